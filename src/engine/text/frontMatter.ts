/** Text layer: the copy's own heading data, as front matter (YAML, TOML, JSON) or as header lines ("Date: 2012-10-29"). Never throws. */
import type * as toml from 'smol-toml';
import { parse } from 'yaml';
import type { Span, StoryFacts } from '../model';
import { readLines } from './block';
import { readDay } from './calendar';
import { tooDeepAt, withoutStacks } from './yamlLimits';

const LONGEST = 20_000;
const HEADER =
  /^(slug|date|by|byline|author|headline|title|published|desk|keywords|section|hed|dek|words|editor)\s*:\s(.*)$/i;

/** Heading data at the start of the copy, and what it says. */
export interface FrontMatter extends Span {
  readonly facts: StoryFacts;
}

/** Reads front matter at the start of the text; null when there is none. */
export function readFrontMatter(text: string): FrontMatter | null {
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  return readFenced(text, start) ?? readJson(text, start) ?? readHeaderLines(text, start);
}

/** A module is loaded when it is first asked for: the bundler knows this word, and so does every host of the tests. */
declare const require: (path: string) => unknown;

/** YAML between lines of "---", or TOML between lines of "+++". */
function readFenced(text: string, start: number): FrontMatter | null {
  const fence = /^(---|\+\+\+)[ \t]*\r?\n/.exec(text.slice(start, start + 80))?.[1];
  if (fence === undefined) return null;
  const first = text.indexOf('\n', start) + 1;
  let at = first;
  while (at < text.length && at - first < LONGEST) {
    const lineEnd = text.indexOf('\n', at) < 0 ? text.length : text.indexOf('\n', at);
    const line = text.slice(at, lineEnd).trimEnd();
    if (line === fence || (line === '...' && fence === '---')) {
      const source = text.slice(first, at);
      const isToml = fence === '+++';
      if (!(isToml ? /^[\w-]+[ \t]*=/m : /^[\w-]+[ \t]*:/m).test(source)) return null;
      const fields = fieldsOf(isToml ? tomlOf(source) : yamlOf(source)) ?? plainFields(source, isToml ? '=' : ':');
      return { start, end: at + line.length, facts: readFields(fields) };
    }
    at = lineEnd + 1;
  }
  return null;
}

/** An object of JSON at the head, as Hugo has it: with a title or a date, and the copy after it. */
function readJson(text: string, start: number): FrontMatter | null {
  if (!/^\{\s*"/.test(text.slice(start, start + 80))) return null;
  const end = objectEnd(text, start, start + LONGEST);
  if (end < 0 || !/^[ \t]*(?:\r?\n|$)/.test(text.slice(end, end + 200))) return null;
  let value: unknown;
  try {
    value = JSON.parse(text.slice(start, end));
  } catch {
    return null;
  }
  const fields = fieldsOf(value);
  if (fields === null || (!fields.has('title') && !fields.has('date'))) return null;
  return { start, end, facts: readFields(fields) };
}

/** Where the object that opens at `start` ends; -1 where it does not before `limit`. */
function objectEnd(text: string, start: number, limit: number): number {
  let depth = 0;
  let isString = false;
  for (let at = start; at < Math.min(text.length, limit); at++) {
    const sign = text[at]!;
    if (isString) {
      if (sign === '\\') at++;
      else if (sign === '"') isString = false;
    } else if (sign === '"') isString = true;
    else if (sign === '{') depth++;
    else if (sign === '}' && --depth === 0) return at + 1;
  }
  return -1;
}

function yamlOf(source: string): unknown {
  try {
    if (tooDeepAt(source) !== null) return null;
    return withoutStacks(
      () => parse(source, { maxAliasCount: 10, logLevel: 'error', prettyErrors: false, uniqueKeys: false }) as unknown,
    );
  } catch {
    return null;
  }
}

function tomlOf(source: string): unknown {
  try {
    return (require('smol-toml') as typeof toml).parse(source);
  } catch {
    return null;
  }
}

/** Tables in which site generators keep what is not their own. */
const TABLES = ['params', 'extra', 'taxonomies'];

/** The fields of a mapping, by name in lower case; null where it is not a mapping. */
function fieldsOf(value: unknown): Map<string, string> | null {
  if (!isMapping(value)) return null;
  const fields = new Map<string, string>();
  for (const table of [...TABLES.map((name) => value[name]).filter(isMapping), value]) {
    for (const [key, field] of Object.entries(table)) {
      const words = wordsOf(field);
      if (words !== null) fields.set(key.toLowerCase(), words);
    }
  }
  return fields;
}

/**
 * A field in words: a person's name of a mapping, the parts of a list with commas between.
 * @param depth lists in mappings in lists are looked into as far as this
 */
function wordsOf(field: unknown, depth = 3): string | null {
  if (typeof field === 'string') return field;
  if (typeof field === 'number') return String(field);
  if (isDate(field)) return field.toISOString();
  if (typeof field !== 'object' || field === null || depth === 0) return null;
  if (Array.isArray(field)) {
    const parts = field.flatMap((part) => wordsOf(part, depth - 1) ?? []);
    return parts.length === 0 ? null : parts.join(', ');
  }
  const { name, first, last, given, family } = field as Readonly<Record<string, unknown>>;
  const parts = [name, first ?? given, last ?? family].filter((part) => typeof part === 'string' && part !== '');
  if (parts.length > 0) return parts.join(' ');
  // Authors by an id of theirs: "authors: { lima: { name: Ana Lima } }".
  return wordsOf(Object.values(field).filter(isMapping), depth - 1);
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !isDate(value);
}

function isDate(value: unknown): value is { toISOString(): string } {
  return typeof value === 'object' && value !== null && 'toISOString' in value;
}

/** The plain "key: value" lines of a mapping that is faulty. */
function plainFields(source: string, sign: string): Map<string, string> {
  const fields = new Map<string, string>();
  for (const line of source.split('\n')) {
    const at = line.indexOf(sign);
    if (at <= 0) continue;
    const value = line.slice(at + 1).trim();
    fields.set(line.slice(0, at).trim().toLowerCase(), value.replace(/^["']|["']$/g, ''));
  }
  return fields;
}

function readFields(fields: ReadonlyMap<string, string>): StoryFacts {
  const first = (...keys: string[]): string | null => {
    for (const key of keys) {
      const value = fields.get(key)?.trim();
      if (value !== undefined && value !== '') return value;
    }
    return null;
  };
  const date = first(
    'date',
    'published',
    'published_at',
    'date_published',
    'pubdate',
    'publish_date',
    'storydate',
    'story_date',
  );
  return {
    headline: first('title', 'headline', 'hed'),
    byline: first('byline', 'by', 'author', 'authors'),
    slug: first('slug'),
    date: date === null ? null : readDay(date),
    language: first('language', 'lang'),
  };
}

function readHeaderLines(text: string, start: number): FrontMatter | null {
  const fields = new Map<string, string>();
  let end = -1;
  for (const line of readLines(text.slice(0, 3000), start).slice(0, 12)) {
    if (line.blank) break;
    const match = HEADER.exec(text.slice(line.start, Math.min(line.end, line.start + 300)));
    if (match === null) break;
    fields.set(match[1]!.toLowerCase(), match[2]!.trim());
    end = line.end;
  }
  if (end < 0) return null;
  return { start, end, facts: readFields(fields) };
}
