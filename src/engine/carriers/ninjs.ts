/** Carriers: ninjs, the IPTC's JSON for items, in its versions 1 to 3, and other JSON that has a headline and a body. */
import { parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser/lib/esm/main.js';
import type { StoryFacts } from '../model';
import { readDay } from '../text/calendar';
import type { Work } from '../work';
import type { Carried, Carrier } from './carrier';
import { CopyWriter, type SourceText } from './copyWriter';
import { textWithMap } from './decoded';
import { escapeJson, escapeMarkup } from './escapes';
import { writeHtmlIn } from './html';
import { placeOf } from './xml';

export const ninjs: Carrier = {
  *read(text) {
    const errors: ParseError[] = [];
    const root = parse(text, errors);
    const writer = new CopyWriter({ text, map: null });
    const items = root === undefined ? [] : itemsIn(root);
    let isHtml = false;
    for (const item of items) isHtml = (yield* writeItem(writer, text, item)) || isHtml;
    return {
      ...(yield* writer.finish()),
      frontMatter: null,
      facts: items[0] === undefined ? null : factsOf(items[0]),
      warnings: [
        ...(root === undefined ? [UNREADABLE] : warningsOf(text, errors)),
        ...(items.length === 0 ? [NO_COPY] : []),
      ],
      escape: isHtml ? (words) => escapeJson(escapeMarkup(words)) : escapeJson,
    } satisfies Carried;
  },
};

const UNREADABLE = 'This is no JSON that can be read.';
const NO_COPY = 'This JSON has no headline and no body, so there is no copy in it.';

/** A property whose value is words, or a list of them by role. */
interface Field {
  readonly key: string;
  readonly role: string;
  readonly type: string;
  /** The string itself. */
  readonly value: Node;
}

function parse(text: string, errors: ParseError[]): Node | undefined {
  try {
    // A byte-order mark is no part of the JSON; a space keeps all places.
    return parseTree(text.replace(/^\ufeff/, ' '), errors, { disallowComments: true, allowTrailingComma: true });
  } catch {
    // Lists inside lists by the thousand.
    return undefined;
  }
}

function warningsOf(text: string, [first]: readonly ParseError[]): readonly string[] {
  if (first === undefined) return [];
  const place = placeOf(text, first.offset);
  if (printParseErrorCode(first.error) === 'InvalidCommentToken')
    return [`This JSON has a comment at ${place}, which JSON does not allow. The rest is read.`];
  return [`This JSON is broken at ${place}. What can be read is read.`];
}

/** Objects looked at for copy: an item may lie in an envelope. */
const MOST_OBJECTS = 2_000;

/** The items of the file: the outermost objects with copy, but for the pictures and other items that hang on one. */
function itemsIn(root: Node): readonly Node[] {
  const found: Node[] = [];
  let looked = 0;
  for (const queue = [root]; queue.length > 0 && looked < MOST_OBJECTS; looked++) {
    const node = queue.shift()!;
    if (node.type === 'object' && (bodyOf(node) !== null || headlineOf(node) !== null)) found.push(node);
    else
      for (const child of node.children ?? [])
        queue.push(child.type === 'property' ? (child.children?.[1] ?? child) : child);
  }
  return found.sort((a, b) => a.offset - b.offset);
}

/** Writes headline, byline and body in the order of the file; whether the body is HTML. */
function* writeItem(writer: CopyWriter, text: string, item: Node): Work<boolean> {
  const headline = headlineOf(item);
  const byline = bylineOf(item);
  const body = bodyOf(item);
  const note = fieldsOf(item, /^ednote$/)[0] ?? null;
  const isHtml = body !== null && isMarkup(body);
  const fields = [headline, byline, body, note].filter((field) => field !== null);
  for (const field of fields.sort((a, b) => a.value.offset - b.value.offset)) {
    const source = stringAt(text, field.value);
    if (field === body && isHtml) {
      yield* writeHtmlIn(writer, source);
      continue;
    }
    writer.readFrom(source);
    writer.paragraph(
      field === headline ? 'headline' : field === byline ? 'byline' : field === note ? 'markup' : 'body',
    );
    if (field === body) writer.lines(0, source.text.length);
    else writer.words(0, source.text.length);
    writer.endParagraph();
  }
  return isHtml;
}

/** Bodies and headlines that are not the story's own. */
const SHORT = /summary|teaser|abstract|caption|short|social|seo|push|standfirst|charcount|wordcount/i;

function headlineOf(item: Node): Field | null {
  return mainOf(fieldsOf(item, /^headlines?(?:_\w+)?$|^title$/));
}

function bylineOf(item: Node): Field | null {
  return fieldsOf(item, /^by(?:line)?$|^author$/)[0] ?? null;
}

/** The body with its paragraphs: as HTML, where there is one, else as text. */
function bodyOf(item: Node): Field | null {
  const bodies = fieldsOf(item, /^bod(?:y|ies)(?:_\w+)?$|^content$|^articlebody$/).filter(
    ({ key, role }) => !SHORT.test(key) && !SHORT.test(role),
  );
  return bodies.find(isMarkup) ?? mainOf(bodies);
}

function mainOf(fields: readonly Field[]): Field | null {
  return fields.find(({ key, role }) => role === 'main' || /_main$/.test(key)) ?? fields[0] ?? null;
}

function isMarkup({ key, type, value }: Field): boolean {
  const words = String(value.value);
  return /x?html/i.test(type) || /_x?html\d*$/i.test(key) || /^\s*<(?:[a-z][\w-]*[\s>]|!--)/i.test(words);
}

/** The properties of these names that have words, and the entries of those that are lists of values by role. */
function fieldsOf(item: Node, names: RegExp): Field[] {
  return (item.children ?? []).flatMap((property): Field[] => {
    const [key, value] = property.children ?? [];
    if (key === undefined || value === undefined) return [];
    const name = String(key.value).toLowerCase();
    if (!names.test(name)) return [];
    if (value.type === 'string') return isBlank(value) ? [] : [{ key: name, role: '', type: '', value }];
    return (value.type === 'array' ? (value.children ?? []) : [value]).flatMap((entry): Field[] => {
      const words = valueOf(entry, 'value') ?? valueOf(entry, 'name') ?? valueOf(entry, 'rendered');
      if (words === null || isBlank(words)) return [];
      return [
        { key: name, role: stringOf(entry, 'role') ?? '', type: stringOf(entry, 'contenttype') ?? '', value: words },
      ];
    });
  });
}

function isBlank({ value }: Node): boolean {
  return String(value).trim() === '';
}

/** The string of a property, however its name is spelt. */
function valueOf(object: Node, name: string): Node | null {
  for (const { children: [key, value] = [] } of object.children ?? [])
    if (value?.type === 'string' && String(key?.value).toLowerCase() === name) return value;
  return null;
}

function stringOf(object: Node, ...names: readonly string[]): string | null {
  for (const name of names) {
    const value = valueOf(object, name);
    if (value !== null && !isBlank(value)) return String(value.value).trim();
  }
  return null;
}

/** What the item says of its story. The day is that on which these words were written, as far as the item says it. */
function factsOf(item: Node): StoryFacts {
  const field = (found: Field | null): string | null => (found === null ? null : String(found.value.value).trim());
  const date = stringOf(
    item,
    ...[
      'contentmodified',
      'contentcreated',
      'versioncreated',
      'datepublished',
      'published',
      'date',
      'firstcreated',
      'datetime',
    ],
  );
  return {
    headline: field(headlineOf(item)),
    byline: field(bylineOf(item)),
    slug: stringOf(item, 'slugline', 'slug'),
    date: date === null ? null : readDay(date.replace('T', ' ')),
    language: stringOf(item, 'language', 'lang', 'inlanguage'),
  };
}

const ESCAPED: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };

/** The words of a string, with the way back to its escapes. */
function stringAt(text: string, { offset, length }: Node): SourceText {
  const end = text[offset + length - 1] === '"' && length > 1 ? offset + length - 1 : offset + length;
  const pieces: { start: number; end: number; reading: string | null }[] = [];
  for (let at = offset + 1; at < end;) {
    const found = text.indexOf('\\', at);
    const escape = found < 0 || found >= end ? end : found;
    if (escape > at) pieces.push({ start: at, end: escape, reading: null });
    if (escape >= end) break;
    const sign = text[escape + 1] ?? '';
    const code = sign === 'u' ? Number.parseInt(text.slice(escape + 2, escape + 6), 16) : Number.NaN;
    const escapeEnd = Math.min(end, escape + (Number.isNaN(code) ? 2 : 6));
    pieces.push({
      start: escape,
      end: escapeEnd,
      reading: Number.isNaN(code) ? (ESCAPED[sign] ?? sign) : String.fromCharCode(code),
    });
    at = escapeEnd;
  }
  return textWithMap(text, pieces);
}
