/** Makes the bundled cards: hand-written files, countries and cities, linted, as one JSON. Node only. */
import { fileURLToPath } from 'node:url';
import {
  keyNames,
  packCards,
  type CompiledCard,
  type CompiledCards,
  type Fact,
  type Sourced,
} from '../engine/knowledge';
import { bundledSource, readCardFiles, type CardProblem } from './cardFiles';
import { buildCities } from './cities';
import { buildCountries } from './countries';
import { buildGivenNames } from './givenNames';
import { buildHeadCards, readHeadNames } from './headCards';
import { HEADS_FILE } from './heads';
import { endsForChecking, lintCards, statements } from './lint';

export { asciiJson } from '../engine/knowledge';
export type { CardProblem } from './cardFiles';

export interface CompileResult {
  readonly cards: CompiledCards;
  /** Anything here fails the build. */
  readonly problems: readonly CardProblem[];
  /** How many cards a person wrote; the others come from data sets. */
  readonly written: number;
  /** Ids of cards made from the table of heads, whose terms end as far as its sources tell. */
  readonly fromTable: readonly string[];
  /** Ends of posts that rest on a list for checking only. */
  readonly forChecking: readonly string[];
}

/** The folder of the hand-written cards. */
export const CARD_FOLDER = fileURLToPath(new URL('../cards/', import.meta.url));

/** Reads, checks and joins everything that the bundle holds. */
export function compileCards(folder: string = CARD_FOLDER): CompileResult {
  const files = readCardFiles(folder);
  const countries = buildCountries(folder, files.cards);
  const byCode = new Map(countries.cards.map((card) => [card.iso2!, card]));
  const written = files.cards
    .filter((card) => !countries.taken.has(card.id))
    .map((card) => withFacts(card, countries.suspended.get(card.id) ?? []));
  const heads = buildHeadCards(countries.terms, readHeadNames(folder), written, byCode);
  const cards = [...countries.cards, ...heads.cards];
  const used = new Set([
    'geonames',
    ...cards.flatMap((card) => [...statements(card)].flatMap(([, statement]) => statement.source ?? [])),
  ]);
  const sources = Object.fromEntries(
    [...files.sources].filter(([id]) => used.has(id)).map(([id, source]) => [id, bundledSource(source)]),
  ) as CompiledCards['sources'];
  const cities = buildCities(cards);
  const bundled = cards.map(withoutFile);
  const problems = [...files.problems, ...countries.problems, ...heads.problems, ...lintCards(cards, files.sources)];
  return {
    cards: {
      version: 1,
      layer: 'bundled',
      sources,
      cards: packCards(bundled, sources),
      names: keyNames(bundled),
      cities,
      givenNames: buildGivenNames(),
    },
    problems,
    written: files.cards.length,
    fromTable: cards.filter(({ file }) => file === HEADS_FILE).map(({ id }) => id),
    forChecking: endsForChecking(cards, files.sources),
  };
}

/** The card with a table's facts added: they come after its own file's lasting facts and before its events. */
function withFacts<Card extends CompiledCard>(card: Card, facts: readonly Sourced<Fact>[]): Card {
  if (facts.length === 0) return card;
  const own = card.facts ?? [];
  const firstEvent = own.findIndex(({ on }) => on !== undefined);
  const at = firstEvent < 0 ? own.length : firstEvent;
  return { ...card, facts: [...own.slice(0, at), ...facts, ...own.slice(at)] };
}

function withoutFile(card: CompiledCard): CompiledCard {
  const { file: _file, ...rest } = card;
  return rest;
}
