/**
 * The names annotator's room: people whose name is a month's, a day's or a common word's, told by a title or a surname beside it:
 * "Captain January", "Sunday Oliseh", "Minister Price".
 */
import { ORGANIZATION_NOUNS } from '../../english/organizations';
import { PERSON_NOUNS } from '../../english/people';
import { COMMON_SAYING } from '../../english/reportingVerbs';
import { CALENDAR_WORDS, TIME_PREPOSITIONS, WEEKDAYS } from '../../english/calendar';
import { capitalised, wordSet } from '../../english/wordSet';
import { isUpper } from '../../text/characters';
import { isHeadline } from '../../text/headlineCase';
import type { ReadSpan } from './agreement';
import type { ListsOf } from './edges';
import { LISTS } from './lists';
import { isCapitalised, isTitle } from './roles';
import { laidOver } from './spans';
import type { TokenizedText } from './unitCopy';
import { RULE_MARGIN } from './labels';

/** Months that people are called. */
const GIVEN_MONTHS = wordSet(`april may june august january`);
/** Days and months as they are written. */
const DAYS_AND_MONTHS = capitalised(CALENDAR_WORDS);
/** What stands before a month. */
const BEFORE_MONTHS = wordSet('of on last next this early late mid between and every each for', TIME_PREPOSITIONS);
const OTHER_NAMES =
  LISTS.country | LISTS.demonym | LISTS.organization | LISTS.title | LISTS.organizationWord | LISTS.calendar;

/** "Playwright August Wills", "Sen. March": months and days that are a person's name by their neighbours. */
export function withCalendarNames(
  copy: TokenizedText,
  spans: readonly ReadSpan[],
  listsOf: ListsOf,
): readonly ReadSpan[] {
  const { tokens } = copy;
  const found: ReadSpan[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const { text } = tokens[index]!;
    if (!isUpper(text.charCodeAt(0)) || !DAYS_AND_MONTHS.has(text)) continue;
    const end = personEnd(copy, index, spans, found, listsOf);
    if (end > 0) found.push({ start: index, end, type: 'person', margin: RULE_MARGIN, reason: 'list' });
  }
  return found.length === 0 ? spans : laidOver(spans, found);
}

/** Where the person's name ends that starts with the month or day at `index`, by all that has been found; 0 where it is a month or day. */
function personEnd(
  copy: TokenizedText,
  index: number,
  spans: readonly ReadSpan[],
  found: readonly ReadSpan[],
  listsOf: ListsOf,
): number {
  const span = spans.find(({ start, end }) => start <= index + 1 && end > index);
  if (span !== undefined && span.start <= index && (span.type === 'person' || span.end > index + 1)) return 0;
  const isPerson = (token: number): boolean =>
    [...spans, ...found].some(({ start, end, type }) => type === 'person' && start <= token && end > token);
  return nameEnd(copy, index, span, copy.tokens[index]!.text.toLowerCase(), listsOf, isPerson);
}

/** The same by the words beside it and the span that begins there. */
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
    // "the late April Jones": she has died.
    const isDead = before === 'late' && tokens[index - 2]?.text.toLowerCase() === 'the' && span?.type === 'person';
    if (!isSecond && !isDead && (BEFORE_MONTHS.has(before.toLowerCase()) || /^\d/.test(before))) return 0;
    if (span?.type === 'person' && span.start === index + 1) return span.end;
    const lists = listsOf(next.text.toLowerCase());
    const free = span === undefined || span.start > index + 1;
    if (free && before !== '' && (lists & OTHER_NAMES) === 0 && !isInHeadline(copy, index)) return index + 2;
  }
  // No month speaks: "April said it went well."
  if (GIVEN_MONTHS.has(word) && SPEECH.has(next?.text ?? '') && !BEFORE_MONTHS.has(before.toLowerCase()))
    return index + 1;
  // "Sunday Oliseh scored.": a day that opens a sentence right before a surname and what he did.
  if (DAY_NAMES.has(word) && span?.type === 'person' && span.start === index + 1 && span.end === index + 2) {
    const isWord = (listsOf(next!.text.toLowerCase()) & LISTS.commonWord) !== 0;
    const opens = !isWord && (opensSentence(copy, index) || PERSON_NOUNS.has(before));
    const after = tokens[span.end];
    if (opens && after?.kind === 'word' && !isCapitalised(after.text) && !isInHeadline(copy, index)) return span.end;
  }
  return isTitled(copy, index, DAY_NAMES.has(word) ? RANKS : HOLDERS) && !/^\d/.test(next?.text ?? '') ? index + 1 : 0;
}

