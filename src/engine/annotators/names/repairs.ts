/** The names annotator's room: names that the tagger cuts or joins wrongly, corrected by the words beside them. */
import { ORGANIZATION_NOUNS } from '../../english/organizations';
import { wordSet } from '../../english/wordSet';
import type { ReadSpan } from './agreement';
import { isInstrument, REALMS, TOWNS } from './organizationKinds';
import { typeOfPart, type ListsOf } from './edges';
import type { LearntType } from './labels';
import { TITLE_WORDS } from './lexicon';
import { LISTS, LONGEST_PHRASE } from './lists';
import { isCapitalised } from './roles';
import type { TokenizedText } from './unitCopy';

/** Words that make an organization of the nationality before them: "Scottish Government". */
const STATE_ORGANIZATIONS = wordSet(`government empire republic kingdom dynasty inquisition`);
const TOWN_ORGANIZATIONS = new Set(['University', 'College', 'Hospital', 'Airport', 'Stadium']);
/** "BC", "AD" and the like, which are not names. */
const ERAS = wordSet(`bc bce ad ce b.c. b.c.e. a.d. c.e.`);
/** Words that come after a verb that opens a sentence. */
const OBJECTS = wordSet(`the a an my your his her its our their it them us me him this that these those yourself`);
const IMPERATIVES = wordSet(
  `mark grant will bill chase frank hunter rob bob jack skip chuck pat drew sue nick peg hope pierce wade`,
);
const ROMAN = /^(?:II|III|IV|VI|VII|VIII|IX|XI|XII|XIII|XIV|XV|XVI)$/;
const LINKS = wordSet(`of and for the & in de del`);

/**
 * The spans, mended, in order.
 * @param scale the margin at which a reading is right three times in four
 */
export function mended(story: TokenizedText, spans: readonly ReadSpan[], listsOf: ListsOf, scale: number): ReadSpan[] {
  const all: ReadSpan[] = [];
  for (const span of spans.flatMap((one) => withoutTown(story, one, listsOf, scale))) {
    const mend = mendOne(story, span, listsOf);
    const one = mend === null ? null : withSuffix(story, mend);
    const before = all.at(-1);
    if (one === null || (before !== undefined && before.end > one.start)) continue;
    const joint = before === undefined ? null : joinOf(story, before, one, listsOf);
    if (joint !== null) all[all.length - 1] = joint;
    else all.push(one);
  }
  return all.map((span) => withBracket(story, withoutLinkAtEnd(story, span))).filter((span) => span.end > span.start);
}

const SUFFIX = /^(?:Jr|Sr)\.?$/;
/** Titles of rulers, who may be the first of their name: "King Amadou I". */
const RULERS = wordSet(`king queen pope emperor empress tsar czar sultan prince kaiser pharaoh emir duke archduke`);

/** A person's name with what belongs to it on the right: ", Jr.", "II", and the "I" of a ruler. */
function withSuffix(story: TokenizedText, span: ReadSpan): ReadSpan {
  if (span.type !== 'person') return span;
  const word = (index: number): string => story.tokens[index]?.text ?? '';
  const comma = word(span.end) === ',' ? 1 : 0;
  if (SUFFIX.test(word(span.end + comma)) && span.end - span.start > 1) return { ...span, end: span.end + comma + 1 };
  // "Pope John Paul II", of which the numeral was not read.
  if (ROMAN.test(word(span.end)) && span.end - span.start < 4) return { ...span, end: span.end + 1 };
  const isRuler = RULERS.has(word(span.start - 1).toLowerCase()) || RULERS.has(word(span.start).toLowerCase());
  return isRuler && word(span.end) === 'I' ? { ...span, end: span.end + 1 } : span;
}

