/**
 * Text layer: stretches inside quotation marks. Straight and curly marks, British single ones against apostrophes, German ones („so“,
 * ‚so‘, »so«), one inside another, one that runs over several paragraphs; feet and inches are no quotation.
 */
import type { Span, Token } from '../model';
import { endsStep, type Work } from '../work';
import { classOf, DIGIT, LETTER } from './characters';

/** A quotation of one paragraph; offsets as the tokens have them. */
export interface QuotationRange {
  readonly start: number;
  readonly end: number;
  readonly inner: Span;
  readonly mark: 'double' | 'single';
  readonly depth: number;
  readonly closed: boolean;
  readonly continued: boolean;
}

/** What one paragraph leaves open for the next: the kind of mark of its outermost open quotation, or nothing. */
export type OpenQuotation = 'double' | 'single' | null;

export interface ParagraphQuotations {
  readonly quotations: readonly QuotationRange[];
  /** The outermost quotation that this paragraph leaves open. */
  readonly open: OpenQuotation;
  /** Whether the paragraph goes on with the quotation that entered it. */
  readonly continues: boolean;
  /** Double closing marks that match no opening one. */
  readonly unopened: readonly Span[];
}

interface Open {
  readonly start: number;
  readonly innerStart: number;
  readonly mark: 'double' | 'single';
  readonly glyph: string;
  readonly continued: boolean;
}

/** The deepest nesting of quotations that anybody writes. Set by hand. */
const DEEPEST = 4;

/** Tokens, and quotations, looked at between two yields. */
const TOKENS_A_STEP = 5_000;

type Role = 'open' | 'close' | 'either';

/** The quotations of one paragraph, in order. `entering` is what the paragraph before left open. */
export function* readQuotations(
  text: string,
  tokens: readonly Token[],
  entering: OpenQuotation,
): Work<ParagraphQuotations> {
  const stack: Open[] = [];
  const found: QuotationRange[] = [];
  const unopened: Span[] = [];
  let continues = false;
  /** Of the kind that entered. */
  let seenMark = false;

  const close = (open: Open, innerEnd: number, to: number, depth: number): void => {
    found.push({
      start: open.start,
      end: to,
      inner: { start: open.innerStart, end: innerEnd },
      mark: open.mark,
      depth,
      closed: true,
      continued: open.continued,
    });
  };

  for (let index = 0; index < tokens.length; index++) {
    if (endsStep(index, TOKENS_A_STEP)) yield;
    const token = tokens[index]!;
    const mark = markOf(token.text);
    if (mark === null) continue;
    if (isDoubled(tokens, index, stack)) {
      const opened = lastOf(stack, 'double', '”');
      const open = stack[opened]!;
      stack.length = opened;
      close(open, token.start, tokens[index + 1]!.end, opened);
      index++;
      continue;
    }
    if (isMeasure(tokens, index, stack)) continue;
    const role = closesGerman(tokens, index, stack) ? 'close' : roleOf(text, tokens, index, stack);
    const top = stack[stack.length - 1];
    const matching = lastOf(stack, mark, token.text);
    if (mark === 'single' && !isSingleQuotation(tokens, index, role, matching !== -1, stack)) continue;
    const first: boolean = !seenMark;
    if (mark === entering) seenMark = true;
    if (matching !== -1 && role !== 'open') {
      // Inner marks that never closed were not quotations; the outer one closes here.
      const open = stack[matching]!;
      stack.length = matching;
      close(open, token.start, token.end, matching);
    } else if (role === 'close') {
      // A closing mark without an opening one ends the quotation left open by the paragraph before, if it is the first mark here.
      if (first && entering === mark) {
        continues = true;
        stack.length = 0;
        // What was quoted so far was so inside it: “… / The ‘box,’” she said.
        for (const [at, inner] of found.entries()) found[at] = { ...inner, depth: inner.depth + 1 };
        const { start } = tokens[0]!;
        close({ start, innerStart: start, mark, glyph: token.text, continued: true }, token.start, token.end, 0);
      } else if (stack.length === 0 && isAfterWord(tokens, index)) {
        unopened.push({ start: token.start, end: token.end });
      }
    } else if (stack.length < DEEPEST && (top === undefined || top.mark !== mark || role === 'open')) {
      // A second straight opening mark while one is open: the first never closed.
      if (stack.length === 1 && top?.glyph === token.text && isStraight(token.text)) stack.length = 0;
      const continued = index === 0 && entering === mark;
      continues ||= continued;
      stack.push({ start: token.start, innerStart: token.end, mark, glyph: token.text, continued });
    }
  }

  let open: OpenQuotation = null;
  stack.forEach((left, depth) => {
    const last = tokens[tokens.length - 1]!;
    if (last.start < left.innerStart) return;
    if (depth === 0) open = left.mark;
    found.push({
      start: left.start,
      end: last.end,
      inner: { start: left.innerStart, end: last.end },
      mark: left.mark,
      depth,
      closed: false,
      continued: left.continued,
    });
  });
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  if (found.length > TOKENS_A_STEP) yield;
  const quotations = found.filter((quotation) => quotation.inner.end > quotation.inner.start);
  return { quotations, open, continues, unopened };
}

