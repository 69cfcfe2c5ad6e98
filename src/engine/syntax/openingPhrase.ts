/**
 * Syntax: a place or an occasion that opens its clause without a comma, and the noun phrase after it: "At the hearing | three growers said".
 * No noun takes a determiner or a number behind it, so one that stands there begins the next noun phrase.
 */
import { CARDINALS } from '../english/cardinals';
import { QUANTIFIERS_ALONE } from '../english/closedClasses';
import type { TokenRange } from './tokenRange';
import { isPunctuation, type UnitView } from './unitView';

/** How far back the preposition of such a place is looked for, in tokens. Set by hand. */
const LONGEST_PLACE = 12;

/** Where the noun phrase before a verb begins, once a place or an occasion that opened its clause is taken off. */
export function afterOpeningPhrase(view: UnitView, { from, to }: TokenRange): number {
  for (let at = to - 1; at > from; at--) {
    if (!beginsNounPhrase(view, at)) continue;
    const start = startOfClause(view, at);
    if (start >= 0 && start <= from && view.tags[start] === 'IN') return at;
  }
  return from;
}

/** Whether a determiner or a number stands there right behind a noun. */
function beginsNounPhrase(view: UnitView, at: number): boolean {
  const { words, tags, tokens, name, names } = view;
  const before = at - 1;
  const isNamed = name[before]! >= 0;
  // "Formula One drivers", "Flight 12 passengers": only a place is what something happens in.
  if (isNamed && (name[at] === name[before] || names[name[before]!]!.type !== 'place')) return false;
  // "on day three", "in grade 4": without a determiner of its own the noun may have the number for its name.
  if (!isNamed && tags[before] !== 'NNS' && !hasDeterminer(view, before)) return false;
  if (tags[at] === 'DT' || tags[at] === 'PRP$') return true;
  const isNumber = tokens[at]!.kind === 'number' || CARDINALS.has(words[at]!) || QUANTIFIERS_ALONE.has(words[at]!);
  return isNumber && !belongsToPlace(view, at);
}

const BETWEEN = /^(?:JJ|NNS?$|VB[GN])/;

/** Whether the word ends a noun phrase with a determiner: the tagger takes "trial" for an adjective, and "hearing" for a participle. */
function hasDeterminer({ tags }: UnitView, noun: number): boolean {
  let at = noun;
  while (BETWEEN.test(tags[at] ?? '')) at--;
  return at < noun && /^(?:DT|PRP\$|POS|CD)$/.test(tags[at] ?? '');
}

/** "Over the past three seasons | growers said": the number counts a noun before the one whose verb it is. */
function belongsToPlace({ tags }: UnitView, number: number): boolean {
  let at = number + 1;
  while (BETWEEN.test(tags[at] ?? '') && tags[at] !== 'NNS') at++;
  return tags[at] === 'NNS' && BETWEEN.test(tags[at + 1] ?? '') && !tags[at + 1]!.startsWith('VB');
}

/** Where the clause begins whose words stand there; -1 where a verb comes first, or where no clause begins so near. */
function startOfClause(view: UnitView, at: number): number {
  const { tags, words, sentence } = view;
  for (let first = at; first > at - LONGEST_PLACE; first--) {
    const before = first - 1;
    if (before < 0 || sentence[before] !== sentence[at] || isPunctuation(view, before)) return first;
    if (tags[before] === 'CC' || words[before] === 'that') return first;
    if (/^(?:VB[DPZ]|MD|W)/.test(tags[before]!)) return -1;
  }
  return -1;
}
