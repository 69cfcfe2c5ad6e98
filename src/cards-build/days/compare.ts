/** The heads that hovers name, day by day, held against lists of leaders. */
import { headsOn, headTerms, type Card, type Heads, type HeadTerm, type Knowledge } from '../../engine/knowledge';
import type { Listed } from './leaderLists';
import { samePerson } from './samePerson';

/** Somebody whom a list has on days for which the card shows others. */
export interface Disagreement {
  readonly list: Listed['list'];
  readonly country: string;
  readonly listed: string;
  /** Those whom the card shows. */
  readonly shown: readonly string[];
  /** First and last of the days compared. */
  readonly first: string;
  readonly last: string;
}

export interface Comparison {
  /** How many times a list and a card were held against each other. */
  readonly compared: number;
  readonly agreed: number;
  /** The card names him, and says that the dates do not settle whether on this day: of his term it knows the year only. */
  readonly undecided: number;
  /** The card names nobody for the office. */
  readonly silent: number;
  /** Those of whom it is silent, with the first and last of the days. */
  readonly silences: readonly Disagreement[];
  readonly disagreements: readonly Disagreement[];
}

/** Holds each country's heads on its days against all who are listed for them. */
export function compareHeads(
  knowledge: Knowledge,
  cards: ReadonlyMap<string, Card>,
  lists: readonly Listed[],
  days: (country: string) => readonly string[],
): Comparison {
  const found = new Map<string, Disagreement>();
  const unnamed = new Map<string, Disagreement>();
  const termsOf = new Map<Card, readonly HeadTerm[]>();
  const headsOf = new Map<string, Heads>();
  let [compared, agreed, undecided, silent] = [0, 0, 0, 0];
  for (const one of lists) {
    const card = cards.get(one.country) ?? byName(knowledge, one.country);
    if (card?.iso2 === undefined) continue;
    const terms = termsOf.get(card) ?? headTerms(card, knowledge);
    termsOf.set(card, terms);
    for (const day of new Set([...days(card.iso2), ...(one.from === one.to ? [one.to] : [])])) {
      if (day < one.from || day > one.to) continue;
      compared++;
      const heads = headsOf.get(card.iso2 + day) ?? headsOn(terms, day);
      headsOf.set(card.iso2 + day, heads);
      const { now: shown } = heads;
      const verdict = judge(one, heads);
      if (verdict === 'agrees') agreed++;
      else if (verdict === 'undecided') undecided++;
      else {
        const names = shown.map(({ name }) => name);
        if (verdict === 'silent') silent++;
        note(verdict === 'silent' ? unnamed : found, one, card.iso2, names, day);
      }
    }
  }
  return { compared, agreed, undecided, silent, silences: [...unnamed.values()], disagreements: [...found.values()] };
}

type Verdict = 'agrees' | 'undecided' | 'silent' | 'differs';

/** A list that does not say which office it means is contradicted only by a card that names somebody for both. */
function judge({ name, office }: Listed, { now: shown, perhaps }: Heads): Verdict {
  if (shown.some((term) => samePerson(term.name, name))) return 'agrees';
  if (perhaps.some((term) => samePerson(term.name, name))) return 'undecided';
  const filled = new Set(shown.flatMap(({ offices }) => offices));
  const asked = office === null ? ['state', 'government'] : [office];
  return asked.every((one) => filled.has(one)) ? 'differs' : 'silent';
}

function note(
  found: Map<string, Disagreement>,
  { list, name }: Listed,
  country: string,
  shown: readonly string[],
  day: string,
): void {
  const key = [list, country, name, ...shown].join('|');
  const there = found.get(key);
  const first = there === undefined || day < there.first ? day : there.first;
  const last = there === undefined || day > there.last ? day : there.last;
  found.set(key, { list, country, listed: name, shown, first, last });
}

function byName(knowledge: Knowledge, name: string): Card | undefined {
  const matches = knowledge.find(name).filter(({ card }) => knowledge.schema(card) === 'Country');
  return matches.length === 1 ? knowledge.card(matches[0]!.card) : undefined;
}
