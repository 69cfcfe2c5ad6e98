/** The names annotator's room: from spans of tokens to the characters that are marked: no title, article, possessive or hyphenated tail. */
import type { Token } from '../../model';
import { PERSON_NOUNS } from '../../english/people';
import { wordSet } from '../../english/wordSet';
import { countLetters, isPictograph } from '../../text/characters';
import { LISTS } from './lists';
import type { LearntType } from './labels';
import {
  CALENDAR_WORDS,
  KEEPS_ARTICLE,
  LINKED_BEGINNINGS,
  LINKED_ENDINGS,
  NEVER_ALONE,
  OFFICES_IN_SHORT,
} from './lexicon';
import type { ReadSpan } from './agreement';
import { isHonour, partyPrefix } from './letters';
import { isCapitalised, isTitle } from './roles';
import { isParticle } from './surnames';
import type { TokenizedText } from './unitCopy';

/** What is marked, in characters of the story. `firstToken` and `endToken` are what is left of the span. */
export interface EdgedName {
  readonly start: number;
  readonly end: number;
  readonly type: LearntType;
  readonly firstToken: number;
  readonly endToken: number;
}

/** Lists that a word, or a phrase of words with single spaces, is on, in any case. */
export type ListsOf = (phrase: string) => number;

/** The marked stretches of one span: usually one, none where nothing is left, two for "India-Pakistan". */
export function edgesOf(story: TokenizedText, span: ReadSpan, sentenceStart: number, listsOf: ListsOf): EdgedName[] {
  const { tokens } = story;
  let { start, end } = span;
  while (end > start && isTail(tokens[end - 1]!) && !closesBracket(tokens, start, end)) end--;
  while (start < end && isHead(tokens[start]!)) start++;
  if (start < end - 1 && tokens[start]!.text.toLowerCase() === 'the' && dropsArticle(tokens, start, sentenceStart))
    start++;
  if (span.type === 'person') {
    // "U.S. President-elect Ida Moss": the country is a name of its own.
    const country = end - start > 2 && isTitle(tokens[start + 1]!.text.toLowerCase());
    const type = country ? typeOfPart(listsOf(tokens[start]!.text)) : null;
    if (type !== null) {
      const { start: from, end: to } = tokens[start]!;
      const own: EdgedName = { start: from, end: to, type, firstToken: start, endToken: start + 1 };
      return [own, ...edgesOf(story, { ...span, start: start + 1, end }, sentenceStart, listsOf)];
    }
    while (
      start < end - 1 &&
      isTitle(tokens[start]!.text.toLowerCase()) &&
      !isNobleName(tokens, start, end) &&
      !(tokens[start]!.text === 'Dean' && start === end - 2)
    )
      start++;
    // "UK-based Wu": "-based" and the like are not part of the name; the place in it is marked on its own.
    let tied: EdgedName | null = null;
    if (start < end - 1) {
      const lead = tokens[start]!;
      const tail = lead.text.search(/[-‐‑–][^-‐‑–]*$/);
      if (tail > 0 && LINKED_ENDINGS.has(lead.text.slice(tail + 1).toLowerCase())) {
        const type = typeOfPart(listsOf(lead.text.slice(0, tail)));
        if (type !== null)
          tied = { start: lead.start, end: lead.start + tail, type, firstToken: start, endToken: start + 1 };
        start++;
      }
    }
    if (tied !== null) return [tied, ...edgesOf(story, { ...span, start, end }, sentenceStart, listsOf)];
    // "Mobster Vincent Grasso": a noun for a person, and no part of the name; in "Marine Le Corre" it is.
    if (
      start < end - 1 &&
      !(isParticle(tokens[start + 1]!.text) && end - start > 2) &&
      tokens[start]!.text.length >= LEAST_NOUN &&
      PERSON_NOUNS.has(tokens[start]!.text.toLowerCase()) &&
      (listsOf(tokens[start]!.text) & NAMES) === 0
    )
      start++;
  }
  // "Mary Pell OBE".
  if (span.type === 'person' && end - start > 2 && isHonour(tokens[end - 1]!.text, tokens[end - 2]!.text)) end--;
  if (start >= end) return [];
  // "Holy Roman Emperor": an office, not a name.
  if (span.type === 'person' && EMPERORS.has(tokens[end - 1]!.text) && end - start > 1) return [];
  const first = tokens[start]!;
  if (end - start === 1 && isNoName(first, span.type)) return [];

  if (isEponym(tokens, end)) return [];
  if (end - start === 1) {
    const two = twoNames(first, start, listsOf);
    if (two !== null) return two;
  }
  let from = first.start + partyPrefix(first.text);
  let to = tokens[end - 1]!.end;
  const beginning = first.text.indexOf('-');
  if (
    beginning > 0 &&
    LINKED_BEGINNINGS.has(first.text.slice(0, beginning).toLowerCase()) &&
    first.text.length > beginning + 1 &&
    !(span.type === 'organization' && end - start > 1 && isCapitalised(first.text))
  ) {
    if (isCapitalised(first.text.slice(beginning + 1))) from += beginning + 1;
  }
  const last = tokens[end - 1]!;
  const ending = last.text.search(/[-‐‑–][^-‐‑–]*$/);
  if (ending > 0 && LINKED_ENDINGS.has(last.text.slice(ending + 1).toLowerCase())) to = last.start + ending;
  if (from >= to) return [];
  // "South Norland-based", read as a body.
  if (end - start > 1 && span.type === 'organization' && to < last.end && from === first.start) {
    const words = tokens.slice(start, end - 1).map(({ text }) => text);
    const type = typeOfPart(listsOf([...words, last.text.slice(0, ending)].join(' ')));
    if (type !== null) return [{ start: from, end: to, type, firstToken: start, endToken: end }];
  }
  if (end - start === 1 && from === first.start && to < first.end) {
    const lists = listsOf(first.text.slice(0, to - from));
    const isBody = (lists & LISTS.organization) !== 0 && (span.type === 'product' || span.type === 'event');
    const type = isBody ? 'organization' : typeOfPart(lists);
    if (type !== null) return [{ start: from, end: to, type, firstToken: start, endToken: end }];
  }
  if (span.type === 'place') {
    const comma = placeComma(tokens, start, end);
    if (comma > 0) {
      const town = { start: from, end: tokens[comma - 1]!.end, type: span.type, firstToken: start, endToken: comma };
      const region = {
        start: tokens[comma + 1]!.start,
        end: to,
        type: span.type,
        firstToken: comma + 1,
        endToken: end,
      };
      return [town, region];
    }
  }
  return [{ start: from, end: to, type: span.type, firstToken: start, endToken: end }];
}

