/** The desk's cards, pure: what may be written at a place of a card file. */
import type { ConfigCompletion } from '../completion';
import { CARD, follow, listWay, mapWay, SOURCE, waysOf, type CardSchemaNode } from './cardSchema';
import { noteParts } from './note';

const BUNDLE: CardSchemaNode = {
  type: 'object',
  properties: {
    sources: {
      description: 'Pages and data sets that the cards of this file cite, by an id.',
      type: 'object',
      additionalProperties: SOURCE,
    },
    cards: { description: 'The cards of this file.', type: 'array', items: CARD },
  },
};

/**
 * Keys or values that fit at `offset` of a card file, those already there left out.
 * @param path of the file: in a note, only its front matter is completed
 */
export function completeCard(text: string, offset: number, path: string): readonly ConfigCompletion[] {
  if (/\.(?:md|markdown)$/i.test(path)) {
    const { yamlStart, yaml } = noteParts(text);
    if (yamlStart === 0 || offset < yamlStart || offset > yamlStart + yaml.length) return [];
  }
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const before = text.slice(lineStart, offset);
  if (/(?:^|\s)#/.test(before)) return [];
  const lines = text.slice(0, lineStart).split('\n').slice(0, -1);
  const enclosing = enclosingKeys(lines, before);
  const value = /^[\s-]*(\w[\w-]*):\s+(\S*)$/.exec(before) ?? /[{,]\s*(\w+):\s+([^\s,{}]*)$/.exec(before);
  if (value !== null) {
    const found = schemaAt(text, [...enclosing, ...flowKeys(before), value[1]!]);
    return found === null ? [] : values(found, offset - value[2]!.length, wordEnd(text, offset));
  }
  const key = /^[\s-]*(\w[\w-]*)?$/.exec(before) ?? /[{,]\s*(\w*)$/.exec(before);
  if (key === null) return [];
  const found = schemaAt(text, [...enclosing, ...flowKeys(before)]);
  if (found === null) return [];
  const start = offset - (key[1] ?? '').length;
  const list = listWay(found);
  const map = mapWay(found) ?? (list?.items === undefined ? null : mapWay(list.items));
  if (map !== null) return keys(map, siblings(text, lineStart, before), start, wordEnd(text, offset), text);
  return list?.items === undefined || !before.includes('-') ? [] : values(list.items, start, wordEnd(text, offset));
}

/** The keys whose values hold this line, outermost first: those above that are indented less. */
function enclosingKeys(lines: readonly string[], before: string): readonly string[] {
  let column = columnOf(before);
  const path: string[] = [];
  for (let index = lines.length - 1; index >= 0 && column > 0; index--) {
    const line = lines[index]!;
    const setting = /^([\s-]*)(\w[\w-]*):/.exec(line);
    if (setting === null || line.trim() === '---') continue;
    const depth = setting[1]!.length;
    if (depth < column) {
      path.unshift(setting[2]!);
      column = line.length - line.trimStart().length;
      // "- id: x" is an entry of a list whose key may stand in the same column as the dash.
      if (setting[1]!.includes('-')) {
        path.shift();
        column = setting[1]!.lastIndexOf('-') + (setting[1]!.startsWith('-') ? 0.5 : 0);
        if (depth < columnOf(before)) continue;
      }
    }
  }
  return path;
}

/** Where the line's own text starts, past its dashes. */
function columnOf(line: string): number {
  return line.length - line.replace(/^[\s-]+/, '').length;
}

/** Keys opened in braces on the line itself: "- {text: x, from" is inside nothing more, "source: {title" inside source. */
function flowKeys(before: string): readonly string[] {
  const open: (string | null)[] = [];
  let word = '';
  let key: string | null = null;
  for (const sign of before) {
    if (/\w/.test(sign)) word += sign;
    else {
      if (sign === ':') key = word;
      else if (sign === '{') open.push(key);
      else if (sign === '}') open.pop();
      if (sign === ',' || sign === '{') key = null;
      word = '';
    }
  }
  return open.filter((one) => one !== null);
}

/** What the schema says of the value at these keys. Lists are looked through. */
function schemaAt(text: string, path: readonly string[]): CardSchemaNode | null {
  const isBundle = /^(?:cards|sources):/m.test(text);
  let at: CardSchemaNode = isBundle ? BUNDLE : CARD;
  for (const name of path) {
    const items = listWay(at)?.items;
    const map = mapWay(at) ?? (items === undefined ? null : mapWay(items));
    const next =
      map?.properties?.[name] ?? (typeof map?.additionalProperties === 'object' ? map.additionalProperties : undefined);
    if (next === undefined) return null;
    at = next;
  }
  return follow(at);
}

function values(wanted: CardSchemaNode, start: number, end: number): readonly ConfigCompletion[] {
  const whole = follow(wanted);
  return waysOf(whole)
    .flatMap((way) => way.enum ?? (way.type === 'boolean' ? ['true', 'false'] : []))
    .map((label) => ({ label, insert: label, start, end, detail: whole.description ?? '' }));
}

function keys(
  map: CardSchemaNode,
  present: ReadonlySet<string>,
  start: number,
  end: number,
  text: string,
): readonly ConfigCompletion[] {
  const colon = text[end] === ':' ? '' : ': ';
  return Object.entries(map.properties ?? {})
    .filter(([label]) => !present.has(label))
    .map(([label, property]) => ({
      label,
      insert: label + colon,
      start,
      end,
      detail: property.description ?? follow(property).description ?? '',
    }));
}

/** Keys that the entry round the line already has: lines of the same column above and below, up to the next dash or outer key. */
function siblings(text: string, lineStart: number, before: string): ReadonlySet<string> {
  const column = columnOf(before);
  const found = new Set<string>();
  for (const word of before.split(/[\s,{}]/)) if (word.endsWith(':')) found.add(word.slice(0, -1));
  const look = (lines: readonly string[], isAbove: boolean): void => {
    for (const line of lines) {
      if (line.trim() === '') continue;
      const own = columnOf(line);
      if (own < column) return;
      const dashed = /^\s*-/.test(line);
      if (own === column && dashed && !isAbove) return;
      const key = own === column ? /^[\s-]*(\w[\w-]*):/.exec(line) : null;
      if (key !== null) found.add(key[1]!);
      if (own === column && dashed) return;
    }
  };
  if (!/^\s*-/.test(before)) look(text.slice(0, lineStart).split('\n').slice(0, -1).reverse(), true);
  const lineEnd = text.indexOf('\n', lineStart);
  if (lineEnd >= 0) look(text.slice(lineEnd + 1).split('\n'), false);
  return found;
}

function wordEnd(text: string, offset: number): number {
  let end = offset;
  while (end < text.length && /[\w-]/.test(text[end]!)) end++;
  return end;
}
