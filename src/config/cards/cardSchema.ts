/** The desk's cards, pure: the schema of a card file, and the ways in which one of its parts may be written. */
import schema from '../../cards/card.schema.json';

/** The part of JSON Schema that the card schema uses. */
export interface CardSchemaNode {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly enum?: readonly string[];
  readonly oneOf?: readonly CardSchemaNode[];
  readonly properties?: Readonly<Record<string, CardSchemaNode>>;
  readonly additionalProperties?: boolean | CardSchemaNode;
  readonly required?: readonly string[];
  readonly items?: CardSchemaNode;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
}

const ROOT = schema as unknown as CardSchemaNode & { readonly definitions: Readonly<Record<string, CardSchemaNode>> };

export const CARD: CardSchemaNode = ROOT.definitions['card']!;
export const SOURCE: CardSchemaNode = ROOT.definitions['sourceRecord']!;

/** The schema that a reference names. */
export function follow(node: CardSchemaNode): CardSchemaNode {
  const name = node.$ref?.split('/').at(-1);
  return name === undefined ? node : follow(ROOT.definitions[name] ?? {});
}

/** The name of the definition that the node refers to ("date"), for words about it. */
export function definitionOf(node: CardSchemaNode): string | null {
  return node.$ref?.split('/').at(-1) ?? null;
}

/** Every way in which the part may be written, alternatives taken apart. */
export function waysOf(node: CardSchemaNode): readonly CardSchemaNode[] {
  const whole = follow(node);
  return whole.oneOf === undefined ? [whole] : whole.oneOf.flatMap(waysOf);
}

/** The way in which the part is a group of keys, if it may be one. */
export function mapWay(node: CardSchemaNode): CardSchemaNode | null {
  return waysOf(node).find((way) => way.type === 'object') ?? null;
}

/** The way in which the part is a list, if it may be one. */
export function listWay(node: CardSchemaNode): CardSchemaNode | null {
  return waysOf(node).find((way) => way.type === 'array') ?? null;
}
