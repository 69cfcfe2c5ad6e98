/**
 * The names annotator's room: what belongs to a person's name though it does not look like one, and what follows a name and
 * does not belong to it: nicknames in quotation marks, months that are given names, degrees and honours, a party with its state.
 */
import { COMMON_SAYING } from '../../english/reportingVerbs';
import { CALENDAR_WORDS, TIME_PREPOSITIONS, WEEKDAYS } from '../../english/calendar';
import { capitalised, wordSet } from '../../english/wordSet';
import { isUpper } from '../../text/characters';
import { isHeadline } from '../../text/headlineCase';
import type { ReadSpan } from './agreement';
import type { ListsOf } from './edges';
import { LISTS } from './lists';
import { isCapitalised, isTitle } from './roles';
import type { TokenizedText } from './unitCopy';

/** The spans with persons' names at their full length and nothing after them taken for a name. In order. */
export function withPersonForms(
  copy: TokenizedText,
  spans: readonly ReadSpan[],
  listsOf: ListsOf,
): readonly ReadSpan[] {
  const own = withStreets(copy, spans).map((span) => withoutDay(copy, asPeer(copy, span)));
  const named = withCalendarNames(copy, withNicknames(copy, own, listsOf), listsOf);
  return withoutLetters(copy, withOpeners(copy, named, listsOf));
}

/** Titles of people whose names are often those of places too. */
const PEERS = new Set(['Lord', 'Lady', 'Baroness', 'Viscount', 'Sir', 'Dame']);

/** "Lord Harmouth", read as the town. */
function asPeer({ tokens }: TokenizedText, span: ReadSpan): ReadSpan {
  const isPeer =
    span.type === 'place' &&
    span.end - span.start === 2 &&
    PEERS.has(tokens[span.start]!.text) &&
    isCapitalised(tokens[span.end - 1]!.text);
  // "Lord Howe Island", of which only the beginning was read.
  const next = tokens[span.end];
  return isPeer && !(next?.kind === 'word' && isCapitalised(next.text)) ? { ...span, type: 'person' } : span;
}

/** Last words of a street's name. */
const STREETS = new Set(['Street', 'Avenue', 'Road', 'Lane', 'Boulevard', 'Drive', 'Highway']);

/** "Ida Moss Drive": a street that is called after somebody, whatever was read of it. */
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

/** "Harmouth Saturday", "Ida Moss Tuesday": when something was said there, or by her, is no part of the name. */
function withoutDay({ tokens }: TokenizedText, span: ReadSpan): ReadSpan {
  const isName = (span.type === 'place' || span.type === 'person') && span.end - span.start > 1;
  return isName && DAYS.has(tokens[span.end - 1]!.text) ? { ...span, end: span.end - 1 } : span;
}

const OPENING = new Set(['“', '"', '‘', "'", '(']);
const CLOSING: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['"', '"'],
  ['‘', '’'],
  ["'", "'"],
  ['(', ')'],
]);
/** "the Oar", "Big Bo": a nickname has no more words. */
const LONGEST_NICKNAME = 3;

/** "Rosa “the Oar” Lindqvist", read in pieces, as one person. */
function withNicknames({ tokens }: TokenizedText, spans: readonly ReadSpan[], listsOf: ListsOf): readonly ReadSpan[] {
  // In brackets only a given name is one: "Karl (Kalle) Voss", not "Karl Voss (Norland) Fisheries".
  const isGivenName = (at: number): boolean =>
    (listsOf(tokens[at]!.text) & LISTS.givenName) !== 0 ||
    spans.some(({ start, end, type }) => type === 'person' && start === at && end === at + 1);
  const all: ReadSpan[] = [];
  for (let index = 0; index < spans.length; index++) {
    const span = spans[index]!;
    const before = all.at(-1);
    if (before !== undefined && before.end > span.start) continue;
    const surname = span.type === 'person' ? surnameAfter(tokens, span.end, isGivenName) : -1;
    if (surname < 0) {
      all.push(span);
      continue;
    }
    const last = spans.find(({ start }) => start === surname);
    all.push({ ...span, end: last === undefined ? surname + 1 : last.end });
  }
  return all;
}

