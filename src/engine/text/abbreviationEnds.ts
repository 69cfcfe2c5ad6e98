/**
 * Text layer: whether an abbreviation with its stop is the last word of its sentence: "She left the U.S. Officials said no." ends
 * twice, "She met U.S. Senator Cole." once.
 */
import type { Token } from '../model';
import { ARTICLES_AND_POSSESSIVES } from '../english/closedClasses';
import { ORGANIZATION_NOUNS, OFFICE_NOUNS } from '../english/organizations';
import { PERSON_NOUNS } from '../english/people';
import { wordSet } from '../english/wordSet';
import { COMPANIES, COUNTRIES, MAYBE_LAST, NEVER_LAST, SENTENCE_OPENERS, TITLES, UNITS } from './abbreviations';
import { monthOf, weekdayOf } from './calendar';
import { startsWithCapital, startsWithSmall } from './characters';
import { holdsClause, isFiniteVerb } from './finiteVerbs';
import { CLOSERS, firstWord, OPENERS } from './marks';

/**
 * Where the sentence ends whose last word the abbreviation is: the token after it and its closing marks; -1 where it goes on.
 * @param first the first token of its sentence
 */
export function endAfterAbbreviation(tokens: readonly Token[], first: number, index: number): number {
  let end = index + 1;
  while (end < tokens.length && CLOSERS.has(tokens[end]!.text) && !tokens[end]!.spaced) end++;
  const after = tokens[end];
  // The paragraph ends it.
  if (after === undefined) return -1;
  return isLast(tokens, first, index, end) ? end : -1;
}

function isLast(tokens: readonly Token[], first: number, index: number, next: number): boolean {
  const token = tokens[index]!;
  const after = tokens[next]!;
  const word = token.text.slice(0, -1).toLowerCase();
  const street = isStreet(tokens, index, word);
  // "25 ft." is a measure, not a fort.
  const unit = UNITS.has(word) && token.text === token.text.toLowerCase();
  if (NEVER_LAST.has(word) || (TITLES.has(word) && !street && !unit)) return false;
  const closed = next > index + 1;
  if (OPENERS.has(after.text) && after.text !== '(' && after.text !== '[') {
    const opener = firstWord(tokens, next);
    return !closed && opener !== undefined && startsWithCapital(opener.text) && word.length > 1;
  }
  if (!startsWithCapital(after.text)) return false;
  const opens = SENTENCE_OPENERS.has(after.text.toLowerCase());
  if (word.length === 1) return opens && after.text.length > 1;
  // "“We left the U.S.” The board met.": after a closing mark a name may be who says it.
  if (opens || closed) return opens;
  return (street || MAYBE_LAST.has(word) || UNITS.has(word)) && startsStatement(tokens, first, index, word);
}

/** "Main St.": a street, not a saint. */
function isStreet(tokens: readonly Token[], index: number, word: string): boolean {
  const before = tokens[index - 1];
  if (word !== 'st' || before === undefined) return false;
  return startsWithCapital(before.text) || /\d(?:st|nd|rd|th)$/.test(before.text);
}

const ZONES = wordSet(`
  gmt utc est edt et cst cdt ct mst mdt mt pst pdt pt bst cet cest ist jst eastern central mountain pacific greenwich local universal
  british moscow tokyo beijing london
`);

/** What stands after a clock with a capital besides days and zones: "10 a.m. Mass", "9 a.m. Christmas Day". */
const SERVICES_AND_FEASTS = wordSet(`
  mass eucharist communion matins vespers evensong vigil shabbat christmas easter thanksgiving
`);

/** Adjectives and nouns that a plain subject may begin with. */
const BEFORE_PEOPLE = wordSet(`
  election emergency rescue transport senior local city state federal military police government former top company union hospital school health town county army party
  court security opposition industry rights aid community harbor harbour port
`);

/** Nouns of whose names "U.S." and the like are part, besides those for organizations and offices. */
const NATIONAL = wordSet(`
  air army attorney airways bancorp bank border capitol census chamber coast congressional consumer court customs district energy environmental
  federal fish food forest geological general grand immigration islands marine marines marshals naval national olympic open park
  postal representative representatives rep rep. sen sen. gen gen. senator soccer special steel supreme trade virgin cup conference
`);

