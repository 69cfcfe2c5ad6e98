/**
 * The names annotator's room: what belongs to a person's name though it does not look like one, and what follows a name and
 * does not belong to it: nicknames in quotation marks and brackets, verbs that are given names, streets and days.
 */
import { MONTHS, WEEKDAYS } from '../../english/calendar';
import { capitalised, wordSet } from '../../english/wordSet';
import { isPersonNoun } from '../../syntax/personNoun';
import type { ReadSpan } from './agreement';
import { withCalendarNames, withTitled } from './calendarNames';
import type { ListsOf } from './edges';
import { withoutLetters } from './letters';
import { LISTS } from './lists';
import { isCapitalised } from './roles';
import { laidOver } from './spans';
import type { TokenizedText } from './unitCopy';
import { RULE_MARGIN } from './labels';

/** The spans with people's names at full length, and with nothing after them taken for a name. In order. */
export function withPersonForms(
  copy: TokenizedText,
  spans: readonly ReadSpan[],
  listsOf: ListsOf,
): readonly ReadSpan[] {
  const own = withStreets(copy, spans).map((span) =>
    withHe(copy, withoutMonth(copy, withoutDay(copy, asPeer(copy, span)))),
  );
  const named = withCalendarNames(copy, withNicknames(copy, own, listsOf), listsOf);
  return withInitials(copy, withoutLetters(copy, withTitled(copy, withOpeners(copy, named, listsOf), listsOf)));
}

/** The most words up to the noun of "a former prison | inmate". Set by hand. */
const DESCRIPTION_REACH = 4;

/** Whether a noun for a person follows soon: "L.S., a former | inmate"; "U.D.L., a lender," is a body. */
function isDescribed(tokens: TokenizedText['tokens'], from: number): boolean {
  for (let index = from; index < from + DESCRIPTION_REACH && tokens[index]?.kind === 'word'; index++)
    if (isPersonNoun(tokens[index]!.text.toLowerCase())) return true;
  return false;
}

/** "A.B., 34, said", "L.S., a former inmate": somebody who goes by initials, whom an age or a description tells from a body. */
function withInitials({ tokens, sentences }: TokenizedText, spans: readonly ReadSpan[]): readonly ReadSpan[] {
  const word = (index: number): string => tokens[index]?.text ?? '';
  const found: ReadSpan[] = [];
  for (const { firstToken: start } of sentences) {
    if (!/^(?:\p{Lu}\.){2,3}$/u.test(word(start)) || word(start + 1) !== ',') continue;
    const aged = /^\d{1,2}$/.test(word(start + 2)) && word(start + 3) === ',';
    if (!aged && !(/^an?$/.test(word(start + 2)) && isDescribed(tokens, start + 3))) continue;
    // With an age it is nobody but a person, whatever it was read as.
    if (spans.some((span) => span.start <= start && start < span.end && (!aged || span.type === 'person'))) continue;
    found.push({ start, end: start + 1, type: 'person', margin: RULE_MARGIN, reason: 'list' });
  }
  if (found.length === 0) return spans;
  const kept = spans.filter((span) => !found.some(({ start }) => span.start <= start && start < span.end));
  return [...kept, ...found].sort((one, other) => one.start - other.start);
}

/** Titles of people whose names are often place names as well. */
const PEERS = new Set(['Lord', 'Lady', 'Baroness', 'Viscount', 'Sir', 'Dame']);

/** "Lord Harmouth", read as the town. */
function asPeer({ tokens }: TokenizedText, span: ReadSpan): ReadSpan {
  const isPeer =
    span.type === 'place' &&
    span.end - span.start === 2 &&
    PEERS.has(tokens[span.start]!.text) &&
    isCapitalised(tokens[span.end - 1]!.text);
  // "Lord Howe Island", where only the beginning was read.
  const next = tokens[span.end];
  return isPeer && !(next?.kind === 'word' && isCapitalised(next.text)) ? { ...span, type: 'person' } : span;
}

/** Last words of a street's name. */
const STREETS = new Set(['Street', 'Avenue', 'Road', 'Lane', 'Boulevard', 'Drive', 'Highway']);

/** "Ida Moss Drive": a street named after somebody, whatever it was read as. */
function withStreets({ tokens }: TokenizedText, spans: readonly ReadSpan[]): readonly ReadSpan[] {
  return spans.map((span, index) => {
    if (span.type !== 'person' && span.type !== 'place') return span;
    const isFree = (spans[index + 1]?.start ?? Infinity) > span.end;
    if (isFree && STREETS.has(tokens[span.end]?.text ?? '')) return { ...span, end: span.end + 1, type: 'place' };
    const isStreet = span.end - span.start > 2 && STREETS.has(tokens[span.end - 1]!.text);
    return isStreet ? { ...span, type: 'place' } : span;
  });
}

const DAYS = capitalised(WEEKDAYS);

/** "Harmouth Saturday", "Ida Moss Tuesday": the day is not part of the name. */
function withoutDay({ tokens }: TokenizedText, span: ReadSpan): ReadSpan {
  const isName = (span.type === 'place' || span.type === 'person') && span.end - span.start > 1;
  return isName && DAYS.has(tokens[span.end - 1]!.text) ? { ...span, end: span.end - 1 } : span;
}

const MONTHS_AS_WRITTEN = capitalised(MONTHS);
/** What says when, and nothing of a person. "Since April Jones left" and "the late April Jones" do. */
const WHEN = wordSet('in during early mid');

/** "In June Harmouth had lost": a month is no given name there. */
function withoutMonth({ tokens }: TokenizedText, span: ReadSpan): ReadSpan {
  if (span.end - span.start < 2 || !MONTHS_AS_WRITTEN.has(tokens[span.start]!.text)) return span;
  return WHEN.has(tokens[span.start - 1]?.text.toLowerCase() ?? '') ? { ...span, start: span.start + 1 } : span;
}