/** Where the surname follows the nickname that starts at `open`; −1 where there is none. */
function surnameAfter(tokens: TokenizedText['tokens'], open: number, isGivenName: (at: number) => boolean): number {
  const mark = tokens[open]?.text ?? '';
  if (!OPENING.has(mark)) return -1;
  for (let index = open + 1; index <= open + 1 + LONGEST_NICKNAME; index++) {
    const { text, kind } = tokens[index] ?? { text: '', kind: 'punctuation' };
    if (text === CLOSING.get(mark)) {
      const next = tokens[index + 1];
      const isName = index > open + 1 && next?.kind === 'word' && isCapitalised(next.text);
      return isName && (mark !== '(' || (index === open + 2 && isGivenName(open + 1))) ? index + 1 : -1;
    }
    if (kind !== 'word' || (!isCapitalised(text) && text !== 'the')) return -1;
  }
  return -1;
}

/** Months that people are called. */
const GIVEN_MONTHS = wordSet(`april may june august january`);
/** Days and months as they are written. */
const DAYS_AND_MONTHS = capitalised(CALENDAR_WORDS);
/** What stands before a month. */
const BEFORE_MONTHS = wordSet('of on last next this early late mid between and every each for', TIME_PREPOSITIONS);
const OTHER_NAMES =
  LISTS.country | LISTS.demonym | LISTS.organization | LISTS.title | LISTS.organizationWord | LISTS.calendar;

/** "Playwright August Wills", "Sen. March": months and days that are a person's name by their neighbours. */
function withCalendarNames(copy: TokenizedText, spans: readonly ReadSpan[], listsOf: ListsOf): readonly ReadSpan[] {
  const { tokens } = copy;
  let found: Map<number, ReadSpan> | null = null;
  for (let index = 0; index < tokens.length; index++) {
    const { text } = tokens[index]!;
    if (!isUpper(text.charCodeAt(0)) || !DAYS_AND_MONTHS.has(text)) continue;
    const word = text.toLowerCase();
    const span = spans.find(({ start, end }) => start <= index + 1 && end > index);
    if (span !== undefined && span.start <= index && (span.type === 'person' || span.end > index + 1)) continue;
    const isPerson = (token: number): boolean =>
      [...spans, ...(found?.values() ?? [])].some(
        ({ start, end: to, type }) => type === 'person' && start <= token && to > token,
      );
    const end = nameEnd(copy, index, span, word, listsOf, isPerson);
    if (end > 0)
      (found ??= new Map()).set(index, { start: index, end, type: 'person', margin: MARGIN, reason: 'list' });
  }
  if (found === null) return spans;
  const own = [...found.values()];
  const kept = spans.filter((span) => !own.some(({ start, end }) => span.start < end && start < span.end));
  return [...kept, ...own].sort((a, b) => a.start - b.start);
}

/** Such names are right nearly always. */
const MARGIN = 200;

/** Where the person's name ends that starts with the month or day at `index`; 0 where it is a month or day. */
function nameEnd(
  copy: TokenizedText,
  index: number,
  span: ReadSpan | undefined,
  word: string,
  listsOf: ListsOf,
  isPerson: (token: number) => boolean,
): number {
  const { tokens } = copy;
  const before = tokens[index - 1]?.text ?? '';
  const next = tokens[index + 1];
  if (GIVEN_MONTHS.has(word) && next?.kind === 'word' && isCapitalised(next.text)) {
    // "June Orr and May Lund": two people.
    const isSecond = before === 'and' && span?.type === 'person' && isPerson(index - 2);
    if (!isSecond && (BEFORE_MONTHS.has(before.toLowerCase()) || /^\d/.test(before))) return 0;
    if (span?.type === 'person' && span.start === index + 1) return span.end;
    const lists = listsOf(next.text.toLowerCase());
    const free = span === undefined || span.start > index + 1;
    if (free && before !== '' && (lists & OTHER_NAMES) === 0 && !isInHeadline(copy, index)) return index + 2;
  }
  // No month speaks: "April said it went well."
  if (GIVEN_MONTHS.has(word) && SPEECH.has(next?.text ?? '') && !BEFORE_MONTHS.has(before.toLowerCase()))
    return index + 1;
  const title = isCapitalised(before) && isTitle(before.toLowerCase()) && FORMS_OF_ADDRESS.has(before.toLowerCase());
  return title && !/^\d/.test(next?.text ?? '') ? index + 1 : 0;
}

