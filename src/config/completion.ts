/** House configuration, pure: what may be written at a place of the file. */
import { isMap, isPair, isScalar, isSeq, type Node } from 'yaml';
import type { Span } from '../engine';
import schema from './schema.json';
import { resolveSchema, type Schema } from './schemaReader';
import { parseYaml } from './yamlFile';

/** A proposal: `insert` replaces the span. */
export interface ConfigCompletion extends Span {
  readonly label: string;
  readonly insert: string;
  readonly detail: string;
}

/** Settings, rules or values that fit at `offset`, those already there left out. */
export function completeHouseConfig(text: string, offset: number): readonly ConfigCompletion[] {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const lineEnd = endOfLine(text, offset);
  const before = text.slice(lineStart, offset);
  if (before.includes('#')) return [];
  const path = enclosingPath(text, lineStart, before);
  if (path === null) return [];
  const value = /^\s*(?:- +)?([\w/-]+):\s+(\S*)$/.exec(before);
  if (value) return values([...path, value[1]!], offset - value[2]!.length, wordEnd(text, offset, lineEnd));
  const item = /^\s*- +(\S*)$/.exec(before);
  const key = /^\s*(?:- +)?(\S*)$/.exec(before);
  const found = schemaAt(path);
  if (found === null) return [];
  const written = (item ?? key)?.[1] ?? '';
  const start = offset - written.length;
  const end = keyEnd(text, offset, lineEnd);
  if (found.type === 'array') {
    const entry = resolveSchema(found.items ?? {}, schema as Schema);
    if (entry.type === 'object') return keys(entry, [], start, end, text);
    return item ? enumerate(entry, start, wordEnd(text, offset, lineEnd)) : [];
  }
  return key && found.type === 'object' ? keys(found, presentKeys(text, path), start, end, text) : [];
}

/** The settings that enclose a line, by its indentation: those above it that are indented less. */
function enclosingPath(text: string, lineStart: number, before: string): readonly string[] | null {
  let indentation = indentationOf(before);
  const path: string[] = [];
  const above = text.slice(0, lineStart).split('\n').slice(0, -1).reverse();
  for (const line of above) {
    if (indentation === 0 && !/^\s*- /.test(before)) break;
    const setting = /^(\s*)(?:- +)?([\w/-]+):\s*(?:#.*)?$/.exec(line);
    if (!setting) continue;
    const depth = setting[1]!.length;
    const encloses = depth < indentation || (depth === indentation && path.length === 0 && /^\s*- /.test(before));
    if (!encloses) continue;
    path.unshift(setting[2]!);
    indentation = depth;
    if (depth === 0) break;
  }
  return path;
}

function indentationOf(line: string): number {
  return line.length - line.trimStart().length;
}

function schemaAt(path: readonly string[]): Schema | null {
  let at: Schema = schema as Schema;
  for (const name of path) {
    const inside: Schema = at.type === 'array' ? resolveSchema(at.items ?? {}, schema as Schema) : at;
    const next = inside.properties?.[name];
    if (next === undefined) return null;
    at = resolveSchema(next, schema as Schema);
  }
  return at;
}

function values(path: readonly string[], start: number, end: number): readonly ConfigCompletion[] {
  const found = schemaAt(path);
  return found === null ? [] : enumerate(found, start, end);
}

function enumerate(wanted: Schema, start: number, end: number): readonly ConfigCompletion[] {
  return (wanted.enum ?? []).map((label) => ({ label, insert: label, start, end, detail: wanted.description ?? '' }));
}

function keys(
  wanted: Schema,
  present: readonly string[],
  start: number,
  end: number,
  text: string,
): ConfigCompletion[] {
  const colon = text[end] === ':' ? '' : ': ';
  return Object.entries(wanted.properties ?? {})
    .filter(([label]) => !present.includes(label))
    .map(([label, property]) => ({
      label,
      insert: label + colon,
      start,
      end,
      detail: property.description ?? resolveSchema(property, schema as Schema).description ?? '',
    }));
}

/** Names already set at the path, as far as the file can be parsed. */
function presentKeys(text: string, path: readonly string[]): readonly string[] {
  let node: Node | null = parseYaml(text).document.contents;
  for (const name of path) {
    if (isSeq(node)) return [];
    if (!isMap(node)) return [];
    node = (node.get(name, true) as Node | undefined) ?? null;
  }
  if (!isMap(node)) return [];
  // The name being written is parsed as a key without a value: it is no setting yet.
  return node.items.flatMap((pair) =>
    isPair(pair) && isScalar(pair.key) && isScalar(pair.value) && pair.value.value === null
      ? []
      : isScalar(pair.key)
        ? [String(pair.key.value)]
        : [],
  );
}

function endOfLine(text: string, offset: number): number {
  const at = text.indexOf('\n', offset);
  return at < 0 ? text.length : at;
}

function wordEnd(text: string, offset: number, lineEnd: number): number {
  const space = text.slice(offset, lineEnd).search(/\s/);
  return space < 0 ? lineEnd : offset + space;
}

function keyEnd(text: string, offset: number, lineEnd: number): number {
  const stop = text.slice(offset, lineEnd).search(/[\s:]/);
  return stop < 0 ? lineEnd : offset + stop;
}