/** "Institute of Tides in Halden", unless it was read with confidence, is an organization and the town that it is in. */
function withoutTown(story: TokenizedText, span: ReadSpan, listsOf: ListsOf, scale: number): ReadSpan[] {
  if (span.type !== 'organization' || span.margin >= scale) return [span];
  const words = story.tokens.slice(span.start, span.end).map((token) => token.text);
  const link = words.lastIndexOf('in');
  const town = words.slice(link + 1).join(' ');
  if (link < 2 || (listsOf(town) & TOWNS) === 0 || !words.some((word) => ORGANIZATION_NOUNS.has(word.toLowerCase())))
    return [span];
  const at = span.start + link;
  return [
    { ...span, end: at },
    { ...span, start: at + 1, type: 'place', reason: 'list' },
  ];
}

/** "Washington, D.C." is one place, "University of California, Berkeley" one body. */
function joinsOverComma(story: TokenizedText, before: ReadSpan, span: ReadSpan): boolean {
  const words = story.tokens.slice(before.start, before.end).map((token) => token.text);
  if (span.type !== 'place') return false;
  if (before.type === 'place') {
    return words.join(' ') === 'Washington' && /^D\.?C\.?$/.test(story.tokens[span.start]!.text);
  }
  const after = story.tokens[span.end];
  const parts = words[0] === 'University' && words[1] === 'of' && CAMPUSES.has(words.slice(2).join(' ').toLowerCase());
  // "…, California, on Monday" goes on with the town's own comma or with anything but a second place.
  return (
    before.type === 'organization' && parts && (after === undefined || after.text !== ',' || !isState(story, span))
  );
}

/** Whether a second place follows after a comma: then the first is a town in it, and not a campus. */
function isState(story: TokenizedText, span: ReadSpan): boolean {
  const next = story.tokens[span.end + 1];
  const closes = story.tokens[span.end + 2];
  return next !== undefined && isCapitalised(next.text) && closes?.text === ',';
}

/** Universities that are distinguished by their town. */
const CAMPUSES = new Set([
  'california',
  'wisconsin',
  'illinois',
  'michigan',
  'minnesota',
  'massachusetts',
  'colorado',
  'nebraska',
  'missouri',
  'tennessee',
  'maryland',
  'hawaii',
  'alaska',
  'arkansas',
  'nevada',
  'texas',
  'alabama',
  'north carolina',
  'south carolina',
  'west indies',
]);

/** Aircraft makers, whose name with a number is a product: "Boeing 737". */
const MAKERS = new Set(
  'Boeing Airbus Cessna Embraer Bombardier Antonov Ilyushin Tupolev Sukhoi Fokker Learjet Gulfstream Lockheed Beechcraft Piper'.split(
    ' ',
  ),
);
const MODEL = /^(?:[A-Z]{1,3}-?)?\d{2,4}(?:-\d{1,4})?[A-Z]{0,2}$/;

/** Corrects one span by itself: eras, numbered rulers, offices read as organizations. */
function mendOne(story: TokenizedText, span: ReadSpan, listsOf: ListsOf): ReadSpan | null {
  const word = (index: number): string => story.tokens[index]?.text ?? '';
  const length = span.end - span.start;
  if (length === 1 && (word(span.start) === '&' || SUFFIX.test(word(span.start)))) return null;
  // "Vinicius Junior": a suffix is a person's.
  if (
    span.type === 'organization' &&
    length === 2 &&
    (SUFFIX.test(word(span.end - 1)) || word(span.end - 1) === 'Junior')
  )
    return { ...span, type: 'person', reason: 'list' };
  if (length === 1 && MAKERS.has(word(span.start)) && MODEL.test(word(span.end))) {
    return { ...span, end: span.end + 1, type: 'product', reason: 'list' };
  }
  if (
    span.type === 'organization' &&
    length === 2 &&
    MAKERS.has(word(span.start)) &&
    MODEL.test(word(span.start + 1))
  ) {
    return { ...span, type: 'product', reason: 'list' };
  }
  // "in Q3": a quarter of the year.
  if (length === 1 && /^Q[1-4]$/.test(word(span.start))) return null;
  if (length === 1 && ERAS.has(word(span.start).toLowerCase()) && /\d|^century$/.test(word(span.start - 1)))
    return null;
  if (length === 2 && ROMAN.test(word(span.start + 1)) && span.type !== 'person' && span.type !== 'event') {
    return { ...span, type: 'person', reason: 'list' };
  }
  if (length === 1 && span.type === 'person' && OBJECTS.has(word(span.start + 1)) && opensSentence(story, span.start)) {
    // "Mark the date", "Grant them time": a verb that is also a name, with its object.
    if ((listsOf(word(span.start)) & LISTS.commonWord) !== 0 || IMPERATIVES.has(word(span.start).toLowerCase()))
      return null;
  }
  if (span.type === 'organization' && length > 1 && isInstrument(story, span, listsOf))
    return { ...span, type: 'other' };
  if (span.type !== 'organization' || length < 2 || !TITLE_WORDS.has(word(span.start).toLowerCase())) return span;
  // "Lord Mayor of Brisbane", "Emperor of Japan": an office; the place in it is the name.
  let at = span.start;
  while (at < span.end && TITLE_WORDS.has(word(at).toLowerCase())) at++;
  if (word(at) !== 'of' || at + 1 >= span.end) return span;
  const isPlace = typeOfPart(listsOf(word(at + 1))) === 'place';
  return isPlace ? { ...span, start: at + 1, type: 'place', reason: 'list' } : span;
}

