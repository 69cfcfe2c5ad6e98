/**
 * Text layer: everything read from one paragraph that depends only on its text and on a quotation still open at its start. Cached from run
 * to run, and moved to where the paragraph stands now.
 */
import { shifted, Paragraph, Quotation, Sentence, textSpan, Token, Unit, type Damage, type TextSpan } from '../model';
import type { Block } from './block';
import { doubleMarks, readWordDamage } from './damage';
import { readNotes } from './deskNotes';
import { readQuotations, type OpenQuotation } from './quotations';
import { sentenceEnds } from './sentences';
import type { MemoRun } from '../memo';
import { tokenize } from './tokens';
import { readUnits } from './units';
import { endsStep, type Work } from '../work';

/** Where a paragraph stands in the story: by how much its reading has to be moved. */
export class Place {
  constructor(
    /** Offset of its first character. */
    readonly start: number,
    readonly paragraph: number,
    readonly firstSentence: number,
    readonly firstToken: number,
  ) {}
}

export class ParagraphReading {
  constructor(
    readonly place: Place,
    readonly paragraph: Paragraph,
    readonly tokens: readonly Token[],
    readonly sentences: readonly Sentence[],
    readonly units: readonly Unit[],
    readonly quotations: readonly Quotation[],
    /** Its double quotation marks: indices of tokens, from its first. */
    readonly marks: readonly number[],
    readonly damage: readonly Damage[],
    readonly notes: readonly TextSpan[],
    /** The quotation still open at its end, by the mark that opened it. */
    readonly open: OpenQuotation,
    readonly openingMark: TextSpan | null,
    /** Whether it goes on with the quotation that entered it. */
    readonly continues: boolean,
    /** Closing marks that match no opening one. */
    readonly unopened: readonly TextSpan[],
  ) {}
}

/** Reads the paragraph at its place. `entering` is the quotation still open at its start. */
export function* readParagraph(
  text: string,
  block: Block,
  place: Place,
  entering: OpenQuotation,
  memo: MemoRun,
): Work<ParagraphReading> {
  const { start, end, kind } = block;
  const isLong = end - start >= LONG;
  const tokens = isLong ? yield* readPieces(text, block, memo) : tokenize(text, start, end, block.skip);
  const sentences = yield* sentencesOf(tokens);
  const own = new Paragraph(start, end, kind, 0, sentences.length, 0, tokens.length);
  const { quotations: ranges, open, continues, unopened } = yield* readQuotations(text, tokens, entering);
  const quotations = new Array<Quotation>(ranges.length);
  for (let index = 0; index < ranges.length; index++) {
    if (endsStep(index, QUOTATIONS_A_STEP)) yield;
    const { start, end, inner, mark, depth, closed, continued } = ranges[index]!;
    quotations[index] = new Quotation(start, end, text.slice(start, end), inner, mark, depth, closed, continued, 0);
  }
  const units = yield* readUnits(text, own, 0, sentences, tokens, quotations, block.skip);
  const unclosed = open === null ? undefined : quotations.find(({ closed, depth }) => !closed && depth === 0);
  const openingMark =
    unclosed === undefined ? null : textSpan(text, unclosed.start, Math.max(unclosed.start + 1, unclosed.inner.start));
  const reading = new ParagraphReading(
    new Place(start, 0, 0, 0),
    own,
    tokens,
    sentences,
    units,
    quotations,
    yield* doubleMarks(tokens),
    yield* readWordDamage(text, tokens, start, end),
    yield* readNotes(text, start, end),
    open,
    openingMark,
    continues,
    unopened.map((mark) => textSpan(text, mark.start, mark.end)),
  );
  return yield* placedReading(reading, place);
}

/** Longer paragraphs are read in pieces, each of them kept. */
const LONG = 4000;

/** Sentences and quotations written down between two yields. */
const SENTENCES_A_STEP = 2_000;
const QUOTATIONS_A_STEP = 2_000;
/** Objects placed anew between two yields. */
const TOKENS_A_STEP = 5_000;

function* sentencesOf(tokens: readonly Token[]): Work<readonly Sentence[]> {
  const ends = yield* sentenceEnds(tokens);
  const sentences: Sentence[] = [];
  let first = 0;
  for (const endToken of ends) {
    sentences.push(new Sentence(tokens[first]!.start, tokens[endToken - 1]!.end, first, endToken, 0));
    first = endToken;
    if (sentences.length % SENTENCES_A_STEP === 0) yield;
  }
  return sentences;
}

/** Characters of tokens read between two yields. */
const CHARACTERS_A_STEP = 8_000;
const LONGEST_PIECE = 8_000;

/** A piece of a long paragraph: where it stood when it was read. */
interface Piece {
  readonly at: number;
  readonly tokens: readonly Token[];
}

