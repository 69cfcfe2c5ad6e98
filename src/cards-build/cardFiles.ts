/** The card files of the project: read from src/cards, checked against the schema, made data. Node only. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import { globSync } from 'tinyglobby';
import { parse } from 'yaml';
import { compileCard, compileSource, type WrittenCard, type WrittenSource } from '../config/cards/compileCard';
import type { CompiledCard } from '../engine/knowledge';
import schema from '../cards/card.schema.json';

/** Something that the build does not let pass. */
export interface CardProblem {
  readonly file: string;
  /** Card id, or empty for the file as a whole. */
  readonly card: string;
  readonly message: string;
}

export interface CardFiles {
  readonly cards: readonly (CompiledCard & { readonly file: string })[];
  readonly sources: ReadonlyMap<string, WrittenSource>;
  readonly problems: readonly CardProblem[];
}

/** Reads every card file under the folder, in the order of their paths. Files whose name starts with "_" are not cards. */
export function readCardFiles(folder: string): CardFiles {
  const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(schema);
  const cards: (CompiledCard & { file: string })[] = [];
  const sources = new Map<string, WrittenSource>();
  const problems: CardProblem[] = [];
  for (const file of globSync('**/[!_]*.yaml', { cwd: folder }).sort()) {
    let content: unknown;
    try {
      content = parse(readFileSync(join(folder, file), 'utf8'), { maxAliasCount: 0 });
    } catch (error) {
      problems.push({ file, card: '', message: error instanceof Error ? error.message : String(error) });
      continue;
    }
    if (!validate(content)) {
      problems.push(...schemaProblems(file, content, validate.errors ?? []));
      continue;
    }
    const bundle = (
      Array.isArray(content) ? { cards: content } : 'cards' in (content as object) ? content : { cards: [content] }
    ) as {
      sources?: Record<string, WrittenSource>;
      cards: WrittenCard[];
    };
    for (const [id, source] of Object.entries(bundle.sources ?? {})) {
      const there = sources.get(id);
      if (there !== undefined && JSON.stringify(there) !== JSON.stringify(source)) {
        problems.push({ file, card: '', message: `There are two different sources "${id}".` });
      }
      sources.set(id, source);
    }
    for (const card of bundle.cards) {
      const compiled = compileCard(card, (source) => {
        const id = sourceId(source);
        sources.set(id, source);
        return id;
      });
      cards.push({ ...compiled, file });
    }
  }
  return { cards, sources, problems };
}

/** A source as it goes into the bundle. */
export const bundledSource = compileSource;

/** The id of a source written out in place: from what it is, so that the same source has the same id. */
function sourceId(source: WrittenSource): string {
  const text = `${source.publisher} ${source.title} ${String(source.date ?? '')}`.toLowerCase();
  return text.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}

interface SchemaError {
  readonly instancePath: string;
  readonly message?: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** The schema's errors by card; those of alternatives that the file plainly does not mean are left out. */
function schemaProblems(file: string, content: unknown, errors: readonly SchemaError[]): CardProblem[] {
  const inCards = errors.filter((error) => /^(?:\/cards)?\/\d+\//.test(error.instancePath));
  const told = new Set<string>();
  return (inCards.length > 0 ? inCards : errors).flatMap((error) => {
    const match = /^(?:\/cards)?\/(\d+)\/(.*)$/.exec(error.instancePath);
    const list = (Array.isArray(content) ? content : (content as { cards?: unknown[] } | null)?.cards) as
      { id?: string }[] | undefined;
    const card = match === null ? '' : (list?.[Number(match[1])]?.id ?? `number ${Number(match[1]) + 1}`);
    const detail = String(error.params['additionalProperty'] ?? error.params['allowedValues'] ?? '');
    const message = `${match?.[2] ?? error.instancePath}: ${error.message ?? 'does not fit the schema'}${detail === '' ? '' : ` (${detail})`}`;
    if (told.has(card + message)) return [];
    told.add(card + message);
    return [{ file, card, message }];
  });
}