/**
 * Whether a sentence is over before the abbreviation ends it, and another one begins after it: a clause on its left, a subject
 * with its verb on its right.
 */
function startsStatement(tokens: readonly Token[], first: number, index: number, word: string): boolean {
  const next = index + 1;
  const { text } = tokens[next]!;
  if (weekdayOf(text) >= 0 || monthOf(text) > 0) return false;
  const clock = word === 'a.m' || word === 'p.m';
  if (clock && goesOnAfterClock(tokens, index)) return false;
  if (!holdsClause(tokens, first, index)) return false;
  const lower = text.toLowerCase();
  // Elsewhere in a sentence these, and the words after them, are in lower case.
  const following = tokens[next + 1]?.text ?? '';
  if (isPeople(lower)) return startsWithSmall(following);
  if (BEFORE_PEOPLE.has(lower) && isPeople(following)) return !(COUNTRIES.has(word) && NATIONAL.has(lower));
  const office = OFFICE_NOUNS.has(lower) || ORGANIZATION_NOUNS.has(lower);
  if (COUNTRIES.has(word) && (office || NATIONAL.has(lower))) return false;
  if (COMPANIES.has(word) && (office || /^(?:chief|vice|president|spokes)/.test(lower))) return false;
  return clock || reachesVerbOfName(tokens, next);
}

/** Whether the word after a clock belongs to it: a zone, a service, or the noun of "the 9 a.m. Harbour Express". */
function goesOnAfterClock(tokens: readonly Token[], index: number): boolean {
  const lower = tokens[index + 1]!.text.toLowerCase();
  if (ZONES.has(lower.replaceAll('.', '')) || SERVICES_AND_FEASTS.has(lower)) return true;
  // "9 a.m. Paris time", "9 a.m. New York time"
  if (!isPeople(lower) && [2, 3].some((ahead) => tokens[index + ahead]?.text === 'time')) return true;
  return ARTICLES_AND_POSSESSIVES.has((tokens[index - 2]?.text ?? '').toLowerCase()) && !isPeople(lower);
}

/** "Officials", "Witnesses", "Police": with a capital they stand at the start of a sentence. */
function isPeople(lower: string): boolean {
  if (lower === 'police' || lower === 'people' || lower === 'staff') return true;
  if (!lower.endsWith('s')) return lower.endsWith('men') && PERSON_NOUNS.has(`${lower.slice(0, -3)}man`);
  return (
    PERSON_NOUNS.has(lower.slice(0, -1)) ||
    (lower.endsWith('es') && PERSON_NOUNS.has(lower.slice(0, -2))) ||
    (lower.endsWith('ies') && PERSON_NOUNS.has(`${lower.slice(0, -3)}y`))
  );
}

/** How many words may stand between the first word of a subject and its verb. Set by hand. */
const LONGEST_SUBJECT = 8;

function reachesVerb(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < Math.min(tokens.length, from + LONGEST_SUBJECT); at++) {
    if (isFiniteVerb(tokens, at)) return true;
    if (tokens[at]!.kind !== 'word' && tokens[at]!.text !== ',') return false;
  }
  return false;
}

const ADVERBS = wordSet(`also later then never still`);
const IN_NAMES = wordSet(`de del della der den van von al el bin ibn la le of the and &`);

/** The most words of a name that opens a sentence. Set by hand. */
const LONGEST_NAME = 5;

/** Whether a name of one to five words stands at `at` and its verb, or an apposition, after it. */
function reachesVerbOfName(tokens: readonly Token[], at: number): boolean {
  let words = 0;
  for (; at < tokens.length && words <= LONGEST_NAME; at++, words++) {
    const { text, kind } = tokens[at]!;
    if (kind !== 'word') return text === ',' && words >= 2 && reachesVerb(tokens, at + 1);
    if (!startsWithCapital(text) && !IN_NAMES.has(text)) break;
  }
  const word = tokens[at]?.text ?? '';
  return isFiniteVerb(tokens, ADVERBS.has(word) || word.endsWith('ly') ? at + 1 : at);
}
