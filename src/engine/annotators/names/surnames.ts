/**
 * The names annotator's room: surnames of several words ("Le Corre", "van der Berg"), which the tagger takes for a firm or a paper or reads without the
 * given name before them. They are told before the story is asked, so that a bare "Le Corre" is the person that "Ada Le Corre" is.
 */
import { ORGANIZATION_NOUNS } from '../../english/organizations';
import { wordSet } from '../../english/wordSet';
import { isUpper } from '../../text/characters';
import type { ListsOf } from './edges';
import { RULE_MARGIN, type TokenSpan } from './labels';
import { LISTS } from './lists';
import { isCapitalised } from './roles';
import type { TokenizedText } from './unitCopy';

/** Particles and articles that a surname begins with, in small letters. */
const PARTICLES = wordSet(`
  le la les du de del della des di da dal das dos do al el van von vom zu ten ter den der ben bin ibn ould mac
`);
/** "van der Berg", "de la Torre": a surname has no more particles. */
const MOST_PARTICLES = 3;

/** Given names that the lists have as a town, a country or a word only. */
const GIVEN_NAMES_TOO = wordSet(`
  marine florence paris israel hope faith joy grace mercy chad india kenya asia ireland milan roman vienna savannah dakota bill will mark
  grant frank rob bob jack chuck pat sue nick wade dallas houston london brooklyn carolina dolores mercedes lourdes trinity amber ruby rose
`);

const GIVEN_NAMES = LISTS.givenName | LISTS.fullName;
const OTHERS = LISTS.organization | LISTS.city | LISTS.largeCity | LISTS.region | LISTS.place | LISTS.country;

/** The spans with surnames of several words whole, as persons, with the given name before them. In order. */
export function withSurnames(copy: TokenizedText, spans: readonly TokenSpan[], listsOf: ListsOf): TokenSpan[] {
  const all: TokenSpan[] = [];
  for (const span of spans) {
    const before = all.at(-1);
    const person = asPerson(copy, span, before, listsOf);
    if (person !== span && before !== undefined && before.end > person.start) all.pop();
    all.push(person);
  }
  return all;
}

function asPerson(
  { tokens }: TokenizedText,
  span: TokenSpan,
  before: TokenSpan | undefined,
  listsOf: ListsOf,
): TokenSpan {
  const { end, type, margin } = span;
  if (type !== 'organization' && type !== 'place' && type !== 'person') return span;
  const word = (index: number): string => tokens[index]?.text ?? '';
  let particle = span.start;
  while (particle < end && !isParticle(word(particle))) particle++;
  const last = surnameEnd(tokens, particle, end);
  if (last !== end) return span;
  // The given name is read with it, on its own, or not at all.
  const start = particle > span.start ? span.start : particle - 1;
  const isRead = start >= span.start;
  if (start < 0 || !isGivenName(tokens, start, listsOf) || (isRead && particle - start > 2)) return span;
  if (!isRead && before !== undefined && before.end > start && before.end - before.start > 1) return span;
  // "the Ada Le Corre" sails, "Ada Le Corre Bank" lends, and "Le Havre" is a town.
  if (word(start - 1).toLowerCase() === 'the' || isBodyWord(word(end), listsOf)) return span;
  const words = tokens.slice(start, end).map(({ text }) => text);
  if (words.some((text) => isBodyWord(text, listsOf) && text !== words[0])) return span;
  const surname = words.slice(particle - start).join(' ');
  if ((listsOf(surname) & OTHERS) !== 0 || (listsOf(words.join(' ')) & OTHERS) !== 0) return span;
  return type === 'person' && isRead ? span : { start, end, type: 'person', margin: Math.max(margin, RULE_MARGIN) };
}

/** Whether it begins a surname of several words: "Le" of "Le Corre". */
export function isParticle(text: string): boolean {
  return PARTICLES.has(text.toLowerCase());
}

/** Where the surname ends that starts with the particle: after its last capitalised word; −1 where there is none. */
function surnameEnd(tokens: TokenizedText['tokens'], particle: number, end: number): number {
  let at = particle;
  while (at < end && at - particle < MOST_PARTICLES && isParticle(tokens[at]!.text)) at++;
  if (at === particle || at === end) return -1;
  const from = at;
  while (at < end && at - from < 2 && tokens[at]!.kind === 'word' && isCapitalised(tokens[at]!.text)) at++;
  return at > from ? at : -1;
}

/** Whether the word is somebody's given name, or its first part is ("Jean-Luc"). */
function isGivenName(tokens: TokenizedText['tokens'], index: number, listsOf: ListsOf): boolean {
  const { kind, text } = tokens[index]!;
  if (kind !== 'word' || !isUpper(text.charCodeAt(0))) return false;
  const first = text.split('-', 1)[0]!;
  return (listsOf(first) & GIVEN_NAMES) !== 0 || GIVEN_NAMES_TOO.has(first.toLowerCase());
}

function isBodyWord(text: string, listsOf: ListsOf): boolean {
  if (!isCapitalised(text)) return false;
  const word = text.toLowerCase();
  return ORGANIZATION_NOUNS.has(word) || (listsOf(word) & LISTS.organizationWord) !== 0;
}
