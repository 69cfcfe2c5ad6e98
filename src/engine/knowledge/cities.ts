/** Cities: packed names in the bundle, each made a card when somebody asks for it. */
import type { CardLayer } from './cardLayer';
import type { CompiledCard, CompiledCities } from './compiled';
import { withArticle } from './hoverWords';
import { CardRecord } from './layers';
import { KeyedNames } from './keyNames';
import { nameKey } from './nameKey';
import type { KeyedCards } from './nameIndex';

/** The cities of all layers; the first layer that has one wins. None is unpacked before it is needed. */
export class Cities {
  private readonly records = new Map<string, CardRecord | undefined>();

  constructor(private readonly layers: readonly CardLayer[]) {}

  /** Their names, as the build has keyed them. */
  keyed(): readonly KeyedCards[] {
    return this.layers.flatMap((layer) => {
      const { cities } = layer.compiled;
      if (cities === undefined) return [];
      const card = (place: number): ReturnType<KeyedCards['card']> => {
        const record = this.record(idAt(cities, place))!;
        return record.layer === layer ? record : null;
      };
      return [{ names: new KeyedNames(cities.keyed), descriptions: null, card }];
    });
  }

  record(id: string): CardRecord | undefined {
    if (!id.startsWith('city-')) return undefined;
    if (!this.records.has(id)) this.records.set(id, this.read(id));
    return this.records.get(id);
  }

  private read(id: string): CardRecord | undefined {
    const code = id.slice('city-'.length, id.indexOf('-', 'city-'.length));
    for (const layer of this.layers) {
      const { cities } = layer.compiled;
      if (cities === undefined) continue;
      const called = (list: CompiledCities['names']): string | undefined =>
        list[code]?.find((name) => idOf(name, code) === id);
      const large = called(cities.names);
      const name = large ?? called(cities.smallCapitals);
      if (name === undefined) continue;
      const country = layer.country(code);
      const written: CompiledCard = {
        id,
        schema: 'Place',
        subtype: 'city',
        name,
        summary: country?.name === undefined ? 'City.' : `City in ${withArticle(country.name)}.`,
        ...(country === undefined ? {} : { related: [{ id: country.id, role: 'country' }] }),
        ...(large === undefined && country?.name !== undefined
          ? { requireContext: [country.name, ...(country.demonym?.adjective ?? []), ...(country.demonym?.noun ?? [])] }
          : {}),
      };
      return new CardRecord(id, layer, written, null);
    }
    return undefined;
  }
}

function idOf(name: string, country: string): string {
  return `city-${country}-${nameKey(name).replaceAll(' ', '-')}`;
}

/** The id of the city at a place, counted as in `namesOfCities`. */
function idAt({ names, smallCapitals }: CompiledCities, place: number): string {
  let before = 0;
  for (const list of [names, smallCapitals]) {
    for (const country of Object.keys(list)) {
      const name = list[country]![place - before];
      if (name !== undefined) return idOf(name, country);
      before += list[country]!.length;
    }
  }
  throw new RangeError(`There is no city at place ${place}.`);
}

/** Every city, in the order in which places are counted. */
export function* namesOfCities({
  names,
  smallCapitals,
}: Pick<CompiledCities, 'names' | 'smallCapitals'>): Iterable<string> {
  for (const list of [names, smallCapitals]) for (const country of Object.keys(list)) yield* list[country]!;
}