/** Two single marks that close a double one: “No,’’ she said. */
function isDoubled(tokens: readonly Token[], index: number, stack: readonly Open[]): boolean {
  const token = tokens[index]!;
  const next = tokens[index + 1];
  if (token.text !== '’' || token.spaced || next?.text !== '’' || next.spaced) return false;
  return lastOf(stack, 'double', '”') !== -1 && stack.every(({ mark }) => mark === 'double');
}

/** Whether words of the paragraph end at the mark, so that something can have been quoted. */
function isAfterWord(tokens: readonly Token[], index: number): boolean {
  if (tokens[index]!.spaced) return false;
  for (let at = index - 1; at >= Math.max(0, index - 3); at--) if (tokens[at]!.kind === 'word') return true;
  return false;
}

function markOf(text: string): 'double' | 'single' | null {
  switch (text) {
    case '"':
    case '“':
    case '”':
    case '„':
    case '«':
    case '»':
    case '``':
    case "''":
      return 'double';
    case "'":
    case '‘':
    case '’':
    case '‚':
    case '`':
      return 'single';
    default:
      return null;
  }
}

/** Whether the mark, a double one, is the same for both sides. */
function isStraight(text: string): boolean {
  return text === '"' || text === "''";
}

/** How the marks that open in English close in German: „so“, ‚so‘, »so«. */
const GERMAN_OPENING: Readonly<Record<string, string>> = { '“': '„', '‘': '‚', '«': '»' };

/** Whether a mark that opens in English closes one that opened as in German: right after a word. */
function closesGerman(tokens: readonly Token[], index: number, stack: readonly Open[]): boolean {
  const token = tokens[index]!;
  const opening = GERMAN_OPENING[token.text];
  return opening !== undefined && !token.spaced && stack.some(({ glyph }) => glyph === opening);
}

/** Opening, closing, or not to be told from its neighbours. */
function roleOf(text: string, tokens: readonly Token[], index: number, stack: readonly Open[]): Role {
  const token = tokens[index]!;
  switch (token.text) {
    case '“':
    case '‘':
    case '„':
    case '‚':
    case '«':
    case '``':
    case '`':
      return 'open';
    case '»': {
      const word = tokens[index + 1];
      const isBeforeWord = word?.kind === 'word' && !word.spaced && (token.spaced || index === 0);
      return isBeforeWord && stack.every(({ glyph }) => glyph !== '«') ? 'open' : 'close';
    }
    case '”': {
      // A careless typist's ” before a word, where nothing is open, opens.
      const word = tokens[index + 1];
      return token.spaced && word !== undefined && !word.spaced ? 'either' : 'close';
    }
    case '’':
      return 'close';
    default:
  }
  const next = tokens[index + 1];
  const glued = next !== undefined && !next.spaced;
  if (token.spaced) return glued ? 'open' : 'either';
  if (!glued) return 'close';
  const previous = characterBefore(text, tokens, index);
  const before = classOf(previous.charCodeAt(0));
  const wordBefore = before === LETTER || before === DIGIT;
  // Between two marks, or a mark and a word: the side that the word is on decides.
  const wordAfter = next.kind === 'word' || next.kind === 'number';
  if (!wordBefore && wordAfter) return isOpeningNeighbour(previous) ? 'open' : 'either';
  if (wordBefore && !wordAfter) return 'close';
  if ('.,!?…'.includes(previous)) return 'close';
  return isOpeningNeighbour(previous) ? 'open' : 'either';
}

