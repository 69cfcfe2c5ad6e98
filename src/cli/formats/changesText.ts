/** Command line format `text` of `compare`: the changes, one after another, each at its place. */
import { NOTHING_CHANGED, type Change, type WordRun } from '../../compare';
import type { Compared } from '../../formats/changesJson';
import { Lines } from '../../formats/lines';
import { visible, type Page } from '../output';

const STYLE: Readonly<Record<WordRun['in'], string>> = { both: '', old: '31', new: '32' };

/** What is gone is given at its place in the old draft, all else at its place in the new one. */
export function changesText({ old, new: now, changes }: Compared, page: Page): string {
  const [oldLines, newLines] = [new Lines(old.analysis.story.text), new Lines(now.analysis.story.text)];
  const place = (change: Change): string => {
    const { line, column } = change.new === null ? oldLines.at(change.old!.start) : newLines.at(change.new.start);
    return `${visible(change.new === null ? old.id : now.id)}:${line}:${column}`;
  };
  if (changes.length === 0) return `${NOTHING_CHANGED}\n`;
  return [
    ...changes.flatMap((change) => [
      `${place(change)}: ${visible(change.message)} [${change.kind}]`,
      ...detail(change, page).map((text) => `    ${text}`),
    ]),
    `${changes.length} ${changes.length === 1 ? 'change' : 'changes'}.`,
    '',
  ].join('\n');
}

function detail({ kind, words, old, new: now }: Change, page: Page): readonly string[] {
  if (words !== undefined) return [words.map((each) => run(each, page)).join(' ')];
  return kind === 'quotation-gone' || kind === 'quotation-added' ? [onOneLine((now ?? old)!.text)] : [];
}

/** Words gone and come in colour, or as `wdiff` writes them. */
function run({ in: where, text }: WordRun, { colour }: Page): string {
  const words = onOneLine(text);
  if (where === 'both') return words;
  if (colour) return `\u{1B}[${STYLE[where]}m${words}\u{1B}[0m`;
  return where === 'old' ? `[-${words}-]` : `{+${words}+}`;
}

function onOneLine(text: string): string {
  return visible(text.replace(/\s+/g, ' '));
}