const SPEECH = wordSet('asked', COMMON_SAYING);

/** Titles that no day follows: "the President Monday" is one of news copy's ways of saying when, "Sen. Monday" is not. */
const FORMS_OF_ADDRESS = wordSet(
  `mr mr. mrs mrs. ms ms. miss dr dr. prof. sen. rep. gov. gen. col. lt. maj. capt. sgt. judge justice`,
);

function isInHeadline({ tokens, sentences }: TokenizedText, index: number): boolean {
  const sentence = sentences.find(({ endToken }) => endToken > index);
  return sentence !== undefined && isHeadline(tokens, sentence.firstToken, sentence.endToken);
}

/** Given names that a sentence also opens with as verbs. */
const VERBS_TOO = wordSet(`Will Mark Grant Bill Frank Rob Bob Jack Chuck Pat Sue Nick Hope Wade Do`);

/** "Will Okafor met her": an opening verb that is a given name, where a surname and a small word follow and nothing is asked. */
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
    (found ??= []).push({ start: firstToken, end: firstToken + 2, type: 'person', margin: MARGIN, reason: 'list' });
  }
  if (found === null) return spans;
  const own = found;
  const kept = spans.filter((span) => !own.some(({ start, end }) => span.start < end && start < span.end));
  return [...kept, ...own].sort((a, b) => a.start - b.start);
}

/** Degrees, orders and professions after a name ("Ida Moss, RN, said"). */
const LETTERS = wordSet(`
  phd ph.d ph.d. dphil md m.d. do d.o. dds d.d.s. dvm d.v.m. jd j.d. llb ll.b. llm ll.m. esq esq. ba b.a. bsc b.sc. ma m.a. ms m.s. msc
  m.sc. mba m.b.a. mph m.p.h. rn r.n. np rd r.d. lcsw cpa c.p.a. cfa frs frcs frcp frsa facs facp faan riba obe mbe cbe kbe dbe gbe ch om qc kc sc jp dl sj s.j. op osb
`);
/** A party and where its member sits: "R-Texas", "D-N.Y.". */
const PARTY_TAG = /^[DRI]-\p{Lu}/u;
const PARTY_LETTER = 2;

/** Without letters after persons, though a card may know them as something else; of a party's tag only the state is a name. */
export function withoutLetters({ tokens }: TokenizedText, spans: readonly ReadSpan[]): readonly ReadSpan[] {
  let letters: Set<number> | null = null;
  const tags: number[] = [];
  for (const { type, end } of spans) {
    if (type !== 'person') continue;
    for (let index = end; /^[,(]$/.test(tokens[index]?.text ?? ''); index += 2) {
      const { text } = tokens[index + 1] ?? { text: '' };
      if (PARTY_TAG.test(text)) tags.push(index + 1);
      else if (/^[DRI]$/.test(text)) {
        // "(D)" has no state.
      } else if (!LETTERS.has(text.toLowerCase()) || !isCapitalised(text)) break;
      (letters ??= new Set()).add(index + 1);
    }
  }
  if (letters === null) return spans;
  const kept = spans.filter((span) => {
    for (let index = span.start; index < span.end; index++) if (!letters.has(index)) return true;
    return false;
  });
  const states = tags.map((at): ReadSpan => ({
    start: at,
    end: at + 1,
    type: 'place',
    margin: MARGIN,
    reason: 'list',
  }));
  return states.length === 0 ? kept : [...kept, ...states].sort((a, b) => a.start - b.start);
}

/** Where the name of a party's tag starts in the token: after "R-". 0 for any other word. */
export function partyPrefix(text: string): number {
  return text[1] === '-' && PARTY_TAG.test(text) ? PARTY_LETTER : 0;
}
