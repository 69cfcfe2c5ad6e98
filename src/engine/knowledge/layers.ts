/** Layers of cards laid over one another: which card of an id counts, what adds to what, and what is left out and why. */
import type { Card, CardSource, DatedValue, Fact, LayerName, Position, Statement } from './card';
import type { CardLayer } from './cardLayer';
import type { CompiledCard, CompiledDatedValue, Sourced } from './compiled';

/** A card that is left out, or is used without the one it extends; the others are unaffected. */
export interface CardFailure {
  readonly layer: LayerName;
  readonly card: string;
  readonly file?: string;
  /** A sentence for people. */
  readonly message: string;
}

/** One card as written in a layer, over the card that it adds to. */
export class CardRecord {
  /** @param card itself, or its place in the layer, where it is read when asked for */
  constructor(
    readonly id: string,
    readonly layer: CardLayer,
    private readonly card: CompiledCard | number,
    readonly base: CardRecord | null,
  ) {}

  get written(): CompiledCard {
    return typeof this.card === 'number' ? this.layer.card(this.card) : this.card;
  }

  /** Its place in the layer; -1 where it is in no list. */
  get place(): number {
    return typeof this.card === 'number' ? this.card : -1;
  }

  /** Ids that the card itself had before. */
  get formerIds(): readonly string[] {
    return this.layer.standsAlone(this.place) ? EMPTY : (this.written.formerId ?? EMPTY);
  }
}

export interface LaidCards {
  /** The cards that count, one an organization: by their own id. */
  readonly records: ReadonlyMap<string, CardRecord>;
  /** Former ids and ids of cards under an extending one, to the id that counts. */
  readonly otherIds: ReadonlyMap<string, string>;
  readonly failures: readonly CardFailure[];
}

/** Lays the layers over one another, the first on top. */
export function layCards(layers: readonly CardLayer[]): LaidCards {
  const failures: CardFailure[] = [];
  const fail = (layer: CardLayer, place: number, message: string): void => {
    const { id, file } = layer.card(place);
    failures.push({ layer: layer.compiled.layer, card: id, message, ...(file === undefined ? {} : { file }) });
  };

  // From the bottom up, so that what a card adds to is there before it. Within a layer, written order, first wins.
  const records = new Map<string, CardRecord>();
  const otherIds = new Map<string, string>();
  const current = (id: string): string | undefined => (records.has(id) ? id : otherIds.get(id));
  for (const layer of [...layers].reverse()) {
    if (records.size === 0 && layer.isPlain) {
      for (const [place, id] of layer.ids.entries()) {
        if (records.has(id)) fail(layer, place, `There are two cards "${id}" here; the first one counts.`);
        else records.set(id, new CardRecord(id, layer, place, null));
      }
      continue;
    }
    const own = new Map<string, number>();
    for (const [place, id] of layer.ids.entries()) {
      if (own.has(id)) fail(layer, place, `There are two cards "${id}" here; the first one counts.`);
      else own.set(id, place);
    }
    const below = new Map(records);
    const belowIds = new Map(otherIds);
    const laid = new Map<string, CardRecord | null>();
    const lay = (id: string, path: readonly string[]): CardRecord | null => {
      const done = laid.get(id);
      if (done !== undefined) return done;
      const place = own.get(id)!;
      const base = layer.standsAlone(place) ? null : baseOf(id, place, path);
      const record = base === undefined ? null : new CardRecord(id, layer, place, base);
      laid.set(id, record);
      return record;
    };
    /** What the card adds to, null where it needs nothing; undefined where it cannot stand. */
    const baseOf = (id: string, place: number, path: readonly string[]): CardRecord | null | undefined => {
      const card = layer.card(place);
      let base: CardRecord | null = null;
      const before = failures.length;
      if (card.extends !== undefined) {
        const target = card.extends !== id && own.has(card.extends) ? card.extends : undefined;
        if (target !== undefined && path.includes(target)) {
          fail(
            layer,
            place,
            `"${[...path, target].join('" extends "')}": that goes round in a circle, so "${id}" adds to nothing.`,
          );
        } else if (target !== undefined) {
          base = lay(target, [...path, target]);
        } else {
          const other = below.has(card.extends) ? card.extends : belowIds.get(card.extends);
          base = other === undefined ? null : below.get(other)!;
          if (base === null) fail(layer, place, `It extends "${card.extends}", but there is no such card below it.`);
        }
      }
      if (base !== null || (card.name !== undefined && card.schema !== undefined && card.summary !== undefined))
        return base;
      // A missing base card has been reported already.
      if (failures.length === before) fail(layer, place, 'It needs a name, a schema and a summary of its own.');
      return undefined;
    };
    for (const id of own.keys()) lay(id, [id]);

    for (const [id, record] of laid) {
      if (record === null) continue;
      records.set(id, record);
      otherIds.delete(id);
    }
    // What a card of this layer adds to no longer stands beside it: its id leads to the extending card.
    for (const [id, record] of laid) {
      if (record === null) continue;
      for (const former of record.formerIds) if (!records.has(former)) otherIds.set(former, id);
      const under = record.base?.id;
      if (under !== undefined && under !== id && current(under) !== id) {
        records.delete(under);
        otherIds.set(under, id);
        for (const [other, target] of otherIds) if (target === under) otherIds.set(other, id);
      }
    }
  }
  // Former ids of base cards that stand under an extending card of the same id.
  for (const [id, record] of records) {
    for (let base = record.base; base !== null; base = base.base) {
      for (const former of base.formerIds) if (!records.has(former)) otherIds.set(former, id);
    }
  }
  return { records, otherIds, failures };
}

