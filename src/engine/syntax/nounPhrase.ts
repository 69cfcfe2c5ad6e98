/**
 * Syntax: reads a noun phrase by its grammar alone: determiner, number, the modifiers before the head, the head, those after it, and a name
 * that belongs to it. The words' senses are looked up in the lexicon; the story plays no part.
 */
import type { EntityType, Mention, Span } from '../model';
import { nounLemma } from './lemma';
import { kindOf, type PhraseKind } from './phraseClass';
import type { StoryView } from './storyView';
import { phraseOf } from './readPhrases';
import { QUOTATION_MARKS } from './unitView';
import {
  ARTICLES_AND_POSSESSIVES,
  DEFINITE_DETERMINERS,
  INDEFINITE_DETERMINERS,
  INDEFINITE_PRONOUNS,
  NUMBER_WORDS,
  PARTITIVE_HEADS,
  PERSONAL_PRONOUNS,
  POSSESSIVE_DETERMINERS,
  POSTMODIFIER_STARTS,
  PREPOSITIONS,
  QUANTIFIERS,
  SUBJECT_PRONOUNS,
} from '../english/closedClasses';
import type { TokenRange } from './tokenRange';

export type Determiner = 'definite' | 'possessive' | 'indefinite' | 'quantifier' | 'bare';

/** A noun phrase taken apart by its grammar. Positions are indices into `Story.tokens`. */
export interface PhraseForm {
  readonly range: TokenRange;
  readonly pronoun: string | null;
  /** A quantifier or indefinite pronoun by itself ("many", "others"). */
  readonly quantifierAlone: boolean;
  readonly determiner: Determiner;
  /** "two", "dozens of" make a count; null where none is said. */
  readonly number: number | null;
  /** The numeral or quantifier ("some", "two", "one"), null where there is none. */
  readonly quantifier: string | null;
  /** "one of the people": a partitive: picked out of a group that the phrase names. */
  readonly partitive: boolean;
  readonly head: number;
  readonly lemma: string;
  readonly plural: boolean;
  /** Words between determiner and head. */
  readonly modifiers: readonly string[];
  /** The first token after the head that belongs to the phrase, or `range.to`. */
  readonly complement: number;
  /** The name of the head itself or of its apposition: the phrase names its source. */
  readonly name: PhraseName | null;
}

/** The name that a phrase has. `offset` counts from the start of the span that was read. */
export interface PhraseName {
  readonly offset: number;
  readonly text: string;
  readonly type: EntityType;
}

/** A noun phrase with what its head stands for. */
export interface NounPhrase extends PhraseForm {
  readonly kind: PhraseKind;
}

const HEDGES = new Set(['nearly', 'about', 'almost', 'roughly', 'some', 'around', 'dozens', 'scores', 'hundreds']);
const RELATIVE = new Set(['who', 'whose', 'whom']);
const POSSESSIVE_ENDINGS = new Set(["'s", "'"]);
/** Plural nouns with no singular. */
const COLLECTIVES = new Set(['police', 'staff', 'personnel', 'crew', 'folk']);

/** After an article these modify the noun after them: "a close friend", "an inside source", "a known critic". */
const ALSO_BEFORE_NOUNS = new Set(['close', 'inside', 'known', 'present', 'working', 'living', 'interviewed', 'named']);

function isPluralNoun(word: string, lemma: string): boolean {
  return COLLECTIVES.has(word) || word !== lemma;
}

/** Reads the phrase that the span covers; null when no word stands in it. What was read is remembered. */
export function readNounPhrase(view: StoryView, span: Span): NounPhrase | null {
  const known = view.phrases.of(span);
  if (known !== undefined) return known;
  const form = takeApart(view, span);
  const phrase = form === null ? null : phraseOf(form, form.range.from, kindOf(view, form));
  view.phrases.add(span, phrase);
  return phrase;
}

