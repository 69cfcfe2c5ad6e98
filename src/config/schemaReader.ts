/** House configuration, pure: reads YAML against a JSON schema, keeps what fits and says what does not, and where. */
import { isMap, isScalar, isSeq, type Document, type Node, type Pair } from 'yaml';
import type { Span } from '../engine';
import { closest } from './closest';
import { Faults, type ConfigDiagnostic } from './faults';
import { Aliases, pairsOf, parseYaml, spanOf } from './yamlFile';

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
  const { document, faults } = parseYaml(text);
  const found = new Faults(text.length);
  const reader = new Reader(document, schema, found);
  for (const fault of faults) found.add(fault, fault.message);
  const { contents } = document;
  const isEmpty = contents === null || (isScalar(contents) && contents.value === null);
  const value = isEmpty ? undefined : reader.read(contents, schema, []);
  return { value, diagnostics: found.inOrder(), origins: reader.origins };
}

class Reader {
  readonly origins = new Map<string, Span>();
  private readonly aliases: Aliases;

  constructor(
    document: Document.Parsed,
    private readonly root: Schema,
    private readonly faults: Faults,
  ) {
    this.aliases = new Aliases(document);
  }

  /** The value of the node as far as it fits; undefined where it does not. */
  read(given: Node, wanted: Schema, path: readonly string[]): unknown {
    const place = spanOf(given);
    const node = this.aliases.follow(given, (message) => this.faults.add(place, message));
    if (node === undefined) return undefined;
    const schema = resolveSchema(wanted, this.root);
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
    for (const { name, key, value } of pairsOf(pairs, (twice, message) => this.faults.add(spanOf(twice), message))) {
      const keySpan = spanOf(key);
      if (!Object.hasOwn(properties, name)) {
        this.faults.add(keySpan, () => unknownName(name, path, Object.keys(properties)));
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
      {
        const known = schema.enum;
        return this.refuse(place, () => unknownValue(String(value), path.at(-1) ?? '', known));
      }
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

  private refuse(place: Span, message: string | (() => string)): undefined {
    this.faults.add(place, message);
    return undefined;
  }
}

function unknownName(name: string, path: readonly string[], known: readonly string[]): string {
  const what = path.at(-1) === 'severities' ? 'rule' : 'setting';
  const near = closest(name, known);
  return `There is no such ${what}.${near === null ? '' : ` Did you mean "${near}"?`}`;
}

function unknownValue(value: string, name: string, known: readonly string[]): string {
  const near = closest(value, known);
  return `"${name}" cannot be this; it can be ${known.join(', ')}.${near === null ? '' : ` Did you mean "${near}"?`}`;
}