const SPEECH = wordSet('asked', COMMON_SAYING);
const DAY_NAMES = WEEKDAYS;

/** Titles that no day follows: "the President Monday" is one of news copy's ways of saying when, "Sen. Monday" is not. */
const RANKS = wordSet(`
  mr mr. mrs mrs. ms ms. miss dr dr. prof. sen. rep. gov. gen. col. lt. maj. capt. sgt. judge justice captain colonel sergeant lieutenant
  corporal admiral commander constable detective inspector officer senator congressman congresswoman professor councillor bishop
  archbishop pastor coach
`);
/** Those and offices that no month follows. */
const HOLDERS = wordSet('minister mayor president governor secretary ambassador chancellor', RANKS);

/** Whether a title stands right before the word, and no article or name before the title: "the judge Monday", "Norland President Monday". */
function isTitled({ tokens }: TokenizedText, index: number, titles: ReadonlySet<string>): boolean {
  const title = tokens[index - 1]?.text ?? '';
  const lower = title.toLowerCase();
  if (!isCapitalised(title) || !isTitle(lower) || !titles.has(lower)) return false;
  if (lower.endsWith('.')) return true;
  const before = tokens[index - 2];
  return before?.kind !== 'word' || !(DETERMINERS.has(before.text.toLowerCase()) || /^['’]s$/.test(before.text));
}

const DETERMINERS = wordSet(`the a an this that every each any his her its their our my your no`);

/** Words after a title that make an office of it, and no name. */
const OFFICES = wordSet(
  `advocate cadet counsellor counselor elect class major resident delegate designate emeritus general chief who`,
);
/** Small words after a word that is no surname: "Judge Advocate of", "Coach House in". */
const NO_VERBS = wordSet(`of for in and or to at on the a`);
const NO_SURNAMES =
  LISTS.title | LISTS.organizationWord | LISTS.calendar | LISTS.country | LISTS.demonym | LISTS.organization;

/** "Minister Price resigned.": a surname that is a common word, and so was not read, after a title and before what its owner did. */
export function withTitled(copy: TokenizedText, spans: readonly ReadSpan[], listsOf: ListsOf): readonly ReadSpan[] {
  const { tokens } = copy;
  const found: ReadSpan[] = [];
  let next = 0;
  for (let index = 1; index + 1 < tokens.length; index++) {
    const { text, kind } = tokens[index]!;
    // Nearly every word is told by its first letter, and by that of the one before it.
    if (!isUpper(text.charCodeAt(0)) || !isUpper(tokens[index - 1]!.text.charCodeAt(0))) continue;
    if (kind !== 'word' || text.length < 3 || text === text.toUpperCase()) continue;
    while (next < spans.length && spans[next]!.end < index) next++;
    // Neither read, nor right after or before a name.
    if ((spans[next]?.start ?? Infinity) <= index + 1 || !isTitled(copy, index, HOLDERS)) continue;
    const word = text.toLowerCase();
    if (isTitle(word) || OFFICES.has(word) || CALENDAR_WORDS.has(word) || ORGANIZATION_NOUNS.has(word)) continue;
    if ((listsOf(word) & NO_SURNAMES) !== 0) continue;
    const after = tokens[index + 1]!;
    if (after.kind !== 'word' || isCapitalised(after.text) || NO_VERBS.has(after.text) || isInHeadline(copy, index))
      continue;
    found.push({ start: index, end: index + 1, type: 'person', margin: RULE_MARGIN, reason: 'list' });
  }
  return found.length === 0 ? spans : laidOver(spans, found);
}

function opensSentence({ sentences }: TokenizedText, index: number): boolean {
  return sentences.some(({ firstToken }) => firstToken === index);
}

function isInHeadline({ tokens, sentences }: TokenizedText, index: number): boolean {
  const sentence = sentences.find(({ endToken }) => endToken > index);
  return sentence !== undefined && isHeadline(tokens, sentence.firstToken, sentence.endToken);
}
