/** Training's room (node only, never bundled): running text of corpus rows, so that training reads what an editor would type. */
import type { TokenRow } from '../corpora';
import { spansOfLabels, type LabelledSpan } from '../trainingSet';

/** A document of a corpus: its running text and the names marked in it, by characters. */
export interface MarkedText {
  /** Its name in the corpus; empty where documents are not told apart. */
  readonly doc: string;
  readonly text: string;
  readonly names: readonly LabelledSpan[];
  /** Where each token of the corpus stands, for measuring as the corpus counts. */
  readonly offsets: readonly (readonly [number, number])[];
  /** Where each row's tokens start in `offsets`; absent where all are one row. */
  readonly rowStarts?: readonly number[];
}

const CLOSING = /^(?:[.,;:!?%)\]}”…]|'s|'S|n't|'re|'ve|'ll|'d|'m|''|\.\.\.|’s|’S|’re|’ve|’ll|’d|’m|n’t)$/;
const OPENING = /^[([{$£€#“‘]$/;
const BRACKETS = new Map([
  ['``', '"'],
  ["''", '"'],
  ['`', "'"],
  ['-LRB-', '('],
  ['-LSB-', '('],
  ['-LCB-', '('],
  ['-RRB-', ')'],
  ['-RSB-', ')'],
  ['-RCB-', ')'],
]);

/** The row's own text, or one made of its tokens with spaces where a writer would set them. */
export function runningText(row: TokenRow): { text: string; offsets: readonly (readonly [number, number])[] } {
  if (row.text !== undefined && row.off !== undefined) return { text: row.text, offsets: row.off };
  let text = '';
  let before = '';
  let inDouble = false;
  let inSingle = false;
  const offsets: [number, number][] = [];
  for (const token of row.tokens) {
    const word = BRACKETS.get(token) ?? token;
    let space = text !== '' && !CLOSING.test(word) && !OPENING.test(before);
    if (word === '"') {
      if (inDouble) space = false;
      inDouble = !inDouble;
    } else if (before === '"' && inDouble) space = false;
    if (word === "'" || word === '’') {
      if (inSingle || /s$/i.test(before)) {
        space = false;
        inSingle = false;
      } else inSingle = word === "'";
    } else if (before === "'" && inSingle) space = false;
    if (space) text += ' ';
    offsets.push([text.length, text.length + word.length]);
    text += word;
    before = word;
  }
  return { text, offsets };
}

/** Rows to documents: rows of one document (with a name) follow one another in one text; any other row is its own. */
export function markedTexts(rows: readonly TokenRow[]): MarkedText[] {
  const groups: TokenRow[][] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    if (last !== undefined && row.doc !== '' && last[0]!.doc === row.doc) last.push(row);
    else groups.push([row]);
  }
  return groups.map(joinRows);
}

function joinRows(rows: readonly TokenRow[]): MarkedText {
  let text = '';
  let inParagraph = 0;
  const names: LabelledSpan[] = [];
  const offsets: [number, number][] = [];
  const rowStarts: number[] = [];
  rows.forEach((row, index) => {
    const before = rows[index - 1];
    if (before !== undefined) {
      // Where paragraphs are not told, a headline, byline or table row stands alone and a paragraph has three sentences.
      const together =
        row.par !== undefined ? row.par === before.par : endsSentence(before) && endsSentence(row) && inParagraph < 3;
      text += together ? ' ' : '\n\n';
      inParagraph = together ? inParagraph + 1 : 1;
    } else inParagraph = 1;
    const running = runningText(row);
    const base = text.length;
    for (const { start, end, type } of spansOfLabels(row.tags ?? [])) {
      names.push({ start: base + running.offsets[start]![0], end: base + running.offsets[end - 1]![1], type });
    }
    rowStarts.push(offsets.length);
    for (const [start, end] of running.offsets) offsets.push([base + start, base + end]);
    text += running.text;
  });
  return { doc: rows[0]?.doc ?? '', text, names, offsets, rowStarts };
}

function endsSentence(row: TokenRow): boolean {
  return row.tokens.length > 3 && /^(?:[.!?…"”’)\]]|\.\.\.|'')$/.test(row.tokens.at(-1) ?? '');
}
