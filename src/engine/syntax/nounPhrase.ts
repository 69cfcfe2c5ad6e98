/**
 * Syntax: reads a noun phrase by its grammar alone: determiner, number, the modifiers before the head, the head, those after it, and a name
 * that belongs to it. The words' senses are looked up in the lexicon; the story plays no part.
 */
import { isHandle } from '../text/characters';
import type { EntityType, Span } from '../model';
import { mayArrive } from './arrivals';
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
  QUANTIFIERS,
  SUBJECT_PRONOUNS,
} from '../english/closedClasses';
import { wordSet } from '../english/wordSet';
import type { TokenRange } from './tokenRange';
import { DOCUMENT_NOUNS } from '../english/documents';
import { isParticipleOfGroup, ownName, POSSESSIVE_ENDINGS } from './phraseName';

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

/** Plural nouns with no singular. */
const COLLECTIVES = wordSet(
  'police staff personnel crew folk clergy gentry laity fisherfolk menfolk townsfolk womenfolk',
);

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
  while (at < range.to && !view.isWord(at) && !isHandle(view.word(at))) at++;
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
      // "spreadsheets shared with the Gazette", "a tape leaked last week"
      if (
        mayArrive(word) &&
        (['by', 'to', 'with'].includes(view.word(token + 1)) || DOCUMENT_NOUNS.has(nounLemma(view.word(token - 1))))
      )
        return { head, complement: token };
      // "an audit prepared for the board"
      if (/(?:ed|made|written|drawn)$/.test(word) && DOCUMENT_NOUNS.has(nounLemma(view.word(token - 1))))
        return { head, complement: token };
      const known = view.isPersonNoun(view.word(token - 1));
      if ((word === 'and' || word === 'or') && known) return { head, complement: token };
      // "several people I've spoken with": a clause without its "whom".
      if (known && SUBJECT_PRONOUNS.has(word)) return { head, complement: token };
      if (known && /(?:ed|ing)$/.test(word) && !view.isPersonNoun(word)) return { head, complement: token };
      // "Democrats | supporting Lea Orr"
      if (isParticipleOfGroup(view, token)) return { head, complement: token };
    }
    if (!POSSESSIVE_ENDINGS.has(word)) head = token;
  }
  return { head, complement: to };
}