/** "He Lifeng spoke.": no pronoun has a name right after it. */
function withHe({ tokens }: TokenizedText, span: ReadSpan): ReadSpan {
  if (span.type !== 'person' || span.end - span.start !== 1 || tokens[span.start - 1]?.text !== 'He') return span;
  const next = tokens[span.end];
  const isName = /^\p{Lu}\p{Ll}/u.test(tokens[span.start]!.text) && (next === undefined || !isCapitalised(next.text));
  return isName ? { ...span, start: span.start - 1 } : span;
}

const OPENING = new Set(['“', '"', '‘', "'", '(']);
const CLOSING: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['"', '"'],
  ['‘', '’'],
  ["'", "'"],
  ['(', ')'],
]);
/** "the Oar", "Big Bo": the most words of a nickname. Set by hand. */
const LONGEST_NICKNAME = 3;

/** Joins "Rosa “the Oar” Lindqvist", read in pieces, into one person. */
function withNicknames({ tokens }: TokenizedText, spans: readonly ReadSpan[], listsOf: ListsOf): readonly ReadSpan[] {
  // In brackets a given name is one, "Ida Moss (Kalle) Voss", and after a given name nearly any word: "Otto (Ottie) Lind", but no
  // country that somebody plays for, "Otto (Norland) Lind".
  const isNickname = (at: number, isFirst: boolean): boolean => {
    const { text } = tokens[at]!;
    const lists = listsOf(text);
    if ((lists & LISTS.givenName) !== 0) return true;
    if (isFirst)
      return (
        (lists & NO_NICKNAMES) === 0 &&
        (text === 'the' || isCapitalised(text) || text === 'née') &&
        !/\p{Lu}{2}/u.test(text)
      );
    return spans.some(({ start, end, type }) => type === 'person' && start === at && end === at + 1);
  };
  const all: ReadSpan[] = [];
  for (let index = 0; index < spans.length; index++) {
    const span = spans[index]!;
    const before = all.at(-1);
    if (before !== undefined && before.end > span.start) continue;
    const surname = span.type === 'person' ? surnameAfter(tokens, openOf(tokens, span), span, isNickname) : -1;
    if (surname < 0) {
      all.push(span);
      continue;
    }
    const last = spans.find(({ start }) => start === surname);
    all.push({ ...span, end: last === undefined ? surname + 1 : last.end });
  }
  return all;
}

const NO_NICKNAMES = LISTS.country | LISTS.demonym | LISTS.organization | LISTS.region | LISTS.title;

/** Where a nickname opens: after the span, or inside it where the tagger read the nickname with it ("Sami 'Sparky"). */
function openOf(tokens: TokenizedText['tokens'], { start, end }: ReadSpan): number {
  for (let index = start + 1; index < end; index++) {
    const close = CLOSING.get(tokens[index]!.text);
    if (close !== undefined) return tokens[end]?.text === close ? index : end;
  }
  return end;
}

/** Where the surname follows the nickname that starts at `open`; −1 where there is none. */
function surnameAfter(
  tokens: TokenizedText['tokens'],
  open: number,
  { start }: ReadSpan,
  isNickname: (at: number, isFirst: boolean) => boolean,
): number {
  const mark = tokens[open]?.text ?? '';
  const isFirst = open - start === 1;
  if (!OPENING.has(mark)) return -1;
  for (let index = open + 1; index <= open + 1 + LONGEST_NICKNAME; index++) {
    const { text, kind } = tokens[index] ?? { text: '', kind: 'punctuation' };
    if (text === CLOSING.get(mark)) {
      const next = tokens[index + 1];
      const isName = index > open + 1 && next?.kind === 'word' && isCapitalised(next.text);
      const isOne = mark !== '(' || ((isFirst || index === open + 2) && isNickname(open + 1, isFirst));
      return isName && isOne ? index + 1 : -1;
    }
    if (kind !== 'word' || (!isCapitalised(text) && text !== 'the' && text !== 'née')) return -1;
  }
  return -1;
}

/** Given names that a sentence also opens with as verbs. */
const VERBS_TOO = wordSet(`Will Mark Grant Bill Frank Rob Bob Jack Chuck Pat Sue Nick Hope Wade Do`);

/**
 * "Will Okafor met her": a sentence-initial verb that is a given name here, since a surname and a lower-case word follow and the sentence
 * is no question.
 */
function withOpeners(copy: TokenizedText, spans: readonly ReadSpan[], listsOf: ListsOf): readonly ReadSpan[] {
  let found: ReadSpan[] | null = null;
  for (const { firstToken, endToken } of copy.sentences) {
    if (endToken - firstToken < 4 || !VERBS_TOO.has(copy.tokens[firstToken]!.text)) continue;
    const second = copy.tokens[firstToken + 1]!;
    const third = copy.tokens[firstToken + 2]!;
    if (second.kind !== 'word' || !isCapitalised(second.text) || third.kind !== 'word' || isCapitalised(third.text)) {
      continue;
    }
    if (copy.tokens[endToken - 1]!.text === '?') continue;
    const read = spans.filter(({ start }) => start < firstToken + 2 && start >= firstToken);
    if (read.some(({ type }) => type !== 'person')) continue;
    // "Do" is a name only where the word after it was read as one.
    const isDo = copy.tokens[firstToken]!.text === 'Do';
    if (isDo ? read.length === 0 : listsOf(second.text.toLowerCase()) !== 0) continue;
    (found ??= []).push({
      start: firstToken,
      end: firstToken + 2,
      type: 'person',
      margin: RULE_MARGIN,
      reason: 'list',
    });
  }
  return found === null ? spans : laidOver(spans, found);
}