const POSSESSIVE = /^['’]s$/;
const PLACES_OF_TWO = LISTS.country | LISTS.region | LISTS.place;
/** Last words of missions that an organization sends to a country. */
const SENT = new Set(['Force', 'Mission', 'Operation']);
const PEOPLE = LISTS.givenName | LISTS.fullName;

/** Both spans as one, where the first is cut short or they are a name only together; else null. */
function joinOf(story: TokenizedText, before: ReadSpan, span: ReadSpan, listsOf: ListsOf): ReadSpan | null {
  const { tokens } = story;
  if (before.end + 1 === span.start && tokens[before.end]!.text === ',') {
    return joinsOverComma(story, before, span) ? { ...before, end: span.end } : null;
  }
  // "Osei & Sons": a firm, whatever its parts were taken for.
  if (before.end + 1 === span.start && tokens[before.end]!.text === '&' && isCapitalised(tokens[span.start]!.text)) {
    return { ...before, end: span.end, type: 'organization', reason: 'list' };
  }
  const link = before.end + 1 === span.start ? tokens[before.end]!.text : '';
  // "Ngozi Okonjo-" at the end of a line and "Iweala" on the next.
  if (link === '-' && isCutAtLine(story, before.end) && (before.type === 'person' || span.type === 'person'))
    return { ...before, end: span.end, type: 'person', reason: 'list' };
  // "Norland and Sund Court of Appeal": a listed place of two, with the body that is named after it.
  if (link === 'and' && before.type === 'place' && span.type === 'organization' && span.end - span.start > 1) {
    const words = tokens.slice(before.start, span.start + 1).map(({ text }) => text);
    if ((listsOf(words.join(' ')) & PLACES_OF_TWO) !== 0) return { ...span, start: before.start, reason: 'list' };
  }
  // "U.N. Interim Force in Norland": a mission has its destination in its name.
  if (link === 'in' && before.type === 'organization' && span.type === 'place' && before.end - before.start > 1) {
    if (SENT.has(tokens[before.end - 1]!.text)) return { ...before, end: span.end };
    // "Norland Chamber of Commerce in Sund": named by its country, since every country has one.
    const isChamber = tokens[before.end - 1]!.text === 'Commerce' && tokens[before.end - 3]?.text === 'Chamber';
    const isCountry = (listsOf(wordsOf(story, span)) & LISTS.country) !== 0;
    if (isChamber && isCountry) return { ...before, end: span.end };
  }
  if (before.end !== span.start) return null;
  const last = tokens[before.end - 1]!.text;
  // "Moss" and "'s Shipping Inc": a firm named after its owner.
  const isOwned =
    span.type === 'organization' && span.end - span.start > 1 && POSSESSIVE.test(tokens[span.start]!.text);
  if (isOwned && before.type === 'organization' && (listsOf(last) & (TOWNS | LISTS.demonym)) === 0) {
    return { ...span, start: before.start };
  }
  const first = tokens[span.start]!.text;
  const standsIn = last === 'in' && before.type === 'organization' && span.type === 'place';
  if (before.end - before.start > 1 && LINKS.has(last) && !standsIn) {
    const head = tokens[before.start]!.text.toLowerCase();
    const type: LearntType = REALMS.has(head) && span.type === 'place' ? 'place' : before.type;
    return { ...before, end: span.end, type, margin: Math.min(before.margin, span.margin) };
  }
  // "the Lund Moss government": a couple's two surnames, or a name in two pieces.
  if (
    before.type === 'person' &&
    span.type === 'person' &&
    before.end - before.start === 1 &&
    span.end - span.start === 1
  )
    return { ...before, end: span.end, margin: Math.min(before.margin, span.margin) };
  // "Jordan Avery": a given name that is a country's too.
  if (
    before.type === 'place' &&
    span.type === 'person' &&
    before.end - before.start === 1 &&
    span.end - span.start === 1
  ) {
    return (listsOf(last) & PEOPLE) !== 0 ? { ...span, start: before.start, reason: 'list' } : null;
  }
  const nationality =
    before.end - before.start === 1 &&
    (before.type === 'group' || (before.type === 'place' && typeOfPart(listsOf(last)) === 'group'));
  // "African Union": listed as one body.
  if (span.type === 'organization' && before.type !== 'person' && span.end - before.start <= LONGEST_PHRASE) {
    const words = tokens.slice(before.start, span.end).map((token) => token.text);
    if ((listsOf(words.join(' ')) & LISTS.organization) !== 0) return { ...span, start: before.start, reason: 'list' };
  }
  // "Aarhus University": a town with the common noun of its institution.
  if (before.type === 'place' && span.end - span.start === 1 && TOWN_ORGANIZATIONS.has(first)) {
    return { ...span, start: before.start, reason: 'list' };
  }
  if (
    nationality &&
    span.type === 'organization' &&
    STATE_ORGANIZATIONS.has(first.toLowerCase()) &&
    isCapitalised(first)
  ) {
    return { ...span, start: before.start, reason: 'list' };
  }
  return null;
}

/** Whether the hyphen stands right after a word, and its next word on another line. */
function isCutAtLine({ text, tokens }: TokenizedText, hyphen: number): boolean {
  const { start, end } = tokens[hyphen]!;
  return tokens[hyphen - 1]!.end === start && text.slice(end, tokens[hyphen + 1]!.start).includes('\n');
}

function wordsOf({ tokens }: TokenizedText, { start, end }: ReadSpan): string {
  return tokens
    .slice(start, end)
    .map(({ text }) => text)
    .join(' ');
}

/** Whether the token is the first of its sentence: the one before it ends one, or there is none. */
function opensSentence(story: TokenizedText, token: number): boolean {
  const before = story.tokens[token - 1];
  return before === undefined || /^[.!?:"“]+$/.test(before.text) || story.tokens[token]!.start - before.end > 1;
}

/** "Voice (Party" with its closing bracket; without its bracket where that closes later. */
function withBracket(story: TokenizedText, span: ReadSpan): ReadSpan {
  const { tokens } = story;
  let open = -1;
  for (let index = span.start; index < span.end; index++) {
    if (tokens[index]!.text.includes('(')) open = index;
    if (tokens[index]!.text.includes(')')) open = -1;
  }
  if (open < 0) return span;
  if (tokens[span.end]?.text === ')') return { ...span, end: span.end + 1 };
  return tokens[open]!.text === '(' ? { ...span, end: open } : span;
}

function withoutLinkAtEnd(story: TokenizedText, span: ReadSpan): ReadSpan {
  let { end } = span;
  while (end > span.start && LINKS.has(story.tokens[end - 1]!.text)) end--;
  return end === span.end ? span : { ...span, end };
}