/** Shorter nouns are given names too ("Guy", "Earl"). Set by hand. */
const LEAST_NOUN = 5;
const NAMES = LISTS.givenName | LISTS.surname;

/** The comma in "Dakar, Senegal" where it was read as one name; −1 where there is none. */
function placeComma(tokens: readonly Token[], start: number, end: number): number {
  for (let index = start + 1; index < end - 1; index++) {
    if (tokens[index]!.text === ',' && !/^D\.?C\.?$/.test(tokens[index + 1]!.text)) return index;
  }
  return -1;
}

/** "India-Pakistan", "Sino-Indian": both parts are listed, so both are names. */
function twoNames(token: Token, index: number, listsOf: ListsOf): EdgedName[] | null {
  const parts = token.text.split('-');
  if (parts.length !== 2) return null;
  const [left, right] = parts as [string, string];
  const [leftType, rightType] = [typeOfPart(listsOf(left)), typeOfPart(listsOf(right))];
  if (leftType === null || rightType === null || !isCapitalised(left) || !isCapitalised(right)) return null;
  const middle = token.start + left.length;
  const place = { firstToken: index, endToken: index + 1 };
  return [
    { start: token.start, end: middle, type: leftType, ...place },
    { start: middle + 1, end: token.end, type: rightType, ...place },
  ];
}

/** The type that a listed word has by itself. */
export function typeOfPart(lists: number): LearntType | null {
  if ((lists & LISTS.country) !== 0) return 'place';
  if ((lists & LISTS.demonym) !== 0) return 'group';
  return null;
}

/** Whether the last mark closes a bracket that opens inside the name: "Voice(V)". */
function closesBracket(tokens: readonly Token[], start: number, end: number): boolean {
  if (tokens[end - 1]!.text !== ')') return false;
  for (let index = end - 2; index >= start; index--) {
    if (tokens[index]!.text.includes(')')) return false;
    if (tokens[index]!.text.includes('(')) return index > start || tokens[index]!.text.length > 1;
  }
  return false;
}

/** Marks and possessives at the end of a name. */
function isTail(token: Token): boolean {
  if (token.text === "'s" || token.text === '’s' || token.text === "'S" || token.text === '’S') return true;
  return (token.kind === 'punctuation' && token.text !== '!') || isPictograph(token.text);
}

/** Marks, and the possessive of the name before; numbers stay ("3M", "76ers" are words). */
function isHead(token: Token): boolean {
  return token.kind === 'punctuation' || token.kind === 'symbol' || token.text === "'s" || token.text === '’s';
}

/** A leading "the" is not part of a name, except for publications and a few places. */
function dropsArticle(tokens: readonly Token[], start: number, sentenceStart: number): boolean {
  const article = tokens[start]!.text;
  if (article === 'the') return true;
  if (KEEPS_ARTICLE.has(tokens[start + 1]!.text.toLowerCase())) return false;
  return start === sentenceStart || article === 'THE';
}

/** "King Charles", "Prince of Wales" by rank alone: before "of" the title is part of the name. */
function isNobleName(tokens: readonly Token[], start: number, end: number): boolean {
  return tokens[start + 1]?.text === 'of' || end - start < 2;
}

/** Things named after somebody: "Harmouth's disease". */
const EPONYMS = wordSet(`disease syndrome palsy lymphoma sarcoma`);

function isEponym(tokens: readonly Token[], end: number): boolean {
  const owner = tokens[end]?.text ?? '';
  return (owner === "'s" || owner === '’s') && EPONYMS.has(tokens[end + 1]?.text ?? '');
}

/** "an M.A.": a degree by itself. */
const DEGREE = /^(?:[BM]\.A\.|Ph\.?D\.?|M\.?B\.?A\.?|LL\.?[BM]\.?|[BM]\.?Sc\.?)$/;

/** Offices that are not used as a form of address. */
const RULERS_ALONE = wordSet(`emperor empress sultan tsar czar kaiser pharaoh emir shah`);

/** Those that are not a surname either. */
const EMPERORS = new Set(['Emperor', 'Empress', 'Tsar', 'Czar', 'Kaiser', 'Pharaoh']);

/** Words that are never a name by themselves. */
function isNoName(token: Token, type: LearntType): boolean {
  if (token.kind !== 'word') return true;
  const word = token.text.toLowerCase();
  if (OFFICES_IN_SHORT.has(token.text) || DEGREE.test(token.text)) return true;
  if (NEVER_ALONE.has(word) && token.text !== word.toUpperCase()) return true;
  if (type === 'person' && RULERS_ALONE.has(word)) return true;
  if (CALENDAR_WORDS.has(word)) return type !== 'person' || !isCapitalised(token.text);
  return countLetters(word) === 0 && !/\p{L}/u.test(word);
}
