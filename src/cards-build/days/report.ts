/** `npm run cards -- days`: prints where the heads in hovers and lists of leaders differ, and fails where nobody has settled it. Node only. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { createKnowledge, type Card, type CompiledCards, type Knowledge } from '../../engine/knowledge';
import { compareHeads, type Comparison } from './compare';
import { readLeaderLists, type FactbookCodes } from './leaderLists';
import { readRulings, settle } from './rulings';
import { sampledDays } from './sampledDays';

/** Where the reference data lies, beside the checkout. */
export const REFERENCE = fileURLToPath(new URL('../../../../shared/reference', import.meta.url));

/** The countries' cards by ISO 3166 code. */
function countryCards(knowledge: Knowledge): ReadonlyMap<string, Card> {
  const cards = [...knowledge.ids()].flatMap((id) => knowledge.card(id) ?? []);
  return new Map(cards.filter(({ schema }) => schema === 'Country').map((card) => [card.iso2 ?? '', card]));
}

/** Holds all countries' heads against all lists. */
export function compareWithLists(cards: CompiledCards, folder: string, reference: string): Comparison {
  const knowledge = createKnowledge([cards]);
  const lines = parse(readFileSync(join(folder, '_countries.yaml'), 'utf8')) as readonly {
    readonly iso2: string;
    readonly factbook: string;
  }[];
  const codes: FactbookCodes = new Map(lines.map(({ iso2, factbook }) => [iso2, factbook]));
  return compareHeads(knowledge, countryCards(knowledge), readLeaderLists(reference, codes), sampledDays);
}

/** Prints the report, with those of whom the cards are silent if asked; false where something is left to settle. */
export function reportDays(cards: CompiledCards, folder: string, withSilences: boolean): boolean {
  if (!existsSync(REFERENCE)) {
    console.log('The lists of leaders are not here (../shared/reference): nothing was compared.');
    return true;
  }
  const { compared, agreed, undecided, silent, silences, disagreements } = compareWithLists(cards, folder, REFERENCE);
  const { open, idle } = settle(disagreements, readRulings(folder));
  console.log(
    `${compared} times a list has somebody on a day: ${agreed} agree, ${undecided} the card names with the year only, of ${silent} it names nobody; ` +
      `${disagreements.length} disagreements, ${disagreements.length - open.length} of them settled`,
  );
  for (const { country, list, listed, first, last } of withSilences ? silences : [])
    console.log(`  ${country}, ${first} to ${last}: ${list} has ${listed}, the card nobody for the office`);
  for (const { country, list, listed, shown, first, last } of open)
    console.log(`  ${country}, ${first} to ${last}: ${list} has ${listed}, the card ${shown.join(' and ')}`);
  for (const { country, list, listed } of idle)
    console.log(`  ${country}: the ruling on ${listed} (${list}) settles nothing`);
  return open.length === 0 && idle.length === 0;
}
