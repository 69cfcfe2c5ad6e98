/** Cities: packed names in the bundle, each made a card when somebody asks for it. */
import type { CompiledCard, CompiledCities, CompiledCards } from './compiled';
import type { CardRecord } from './layers';
import { KeyedNames } from './keyNames';
import { nameKey } from './nameKey';
import type { KeyedCards } from './nameIndex';

interface City {
  readonly id: string;
  readonly name: string;
  readonly country: string;
  readonly rank: number;
  readonly isSmall: boolean;
}

/** The cities of all layers; the first layer that has one wins. */
export class Cities {
  private unpacked: {
    readonly byRank: ReadonlyMap<number, readonly City[]>;
    readonly byId: ReadonlyMap<string, City>;
  } | null = null;

  constructor(private readonly layers: readonly CompiledCards[]) {}

  /** Their names, as the build has keyed them. */
  keyed(): readonly KeyedCards[] {
    return this.layers.flatMap(({ cities }, rank) => {
      if (cities === undefined) return [];
      const card = (place: number): ReturnType<KeyedCards['card']> => {
        const { id } = this.unpack().byRank.get(rank)![place]!;
        const record = this.record(id)!;
        return record.rank === rank ? { id, record } : null;
      };
      return [{ names: new KeyedNames(cities.keyed), descriptions: null, card }];
    });
  }

  record(id: string): CardRecord | undefined {
    const city = id.startsWith('city-') ? this.unpack().byId.get(id) : undefined;
    if (city === undefined) return undefined;
    const layer = this.layers[city.rank]!;
    const country = layer.cards.find((card) => card.schema === 'Country' && card.iso2 === city.country);
    const written: CompiledCard = {
      id,
      schema: 'Place',
      subtype: 'city',
      name: city.name,
      summary: country?.name === undefined ? 'City.' : `City in ${country.name}.`,
      ...(country === undefined ? {} : { related: [{ id: country.id, role: 'country' }] }),
      ...(city.isSmall && country?.name !== undefined
        ? { requireContext: [country.name, ...(country.demonym?.adjective ?? []), ...(country.demonym?.noun ?? [])] }
        : {}),
    };
    return { written, layer, rank: city.rank, base: null };
  }

  private unpack(): NonNullable<Cities['unpacked']> {
    if (this.unpacked !== null) return this.unpacked;
    const byRank = new Map<number, readonly City[]>();
    const byId = new Map<string, City>();
    this.layers.forEach(({ cities }, rank) => {
      if (cities === undefined) return;
      const list = [...namesOfCities(cities)].map(({ name, country, isSmall }): City => ({
        id: `city-${country}-${nameKey(name).replaceAll(' ', '-')}`,
        name,
        country,
        rank,
        isSmall,
      }));
      byRank.set(rank, list);
      for (const city of list) if (!byId.has(city.id)) byId.set(city.id, city);
    });
    return (this.unpacked = { byRank, byId });
  }
}

/** Every city, in the order in which places are counted. */
export function* namesOfCities({
  names,
  smallCapitals,
}: Pick<CompiledCities, 'names' | 'smallCapitals'>): Iterable<Pick<City, 'name' | 'country' | 'isSmall'>> {
  for (const [list, isSmall] of [
    [names, false],
    [smallCapitals, true],
  ] as const) {
    for (const country of Object.keys(list)) for (const name of list[country]!) yield { name, country, isSmall };
  }
}