/** The tokens of a long block piece by piece, so that an edit in a story of one line reads one piece again. */
function* readPieces(text: string, { start, end, skip }: Block, memo: MemoRun): Work<readonly Token[]> {
  // Links and emphasis may reach over any cut.
  if (skip.length > 0) return tokenize(text, start, end, skip);
  const pieces: { readonly tokens: readonly Token[]; readonly by: number }[] = [];
  let count = 0;
  let work = 0;
  for (let from = start; from < end;) {
    const to = pieceEnd(text, from, end);
    const key = text.slice(from, to);
    let piece = memo.take<Piece>('tokens', key);
    if (piece === undefined) {
      memo.put('tokens', key, (piece = { at: from, tokens: tokenize(text, from, to) }));
      work += to - from;
    }
    pieces.push({ tokens: piece.tokens, by: from - piece.at });
    count += piece.tokens.length;
    from = to;
    if (work < CHARACTERS_A_STEP) continue;
    work = 0;
    yield;
  }
  // Written at their places: a list that grows is copied whole whenever it has no more room.
  const tokens = new Array<Token>(count);
  let at = 0;
  for (const { tokens: more, by } of pieces) {
    for (const token of more) {
      tokens[at++] = by === 0 ? token : placedToken(token, by);
      if (at % TOKENS_A_STEP === 0) yield;
    }
  }
  return tokens;
}

/**
 * Where a piece ends: between a full stop and a capital, at about one such place in eight, chosen by the letters before it, so that after
 * an edit the other cuts stay where they were. No token reaches over such a place, and none looks over it ("I." looks back for a name,
 * hence no cut before one).
 */
function pieceEnd(text: string, from: number, end: number): number {
  for (
    let space = text.indexOf('. ', from + 200) + 1;
    space > 0 && space < end - 2;
    space = text.indexOf('. ', space) + 1
  ) {
    const next = text.charCodeAt(space + 1);
    if (next < 65 || next > 90 || next === 73) continue;
    // Copy whose sentences all end alike would otherwise not be cut at all.
    if (space - from > LONGEST_PIECE) return space;
    let hash = 0;
    for (let at = space - 8; at < space; at++) hash = (hash * 31 + text.charCodeAt(at)) & 0xffff;
    if (hash % 8 === 0) return space;
  }
  return end;
}

function placedToken({ start, end, text, kind, spaced }: Token, by: number): Token {
  return new Token(start + by, end + by, text, kind, spaced);
}

/** The reading, moved to where the paragraph stands now. The same objects where nothing before it changed. */
export function* placedReading(reading: ParagraphReading, place: Place): Work<ParagraphReading> {
  const { place: old } = reading;
  const by = place.start - old.start;
  const tokensBy = place.firstToken - old.firstToken;
  const sentencesBy = place.firstSentence - old.firstSentence;
  const { paragraph } = place;
  if (by === 0 && tokensBy === 0 && sentencesBy === 0 && paragraph === old.paragraph) return reading;
  const own = reading.paragraph;
  return new ParagraphReading(
    place,
    new Paragraph(
      own.start + by,
      own.end + by,
      own.kind,
      own.firstSentence + sentencesBy,
      own.endSentence + sentencesBy,
      own.firstToken + tokensBy,
      own.endToken + tokensBy,
    ),
    by === 0 ? reading.tokens : yield* eachPlaced(reading.tokens, (token) => placedToken(token, by)),
    yield* eachPlaced(reading.sentences, (sentence) => placedSentence(sentence, by, tokensBy, paragraph)),
    yield* eachPlaced(reading.units, (unit) => placedUnit(unit, by, sentencesBy, tokensBy, paragraph)),
    reading.quotations.length === 0
      ? reading.quotations
      : yield* eachPlaced(reading.quotations, (quotation) => placedQuotation(quotation, by, paragraph)),
    reading.marks,
    reading.damage.length === 0 ? reading.damage : reading.damage.map((damage) => placedDamage(damage, by)),
    reading.notes.length === 0 ? reading.notes : reading.notes.map((note) => shifted(note, by)),
    reading.open,
    reading.openingMark === null ? null : shifted(reading.openingMark, by),
    reading.continues,
    reading.unopened.length === 0 ? reading.unopened : reading.unopened.map((mark) => shifted(mark, by)),
  );
}

function* eachPlaced<T>(list: readonly T[], placed: (one: T) => T): Work<readonly T[]> {
  if (list.length <= TOKENS_A_STEP) return list.map(placed);
  const all = new Array<T>(list.length);
  for (let at = 0; at < list.length; at++) {
    if (endsStep(at, TOKENS_A_STEP)) yield;
    all[at] = placed(list[at]!);
  }
  return all;
}

function placedDamage({ start, end, text, kind, replacement }: Damage, by: number): Damage {
  return { start: start + by, end: end + by, text, kind, replacement };
}

function placedSentence(
  { start, end, firstToken, endToken }: Sentence,
  by: number,
  tokensBy: number,
  paragraph: number,
): Sentence {
  return new Sentence(start + by, end + by, firstToken + tokensBy, endToken + tokensBy, paragraph);
}

function placedUnit(unit: Unit, by: number, sentencesBy: number, tokensBy: number, paragraph: number): Unit {
  return new Unit(
    unit.start + by,
    unit.end + by,
    paragraph,
    unit.firstSentence + sentencesBy,
    unit.endSentence + sentencesBy,
    unit.firstToken + tokensBy,
    unit.endToken + tokensBy,
    unit.key,
  );
}

function placedQuotation(quotation: Quotation, by: number, paragraph: number): Quotation {
  const { start, end, inner, mark, depth, closed, continued, text } = quotation;
  const within = { start: inner.start + by, end: inner.end + by };
  return new Quotation(start + by, end + by, text, within, mark, depth, closed, continued, paragraph);
}
