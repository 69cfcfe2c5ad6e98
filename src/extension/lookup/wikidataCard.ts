/** From an entity of Wikidata to an unreviewed card. Pure: every value is checked, nothing is taken on trust. */
import type { CardSchema, CompiledCard } from '../../engine';
import { shorten } from '../../languageService/markdown';
import { isRecord, labelOf, type WikidataEntity } from './wikidataClient';

/** A card as looked up, with what its statements cite. */
export interface LookedUpCard {
  readonly card: CompiledCard;
  readonly sources: Readonly<
    Record<string, { title: string; publisher: string; url: string; retrieved: string; licence: string; note: string }>
  >;
}

type Dated = NonNullable<CompiledCard['birthDate']>;
type Claims = Readonly<Record<string, unknown>>;

/** Properties whose value is another entity and that a card shows as a fact, with the label of the fact. */
const LINKED_FACTS: Readonly<Record<string, string>> = {
  P159: 'Headquarters',
  P35: 'Head of state',
  P6: 'Head of government',
  P169: 'Chief executive',
  P488: 'Chair',
  P36: 'Capital',
  P17: 'Country',
  P27: 'Citizenship',
};

/** What a class of things is as a card; anything else is told by its statements. */
const SCHEMA_OF_CLASS: Readonly<Record<string, CardSchema>> = {
  Q5: 'Person',
  Q6256: 'Country',
  Q3624078: 'Country',
  Q515: 'Place',
  Q1549591: 'Place',
  Q5119: 'Place',
  Q486972: 'Place',
  Q82794: 'Region',
  Q4830453: 'Company',
  Q783794: 'Company',
  Q891723: 'Company',
  Q327333: 'PublicBody',
  Q192350: 'PublicBody',
  Q484652: 'Organization',
  Q43229: 'Organization',
  Q7278: 'Organization',
  Q41710: 'Group',
  Q1190554: 'Event',
  Q180684: 'Event',
};

/** Properties whose date stands in the card as words where no card's date can say it ("44 BC", "1940s"). */
const COARSE_FACTS: Readonly<Record<string, string>> = { P569: 'Born', P570: 'Died', P571: 'Founded', P576: 'Ended' };

const MOST_POSITIONS = 20;
const MOST_ALIASES = 12;

/** Ids of the entities whose labels the card needs. */
export function idsToName(entity: WikidataEntity): readonly string[] {
  const claims = claimsOf(entity);
  const properties = ['P39', 'P19', 'P20', ...Object.keys(LINKED_FACTS)];
  const ids = properties.flatMap((property) => statements(claims, property).map(entityId));
  return [...new Set(ids.filter((id) => id !== undefined))];
}

/**
 * The card. Every statement is `unreviewed` and cites the entity's revision.
 * @param asked the name that was looked up: it leads to the card from now on
 * @param labels English labels of the ids that `idsToName` gave
 * @param today ISO day of the look-up
 */
