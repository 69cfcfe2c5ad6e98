/** The attributions' room: what kind of source a phrase names, by its head, its names and its determiner. */
import type { SourceClass } from '../../model';
import { nounLemma } from '../../syntax/lemma';
import { ORGANIZATION_NOUNS } from '../../english/organizations';
import { DOCUMENT_NOUNS } from '../../english/documents';
import { INDEFINITE_PRONOUNS, PERSONAL_PRONOUNS, VAGUE_QUANTIFIERS } from '../../english/closedClasses';
import { LAY_NOUNS, PERSON_NOUNS, PUBLIC_NOUNS, VAGUE_NOUNS } from '../../english/people';
import { isAgentNoun } from '../../syntax/personNoun';
import { headOf } from '../../syntax/phraseBounds';
import { sentenceAt, startOfWords } from '../../syntax/unitView';
import type { Passage } from './passage';
import type { TokenRange } from '../../syntax/tokenRange';

const DEMONSTRATIVES = new Set(['this', 'that', 'these', 'those']);
const PLURAL_PEOPLE = new Set([
  'people',
  'police',
  'staff',
  'men',
  'women',
  'children',
  'folk',
  'folks',
  'public',
  'crew',
  'others',
  'those',
]);
/** Collective nouns for an institution, plural in form or use. */
const AUTHORITIES = new Set(['authority', 'police', 'prosecution', 'prosecutor', 'government', 'military', 'army']);
const NUMBERS_OF_MANY = /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+)$/;

export interface SourceReading {
  readonly class: SourceClass;
  /** Position of the head in the passage. */
  readonly head: number;
  readonly headLemma: string;
}

/**
 * Reads a source phrase.
 * @param extraNouns further nouns that name an unnamed source, as lemmas (the house's own)
 */
export function readSource(passage: Passage, phrase: TokenRange, extraNouns: ReadonlySet<string>): SourceReading {
  const head = readHead(passage, phrase);
  const word = passage.words[head]!;
  const named = namedClass(passage, phrase, head);
  if (named !== null) return { class: named, head, headLemma: word };
  const reading = (sourceClass: SourceClass, headLemma = nounLemma(word)): SourceReading => ({
    class: sourceClass,
    head,
    headLemma,
  });
  if (phrase.to - phrase.from === 1) {
    if (PERSONAL_PRONOUNS.has(word) || word === 'that' || word === 'this') return reading('pronoun', word);
  }
  if (word === 'one' || word === 'another') return reading('unnamed-individual', word);
  if (NUMBERS_OF_MANY.test(word) || word === 'both') return reading('unnamed-group', word);
  if (INDEFINITE_PRONOUNS.has(word) || DEMONSTRATIVES.has(word)) return reading('indefinite', word);
  return reading(commonClass(passage, phrase, head, extraNouns));
}

/** "most Orr | allies": after a name the tagger takes the plural for a verb. */
function readHead(passage: Passage, phrase: TokenRange): number {
  const head = headOf(passage, phrase);
  const last = phrase.to - 1;
  const word = passage.words[last]!;
  const isPlural = head === last - 1 && passage.tags[last] === 'VBZ' && nounLemma(word) !== word;
  return isPlural && PERSON_NOUNS.has(nounLemma(word)) ? last : head;
}

/** The class by a name that is the phrase's head or stands in apposition to it, null where the phrase names nobody. */
function namedClass(passage: Passage, phrase: TokenRange, head: number): SourceClass | null {
  const headName = nameAt(passage, head);
  if (headName === 'person') return 'named-person';
  if (headName === 'group') return passage.words[head]!.endsWith('s') ? 'unnamed-group' : null;
  if (headName !== null && headName !== 'event' && headName !== 'product') return 'named-organization';
  if (headName !== null) return 'document';
  for (let position = head + 1; position < phrase.to; position++) {
    const before = passage.words[position - 1];
    if (before === ',' && nameAt(passage, position) === 'person') return 'named-person';
  }
  if (passage.tags[head] !== 'NNP' && passage.tags[head] !== 'NNPS') return null;
  const lemma = nounLemma(passage.words[head]!);
  if (ORGANIZATION_NOUNS.has(lemma)) return 'named-organization';
  if (PERSON_NOUNS.has(lemma) || DOCUMENT_NOUNS.has(lemma) || PLURAL_PEOPLE.has(lemma)) return null;
  if (INDEFINITE_PRONOUNS.has(lemma)) return null;
  // "Hauliers said": the capital is the sentence's.
  if (lemma !== passage.words[head] && isAgentNoun(lemma) && head === opening(passage, head)) return null;
  return passage.words[phrase.from] === 'the' ? 'named-organization' : 'named-person';
}

/** Where the words of the sentence begin that holds the position. */
function opening(passage: Passage, position: number): number {
  return startOfWords(passage, sentenceAt(passage, position));
}

function nameAt(passage: Passage, position: number): string | null {
  const index = passage.name[position]!;
  return index < 0 ? null : passage.names[index]!.type;
}

function commonClass(passage: Passage, phrase: TokenRange, head: number, extraNouns: ReadonlySet<string>): SourceClass {
  const word = passage.words[head]!;
  const lemma = nounLemma(word);
  const opening = passage.words[phrase.from]!;
  const definite =
    opening === 'the' || opening === 'its' || opening === 'their' || opening === 'his' || opening === 'her';
  const singular = isSingular(passage, phrase, head, lemma);
  if (AUTHORITIES.has(lemma) && !PERSON_NOUNS.has(lemma)) return 'named-organization';
  if (extraNouns.has(lemma)) return singular ? 'unnamed-individual' : 'unnamed-group';
  if (DOCUMENT_NOUNS.has(lemma) && !isPersonNounHere(lemma)) return 'document';
  if (ORGANIZATION_NOUNS.has(lemma) && !PERSON_NOUNS.has(lemma))
    return singular ? 'named-organization' : 'unnamed-group';
  if (singular && (PERSON_NOUNS.has(lemma) || !PLURAL_PEOPLE.has(word))) {
    return lemma === 'everyone' || lemma === 'everybody' ? 'indefinite' : 'unnamed-individual';
  }
  const indefinite = VAGUE_NOUNS.has(lemma) || LAY_NOUNS.has(lemma) || PUBLIC_NOUNS.has(word);
  const vague = VAGUE_QUANTIFIERS.has(opening) && !PERSON_NOUNS.has(lemma);
  if (vague || (indefinite && !definite)) return 'indefinite';
  return 'unnamed-group';
}

/** Nouns that are both a paper and a person ("brief", "guide" are not meant here): people win where both fit. */
function isPersonNounHere(lemma: string): boolean {
  return PERSON_NOUNS.has(lemma) && lemma !== 'guide' && lemma !== 'host';
}

function isSingular(passage: Passage, phrase: TokenRange, head: number, lemma: string): boolean {
  const word = passage.words[head]!;
  if (PLURAL_PEOPLE.has(word)) return false;
  if (passage.tags[head] === 'NNS' || passage.tags[head] === 'NNPS') return false;
  if (lemma !== word) return false;
  for (let position = phrase.from; position < head; position++) {
    if (NUMBERS_OF_MANY.test(passage.words[position]!))
      return passage.tokens[position]!.kind === 'number' && passage.tags[position] !== 'CD';
  }
  return true;
}
