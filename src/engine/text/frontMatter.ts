/** Text layer: the copy's own heading data, as YAML front matter or as header lines ("Date: 2012-10-29"). Never throws. */
import { parse } from 'yaml';
import type { Span, StoryFacts } from '../model';
import { readLines } from './block';
import { readDay } from './calendar';
import { tooDeepAt } from './yamlDepth';

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
  return readYaml(text, start) ?? readHeaderLines(text, start);
}

function readYaml(text: string, start: number): FrontMatter | null {
  if (!/^---[ \t]*\r?\n/.test(text.slice(start, start + 80))) return null;
  const first = text.indexOf('\n', start) + 1;
  let at = first;
  while (at < text.length && at - first < LONGEST) {
    const lineEnd = text.indexOf('\n', at) < 0 ? text.length : text.indexOf('\n', at);
    const line = text.slice(at, lineEnd).trimEnd();
    if (line === '---' || line === '...') {
      const source = text.slice(first, at);
      if (!/^[\w-]+[ \t]*:/m.test(source)) return null;
      const end = at + line.length;
      return { start, end, facts: readFields(fieldsOf(source)) };
    }
    at = lineEnd + 1;
  }
  return null;
}

/** The mapping as YAML reads it; where YAML is faulty, its plain "key: value" lines. */
function fieldsOf(source: string): Map<string, string> {
  const fields = new Map<string, string>();
  let value: unknown;
  try {
    value =
      tooDeepAt(source) === null ? parse(source, { maxAliasCount: 10, logLevel: 'error', uniqueKeys: false }) : null;
  } catch {
    value = null;
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    for (const [key, field] of Object.entries(value)) {
      if (typeof field === 'string' || typeof field === 'number') fields.set(key.toLowerCase(), String(field));
      else if (Array.isArray(field))
        fields.set(key.toLowerCase(), field.filter((item) => typeof item === 'string').join(', '));
    }
    return fields;
  }
  for (const line of source.split('\n')) {
    const colon = line.indexOf(':');
    if (colon > 0)
      fields.set(
        line.slice(0, colon).trim().toLowerCase(),
        line
          .slice(colon + 1)
          .trim()
          .replace(/^["']|["']$/g, ''),
      );
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
  const date = first('date', 'published', 'pubdate', 'publish_date', 'storydate', 'story_date');
  return {
    headline: first('title', 'headline', 'hed'),
    byline: first('byline', 'by', 'author', 'authors'),
    slug: first('slug'),
    date: date === null ? null : readDay(date.replace('T', ' ')),
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
