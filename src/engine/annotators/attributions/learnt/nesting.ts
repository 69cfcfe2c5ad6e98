/**
 * The attributions' room, learnt part: speech inside speech. PolNeAR marks the outer statement alone, so where the
 * tagger stops a content at an inner speaker, it is extended to the end of the inner statement.
 */
import { contentAfter } from '../contentRules';
import { STATES } from '../cueWords';
import { isComma, isDash, isQuotationMark, isStop, sentenceAt, startOfWords } from '../../../syntax/unitView';
import type { Passage } from '../passage';
import type { TokenRange } from '../../../syntax/tokenRange';

/** An attribution in the making: what the tagger read, partly repaired. */
export interface Part {
  readonly cue: TokenRange;
  readonly source: TokenRange | null;
  readonly contents: readonly TokenRange[];
  readonly cueConfidence: number;
}

/** The same parts, their contents extended over the statements inside them. */
export function absorbInner<T extends Part>(passage: Passage, parts: readonly T[]): T[] {
  return parts.map((outer) => {
    const sentence = sentenceAt(passage, outer.cue.from);
    const contents = outer.contents.map((content) => {
      let { from, to } = content;
      for (const inner of parts) {
        if (inner === outer || sharesSource(outer, inner) || closesSentence(passage, inner)) continue;
        const hull = hullOf(inner);
        if (hull.from < sentence.from || hull.to > sentence.to || meets(hull, outer.cue)) continue;
        if (outer.source !== null && meets(hull, outer.source)) continue;
        if (from >= outer.cue.to && hull.from > from && hull.from <= to && hull.to > to) to = hull.to;
        else if (to <= outer.cue.from && hull.to < to && hull.to >= from && hull.from < from) from = hull.from;
      }
      return { from, to };
    });
    return { ...outer, contents: merged(contents) };
  });
}

/** "Police found a boat adrift, Capt. Nora Pike said.": the content of "found" ends before the speaker, where the tagger read on past the comma. */
export function cutBeforeSpeaker<T extends Part>(passage: Passage, parts: readonly T[]): T[] {
  return parts.map((part) => {
    const contents = part.contents.map((content) => {
      const speaker = parts.find(
        ({ source, cue }) =>
          source !== null &&
          content.from >= part.cue.to &&
          source.from > content.from &&
          source.from < content.to &&
          cue.from === source.to &&
          cue.to >= content.to &&
          isComma(passage, source.from - 1) &&
          endsSentence(passage, cue.to, sentenceAt(passage, cue.from).to),
      );
      return speaker === undefined ? content : { from: content.from, to: speaker.source!.from - 1 };
    });
    return { ...part, contents: contents.filter(({ from, to }) => from < to) };
  });
}

/**
 * "The board expects a loss, a director said.": a statement whose cue ends its sentence, and to which the tagger gave no content, gets the
 * words before its comma, even where somebody speaks in them.
 */
export function giveLeadingClause<T extends Part>(passage: Passage, parts: readonly T[]): T[] {
  return parts.map((part) => {
    const { cue, source, contents } = part;
    if (contents.length > 0 || source === null || source.to !== cue.from) return part;
    const sentence = sentenceAt(passage, cue.from);
    const start = startOfWords(passage, sentence);
    const to = source.from - 1;
    if (!endsSentence(passage, cue.to, sentence.to) || to - start < SHORTEST_CLAUSE) return part;
    if (!isComma(passage, to) || !mayBelong(passage, start, to)) return part;
    if ((passage.cueWords[cue.to - 1]!.verbKinds & STATES) === 0) return part;
    const clause = { from: start, to };
    const apart = parts.some((other) => other !== part && meets(hullOf(other), clause) && hullOf(other).to > to);
    return apart ? part : { ...part, contents: [clause] };
  });
}

/** The fewest tokens before a comma that can be a clause: "In the end, officials said". Set by hand. */
const SHORTEST_CLAUSE = 5;

