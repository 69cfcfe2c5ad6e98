/**
 * The desk's cards, pure: a YAML card file read against the schema with its positions. What does not fit is said and left
 * out by itself: a bad field leaves the card, a bad card leaves the others.
 */
import { isMap, isScalar, isSeq, type Document, type Node, type Pair } from 'yaml';
import { isIsoDay, type Span } from '../../engine';
import { closest } from '../closest';
import type { Faults } from '../faults';
import { Aliases, pairsOf, spanOf } from '../yamlFile';
import { CARD, definitionOf, follow, listWay, mapWay, SOURCE, waysOf, type CardSchemaNode } from './cardSchema';
import type { WrittenCard, WrittenSource } from './compileCard';

/** A card whose id, if it has none, comes from its name. */
const LOOSE_CARD: CardSchemaNode = { ...CARD, required: [] };

/** The front matter of a note: a card's keys, and the `aliases` of other programs. */
const NOTE: CardSchemaNode = {
  ...LOOSE_CARD,
  properties: { ...CARD.properties, aliases: { $ref: '#/definitions/texts' } },
};

/** A card as read, and where its parts stand. */
export interface ReadCard {
  readonly card: WrittenCard;
  /** Of the whole card. */
  readonly span: Span;
  /** By path with dots ("positions.0.from"). */
  readonly origins: ReadonlyMap<string, Span>;
}

export class CardReader {
  private readonly aliases: Aliases;
  private origins = new Map<string, Span>();

  constructor(
    private readonly document: Document.Parsed,
    private readonly faults: Faults,
    /** A note of another program: keys that cards do not know are its own business. */
    private readonly ignoresUnknownKeys: boolean,
  ) {
    this.aliases = new Aliases(document);
  }

  /** All cards of the file, whichever of its three forms it has. */
  readCards(): readonly ReadCard[] {
    const { contents } = this.document;
    if (contents === null || (isScalar(contents) && contents.value === null)) return [];
    if (isSeq(contents)) return this.cardsOf(contents.items as Node[]);
    if (!isMap(contents)) {
      this.faults.add(spanOf(contents), 'A card file holds a card, a list of cards, or "sources" and "cards".');
      return [];
    }
    const cards = contents.get('cards', true) as Node | undefined;
    if (cards === undefined) return this.cardsOf([contents]);
    for (const { name, key } of this.pairsOf(contents.items as Pair<Node, Node | null>[])) {
      if (name !== 'cards' && name !== 'sources')
        this.faults.add(spanOf(key), () => unknownKey(name, ['cards', 'sources']));
    }
    if (isSeq(cards)) return this.cardsOf(cards.items as Node[]);
    this.faults.add(spanOf(cards), '"cards" wants a list, each card after a dash.');
    return [];
  }

  /** The sources that the file lists, by id. */
  readSources(): ReadonlyMap<string, WrittenSource> {
    const sources = new Map<string, WrittenSource>();
    const { contents } = this.document;
    const listed = isMap(contents) ? (contents.get('sources', true) as Node | undefined) : undefined;
    if (listed === undefined || (isScalar(listed) && listed.value === null)) return sources;
    if (!isMap(listed)) {
      this.faults.add(spanOf(listed), '"sources" wants an id, a colon and the source, for each one.');
      return sources;
    }
    for (const { name: id, value } of this.pairsOf(listed.items as Pair<Node, Node | null>[])) {
      const source = value === null ? undefined : this.read(value, SOURCE, ['sources', id]);
      if (source !== undefined) sources.set(id, source as WrittenSource);
    }
    return sources;
  }

  private cardsOf(nodes: readonly Node[]): readonly ReadCard[] {
    const cards: ReadCard[] = [];
    for (const node of nodes) {
      if (isScalar(node) && node.value === null) continue;
      this.origins = new Map();
      const card = this.read(node, this.ignoresUnknownKeys ? NOTE : LOOSE_CARD, []);
      if (card !== undefined) cards.push({ card: card as WrittenCard, span: spanOf(node), origins: this.origins });
    }
    return cards;
  }

  /** The value of the node as far as it fits; undefined where it does not. */
  private read(given: Node, wanted: CardSchemaNode, path: readonly string[]): unknown {
    const place = spanOf(given);
    const node = this.aliases.follow(given, (message) => this.faults.add(place, message));
    if (node === undefined) return undefined;
    this.origins.set(path.join('.'), place);
    if (isMap(node)) {
      const way = mapWay(wanted);
      if (way !== null) return this.readMap(node.items as Pair<Node, Node | null>[], way, path, place);
    } else if (isSeq(node)) {
      const way = listWay(wanted);
      if (way !== null) return this.readList(node.items as Node[], way, path);
    } else if (isScalar(node)) {
      return this.readScalar(node.value, wanted, path, place);
    }
    return this.refuse(place, `${nameOf(path)} wants ${wantedWords(wanted)}.`);
  }

