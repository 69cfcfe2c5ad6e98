/** Command line format `text` of `check`: the questions, one after another, with the copy they are about. */
import type { Analysis, Finding, Severity } from '../../engine';
import { visible } from '../output';
import type { Analyzed, Format } from '../../formats/format';
import type { Page } from '../output';
import { Lines } from '../../formats/lines';
import { carets, paint, type Row } from './rows';

const STYLE: Readonly<Record<Severity, string>> = { error: '1;31', warning: '1;33', information: '1;34', hint: '2' };

export function questionsText(page: Page): Format {
  let questions = 0;
  let pieces = 0;
  return {
    begin: () => '',
    one(analyzed) {
      questions += analyzed.analysis.findings.length;
      pieces += 1;
      return questionsOf(analyzed, page);
    },
    end: () => `${count(questions, 'question')} in ${count(pieces, 'piece')} of copy.\n`,
  };
}

function questionsOf({ id, analysis }: Analyzed, page: Page): string {
  const lines = new Lines(analysis.story.text);
  return analysis.findings.map((finding) => question(id, finding, analysis, lines, page)).join('');
}

function question(id: string, finding: Finding, { story }: Analysis, lines: Lines, page: Page): string {
  const { line, column } = lines.at(finding.start);
  const severity = page.colour ? `\u{1B}[${STYLE[finding.severity]}m${finding.severity}\u{1B}[0m` : finding.severity;
  const row = around(finding, lines.range(line), page.width - 4);
  const mark = { start: finding.start, end: Math.min(finding.end, row.end), label: '', style: STYLE[finding.severity] };
  const copy = [paint(story.text, row, page.colour ? [mark] : [])];
  if (!page.colour) copy.push(carets(story.text, row, [mark]));
  return [
    `${visible(id)}:${line}:${column}: ${severity}: ${visible(finding.message)} [${finding.rule}]`,
    ...copy.map((text) => `    ${text}`),
    ...finding.fixes.map(({ title }) => `    fix: ${visible(title)}`),
    '',
  ].join('\n');
}

/** The part of the line that shows the finding, at most `width` code units, a little of it before the finding. */
function around(finding: Finding, line: Row, width: number): Row {
  if (line.end - line.start <= width) return line;
  const start = Math.max(line.start, Math.min(finding.start - Math.floor(width / 4), line.end - width));
  return { start, end: Math.min(line.end, start + width) };
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