/** "…, it said.", "…, the clerk added in a report.": the speaker of everything before the comma, and no part of anybody else's words. */
function closesSentence(passage: Passage, { source, cue, contents }: Part): boolean {
  if (source?.to !== cue.from || !isComma(passage, source.from - 1)) return false;
  if ((passage.cueWords[cue.to - 1]!.verbKinds & STATES) === 0 || contents.some(({ from }) => from >= cue.to))
    return false;
  const { to } = sentenceAt(passage, cue.from);
  for (let at = cue.to; at < to; at++) if (/^(?:VB|MD|W|,)/.test(passage.tags[at]!)) return false;
  return passage.quotation[cue.from]! < 0;
}

/** How far after a cue its "that" may stand ("said at the time that"), and a speaker after that ("that Orr had assured"). Set by hand. */
const LONGEST_OCCASION = 7;
const FARTHEST_SPEAKER = 8;
/** The most modifiers before the subject of a clause without "that": "said | the two | leaders". Set by hand. */
const WORDS_BEFORE_SUBJECT = 2;
/** Between a content and its cue there are at most a comma and a closing quotation mark. */
const COMMA_AND_MARK = 2;

/** "He said at the time that Orr had assured him": an outer statement to which the tagger gave no content takes in the inner one. */
export function giveThatClause<T extends Part>(passage: Passage, parts: readonly T[]): T[] {
  return parts.map((part) => {
    if (part.contents.length > 0 || (passage.cueWords[part.cue.to - 1]!.verbKinds & STATES) === 0) return part;
    const from = thatAfter(passage, part.cue.to, LONGEST_OCCASION) ?? bareClause(passage, part.cue.to, parts);
    if (from === null) return part;
    const reach = Math.min(from + FARTHEST_SPEAKER + 1, sentenceAt(passage, part.cue.from).to);
    const inner = parts
      .filter((other) => other !== part)
      .map(hullOf)
      .find((hull) => hull.from >= from && hull.from < reach);
    return inner === undefined ? part : { ...part, contents: [{ from, to: inner.to }] };
  });
}

/** "Orr said the two leaders denounced it": a clause without "that": the inner statement's subject comes right after the outer verb. */
function bareClause(passage: Passage, from: number, parts: readonly Part[]): number | null {
  const opens = parts.some(({ source, cue }) => {
    if (source === null || source.from < from || cue.from !== source.to || source.from - from > WORDS_BEFORE_SUBJECT)
      return false;
    return passage.tags.slice(from, source.from).every((tag) => /^(?:DT|PRP\$|CD|JJ)$/.test(tag));
  });
  return opens ? from : null;
}

/** Where the "that" of a clause follows a verb, with only time, place and hearer in between; null where there is none. */
export function thatAfter({ words, tags, quotation }: Passage, from: number, reach: number): number | null {
  for (let at = from; at < Math.min(words.length, from + reach); at++) {
    if (words[at] === 'that') return at;
    if (quotation[at]! >= 0 || /^(?:VB|MD|[W,.:]|CC)/.test(tags[at]!)) return null;
  }
  return null;
}

/**
 * "According to two officials, Orr told aides that he would quit": what the officials are cited for is the whole clause, though somebody
 * speaks in it. "According to Orr, the minister promised" has its comma in what was read as the source.
 */
export function giveFrontedClause<T extends Part>(passage: Passage, parts: readonly T[]): T[] {
  return parts.map((part) => {
    const { cue, source, contents } = part;
    if (contents.length > 0 || source?.from !== cue.to || passage.words[cue.from] !== 'according') return part;
    const sentence = sentenceAt(passage, cue.from);
    if (cue.from !== startOfWords(passage, sentence)) return part;
    const comma = commaBeforeClause(passage, source, parts);
    if (comma === null) return part;
    const content = { from: comma + 1, to: contentAfter(passage, comma + 1, sentence)?.to ?? 0 };
    if (content.to - content.from < 2) return part;
    for (let at = content.from; at < content.to; at++) if (passage.quotation[at]! >= 0) return part;
    return { ...part, source: { from: source.from, to: comma }, contents: [content] };
  });
}