  private readMap(
    pairs: readonly Pair<Node, Node | null>[],
    way: CardSchemaNode,
    path: readonly string[],
    place: Span,
  ): unknown {
    const result: Record<string, unknown> = {};
    const properties = way.properties ?? {};
    const refused = new Set<string>();
    for (const { name, key, value } of this.pairsOf(pairs)) {
      if (!Object.hasOwn(properties, name)) {
        if (!this.ignoresUnknownKeys || path.length > 0)
          this.faults.add(spanOf(key), () => unknownKey(name, Object.keys(properties)));
        continue;
      }
      // A key with nothing after it is one that is still being written.
      if (value === null || (isScalar(value) && value.value === null)) continue;
      const read = this.read(value, properties[name]!, [...path, name]);
      if (read !== undefined) result[name] = read;
      else refused.add(name);
    }
    const lacking = (way.required ?? []).filter((name) => !Object.hasOwn(result, name));
    if (lacking.length === 0) return result;
    // What stands there and does not fit has been said.
    const missing = lacking.filter((name) => !refused.has(name));
    if (missing.length === 0) return undefined;
    return this.refuse(place, `Here ${missing.map((name) => `"${name}"`).join(' and ')} is missing.`);
  }

  private pairsOf(pairs: readonly Pair<Node, Node | null>[]): ReturnType<typeof pairsOf> {
    return pairsOf(pairs, (key, message) => this.faults.add(spanOf(key), message));
  }

  private readList(items: readonly Node[], way: CardSchemaNode, path: readonly string[]): unknown[] {
    const result: unknown[] = [];
    for (const item of items) {
      if (isScalar(item) && item.value === null) continue;
      const read = this.read(item, way.items ?? {}, [...path, String(result.length)]);
      if (read !== undefined) result.push(read);
    }
    return result;
  }

  private readScalar(value: unknown, wanted: CardSchemaNode, path: readonly string[], place: Span): unknown {
    // One word where a list is wanted is a list of one, as people write it.
    const list = listWay(wanted);
    const ways = waysOf(wanted);
    if (ways.some((way) => fits(value, way))) return value;
    if (list !== null && list.items !== undefined && waysOf(list.items).some((way) => fits(value, way))) return [value];
    const asText = typeof value === 'number' || typeof value === 'boolean' ? String(value) : null;
    if (asText !== null && ways.some((way) => way.type === 'string' && fits(asText, way))) return asText;
    return this.refuse(place, () => scalarFault(value, wanted, ways, path));
  }

  private refuse(place: Span, message: string | (() => string)): undefined {
    this.faults.add(place, message);
    return undefined;
  }
}

const DATE_PATTERN = waysOf({ $ref: '#/definitions/date' }).find(({ pattern }) => pattern !== undefined)?.pattern;

/** Whether the single value is one that the way allows. */
function fits(value: unknown, way: CardSchemaNode): boolean {
  if (way.enum !== undefined) return typeof value === 'string' && way.enum.includes(value);
  const types = typeof way.type === 'string' ? [way.type] : (way.type ?? []);
  if (typeof value === 'string' && types.includes('string')) {
    if (value.length < (way.minLength ?? 0) || value.length > (way.maxLength ?? Infinity)) return false;
    // A pattern cannot count the days of a month.
    if (way.pattern === DATE_PATTERN && value.length === 'YYYY-MM-DD'.length && !isIsoDay(value)) return false;
    // The pattern is our own schema's, never a card's.
    return way.pattern === undefined || new RegExp(way.pattern).test(value);
  }
  if (typeof value === 'number' && types.includes('integer')) {
    return Number.isInteger(value) && value >= (way.minimum ?? -Infinity) && value <= (way.maximum ?? Infinity);
  }
  return typeof value === 'boolean' && types.includes('boolean');
}

function scalarFault(
  value: unknown,
  wanted: CardSchemaNode,
  ways: readonly CardSchemaNode[],
  path: readonly string[],
): string {
  const name = nameOf(path);
  const known = ways.find((way) => way.enum !== undefined)?.enum;
  if (known !== undefined) {
    const near = closest(String(value), known);
    return `${name} cannot be this; it can be ${known.join(', ')}.${near === null ? '' : ` Did you mean "${near}"?`}`;
  }
  const most = ways.find((way) => way.maxLength !== undefined)?.maxLength;
  if (typeof value === 'string' && most !== undefined && value.length > most) {
    return `${name} has ${value.length} characters; ${most} fit.`;
  }
  return `${name} wants ${wantedWords(wanted)}.`;
}

/** What is wanted, for people. */
function wantedWords(wanted: CardSchemaNode): string {
  switch (definitionOf(wanted)) {
    case 'date':
    case 'datedDay':
      return 'a date: 2012, 2012-10 or 2012-10-29';
    case 'id':
      return 'an id of small letters, digits and hyphens';
    case 'country':
      return 'a country code of two small letters';
    case 'source':
    case 'sourceReference':
      return 'the id of a source, or a source with title and publisher';
  }
  const whole = follow(wanted);
  if (mapWay(whole) !== null) return 'keys with values, one a line';
  if (listWay(whole) !== null) return 'a list, each entry after a dash or all in [ ]';
  const way = waysOf(whole)[0];
  if (way?.pattern?.startsWith('^http') === true) return 'a web address that starts with https://';
  if (way?.type === 'integer') return 'a number';
  return 'some text';
}

function nameOf(path: readonly string[]): string {
  const name = path.filter((part) => !/^\d+$/.test(part)).at(-1);
  return name === undefined ? 'A card' : `"${name}"`;
}

function unknownKey(name: string, known: readonly string[]): string {
  const near = closest(name, known);
  return `Cards have no such key.${near === null ? '' : ` Did you mean "${near}"?`}`;
}