const EMPTY: readonly never[] = [];

/** The card of a record, merged with the one it extends, its sources looked up in its own layer, else in any. */
export function readCard(record: CardRecord, layers: readonly CardLayer[]): Card {
  const { id, written, layer } = record;
  const base = record.base === null ? null : readCard(record.base, layers);
  const both = <T>(own: readonly T[] | undefined, below: readonly T[] | undefined): readonly T[] =>
    own === undefined || own.length === 0
      ? (below ?? EMPTY)
      : below === undefined || below.length === 0
        ? own
        : [...own, ...below];
  const dated = (own: CompiledDatedValue | undefined, below: DatedValue | undefined): DatedValue | undefined =>
    own === undefined ? below : { ...withSources(own, layer, layers), value: own.value };

  const facts = (written.facts ?? EMPTY).map((fact): Fact => withSources<Fact>(fact, layer, layers));
  const replaced = new Set(facts.map(labelAndTime));
  const card: Card = {
    ...base,
    ...optional(written),
    id,
    schema: written.schema ?? base?.schema ?? 'Topic',
    name: written.name ?? base?.name ?? id,
    summary: written.summary ?? base?.summary ?? '',
    formerId: both(written.formerId, base?.formerId),
    alias: both(written.alias, base === null ? undefined : [base.name, ...base.alias]),
    weakAlias: both(written.weakAlias, base?.weakAlias),
    previousName: both(written.previousName, base?.previousName),
    descriptionAlias: both(written.descriptionAlias, base?.descriptionAlias),
    notAlias: both(written.notAlias, base?.notAlias),
    misspelling: both(written.misspelling, base?.misspelling),
    compoundGuard: both(written.compoundGuard, base?.compoundGuard),
    requireContext: written.requireContext ?? base?.requireContext ?? EMPTY,
    positions: both(
      (written.positions ?? EMPTY).map((position): Position => withSources<Position>(position, layer, layers)),
      base?.positions,
    ),
    facts: both(
      facts,
      base?.facts.filter((fact) => !replaced.has(labelAndTime(fact))),
    ),
    related: both(written.related, base?.related),
    layer: layer.compiled.layer,
    ...(base === null ? {} : { extended: true }),
  };
  const life = {
    birthDate: dated(written.birthDate, base?.birthDate),
    birthPlace: dated(written.birthPlace, base?.birthPlace),
    deathDate: dated(written.deathDate, base?.deathDate),
    deathPlace: dated(written.deathPlace, base?.deathPlace),
    startDate: dated(written.startDate, base?.startDate),
    endDate: dated(written.endDate, base?.endDate),
  };
  return { ...card, ...present(life) };
}

/** The fact that a fact of an upper card replaces: one with the same label and time. */
function labelAndTime({ label, on, from, asOf }: Fact): string {
  return `${label}\n${on ?? from ?? asOf ?? ''}`;
}

/** The single values of a card that need no merging, where it has them. */
function optional(written: CompiledCard): Partial<Card> {
  return present({
    subtype: written.subtype,
    demonym: written.demonym,
    gender: written.gender,
    iso2: written.iso2,
    wikidataId: written.wikidataId,
    geonamesId: written.geonamesId,
    wikipediaUrl: written.wikipediaUrl,
    website: written.website,
    notes: written.notes,
    reviewed: written.reviewed,
    reviewedBy: written.reviewedBy,
    file: written.file,
  });
}

/** The object without its empty keys. */
function present<T extends object>(values: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}

function withSources<T extends Statement>(statement: Sourced<T>, layer: CardLayer, layers: readonly CardLayer[]): T {
  const { source = EMPTY, certainty = 'verified', ...rest } = statement as Sourced<Statement>;
  const sources = source.map((id): CardSource => {
    const from = [layer, ...layers].find(({ compiled }) => Object.hasOwn(compiled.sources, id));
    return { title: id, publisher: '', ...from?.compiled.sources[id], id };
  });
  return { ...rest, certainty, sources, layer: layer.compiled.layer } as unknown as T;
}