/** The comma after the source; where the source runs into the clause, the comma before the subject of its verb. */
function commaBeforeClause(passage: Passage, { from, to }: TokenRange, parts: readonly Part[]): number | null {
  if (isComma(passage, to)) return to;
  for (let at = to - 1; at > from; at--) {
    if (!isComma(passage, at)) continue;
    if (at === to - 1) return at;
    const speaks = parts.some(
      ({ source, cue }) => source?.from === at + 1 && source.to === cue.from && cue.from === to,
    );
    return speaks ? at : null;
  }
  return null;
}

function endsSentence(passage: Passage, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!isStop(passage, at)) return false;
  return true;
}

/**
 * A statement that its cue follows ("The dam is safe, the ministry said") begins where its sentence begins, unless those words belong to
 * another statement, or a mark stronger than a comma separates them.
 */
export function drawToStart<T extends Part>(passage: Passage, parts: readonly T[]): T[] {
  return parts.map((part) => {
    const first = Math.min(part.cue.from, part.source?.from ?? part.cue.from);
    const contents = part.contents.map((content) => {
      const { from, to } = content;
      const start = startOfWords(passage, sentenceAt(passage, first));
      const closes =
        isComma(passage, first - 1) || (isQuotationMark(passage, first - 1) && isComma(passage, first - 2));
      if (to > first || first - to > COMMA_AND_MARK || from <= start || !closes) return content;
      const quoted = passage.quotation[to - 1]! >= 0 && passage.quotation[to - 1] === passage.quotation[from];
      if (quoted || !mayBelong(passage, start, from)) return content;
      const before = { from: start, to: from };
      const taken = parts.some((other) => {
        if (other !== part && standsWithin(other, { from: start, to }) && hullOf(other).to === to) return false;
        return [other.cue, ...other.contents, ...(other.source === null ? [] : [other.source])].some(
          (range) => range !== content && meets(range, before),
        );
      });
      return taken ? content : { from: start, to };
    });
    return { ...part, contents: merged(contents) };
  });
}

/** Whether the whole statement lies in the range: "the board expects a loss" in what a director said. */
function standsWithin(part: Part, range: TokenRange): boolean {
  const hull = hullOf(part);
  return hull.from >= range.from && hull.to <= range.to;
}

/**
 * Whether the words between the two positions can all be one statement: no quotation at their end, and no semicolon, colon, dash or bracket
 * among them.
 */
function mayBelong(passage: Passage, from: number, to: number): boolean {
  for (let position = from; position < to; position++) {
    const word = passage.words[position]!;
    if (word === ';' || word === ':' || word === '(' || word === ')' || isDash(passage, position)) return false;
  }
  return passage.quotation[to - 1]! < 0;
}

/** From the first to the last token of all its roles. */
function hullOf({ cue, source, contents }: Part): TokenRange {
  const all = [cue, ...contents, ...(source === null ? [] : [source])];
  return { from: Math.min(...all.map(({ from }) => from)), to: Math.max(...all.map(({ to }) => to)) };
}

/** Whether both are said by the same words: "outlined the plan and vowed to act". */
export function sharesSource(a: Part, b: Part): boolean {
  return a.source !== null && b.source !== null && meets(a.source, b.source);
}

function meets(a: TokenRange, b: TokenRange): boolean {
  return a.from < b.to && b.from < a.to;
}

function merged(contents: readonly TokenRange[]): TokenRange[] {
  const joined: TokenRange[] = [];
  for (const content of contents) {
    const last = joined.at(-1);
    if (last !== undefined && content.from <= last.to) {
      joined[joined.length - 1] = { from: last.from, to: Math.max(last.to, content.to) };
    } else joined.push(content);
  }
  return joined;
}
