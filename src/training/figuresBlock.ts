/** Training's room (node only, never bundled): the figures in the model card and README, written by the command that measured them. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/**
 * Replaces what stands between `<!-- figures: NAME -->` and the next `<!-- /figures -->` in the file.
 * @returns false where the file or the marks are missing
 */
export function writeFigures(file: string, name: string, figures: string): boolean {
  if (!existsSync(file)) return false;
  const page = readFileSync(file, 'utf8');
  const [opening, closing] = [`<!-- figures: ${name} -->`, '<!-- /figures -->'];
  const start = page.indexOf(opening);
  const end = page.indexOf(closing, start);
  if (start < 0 || end < 0) return false;
  writeFileSync(file, `${page.slice(0, start + opening.length)}\n\n${figures.trim()}\n\n${page.slice(end)}`);
  return true;
}

/** A Markdown table, padded as the project's formatter pads it: the first column to the left, the others to the right. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, column) =>
    Math.max(3, title.length, ...rows.map((row) => (row[column] ?? '').length)),
  );
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!))).join(' | ')} |`;
  const rule = `| ${widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
  return [line(head), rule, ...rows.map(line)].join('\n');
}
