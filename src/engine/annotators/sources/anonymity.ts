/**
 * The ledger's room: where the copy says that somebody asked for, or was given, anonymity, whom that concerns, and whether a reason is
 * given. A reason counts only where it is attached to such a marker: a driver "not identified because he is a child" is no source, and
 * "because" after "said" belongs to what was said.
 */
import { wordSet } from '../../english/wordSet';
import { COMMON_SAYING } from '../../english/reportingVerbs';
import { type AnonymityReason, type Sentence, type TextSpan, textSpan } from '../../model';
import type { StoryView } from '../../syntax/storyView';
import {
  AFTER_OTHER_SENSE,
  MARKERS,
  PARTS_OF_NAME,
  REASONS,
  REASONS_BEFORE,
  RISKS,
  ROTE,
  type MarkerKind,
} from './lexicon/anonymity';
import { PhraseBook, type Match } from './phrases';

/** An anonymity marker with its reason. Token positions are indices into `Story.tokens`. */
export interface Marker {
  readonly kind: MarkerKind;
  readonly from: number;
  readonly to: number;
  readonly span: TextSpan;
  readonly sentence: number;
  readonly reason: AnonymityReason | null;
}

export const markerBook = new PhraseBook<MarkerKind>(MARKERS);
const reasons = new PhraseBook<'reason'>({ reason: REASONS });
const reasonsBefore = new PhraseBook<'reason'>({ reason: REASONS_BEFORE });
const rote = new PhraseBook<'rote'>({ rote: ROTE });

/** The most words between marker and reason: "spoke on condition of anonymity with reporters because". Set by hand. */
const REASON_REACH = 14;
/** The most words from the "who" of a clause to its marker, and of a subject between a reason and the marker. Set by hand. */
const WHO_REACH = 6;
const SUBJECT_WORDS = 8;
const CLOSING = new Set(['.', '!', '?', ';', '"', '“', '”', '…', ')', '(', '—', '–']);
const SAID = wordSet('say according explained warned', COMMON_SAYING);
const RELATIVE = new Set(['who', 'whose', 'which']);
/** Words that continue a reason after a comma. */
const GOES_ON = new Set([
  'and',
  'or',
  'but',
  'because',
  'as',
  'since',
  'citing',
  'fearing',
  'who',
  'which',
  'for',
  'so',
  'to',
  'saying',
  'out',
  'due',
  'given',
]);
const PRONOUNS = new Set(['he', 'she', 'they']);

/**
 * All markers of the story outside quotation marks, in order.
 * @param matches what the book of markers finds
 * @param cues start offsets of cues: a reason never reaches across one
 */
export function findMarkers(
  view: StoryView,
  matches: readonly Match<MarkerKind>[],
  cues: ReadonlySet<number>,
): readonly Marker[] {
  const found: Marker[] = [];
  const { sentences, tokens } = view.story;
  for (const { kind, from, to, sentence: index } of matches) {
    // Inside a longer one that counted.
    if (from < (found.at(-1)?.to ?? 0) || view.quotationAt(tokens[from]!.start) >= 0) continue;
    if (view.word(to - 1) === 'named' && AFTER_OTHER_SENSE.has(view.word(to))) continue;
    if (kind === 'partial' && (isCalledNothing(view, from, to) || isInFull(view, from, to))) continue;
    const sentence = sentences[index]!;
    const reason =
      kind === 'unauthorised'
        ? { from, to: clauseEnd(view, to, sentence.endToken, cues) }
        : (reasonAfter(view, to, clauseLimit(view, from, sentence), cues) ??
          reasonBefore(view, sentence.firstToken, from) ??
          reasonNext(view, index));
    const span = view.span({ from, to });
    found.push({ kind, from, to, span, sentence: index, reason: reason === null ? null : asReason(view, reason) });
  }
  return found;
}

/** "asked to be identified as a regular", "wished to be called to the bar": no name follows. */
function isCalledNothing(view: StoryView, from: number, to: number): boolean {
  if (!CALLED.has(view.word(to - 1)) || view.word(from + 1) !== 'to') return false;
  for (let token = from; token < to; token++) if (PARTS_OF_NAME.has(view.word(token))) return false;
  return !view.isCapitalised(to);
}

/** "identified himself as Karl Voss": the name in full. */
function isInFull(view: StoryView, from: number, to: number): boolean {
  if (view.word(to - 1) !== 'as' || view.word(from) === 'asked') return false;
  for (let token = from; token < to; token++) if (PARTS_OF_NAME.has(view.word(token))) return false;
  return view.isCapitalised(to) && view.isCapitalised(to + 1);
}

