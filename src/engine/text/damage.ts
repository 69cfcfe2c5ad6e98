/** Text layer: damage from pasting. */
import { textSpan, type Damage, type Span, type Token } from '../model';
import { linkLabels } from './insertions';
import { isInvisible, startsWithCapital } from './characters';
import { pieceEnd } from './deskNotes';
import { endsStep, type Work } from '../work';
import { wrongEncodings } from './wrongEncoding';

/** Quotation marks, characters and words looked at between two yields. */
const MARKS_A_STEP = 1_000;
const CHARACTERS_A_STEP = 500_000;
const TOKENS_A_STEP = 5_000;
const WRONG_CHARACTERS_A_STEP = 100_000;

/** Words that are rightly doubled in good prose. */
const MAY_DOUBLE = new Set(
  'had that very really so no bye ha yeah knock now there hear boo tut etc many never long more big'.split(' '),
);

/** Zero-width and bidirectional controls and replacement characters, anywhere in the text. */
export function* readControls(text: string, excluded: readonly Span[]): Work<Damage[]> {
  const damage: Damage[] = [];
  for (let from = 0; from < text.length; from += CHARACTERS_A_STEP) {
    if (from > 0) yield;
    readControlsIn(text, from, Math.min(text.length, from + CHARACTERS_A_STEP), excluded, damage);
  }
  return damage;
}

/** Those that begin between two places. */
function readControlsIn(text: string, from: number, to: number, excluded: readonly Span[], damage: Damage[]): void {
  const piece = text.slice(from, to);
  const found = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffd]/g;
  found.lastIndex = Math.max(0, (damage.at(-1)?.end ?? 0) - from);
  for (let match = found.exec(piece); match !== null; match = found.exec(piece)) {
    const at = from + match.index;
    if (at === 0 && text.charCodeAt(0) === 0xfeff) continue;
    let end = at + 1;
    while (end < text.length && (isInvisible(text.charCodeAt(end)) || text.charCodeAt(end) === 0xfffd)) end++;
    found.lastIndex = end - from;
    if (isInside(excluded, at) || isEmojiJoiner(text, at, end)) continue;
    const bidirectional = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/.test(text.slice(at, end));
    const kind =
      text.charCodeAt(at) === 0xfffd ? 'replacement-character' : bidirectional ? 'bidirectional' : 'zero-width';
    damage.push({ ...textSpan(text, at, end), kind, replacement: kind === 'replacement-character' ? '?' : '' });
  }
}

/** A joiner between two pictures makes one of them; between letters of Indic and Arabic scripts it belongs to the spelling. */
function isEmojiJoiner(text: string, at: number, end: number): boolean {
  const code = text.charCodeAt(at);
  if (end - at !== 1 || (code !== 0x200c && code !== 0x200d)) return false;
  const around = (text[at - 1] ?? '') + (text[end] ?? '');
  for (let index = 0; index < around.length; index++) {
    const near = around.charCodeAt(index);
    if (near >= 0xd800 && near <= 0xdfff) return true;
    if ((near >= 0x600 && near <= 0x6ff) || (near >= 0x900 && near <= 0xdff)) return true;
    if ((near >= 0x2600 && near <= 0x27bf) || near === 0xfe0f) return true;
  }
  return false;
}

/** What is wrong with the words of a paragraph: those that stand there twice, those in a wrong encoding, and labels of links. */
export function* readWordDamage(text: string, tokens: readonly Token[], start: number, end: number): Work<Damage[]> {
  const damage: Damage[] = [];
  for (let first = 0; first < tokens.length; first += TOKENS_A_STEP) {
    if (first > 0) yield;
    damage.push(...readDoubledWords(text, tokens, first, Math.min(tokens.length, first + TOKENS_A_STEP)));
  }
  for (let from = start; from < end;) {
    // No run of characters in a wrong encoding has a space in it.
    const to = Math.min(end, pieceEnd(text, from, WRONG_CHARACTERS_A_STEP));
    damage.push(...readWrongEncodings(text, from, to));
    for (const label of linkLabels(text, from, to))
      damage.push({ ...textSpan(text, label.start, label.end), kind: 'link-label', replacement: '' });
    from = to;
    if (from < end) yield;
  }
  return damage;
}

/** "Itâ€™s": characters saved in a wrong encoding, each with what should be there instead. */
function readWrongEncodings(text: string, start: number, end: number): Damage[] {
  return Array.from(wrongEncodings(text.slice(start, end)), (guise) => ({
    ...textSpan(text, start + guise.start, start + guise.end),
    kind: 'wrong-encoding' as const,
    replacement: guise.reading,
  }));
}

/** "the the": the same word twice within a sentence, with nothing but space between; the second one from `first` on, before `end`. */
function readDoubledWords(text: string, tokens: readonly Token[], first: number, end: number): Damage[] {
  const damage: Damage[] = [];
  for (let index = Math.max(1, first); index < end; index++) {
    const token = tokens[index]!;
    const before = tokens[index - 1]!;
    if (token.kind !== 'word' || !token.spaced || token.text.length < 2) continue;
    if (token.text.length !== before.text.length) continue;
    const lower = token.text.toLowerCase();
    if (lower !== before.text.toLowerCase() || MAY_DOUBLE.has(lower)) continue;
    // Names and reduplications ("Boutros Boutros", "Walla Walla", "Duran Duran") are written with capitals on both.
    if (token.text === before.text && startsWithCapital(token.text)) continue;
    damage.push({ ...textSpan(text, before.start, token.end), kind: 'doubled-word', replacement: before.text });
  }
  return damage;
}

/** Which of the tokens are double quotation marks, as indices; those written in another form do not count. */
export function* doubleMarks(tokens: readonly Token[]): Work<readonly number[]> {
  const marks: number[] = [];
  for (let index = 0; index < tokens.length; index++) {
    if (endsStep(index, TOKENS_A_STEP)) yield;
    const { text } = tokens[index]!;
    const asTyped = tokens[index]!.end - tokens[index]!.start === 1;
    if (asTyped && (text === '"' || text === '“' || text === '”')) marks.push(index);
  }
  return marks;
}

/**
 * Where a story mixes straight and curly double marks: the rarer kind, each with what should be there instead.
 * @param marks the story's double quotation marks
 */
export function* readMixedMarks(
  text: string,
  marks: readonly Token[],
  quotations: readonly Span[],
): Work<readonly Damage[]> {
  const straight: Token[] = [];
  const curly: Token[] = [];
  for (let at = 0; at < marks.length; at++) {
    (marks[at]!.text === '"' ? straight : curly).push(marks[at]!);
    if (endsStep(at, MARKS_A_STEP)) yield;
  }
  const rare = straight.length < curly.length ? straight : curly;
  const opening = new Set<number>();
  for (let at = 0; rare === straight && at < quotations.length; at++) {
    opening.add(quotations[at]!.start);
    if (endsStep(at, MARKS_A_STEP)) yield;
  }
  const damage: Damage[] = [];
  for (let at = 0; at < rare.length; at++) {
    const { start, end } = rare[at]!;
    const replacement = rare === curly ? '"' : opening.has(start) ? '“' : '”';
    damage.push({ ...textSpan(text, start, end), kind: 'mixed-quotation-marks', replacement });
    if (endsStep(at, MARKS_A_STEP)) yield;
  }
  return damage;
}

/** Whether the offset lies in one of the sorted spans. */
export function isInside(spans: readonly Span[], at: number): boolean {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.end <= at) low = middle + 1;
    else high = middle;
  }
  return low < spans.length && spans[low]!.start <= at;
}
