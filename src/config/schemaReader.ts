/** House configuration, pure: reads YAML against a JSON schema, keeps what fits and says what does not, and where. */
import { isAlias, isMap, isScalar, isSeq, parseDocument, type Document, type Node, type Pair } from 'yaml';
import type { Span } from '../engine';
import { closest } from './closest';

/** A fault of a file, at its place. */
export interface ConfigDiagnostic extends Span {
  readonly message: string;
  /** `error`: this part is not in force; `warning`: it is, and may not do what was meant. */
  readonly severity: 'error' | 'warning';
}

/** The part of JSON Schema that our own schemas use. */
export interface Schema {
  readonly type?: string;
  readonly description?: string;
  readonly enum?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly $ref?: string;
  readonly definitions?: Readonly<Record<string, Schema>>;
}

export interface YamlReading {
  /** What fits the schema; undefined where nothing does. */
  readonly value: unknown;
  readonly diagnostics: readonly ConfigDiagnostic[];
  readonly origins: ReadonlyMap<string, Span>;
}

/** A reference (`#/definitions/severity`) followed to what it names. */
export function resolveSchema(schema: Schema, root: Schema): Schema {
  const name = schema.$ref?.split('/').at(-1);
  return name === undefined ? schema : (root.definitions?.[name] ?? {});
}

/** Reads `text` as YAML against `schema`. Never throws. */
export function readYaml(text: string, schema: Schema): YamlReading {
  // Aliases are not followed more often than a person would write them, so that none can blow up in memory.
  const document = parseDocument(text, { prettyErrors: false, logLevel: 'silent' });
  const reader = new Reader(document, schema, text.length);
  for (const { pos, message } of [...document.errors, ...document.warnings]) {
    reader.report({ start: pos[0], end: pos[1] }, `This is not YAML: ${firstSentence(message)}`);
  }
  const { contents } = document;
  const isEmpty = contents === null || (isScalar(contents) && contents.value === null);
  const value = isEmpty ? undefined : reader.read(contents, schema, []);
  const diagnostics = reader.diagnostics.sort((a, b) => a.start - b.start);
  return { value, diagnostics, origins: reader.origins };
}

class Reader {
  readonly diagnostics: ConfigDiagnostic[] = [];
  readonly origins = new Map<string, Span>();

  constructor(
    private readonly document: Document.Parsed,
    private readonly root: Schema,
    private readonly length: number,
  ) {}

  /** Spans are never empty, so that an editor has something to underline. */
  report({ start, end }: Span, message: string): void {
    const from = Math.min(start, Math.max(0, this.length - 1));
    this.diagnostics.push({
      start: from,
      end: Math.max(from + 1, Math.min(end, this.length)),
      message,
      severity: 'error',
    });
  }

  /** The value of the node as far as it fits; undefined where it does not. */
  read(given: Node, wanted: Schema, path: readonly string[]): unknown {
    const node = isAlias(given) ? given.resolve(this.document) : given;
    const schema = resolveSchema(wanted, this.root);
    const place = spanOf(given);
    if (node === undefined)
      return this.refuse(place, `Nothing above is called *${isAlias(given) ? given.source : ''}.`);
    switch (schema.type) {
      case 'object':
        return isMap(node)
          ? this.readMap(node.items as Pair<Node, Node | null>[], schema, path, place)
          : this.wrong(place, path, 'a list of settings, one a line, each with a colon');
      case 'array':
        return isSeq(node)
          ? this.readList(node.items as Node[], schema, path)
          : this.wrong(place, path, 'a list, each entry after a dash or all in [ ]');
      default:
        return isScalar(node)
          ? this.readText(node.value, schema, path, place)
          : this.wrong(place, path, 'a word or a phrase');
    }
  }

  private readMap(
    pairs: readonly Pair<Node, Node | null>[],
    schema: Schema,
    path: readonly string[],
    place: Span,
  ): unknown {
    const result: Record<string, unknown> = {};
    const properties = schema.properties ?? {};
    for (const { key, value } of pairs) {
      const name = isScalar(key) ? String(key.value) : '';
      const keySpan = spanOf(key);
      if (!Object.hasOwn(properties, name)) {
        this.report(keySpan, unknownName(name, path, Object.keys(properties)));
        continue;
      }
      // A key with nothing after it is one that is still being written.
      if (value === null || (isScalar(value) && value.value === null)) continue;
      const read = this.read(value, properties[name]!, [...path, name]);
      if (read === undefined) continue;
      result[name] = read;
      this.origins.set([...path, name].join('.'), keySpan);
    }
    const missing = (schema.required ?? []).filter((name) => !(name in result));
    if (missing.length > 0)
      return this.refuse(place, `Here ${missing.map((name) => `"${name}"`).join(' and ')} is missing.`);
    return result;
  }

  private readList(items: readonly Node[], schema: Schema, path: readonly string[]): unknown[] {
    const result: unknown[] = [];
    items.forEach((item, index) => {
      const read = this.read(item, schema.items ?? {}, [...path, String(index)]);
      if (read !== undefined) result.push(read);
    });
    return result;
  }

  private readText(value: unknown, schema: Schema, path: readonly string[], place: Span): unknown {
    if (schema.enum) {
      if (typeof value === 'string' && schema.enum.includes(value)) return value;
      return this.refuse(place, unknownValue(String(value), path.at(-1) ?? '', schema.enum));
    }
    if (typeof value !== 'string') return this.wrong(place, path, 'a word or a phrase (put it in quotation marks)');
    if (value.trim().length < (schema.minLength ?? 0)) return this.refuse(place, 'This entry is empty.');
    if (value.length > (schema.maxLength ?? Infinity)) {
      return this.refuse(place, `This entry is longer than ${schema.maxLength} characters.`);
    }
    return value;
  }

  private wrong(place: Span, path: readonly string[], wanted: string): undefined {
    const name = path.length === 0 ? 'The file' : `"${path.filter((part) => !/^\d+$/.test(part)).at(-1) ?? ''}"`;
    return this.refuse(place, `${name} wants ${wanted}.`);
  }

  private refuse(place: Span, message: string): undefined {
    this.report(place, message);
    return undefined;
  }
}

function spanOf(node: Node | null): Span {
  const range = node?.range;
  return range ? { start: range[0], end: range[1] } : { start: 0, end: 1 };
}

function unknownName(name: string, path: readonly string[], known: readonly string[]): string {
  const what = path.at(-1) === 'severities' ? 'rule' : 'setting';
  const near = closest(name, known);
  return `There is no ${what} called "${name}".${near === null ? '' : ` Did you mean "${near}"?`}`;
}

function unknownValue(value: string, name: string, known: readonly string[]): string {
  const near = closest(value, known);
  return `"${name}" cannot be "${value}"; it can be ${known.join(', ')}.${near === null ? '' : ` Did you mean "${near}"?`}`;
}

function firstSentence(message: string): string {
  return message.split('\n')[0] ?? message;
}
