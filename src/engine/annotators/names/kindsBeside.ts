/**
 * The names annotator's room: names whose type the words beside them give away, whatever they were read as: "the river Tarn", "the Tarn
 * dynasty", "islands such as Tarn", "Tarn, a 30-year-old". They are settled before the story is consulted, so that the name has the same
 * type throughout.
 */
import { wordSet } from '../../english/wordSet';
import { ORGANIZATION_NOUNS } from '../../english/organizations';
import { PERSON_NOUNS } from '../../english/people';
import { typeOfPart, type ListsOf } from './edges';
import { RULE_MARGIN, type LearntType, type TokenSpan } from './labels';
import { LISTS } from './lists';
import { isCapitalised } from './roles';
import type { TokenizedText } from './unitCopy';

/** The spans with the types that the words beside them give. In order. */
export function withKindsBeside(copy: TokenizedText, spans: readonly TokenSpan[], listsOf: ListsOf): TokenSpan[] {
  return spans.map((read, index) => {
    const span = withNumeral(copy, read, spans[index + 1]);
    const type = kindBeside(copy, span, listsOf);
    return type === null || type === span.type ? span : { ...span, type, margin: RULE_MARGIN };
  });
}

/** Nouns that, with "of", make the name after them a place: "the village of Tarn". */
const LANDS_OF = wordSet(
  `village town city port island islands province district pass valley suburb hamlet municipality peninsula oasis isle`,
);
/** Nouns right before a place's name: "the river Tarn". */
const WATERS = wordSet(`river lake mount isle cape`);
/** Last words of events. */
const HAPPENINGS = new Set(
  'Crisis War Wars Revolt Uprising Revolution Massacre Genocide Rebellion Intifada Earthquake Tsunami Famine'.split(
    ' ',
  ),
);
/** Last words that make a place of names with three words or more only: "Queen's Park" is a club. */
const GROUNDS = new Set(['Park', 'Bridge', 'Canal', 'Beach', 'Square', 'Gardens']);
/** Last words of places. */
const LAYS = new Set(
  'Airport Stadium Tunnel Reservoir Mountains River Oblast Governorate Prefecture Voivodeship Lagoon Gorge'.split(' '),
);

/** Legal forms that end the name of a company, in many countries. */
const COMPANIES = /^(?:Inc|Ltd|Corp|Plc|PLC|LLC|LLP|GmbH|Bhd|S\.A|N\.V|B\.V|S\.p\.A|A\.G)\.?$/;

