/**
 * Syntax: nouns for people where they stand for things: "drivers of growth", "sources of income", "printer drivers", "travel guides". What
 * stands before the noun or after its "of" decides; "drivers of buses" and "sources of the ministry" are people.
 */
import { DEFINITE_DETERMINERS, INDEFINITE_DETERMINERS, POSSESSIVE_DETERMINERS } from '../english/closedClasses';
import { ORGANIZATION_NOUNS } from '../english/organizations';
import { wordSet } from '../english/wordSet';
import { nounLemma } from './lemma';
import type { PhraseForm } from './nounPhrase';
import { isPersonNoun } from './personNoun';
import type { StoryView } from './storyView';

/** Words before a noun that make it a thing. */
const BEFORE: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['agent', wordSet('biological bleaching chemical cleaning infectious nerve')],
  ['carrier', wordSet('aircraft baby')],
  [
    'driver',
    wordSet('audio cost demand device disk display graphics growth inflation price printer sound value video'),
  ],
  ['guide', wordSet('field style study travel user')],
  ['monitor', wordSet('air-quality baby glucose heart heart-rate pollution radiation')],
  ['player', wordSet('cd dvd record')],
  ['reader', wordSet('card')],
  [
    'source',
    wordSet(`
      ancient archaeological archival data documentary food heat historical ignition income infection light literary manuscript medieval
      noise pollution protein revenue written
    `),
  ],
]);

/** What people drive; of anything else a driver is a cause. */
const DRIVEN = wordSet(`
  ambulance bus buses cab car coach convoy crane fleet lorry minibus minibuses motorbike rickshaw taxi taxis tractor train tram truck
  van vehicle
`);
/** Of these a source is no person, though they have an article. */
const SPRINGS = wordSet(
  'contamination fire infection leak light noise outbreak pollution power problem river smell sound stream trouble',
);

/** Whether the noun for people that is the head of the phrase stands for a thing. */
export function isThing(view: StoryView, { lemma, modifiers, complement, range }: PhraseForm): boolean {
  const before = BEFORE.get(lemma);
  if (before !== undefined && modifiers.some((word) => before.has(word))) return true;
  if (lemma !== 'driver' && lemma !== 'source') return false;
  return complement < range.to && view.word(complement) === 'of' && isOfThing(view, lemma, complement + 1, range.to);
}

/** Whether that of which the phrase is a driver or a source makes it a thing. */
function isOfThing(view: StoryView, lemma: string, from: number, to: number): boolean {
  if (view.mentionsIn(view.span({ from, to })).length > 0) return false;
  const isDetermined = isDeterminer(view.word(from));
  for (let token = from; token < to && view.isWord(token); token++) {
    const word = view.word(token);
    const noun = nounLemma(word);
    if (DRIVEN.has(noun) || DRIVEN.has(word) || isPersonNoun(word) || ORGANIZATION_NOUNS.has(noun)) return false;
    if (lemma === 'source' && SPRINGS.has(noun)) return true;
  }
  return lemma === 'driver' || !isDetermined;
}

function isDeterminer(word: string): boolean {
  return DEFINITE_DETERMINERS.has(word) || INDEFINITE_DETERMINERS.has(word) || POSSESSIVE_DETERMINERS.has(word);
}
