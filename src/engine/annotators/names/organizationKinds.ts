/**
 * The names annotator's room: what was read as an organization although its own words say otherwise: land ("Halden Free Zone"), a country
 * by its long name, a treaty or a system, one member of a party (who may have been read as a person's name too). They are settled before
 * short forms are read, so that these get the same type.
 */
import { INDEFINITE_DETERMINERS } from '../../english/closedClasses';
import { PARTY_MEMBERS } from '../../english/organizations';
import { wordSet } from '../../english/wordSet';
import type { ListsOf } from './edges';
import type { TokenSpan } from './labels';
import { LANDS } from './lexicon';
import { LISTS } from './lists';
import type { TokenizedText } from './unitCopy';

/** Words that make a place of "… of Mali", and words that make an organization of it. */
export const REALMS = wordSet(
  `republic kingdom principality duchy province state city county region sultanate emirate`,
);
export const TOWNS = LISTS.country | LISTS.city | LISTS.largeCity | LISTS.region;

/** Gives what was read as an organization, and by its last word is land or something else, its real type, before short forms are read. */
export function withOrganizationKinds(
  story: TokenizedText,
  spans: readonly TokenSpan[],
  listsOf: ListsOf,
): TokenSpan[] {
  return spans.map((read) => {
    const span = withoutStrayBrackets(story, read);
    if (isOneOfParty(story, span)) return { ...span, type: 'group' };
    if (span.type !== 'organization' || span.end - span.start < 2) return span;
    if (isInstrument(story, span, listsOf)) return { ...span, type: 'other' };
    if (isRealm(story, span, listsOf)) return { ...span, type: 'place' };
    if (!LANDS.has(story.tokens[span.end - 1]!.text.toLowerCase())) return span;
    const words = story.tokens.slice(span.start, span.end).map((token) => token.text);
    return (listsOf(words.join(' ')) & LISTS.organization) === 0 ? { ...span, type: 'place' } : span;
  });
}

/** "a Norland Democrat", "another South Harmouth Tory": one person; "the Tarn Republican" may be a newspaper. */
function isOneOfParty({ tokens }: TokenizedText, { start, end, type }: TokenSpan): boolean {
  // After "another" the tagger takes such a member for somebody's name as well.
  if ((type !== 'organization' && type !== 'person') || end - start < 2) return false;
  const before = tokens[start - 1]?.text.toLowerCase() ?? '';
  return INDEFINITE_DETERMINERS.has(before) && PARTY_MEMBERS.has(tokens[end - 1]!.text.toLowerCase());
}

/** "(RWT" without its bracket, where that closes outside the span. */
function withoutStrayBrackets({ tokens }: TokenizedText, span: TokenSpan): TokenSpan {
  const isOpen = tokens[span.start]!.text === '(' && span.end - span.start > 1;
  return isOpen && !tokens.slice(span.start, span.end).some(({ text }) => text === ')')
    ? { ...span, start: span.start + 1 }
    : span;
}

/** "Islamic Republic of Norland": a country by its long name. */
function isRealm(story: TokenizedText, { start, end }: TokenSpan, listsOf: ListsOf): boolean {
  const words = story.tokens.slice(start, end).map((token) => token.text);
  const of = words.indexOf('of');
  if (of < 1 || of > 2 || !REALMS.has(words[of - 1]!.toLowerCase())) return false;
  return (listsOf(words.slice(of + 1).join(' ')) & TOWNS) !== 0;
}

/** Last words, or first words before "of", of things that organizations make and sign; organizations whose names end so are listed. */
const INSTRUMENTS = wordSet(
  `system solution assessment plan agreement act bill strategy index treaty protocol law policy accord accords ordinance decree`,
);

export function isInstrument(story: TokenizedText, span: TokenSpan, listsOf: ListsOf): boolean {
  const words = story.tokens.slice(span.start, span.end).map((token) => token.text);
  const head = words[1] === 'of' ? words[0]! : words.at(-1)!;
  return INSTRUMENTS.has(head.toLowerCase()) && (listsOf(words.join(' ')) & LISTS.organization) === 0;
}
