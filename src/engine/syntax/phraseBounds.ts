/**
 * Syntax: where the noun phrase of a source begins and ends. Title, determiner, names and the modifiers that say whose or which ("a
 * spokesman for the ministry", "people familiar with the matter") belong to it; what follows a comma or in a relative clause does not.
 */
import { wordSet } from '../english/wordSet';
import { CALENDAR_WORDS_BUT_MAY } from '../english/calendar';
import { afterOpeningPhrase } from './openingPhrase';
import type { TokenRange } from './tokenRange';
import type { UnitView } from './unitView';
import {
  BELONGING_PREPOSITIONS,
  INDEFINITE_PRONOUNS,
  PERSONAL_PRONOUNS,
  PICKING_PREPOSITIONS,
} from '../english/closedClasses';

const NOUN_TAGS = new Set(['NN', 'NNS', 'NNP', 'CD']);
const MODIFIER_TAGS = new Set(['JJ', 'VBN', 'VBG', 'POS', 'PRP$', ...NOUN_TAGS]);
const OPENING_TAGS = new Set(['DT', 'PRP$']);
/** Prepositions that tie a second noun phrase to a source: whose, which, from where. */
const LINKING = new Set([
  'of',
  'for',
  'at',
  'in',
  'from',
  'with',
  'on',
  'to',
  'inside',
  'within',
  'near',
  'across',
  'behind',
  'under',
]);
/** Nouns for occasions: the phrase says where or when it was said, not who said it. */
const OCCASIONS = new Set(
  `interview statement letter email e-mail tweet post speech report call telephone phone message text conference briefing
  news note memo testimony debate appearance video broadcast press blog filing release remarks visit court reply response
  english french spanish arabic`.split(/\s+/),
);
const TIME_WORDS = wordSet('yesterday today tomorrow tonight earlier later last this', CALENDAR_WORDS_BUT_MAY);

const isName = (view: UnitView, position: number): boolean => view.name[position]! >= 0;
/** "Monday", "earlier"; but "Orr's earlier comments", "his last days": after a possessive the word belongs to the noun. */
const isTime = (view: UnitView, position: number): boolean =>
  TIME_WORDS.has(view.words[position]!) && !/^(?:POS|PRP\$)$/.test(view.tags[position - 1] ?? '');

/** Whether the token is a personal pronoun; "US" in capitals is a country, and "her" in "her supporters" a determiner. */
function isPronoun(view: UnitView, position: number): boolean {
  if (view.tags[position] === 'PRP$') return false;
  return PERSONAL_PRONOUNS.has(view.words[position]!) && view.tokens[position]!.text !== 'US';
}

/** Whether the token can be the head or a name in a noun phrase. */
export function isNounLike(view: UnitView, position: number): boolean {
  if (position < 0 || position >= view.length) return false;
  const word = view.words[position]!;
  if (isName(view, position)) return true;
  if (PERSONAL_PRONOUNS.has(word) || INDEFINITE_PRONOUNS.has(word)) return true;
  // "a handful of members": a noun, whatever the tagger takes it for.
  if (PARTITIVES.has(word) && view.words[position + 1] === 'of') return true;
  return NOUN_TAGS.has(view.tags[position]!);
}

function isModifier(view: UnitView, position: number): boolean {
  if (isName(view, position)) return true;
  const { kind, text } = view.tokens[position]!;
  if (kind === 'punctuation')
    return text === "'" || text === '’' || text === '-' || (text === '.' && isName(view, position - 1));
  return MODIFIER_TAGS.has(view.tags[position]!);
}

/**
 * The noun phrase whose last token stands before `to`, not reaching left of `limit`; null when no noun stands there.
 * A prepositional phrase is taken in as long as a noun stands before its preposition.
 */
export function nounPhraseBefore(view: UnitView, to: number, limit: number): TokenRange | null {
  const last = to - 1;
  if (last < limit || !isNounLike(view, last)) return null;
  const { words, tags, quotation } = view;
  if (isPronoun(view, last) && !isName(view, last)) return { from: last, to };
  const outside = quotation[last]!;
  let from = last;
  let position = last - 1;
  while (position >= limit && quotation[position] === outside) {
    const word = words[position]!;
    const tag = tags[position]!;
    if (isModifier(view, position) && !isTime(view, position) && !isPronoun(view, position)) {
      from = position--;
      if (tag === 'PRP$' && !linked(view, position, limit)) break;
      continue;
    }
    if (OPENING_TAGS.has(tag) || INDEFINITE_PRONOUNS.has(word)) {
      from = position--;
      if (linked(view, position, limit)) continue;
      if (position >= limit && (words[position] === 'all' || words[position] === 'both')) from = position;
      break;
    }
    if (
      (word === 'and' || word === '&' || word === 'or') &&
      isNounLike(view, position - 1) &&
      !isTime(view, position - 1)
    ) {
      position--;
      continue;
    }
    if (LINKING.has(word) && isNounLike(view, position - 1) && !isTime(view, position - 1)) {
      position--;
      continue;
    }
    if (LINKING.has(word) && ['familiar', 'close', 'briefed'].includes(words[position - 1] ?? '')) {
      position -= 2;
      continue;
    }
    break;
  }
  // Back over what was passed without a noun before it ("In Niamey officials"): `from` is the last place that fits.
  return { from: afterOpeningPhrase(view, { from, to }), to };
}