const CALLED = new Set(['called', 'nicknamed', 'as', 'by']);

function asReason(view: StoryView, range: { from: number; to: number }): AnonymityReason {
  const { start, end } = view.span(range);
  return { ...textSpan(view.story.text, start, end), quality: isRote(view, range) ? 'rote' : 'specific' };
}

function isRote(view: StoryView, range: { from: number; to: number }): boolean {
  for (let token = range.from; token < range.to; token++) {
    if (rote.match(view.words, token, range.to) !== null) return true;
  }
  return false;
}

/** In ", who asked not to be named because …, said" the reason ends with the clause, at its comma. */
function clauseLimit(view: StoryView, marker: number, { firstToken, endToken }: Sentence): number {
  let opened = false;
  for (let token = marker - 1; token > firstToken && marker - token <= WHO_REACH; token--) {
    if (RELATIVE.has(view.word(token)) && view.word(token - 1) === ',') opened = true;
  }
  if (!opened) return endToken;
  for (let token = marker; token < endToken; token++) {
    if (view.word(token) === ',' && view.isWord(token + 1) && !GOES_ON.has(view.word(token + 1))) return token;
  }
  return endToken;
}

/** The reason that follows the marker in its sentence, before any cue, quotation or second "who". */
function reasonAfter(
  view: StoryView,
  from: number,
  limit: number,
  cues: ReadonlySet<number>,
): { from: number; to: number } | null {
  for (let token = from; token < Math.min(limit, from + REASON_REACH); token++) {
    if (reasons.match(view.words, token, limit) !== null) {
      return { from: token, to: clauseEnd(view, token + 1, limit, cues) };
    }
    const word = view.word(token);
    if (CLOSING.has(word) || cues.has(view.story.tokens[token]!.start) || word === 'who') return null;
    if (word === ',' && SAID.has(view.word(token + 1))) return null;
  }
  return null;
}

/** A reason that opens the sentence or stands between commas before the marker. */
function reasonBefore(view: StoryView, first: number, marker: number): { from: number; to: number } | null {
  for (let token = first; token < marker; token++) {
    const opens = token === first || view.word(token - 1) === ',';
    if (!opens || reasonsBefore.match(view.words, token, marker) === null) continue;
    let to = token + 1;
    while (to < marker && view.word(to) !== ',') to++;
    // The clause must end before the marker's own clause, and nothing may be said in between.
    if (to < marker && marker - to <= SUBJECT_WORDS && !hasSaid(view, to, marker)) return { from: token, to };
  }
  return null;
}

function hasSaid(view: StoryView, from: number, to: number): boolean {
  for (let token = from; token < to; token++) if (SAID.has(view.word(token))) return true;
  return false;
}

/** "She asked not to be named. She said she would be fired": a risk in the next sentence, named by the same person. */
function reasonNext(view: StoryView, index: number): { from: number; to: number } | null {
  const next = view.story.sentences[index + 1];
  const here = view.story.sentences[index];
  if (next === undefined || here === undefined || next.paragraph !== here.paragraph) return null;
  if (!PRONOUNS.has(view.word(next.firstToken))) return null;
  const told = SAID.has(view.word(next.firstToken + 1)) || RISKS.has(view.word(next.firstToken + 1));
  if (!told) return null;
  for (let token = next.firstToken + 1; token < next.endToken; token++) {
    if (RISKS.has(view.word(token)))
      return { from: next.firstToken, to: withoutStop(view, next.firstToken, next.endToken) };
    // "because his contract forbids it" needs no word of risk
  }
  return null;
}

function withoutStop(view: StoryView, from: number, to: number): number {
  let end = to;
  while (end > from + 1 && !view.isWord(end - 1)) end--;
  return end;
}

/** Where the clause that starts before `from` ends: at a stop, a quotation, a cue, or a comma before "said". */
function clauseEnd(view: StoryView, from: number, limit: number, cues: ReadonlySet<number>): number {
  let to = from;
  while (to < limit) {
    const word = view.word(to);
    if (CLOSING.has(word) || cues.has(view.story.tokens[to]!.start)) break;
    if (word === ',' && (SAID.has(view.word(to + 1)) || cues.has(view.story.tokens[to + 1]?.start ?? -1))) break;
    if (SAID.has(word) && to > from) break;
    to++;
  }
  return withoutStop(view, from - 1, to);
}