/** The character before a token that has no space before it, as it is read. */
function characterBefore(text: string, tokens: readonly Token[], index: number): string {
  const before = tokens[index - 1]!;
  const { start } = tokens[index]!;
  return before.end === start ? before.text.at(-1)! : text[start - 1]!;
}

function isOpeningNeighbour(character: string): boolean {
  return '([{—–-/“‘"\'*_:'.includes(character);
}

/** 6'2" and 12" are lengths: a mark right after a number, with no quotation open that it could close. */
function isMeasure(tokens: readonly Token[], index: number, stack: readonly Open[]): boolean {
  const token = tokens[index]!;
  const before = tokens[index - 1];
  if (token.spaced || before?.kind !== 'number') return false;
  if (token.text === "'" || token.text === '’') {
    const next = tokens[index + 1];
    return next?.kind === 'number' && !next.spaced;
  }
  if (token.text !== '"' && token.text !== '”') return false;
  if (stack.every((open) => open.mark !== 'double')) return true;
  // Inside a quotation: inches only after feet ("he is 6'2" tall").
  const mark = tokens[index - 2]?.text;
  return (mark === "'" || mark === '’') && tokens[index - 3]?.kind === 'number';
}

function lastOf(stack: readonly Open[], mark: 'double' | 'single', glyph: string): number {
  for (let index = stack.length - 1; index >= 0; index--) {
    const open = stack[index]!;
    if (open.mark === mark && closes(open.glyph, glyph)) return index;
  }
  return -1;
}

/** Whether the glyph can close the one that opened; careless copy mixes straight and curly. */
function closes(opening: string, closing: string): boolean {
  if (opening === '«') return closing === '»';
  if (opening === '»') return closing === '«' || closing === '»';
  return closing !== '»' && closing !== '«';
}

/** How far the other half of a single mark is looked for, in tokens. Set by hand. */
const REACH = 250;

/** Whether a single mark is a quotation mark here, not an apostrophe. */
function isSingleQuotation(
  tokens: readonly Token[],
  index: number,
  role: Role,
  openBefore: boolean,
  stack: readonly Open[],
): boolean {
  const token = tokens[index]!;
  if (role === 'close' || (role === 'either' && openBefore)) {
    return openBefore && (isStrongClose(tokens, index) || !strongCloseAhead(tokens, index));
  }
  if (token.text === '‘') return true;
  if (role !== 'open') return false;
  // A low mark may be another alphabet's comma: it opens where one that closes it follows.
  if (token.text === '‚')
    return tokens.slice(index + 1, index + REACH).some((other) => !other.spaced && /^[‘’']$/.test(other.text));
  if (openBefore && stack[stack.length - 1]?.mark === 'single') return false;
  for (let ahead = index + 2; ahead < Math.min(tokens.length, index + REACH); ahead++) {
    if (isCloseCandidate(tokens, ahead)) return true;
  }
  // Nothing closes it here: a quotation over paragraphs opens a paragraph or stands after a comma or colon.
  return index === 0 || tokens[index - 1]!.text === ',' || tokens[index - 1]!.text === ':';
}

function isCloseCandidate(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]!;
  if (token.spaced || (token.text !== "'" && token.text !== '’')) return false;
  const next = tokens[index + 1];
  return next === undefined || next.spaced || isBreak(next);
}

/** After a stop or comma, or a word that cannot be a plural possessive. */
function isStrongClose(tokens: readonly Token[], index: number): boolean {
  if (!isCloseCandidate(tokens, index)) return false;
  const next = tokens[index + 1];
  return !/[sz]$/i.test(tokens[index - 1]!.text) || next === undefined || isBreak(next);
}

/** A stop, a comma, the slash of 'he'/'she'. */
function isBreak({ kind }: Token): boolean {
  return kind === 'punctuation' || kind === 'symbol';
}

/** Whether a surer closing mark stands ahead, before the next opening one. */
function strongCloseAhead(tokens: readonly Token[], index: number): boolean {
  for (let ahead = index + 1; ahead < Math.min(tokens.length, index + REACH); ahead++) {
    const token = tokens[ahead]!;
    if (token.text === '‘' || (token.text === "'" && token.spaced)) return false;
    if (isStrongClose(tokens, ahead)) return true;
  }
  return false;
}
