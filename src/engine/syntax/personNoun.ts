/** Syntax: whether a noun stands for a person, from the lists and, where no list knows it, from its ending. */
import { nounLemma } from './lemma';
import { ORGANIZATION_NOUNS } from '../english/organizations';
import { DOCUMENT_NOUNS } from '../english/documents';
import { PERSON_ENDINGS, PERSON_NOUNS } from '../english/people';
import { wordSet } from '../english/wordSet';

/** The last part of a compound ("ex-minister", "vice-president") stands for the whole. */
export function lastPart(lemma: string): string {
  const hyphen = lemma.lastIndexOf('-');
  if (PERSON_NOUNS.has(lemma)) return lemma;
  return hyphen > 0 ? lemma.slice(hyphen + 1) : lemma;
}

function listed(lemma: string): boolean {
  return PERSON_NOUNS.has(lemma);
}

/** Whether the word, in the singular or plural, is a noun for a person. */
export function isPersonNoun(word: string): boolean {
  const lemma = nounLemma(word);
  if (listed(lemma)) return true;
  if (ORGANIZATION_NOUNS.has(lemma) || DOCUMENT_NOUNS.has(lemma)) return false;
  const last = lastPart(lemma);
  if (last !== lemma && listed(last)) return true;
  return lemma.length > 5 && PERSON_ENDINGS.some((ending) => lemma.endsWith(ending));
}

/**
 * Whether the noun, in the singular, is made like one for whoever does a thing ("haulier", "picker"). Instruments are made like that too:
 * it takes a verb of people, or "who", to make it somebody.
 */
export function isAgentNoun(lemma: string): boolean {
  const last = lastPart(lemma);
  return last.length > 4 && AGENT_ENDINGS.test(last) && !THINGS_LIKE_AGENTS.has(last);
}

/** Endings of nouns for whoever does something ("haulier", "surveyor", "inhabitant"), and for instruments. */
const AGENT_ENDINGS = /(?:er|[sty]or|ian|ant|ee)$/;

/** Nouns with such an ending for things that copy counts, or has speak; papers and bodies have rows in `nouns.ts`. */
const THINGS_LIKE_AGENTS = wordSet(`
  amplifier answer banner barometer boiler chamber chapter character charger coffee committee computer corner cover degree
  detector disaster disclaimer elephant error factor fee flower folder freezer freighter giant grant guarantee hammer headquarter
  heater helicopter indicator infant jubilee knee ladder lander letter liner marker matter meter mixer monitor motor narrator
  number offer order other paper parameter pepper plant power prayer printer quarter radar reminder restaurant river router
  scanner screener sector semester sensor server speaker steamer sticker summer tanker teaser thermometer tower tracker trailer
  trawler trigger variant visor waiver warrant water weather winter
`);