/** Whether a preposition with a noun before it ends at this position. */
function linked(view: UnitView, position: number, limit: number): boolean {
  if (position <= limit) return false;
  const word = view.words[position]!;
  if (!LINKING.has(word)) return false;
  if (['familiar', 'close', 'briefed'].includes(view.words[position - 1]!)) return true;
  return isNounLike(view, position - 1) && !isTime(view, position - 1) && !isPronoun(view, position - 1);
}

/** The noun phrase that starts at `from`, not reaching `limit`; null when none does. */
export function nounPhraseAfter(view: UnitView, from: number, limit: number): TokenRange | null {
  const { words, tags, quotation } = view;
  if (from >= limit || isTime(view, from)) return null;
  const outside = quotation[from]!;
  if (isPronoun(view, from) && !isName(view, from)) return { from, to: from + 1 };
  let position = from;
  let head = -1;
  while (position < limit && quotation[position] === outside) {
    const word = words[position]!;
    const tag = tags[position]!;
    if (isName(view, position) || (isNounLike(view, position) && !isTime(view, position))) {
      head = position++;
      continue;
    }
    if (
      isModifier(view, position) &&
      !isTime(view, position) &&
      (head < 0 || isNounLike(view, position + 1) || tag === 'POS' || tag === 'HYPH')
    ) {
      position++;
      continue;
    }
    if (OPENING_TAGS.has(tag) && (head < 0 || LINKING.has(words[position - 1]!) || words[position - 1] === 'and')) {
      position++;
      continue;
    }
    if (head < 0) break;
    if ((word === 'and' || word === '&') && startsNoun(view, position + 1, limit)) {
      position++;
      continue;
    }
    if (
      (word === 'familiar' ||
        word === 'close' ||
        word === 'briefed' ||
        word === 'polled' ||
        word === 'surveyed' ||
        word === 'seen') &&
      head === position - 1
    ) {
      const next = words[position + 1] ?? '';
      if (LINKING.has(next) || next === 'by') {
        position += 2;
        continue;
      }
    }
    const named = isName(view, head);
    if (
      (named ? BELONGING_PREPOSITIONS : LINKING).has(word) &&
      startsNoun(view, position + 1, limit) &&
      !isOccasion(view, position + 1, limit)
    ) {
      position++;
      continue;
    }
    break;
  }
  if (head < 0) return null;
  return { from, to: head + 1 };
}

function startsNoun(view: UnitView, position: number, limit: number): boolean {
  if (position >= limit || isTime(view, position)) return false;
  if (OPENING_TAGS.has(view.tags[position]!)) return true;
  return isModifier(view, position) || isNounLike(view, position);
}

/** Among how many words after a preposition an occasion is looked for. Set by hand. */
const OCCASION_REACH = 5;

function isOccasion(view: UnitView, position: number, limit: number): boolean {
  for (let at = position; at < Math.min(limit, position + OCCASION_REACH); at++) {
    const word = view.words[at]!;
    if (OCCASIONS.has(word) || TIME_WORDS.has(word)) return true;
    if (view.tokens[at]!.kind === 'punctuation') return false;
  }
  return false;
}

/** The head of a noun phrase: the last noun before a preposition, participle or comma; of a name its last word. */
export function headOf(view: UnitView, phrase: TokenRange): number {
  const { words, tags } = view;
  let head = -1;
  for (let position = phrase.from; position < phrase.to; position++) {
    const word = words[position]!;
    if (
      head >= 0 &&
      (LINKING.has(word) ||
        PICKING_PREPOSITIONS.has(word) ||
        word === ',' ||
        word === '(' ||
        word === 'who' ||
        word === 'that' ||
        word === 'which')
    ) {
      if (word === 'of' && isPartitive(words[head]!)) {
        head = -1;
        continue;
      }
      break;
    }
    if (head >= 0 && (word === 'familiar' || word === 'close')) break;
    if (head >= 0 && (tags[position] === 'VBN' || tags[position] === 'VBG') && !isNounLike(view, position + 1)) break;
    if (tags[position] === 'POS') {
      head = -1;
      continue;
    }
    if (isNounLike(view, position)) head = position;
  }
  return head >= 0 ? head : phrase.to - 1;
}

const PARTITIVES = new Set(
  `number group pair handful majority dozens hundreds thousands couple lot lots range host series
  variety score scores several trio team panel slew raft chorus array string swath bevy quartet coalition plenty scattering smattering`.split(
    /\s+/,
  ),
);

/** "a number of officials": the head is "officials". */
function isPartitive(word: string): boolean {
  return PARTITIVES.has(word);
}
