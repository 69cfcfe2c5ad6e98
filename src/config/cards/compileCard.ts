/** From a card as a person types it to a card as data: short forms written out, sources by id. */
import type { Certainty, CompiledCard, CompiledDatedValue, NameRule } from '../../engine/knowledge';

/** A source as card files write it. */
export interface WrittenSource {
  readonly title: string;
  readonly publisher: string;
  readonly url?: string;
  readonly date?: string | number;
  readonly retrieved?: string | number;
  readonly licence?: string;
  readonly use?: 'check';
  readonly note?: string;
}

type WrittenReferences = string | WrittenSource | readonly (string | WrittenSource)[];

interface WrittenStatement {
  readonly certainty?: Certainty;
  readonly source?: WrittenReferences;
  readonly note?: string;
}

type WrittenDate = string | number;
type WrittenNameRule = string | (Omit<NameRule, 'from' | 'to'> & { from?: WrittenDate; to?: WrittenDate });

/** A card of a file that has passed the schema. */
export type WrittenCard = Readonly<Record<string, unknown>> & { readonly id: string };

const LISTS = ['formerId', 'alias', 'notAlias', 'misspelling', 'compoundGuard', 'requireContext', 'related'] as const;
const NAME_RULES = ['weakAlias', 'previousName', 'descriptionAlias'] as const;
const LIFE = ['birthDate', 'birthPlace', 'deathDate', 'deathPlace', 'startDate', 'endDate'] as const;
const DATES = new Set(['on', 'from', 'to', 'asOf', 'date', 'retrieved', 'reviewed']);

/**
 * The card as data. Sources written out in place go to `addSource`, which answers with their id.
 * @param card has passed the schema
 */
export function compileCard(card: WrittenCard, addSource: (source: WrittenSource) => string): CompiledCard {
  const references = (source: WrittenReferences | undefined): readonly string[] =>
    (source === undefined
      ? []
      : Array.isArray(source)
        ? (source as readonly (string | WrittenSource)[])
        : [source as string | WrittenSource]
    ).map((one) => (typeof one === 'string' ? one : addSource(one)));
  const statement = <T extends WrittenStatement>(written: T): Record<string, unknown> => {
    const { certainty, source, ...rest } = written;
    const ids = references(source);
    // A statement with a source counts as verified, one without as the writer's own knowledge.
    const kind = certainty ?? (ids.length > 0 ? 'verified' : 'own');
    return {
      ...withDates(rest),
      ...(kind === 'verified' ? {} : { certainty: kind }),
      ...(ids.length > 0 ? { source: ids } : {}),
    };
  };

  const compiled: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(card)) compiled[key] = DATES.has(key) ? String(value) : value;
  for (const key of LISTS) if (isEmpty(card[key])) delete compiled[key];
  for (const key of NAME_RULES) {
    const rules = card[key] as readonly WrittenNameRule[] | undefined;
    if (rules !== undefined) {
      compiled[key] = rules.map((rule) => (typeof rule === 'string' ? { text: rule } : withDates(rule)));
    }
  }
  for (const key of LIFE) {
    const value = card[key] as WrittenDate | (WrittenStatement & { value: WrittenDate }) | undefined;
    if (value === undefined) continue;
    const whole = typeof value === 'object' ? value : { value };
    compiled[key] = { ...statement(whole), value: String(whole.value) } as unknown as CompiledDatedValue;
  }
  for (const key of ['positions', 'facts'] as const) {
    const statements = card[key] as readonly WrittenStatement[] | undefined;
    if (statements !== undefined) compiled[key] = statements.map(statement);
  }
  const demonym = card['demonym'] as { adjective?: string | string[]; noun?: string | string[] } | undefined;
  if (demonym !== undefined) {
    compiled['demonym'] = { adjective: [demonym.adjective ?? []].flat(), noun: [demonym.noun ?? []].flat() };
  }
  return compiled as unknown as CompiledCard;
}

/** A source as data. */
export function compileSource(source: WrittenSource): Record<string, unknown> {
  const { use: _use, ...rest } = source;
  return withDates(rest);
}

/** YAML reads a bare year as a number. */
function withDates(values: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(values).map(([key, value]) => [key, DATES.has(key) ? String(value) : (value as unknown)]),
  );
}

function isEmpty(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}