function takeApart(view: StoryView, span: Span, start = span.start): PhraseForm | null {
  const range = view.range(span);
  let at = range.from;
  while (at < range.to && !view.isWord(at)) at++;
  if (at >= range.to) return null;

  const first = view.word(at);
  const named = ownName(view, range);
  const name = named === null ? null : { offset: named.start - start, text: named.text, type: named.type };
  const alone = at + 1 >= range.to || !view.isWord(at + 1);
  const pronoun = PERSONAL_PRONOUNS.has(first) && alone ? first : null;

  let determiner: Determiner = 'bare';
  let quantifier: string | null = null;
  let number: number | null = null;
  let partitive = false;
  const modifiers: string[] = [];

  // Determiners and quantifiers, "of" groups: "at least two of the officials".
  while (at < range.to) {
    const word = view.word(at);
    const counted = countOf(view, at);
    if (INDEFINITE_DETERMINERS.has(word) && word !== 'one') {
      if (determiner === 'bare') determiner = 'indefinite';
      if (word === 'another') quantifier = word;
    } else if (DEFINITE_DETERMINERS.has(word) && word !== 'said') {
      determiner = 'definite';
    } else if (POSSESSIVE_DETERMINERS.has(word) && word !== 'her') {
      determiner = 'possessive';
    } else if (word === 'her' && at + 1 < range.to) {
      determiner = 'possessive';
    } else if (word === 'at' && view.word(at + 1) === 'least') {
      at++;
    } else if ((word === 'more' || word === 'fewer') && view.word(at + 1) === 'than') {
      at++;
    } else if (word === 'about' || word === 'nearly' || word === 'almost' || word === 'roughly') {
      // a hedge on a number says nothing about the source
    } else if (counted !== null) {
      number = counted;
      quantifier = word;
      if (determiner === 'bare') determiner = 'quantifier';
    } else if (QUANTIFIERS.has(word)) {
      quantifier = word;
      if (determiner === 'bare' || determiner === 'indefinite') determiner = 'quantifier';
    } else if (word === 'of' && quantifier !== null) {
      partitive = true;
      if (DEFINITE_DETERMINERS.has(view.word(at + 1)) || POSSESSIVE_DETERMINERS.has(view.word(at + 1))) at++;
      if (PERSONAL_PRONOUNS.has(view.word(at + 1))) {
        at += 2;
        break;
      }
    } else if (PARTITIVE_HEADS.has(word) && view.word(at + 1) === 'of') {
      quantifier = word;
    } else if (PARTITIVE_HEADS.has(view.word(at + 1)) && view.word(at + 2) === 'of' && determiner === 'indefinite') {
      // "a wide array of economists"
    } else {
      break;
    }
    at++;
  }
  // "A “senior” official": what stands in marks belongs to the head after it.
  if (at > range.from && at < range.to && QUOTATION_MARKS.has(view.word(at)) && view.isWord(at + 1)) at++;
  // A quantifier that nothing follows is the head itself: "many", "one", "several of them".
  const adjective =
    ALSO_BEFORE_NOUNS.has(view.word(at)) &&
    (ARTICLES_AND_POSSESSIVES.has(view.word(at - 1)) || view.word(at - 1) === 'another');
  if (
    at >= range.to ||
    !view.isWord(at) ||
    (at > range.from && POSTMODIFIER_STARTS.has(view.word(at)) && !(adjective && view.isWord(at + 1)))
  ) {
    const head = Math.max(range.from, at - 1);
    const word = view.word(head);
    return {
      range,
      pronoun,
      quantifierAlone: pronoun === null,
      determiner,
      number,
      quantifier,
      partitive,
      head,
      lemma: word,
      plural: number === null ? quantifier !== null && quantifier !== 'another' : number > 1,
      modifiers,
      complement: Math.min(at, range.to),
      name,
    };
  }

  const { head, complement } = findHead(view, at, range.to);
  const conjunct = secondConjunct(view, determiner, at, head);
  if (conjunct !== null) return takeApart(view, view.span({ from: conjunct, to: range.to }), start);
  for (let token = at; token < head; token++) if (view.isWord(token)) modifiers.push(view.word(token));
  const word = view.word(head);
  const lemma = nounLemma(word);
  // "Krogh's aides", "the mayor's critics"; but "the suspect's lawyer" is a particular person of the story.
  const open = determiner === 'bare' || (determiner === 'definite' && isPluralNoun(word, lemma));
  if (open && hasPossessive(view, at, head)) determiner = 'possessive';
  const one = number === 1 || (determiner === 'indefinite' && number === null);
  const picked = partitive && (number === 1 || quantifier === 'another');
  return {
    range,
    pronoun,
    quantifierAlone: INDEFINITE_PRONOUNS.has(word) && complement >= range.to,
    determiner,
    number,
    quantifier,
    partitive,
    head,
    lemma,
    plural: picked || (one && !partitive) ? false : isPluralNoun(word, lemma) || number !== null,
    modifiers,
    complement,
    name,
  };
}

/** In "an intervention and analysts" the article belongs to the first noun only, and the source is the second. */
function secondConjunct(view: StoryView, determiner: Determiner, from: number, head: number): number | null {
  const word = view.word(head);
  if (determiner !== 'indefinite' || !isPluralNoun(word, nounLemma(word))) return null;
  for (let token = head - 1; token > from; token--) if (view.word(token) === 'and') return token + 1;
  return null;
}

/** The number that the token says ("three", "12"), where a noun or "of" follows. */
function countOf(view: StoryView, token: number): number | null {
  const word = view.word(token);
  const listed = NUMBER_WORDS.get(word);
  if (listed !== undefined) return listed;
  return /^\d{1,4}$/.test(word) ? Number(word) : null;
}

function hasPossessive(view: StoryView, from: number, to: number): boolean {
  for (let token = from; token < to; token++) if (POSSESSIVE_ENDINGS.has(view.word(token))) return true;
  return false;
}