export function cardOf(
  entity: WikidataEntity,
  asked: string,
  labels: ReadonlyMap<string, string>,
  today: string,
): LookedUpCard {
  const id = String(entity['id']);
  const name = labelOf(entity) ?? asked;
  const claims = claimsOf(entity);
  const source = `wikidata-${id.toLowerCase()}`;
  const mark = { certainty: 'unreviewed' as const, source: [source] };
  const revision = entity['lastrevid'];
  const named = (statement: Statement | undefined): string | undefined => {
    const target = statement === undefined ? undefined : entityId(statement);
    return target === undefined ? undefined : labels.get(target);
  };
  const dated = (property: string): Dated | undefined => {
    const value = dateOf(first(claims, property)?.value);
    return value === undefined ? undefined : { value, ...mark };
  };
  const placed = (property: string): Dated | undefined => {
    const value = named(first(claims, property));
    return value === undefined ? undefined : { value, ...mark };
  };
  const facts = [
    ...Object.entries(LINKED_FACTS).flatMap(([property, label]) => {
      const value = named(first(claims, property));
      return value === undefined ? [] : [{ label, value, asOf: today, ...mark }];
    }),
    ...Object.entries(COARSE_FACTS).flatMap(([property, label]) => {
      const time = timeOf(first(claims, property)?.value);
      return time === undefined || time.date !== undefined
        ? []
        : [{ label, value: time.words, timeless: true, ...mark }];
    }),
  ];
  const summary = descriptionOf(entity);
  const wikipediaUrl = wikipediaOf(entity);
  const website = first(claims, 'P856')?.value;
  const card: CompiledCard = {
    id: source,
    schema: schemaOf(claims),
    name,
    summary: shorten(summary === '' ? `${name}, as Wikidata has it.` : summary, 160),
    alias: aliasesOf(entity, name, asked),
    wikidataId: id,
    ...(wikipediaUrl === undefined ? {} : { wikipediaUrl }),
    ...(typeof website === 'string' && /^https?:\/\//.test(website) ? { website } : {}),
    ...present({
      gender: GENDER[entityId(first(claims, 'P21')) ?? ''],
      birthDate: dated('P569'),
      birthPlace: placed('P19'),
      deathDate: dated('P570'),
      deathPlace: placed('P20'),
      startDate: dated('P571'),
      endDate: dated('P576'),
    }),
    positions: positionsOf(claims, labels, today).map((position) => ({ ...position, ...mark })),
    facts,
  };
  return {
    card,
    sources: {
      [source]: {
        title: name,
        publisher: 'Wikidata',
        url: `https://www.wikidata.org/wiki/${id}`,
        retrieved: today,
        licence: 'CC0-1.0',
        note: typeof revision === 'number' ? `revision ${revision}` : 'revision not given',
      },
    },
  };
}

const GENDER: Readonly<Record<string, 'male' | 'female'>> = { Q6581097: 'male', Q6581072: 'female' };

interface Statement {
  /** Undefined where Wikidata knows only that there is one, or that there is none. */
  readonly value: unknown;
  readonly rank: string;
  readonly qualifiers: Readonly<Record<string, unknown>>;
}

function claimsOf(entity: WikidataEntity): Claims {
  const claims = entity['claims'];
  return isRecord(claims) ? claims : {};
}

/** The statements of a property that hold, preferred ones first. */
function statements(claims: Claims, property: string): readonly Statement[] {
  const list = claims[property];
  if (!Array.isArray(list)) return [];
  const read = (list as unknown[]).flatMap((claim): Statement[] => {
    if (!isRecord(claim) || claim['rank'] === 'deprecated') return [];
    const qualifiers = isRecord(claim['qualifiers']) ? claim['qualifiers'] : {};
    return [{ value: snakValue(claim['mainsnak']), rank: String(claim['rank']), qualifiers }];
  });
  return read.sort((a, b) => Number(b.rank === 'preferred') - Number(a.rank === 'preferred'));
}

/** The statement that counts: a preferred one also where its value is unknown, else the first with a value. */
function first(claims: Claims, property: string): Statement | undefined {
  const all = statements(claims, property);
  return all[0]?.rank === 'preferred' ? all[0] : all.find(({ value }) => value !== undefined);
}

function snakValue(snak: unknown): unknown {
  const value = isRecord(snak) && snak['snaktype'] === 'value' ? snak['datavalue'] : undefined;
  return isRecord(value) ? value['value'] : undefined;
}

function entityId(statement: Statement | undefined): string | undefined {
  const value = statement?.value;
  const id = isRecord(value) ? value['id'] : undefined;
  return typeof id === 'string' && /^Q[1-9]\d*$/.test(id) ? id : undefined;
}

/** A time of Wikidata: a card's date as far as its precision goes, and words; the date is missing where no card's date can say it. */
interface WikidataTime {
  readonly date?: string;
  readonly words: string;
}

/** Precision 11 is a day, 10 a month, 9 a year, 8 a decade; anything coarser says nothing here. Year 44 before our era is -0044. */
function timeOf(value: unknown): WikidataTime | undefined {
  if (!isRecord(value)) return undefined;
  const { time, precision } = value;
  const match = typeof time === 'string' ? /^([+-])(\d{4})-(\d{2})-(\d{2})T/.exec(time) : null;
  if (match === null || typeof precision !== 'number' || precision < 8) return undefined;
  const [, sign, digits, month, day] = match;
  const year = Number(digits);
  if (precision === 8) return { words: `${year - (year % 10)}s${sign === '-' ? ' BC' : ''}` };
  if (sign === '-') return { words: `${year} BC` };
  if (year < 100) return { words: `AD ${year}` };
  if (precision === 9) return { date: digits!, words: digits! };
  const date = precision === 10 ? `${digits}-${month}` : `${digits}-${month}-${day}`;
  return { date, words: date };
}

function dateOf(value: unknown): string | undefined {
  return timeOf(value)?.date;
}

function qualifierDate({ qualifiers }: Statement, property: string): string | undefined {
  const list = qualifiers[property];
  return Array.isArray(list) ? dateOf(snakValue(list[0])) : undefined;
}

/** What is known of an end that no card's date can say; undefined where nothing says that there was one. */
function coarseEnd({ qualifiers }: Statement): string | undefined {
  const list = qualifiers['P582'];
  const snak: unknown = Array.isArray(list) ? list[0] : undefined;
  if (!isRecord(snak)) return undefined;
  if (snak['snaktype'] === 'somevalue') return 'ended; when is not known';
  const time = timeOf(snakValue(snak));
  if (time === undefined) return snak['snaktype'] === 'value' ? 'ended; when is not known' : undefined;
  return time.date === undefined ? `ended: ${time.words}` : undefined;
}

type Post = {
  readonly post: string;
  readonly from?: string;
  readonly to?: string;
  readonly asOf?: string;
  readonly endReason?: string;
};

function positionsOf(claims: Claims, labels: ReadonlyMap<string, string>, today: string): readonly Post[] {
  return statements(claims, 'P39')
    .flatMap((statement): Post[] => {
      const post = labels.get(entityId(statement) ?? '');
      if (post === undefined) return [];
      const from = qualifierDate(statement, 'P580');
      const to = qualifierDate(statement, 'P582');
      const endReason = to === undefined ? coarseEnd(statement) : undefined;
      const isOpen = to === undefined && endReason === undefined;
      return [{ post, ...present({ from, to, endReason }), ...(isOpen ? { asOf: today } : {}) }];
    })
    .sort((a, b) => (b.from ?? '').localeCompare(a.from ?? ''))
    .slice(0, MOST_POSITIONS);
}

function schemaOf(claims: Claims): CardSchema {
  for (const statement of statements(claims, 'P31')) {
    const schema = SCHEMA_OF_CLASS[entityId(statement) ?? ''];
    if (schema !== undefined) return schema;
  }
  if (first(claims, 'P569') !== undefined) return 'Person';
  if (first(claims, 'P159') !== undefined || first(claims, 'P571') !== undefined) return 'Organization';
  return first(claims, 'P625') === undefined ? 'Topic' : 'Place';
}

function descriptionOf(entity: WikidataEntity): string {
  const descriptions = entity['descriptions'];
  const english = isRecord(descriptions) ? descriptions['en'] : undefined;
  const value = isRecord(english) ? english['value'] : undefined;
  return typeof value === 'string' ? value.trim() : '';
}

function aliasesOf(entity: WikidataEntity, name: string, asked: string): readonly string[] {
  const aliases = isRecord(entity['aliases']) ? entity['aliases'] : {};
  const values = ['en', 'mul'].flatMap((language) => {
    const list = aliases[language];
    return Array.isArray(list) ? (list as unknown[]).map((each) => (isRecord(each) ? each['value'] : undefined)) : [];
  });
  const texts = values.filter((value): value is string => typeof value === 'string' && value.length > 3);
  return [...new Set([name, asked, ...texts])].slice(0, MOST_ALIASES);
}

function wikipediaOf(entity: WikidataEntity): string | undefined {
  const sitelinks = entity['sitelinks'];
  const english = isRecord(sitelinks) ? sitelinks['enwiki'] : undefined;
  const url = isRecord(english) ? english['url'] : undefined;
  return typeof url === 'string' && url.startsWith('https://en.wikipedia.org/') ? url : undefined;
}

function present<T extends object>(values: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