function kindBeside({ tokens }: TokenizedText, span: TokenSpan, listsOf: ListsOf): LearntType | null {
  const { start, end, type } = span;
  if (type !== 'person' && type !== 'organization' && type !== 'place') return null;
  if (type !== 'organization' && end - start > 1 && COMPANIES.test(tokens[end - 1]!.text)) return 'organization';
  const word = (index: number): string => tokens[index]?.text ?? '';
  const length = end - start;
  const before = word(start - 1) === 'the' ? start - 2 : start - 1;
  if (isWork(tokens, start, end)) return 'other';
  if (type !== 'place') {
    if (word(before) === 'of' && LANDS_OF.has(word(before - 1)) && (type !== 'organization' || length === 1))
      return 'place';
    if (length === 1 && WATERS.has(word(start - 1))) return 'place';
  }
  if (word(end) === 'dynasty') return 'organization';
  if (
    length < 3 &&
    word(end) === ',' &&
    isAged(tokens, end + 1) &&
    !ORGANIZATION_NOUNS.has(word(end - 1).toLowerCase())
  )
    return 'person';
  if (type === 'organization' && length > 1) {
    const last = word(end - 1);
    if (HAPPENINGS.has(last)) return 'event';
    const isLand = LAYS.has(last) || (length > 2 && GROUNDS.has(last) && !/^['’]s$/.test(word(end - 2)));
    if (isLand && (listsOf(wordsOf(tokens, start, end)) & LISTS.organization) === 0) return 'place';
  }
  return kindOfNoun(tokens, span, listsOf);
}

function wordsOf(tokens: TokenizedText['tokens'], start: number, end: number): string {
  return tokens
    .slice(start, end)
    .map(({ text }) => text)
    .join(' ');
}

/** How many tokens before a place the title of a work is looked for: "the film Rowing in Tarn". Set by hand. */
const LONGEST_TITLE = 7;

/** Kinds of works, which have titles. */
const WORKS = wordSet(
  `song album film movie novel single book play series poem painting essay opera sitcom documentary musical`,
);

/** Whether the name is, or stands in, the title of a work: "the song “Tarn”", "the film, Tarn, directed by", "the film Rowing in Tarn". */
function isWork(tokens: TokenizedText['tokens'], start: number, end: number): boolean {
  const word = (index: number): string => tokens[index]?.text ?? '';
  const [before, after] = [word(start - 1), word(end)];
  if (/^["“‘]$/.test(before)) return /^["”’,]$/.test(after) && WORKS.has(word(start - 2));
  if (before === ',')
    return (
      after === ',' && WORKS.has(word(start - 2)) && /^(?:directed|written|starring|by|published)$/.test(word(end + 1))
    );
  let at = start - 1;
  if (word(at) === 'the') at--;
  if (!/^(?:in|of|on|at|from|to|with)$/.test(word(at))) return false;
  at--;
  while (start - at < LONGEST_TITLE && isCapitalised(word(at))) at--;
  return at < start - 2 && WORKS.has(word(at));
}

/** ", a 30-year-old", ", an 18 year old", ", aged 18". */
function isAged(tokens: TokenizedText['tokens'], at: number): boolean {
  const word = (index: number): string => tokens[index]?.text ?? '';
  if (word(at) === 'aged') return /^\d{1,3}$/.test(word(at + 1));
  if (!/^an?$/.test(word(at))) return false;
  return /^\d{1,3}-year-old$/.test(word(at + 1)) || (/^\d{1,3}$/.test(word(at + 1)) && /^-?year$/.test(word(at + 2)));
}

/** The type of the names in a list after "islands such as"; null where the noun does not say. */
function kindOfNoun(tokens: TokenizedText['tokens'], { start, end }: TokenSpan, listsOf: ListsOf): LearntType | null {
  const word = (index: number): string => tokens[index]?.text ?? '';
  if (word(start - 1) !== 'as' || word(start - 2) !== 'such') return null;
  const plural = word(word(start - 3) === ',' ? start - 4 : start - 3);
  if (isCapitalised(plural) || !plural.endsWith('s')) return null;
  const one = plural.endsWith('ies') ? `${plural.slice(0, -3)}y` : plural.slice(0, -1);
  if (PLACE_NOUNS.has(one)) return 'place';
  // "powers such as Norland": a country stays a country.
  if (typeOfPart(listsOf(wordsOf(tokens, start, end))) !== null) return null;
  if (PERSON_NOUNS.has(one)) return 'person';
  return ORGANIZATION_NOUNS.has(one) ? 'organization' : null;
}

const PLACE_NOUNS = wordSet(
  `island river lake mountain city town village province district country county suburb port region state nation`,
);

/** What follows the numeral of a ruler, and hardly after a writer who says "I". */
const BEHIND_NUMERAL = wordSet(`( ) , . ; : ’s 's with of in from by at for to on into against`);

/** "Tarn I": the first of a ruler's name. */
function withNumeral({ tokens }: TokenizedText, span: TokenSpan, next: TokenSpan | undefined): TokenSpan {
  const { start, end, type } = span;
  if ((type !== 'person' && type !== 'place') || end - start !== 1) return span;
  if (tokens[end]?.text !== 'I' || (next?.start ?? Infinity) <= end) return span;
  return BEHIND_NUMERAL.has(tokens[end + 1]?.text ?? '')
    ? { ...span, end: end + 1, type: 'person', margin: RULE_MARGIN }
    : span;
}