/** The last noun before its modifiers: a preposition, a relative clause, a participle after a known noun, a comma. */
function findHead(view: StoryView, from: number, to: number): { head: number; complement: number } {
  let head = from;
  for (let token = from; token < to; token++) {
    if (!view.isWord(token)) {
      const mark = view.word(token);
      if (mark === '-' || mark === '/' || mark === '&' || QUOTATION_MARKS.has(mark)) continue;
      return { head, complement: token };
    }
    const word = view.word(token);
    if (token > from) {
      if (
        POSTMODIFIER_STARTS.has(word) &&
        !(word === 'close' && token + 1 < to && view.isPersonNoun(view.word(token + 1)))
      ) {
        // "a close aide" has a noun after it; "people close to the family" has not.
        return { head, complement: token };
      }
      const known = view.isPersonNoun(view.word(token - 1));
      if ((word === 'and' || word === 'or') && known) return { head, complement: token };
      // "several people I've spoken with": a clause without its "whom".
      if (known && SUBJECT_PRONOUNS.has(word)) return { head, complement: token };
      if (known && /(?:ed|ing)$/.test(word) && !view.isPersonNoun(word)) return { head, complement: token };
    }
    if (!POSSESSIVE_ENDINGS.has(word)) head = token;
  }
  return { head, complement: to };
}

/**
 * The name that the phrase gives its head: "Nordea analyst Petter Lund", "a spokesman for the port, Olaf Brun". A name that is a possessive
 * ("Trump's lawyer"), a modifier ("a Trump adviser") or the object of a preposition ("an aide to Clinton") is not the head's.
 */
function ownName(view: StoryView, range: TokenRange): Mention | null {
  const span = view.span(range);
  let found: Mention | null = null;
  for (const mention of view.mentionsIn(span)) {
    const inside = view.range(mention);
    // "Medics said": the capital is the sentence's, and the word a noun for people.
    if (inside.to - inside.from === 1 && view.opensSentence(inside.from) && isPeople(view, inside.from)) continue;
    // "TARN — Sources": no name extends over the dash of a dateline.
    if (view.word(inside.from + 1) === '—' && isPeople(view, inside.to - 1)) continue;
    // "Nearly 20 people": a hedge with the sentence's capital.
    if (inside.to - inside.from === 1 && HEDGES.has(view.word(inside.from))) continue;
    const after = view.word(inside.to);
    if (inside.to < range.to && POSSESSIVE_ENDINGS.has(after)) continue;
    // "U.S. and British officials", "army and police officials": two coordinated modifiers of one noun.
    if (JOINS.has(after) && mention.type !== 'person' && isJointModifier(view, range, inside)) continue;
    // "A teacher, surnamed Li": part of a name, and not a name by itself.
    if (view.word(inside.from - 1) === 'surnamed') continue;
    if (hangsOnPreposition(view, range.from, inside.from, mention.type === 'person')) continue;
    if (inside.to < range.to && view.isWord(inside.to) && !endsPhrase(after)) {
      // A noun follows: the name modifies it ("Trump adviser"), unless another name stands at the end.
      continue;
    }
    if (found === null || (found.type !== 'person' && mention.type === 'person')) found = mention;
  }
  return found;
}

const JOINS = new Set(['and', 'or', '&']);

/** Whether the name and what "and" joins to it stand before one noun for people, which ends what has no preposition. */
function isJointModifier(view: StoryView, range: TokenRange, name: TokenRange): boolean {
  let end = name.to + 1;
  while (end < range.to && view.isWord(end) && !POSTMODIFIER_STARTS.has(view.word(end))) end++;
  // "spokesmen" too; of a name alone only the "s" tells: "Carmen" is one.
  const people = isPeople(view, end - 1) || (view.word(end - 1).endsWith('men') && !view.isCapitalised(end - 1));
  return end - name.to > 2 && people && !POSSESSIVE_DETERMINERS.has(view.word(name.to + 1));
}

function isPeople(view: StoryView, token: number): boolean {
  const word = view.word(token);
  return word.endsWith('s') && word !== nounLemma(word) && view.isPersonNoun(word);
}

function endsPhrase(word: string): boolean {
  return POSTMODIFIER_STARTS.has(word) || word === 'and' || word === 'or' || /^\d{1,3}$/.test(word);
}

/** Whether a preposition or a relative pronoun stands before the name with no comma between. */
function hangsOnPreposition(view: StoryView, from: number, name: number, person: boolean): boolean {
  for (let token = name - 1; token >= from; token--) {
    const word = view.word(token);
    // "a spokesman for the port, Olaf Brun", but "the mayors of Leiden, Delft and Gouda".
    if ((word === ',' && person) || word === '(' || word === '—' || word === '–') return false;
    // "a member who backs Trump": a name in a relative clause is somebody else's.
    if (PREPOSITIONS.has(word) || RELATIVE.has(word)) return true;
  }
  return false;
}
