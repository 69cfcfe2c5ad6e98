/**
 * Carriers: mail (.eml, RFC 5322 and MIME). Its headers say who wrote it, when and on what; its first text is the copy, as plain text
 * where there is such a part, else as HTML. What it quotes of earlier mail, its signature and its attachments are not.
 */
import type { Span } from '../model';
import { readLines } from '../text/block';
import type { Work } from '../work';
import type { Carried, Carrier } from './carrier';
import { CopyWriter, type SourceText } from './copyWriter';
import { writeHtmlIn } from './html';
import { decodeBase64, decodeQuotedPrintable, decodeWords, encodeQuotedPrintable, knowsCharset } from './mailText';
import { carriedBy, factsOf } from './notation';

export const mail: Carrier = {
  *read(text) {
    const message = readPart(text, 0, text.length, 0);
    const warnings: string[] = [];
    const parts = textParts(message, warnings);
    const fields = new Map<string, string>();
    for (const name of ['subject', 'date'] as const) fields.set(name, decodeWords(message.headers.get(name) ?? ''));
    fields.set('from', senderOf(message.headers.get('from') ?? ''));
    const facts = factsOf(fields);
    const part = parts.find(({ start, end }) => /\S/.test(text.slice(start, end)));
    if (part === undefined) {
      warnings.push('This mail has no part with text.');
      return yield* carriedBy(new CopyWriter({ text, map: null }), facts, warnings);
    }
    const { charset } = part;
    if (!knowsCharset(charset))
      warnings.push(`Its character set ${charset} is not known; letters with accents may be wrong.`);
    if (part.encoding !== 'base64') {
      const source: SourceText =
        part.encoding === 'quoted-printable'
          ? sourceOf(decodeQuotedPrintable(text, part.start, part.end, charset))
          : { text: text.slice(0, part.end), map: null };
      const writer = new CopyWriter(source);
      yield* write(writer, source, part, part.encoding === 'quoted-printable' ? 0 : part.start);
      const carried = yield* carriedBy(writer, facts, warnings);
      if (part.encoding !== 'quoted-printable') return carried;
      return { ...carried, escape: (words: string) => encodeQuotedPrintable(words, charset) };
    }
    // No word of it stands in the file, so the copy stands for itself.
    const decoded = decodeBase64(text.slice(part.start, part.end), charset);
    const source: SourceText = { text: decoded, map: null };
    const writer = new CopyWriter(source);
    yield* write(writer, source, part, 0);
    return { ...(yield* carriedBy(writer, facts, warnings)), map: null } satisfies Carried;
  },
};

interface Part {
  readonly headers: ReadonlyMap<string, string>;
  /** "text/plain", in small letters. */
  readonly type: string;
  readonly charset: string;
  readonly encoding: string;
  readonly attached: boolean;
  /** Of an attachment. */
  readonly name: string;
  /** Where its body stands in the file. */
  readonly start: number;
  readonly end: number;
  readonly parts: readonly Part[];
}

/** Parts in parts: no writer nests them deeper. */
const DEEPEST = 20;

function readPart(text: string, start: number, end: number, depth: number): Part {
  const { headers, body } = readHeaders(text, start, end);
  const contentType = headers.get('content-type') ?? 'text/plain';
  const disposition = headers.get('content-disposition') ?? '';
  const type = contentType.split(';')[0]!.trim().toLowerCase();
  const boundary = parameterOf(contentType, 'boundary');
  const parts: Part[] = [];
  if (type.startsWith('multipart/') && boundary !== '' && depth < DEEPEST)
    for (const { from, to } of piecesOf(text, body, end, boundary)) parts.push(readPart(text, from, to, depth + 1));
  return {
    headers,
    type,
    charset: parameterOf(contentType, 'charset'),
    encoding: (headers.get('content-transfer-encoding') ?? '7bit').trim().toLowerCase(),
    attached: /^\s*attachment/i.test(disposition),
    name: decodeWords(parameterOf(disposition, 'filename') || parameterOf(contentType, 'name')),
    start: body,
    end,
    parts,
  };
}

/** Header fields by name in small letters, each on one line; and where the body starts. */
function readHeaders(text: string, start: number, end: number): { headers: Map<string, string>; body: number } {
  const headers = new Map<string, string>();
  let name = '';
  let at = start;
  while (at < end) {
    const found = text.indexOf('\n', at);
    const lineEnd = found < 0 || found >= end ? end : found;
    const line = text.slice(at, lineEnd).replace(/\r$/, '');
    const next = Math.min(end, lineEnd + 1);
    if (line === '') return { headers, body: next };
    const field = /^([\w!#$%&'*+.^`|~-]{1,76}):(.*)$/.exec(line);
    if (/^[ \t]/.test(line)) headers.set(name, `${headers.get(name) ?? ''} ${line.trim()}`);
    else if (field !== null) {
      name = field[1]!.toLowerCase();
      if (!headers.has(name)) headers.set(name, field[2]!.trim());
    } else if (!(at === start && /^(?:>?From |\uFEFF)/.test(line))) return { headers, body: at };
    at = next;
  }
  return { headers, body: end };
}

function parameterOf(header: string, name: string): string {
  for (const piece of header.split(';').slice(1)) {
    const equals = piece.indexOf('=');
    const key = piece.slice(0, equals).trim().toLowerCase().split('*')[0]!;
    if (equals > 0 && key === name)
      return piece
        .slice(equals + 1)
        .trim()
        .replace(/^"|"$/g, '');
  }
  return '';
}

/** The pieces between the boundaries of a multipart body. */
function piecesOf(text: string, start: number, end: number, boundary: string): { from: number; to: number }[] {
  const pieces: { from: number; to: number }[] = [];
  const mark = `--${boundary}`;
  let from = -1;
  for (let at = text.indexOf(mark, start); at >= 0 && at < end; at = text.indexOf(mark, at + mark.length)) {
    if (at > start && text[at - 1] !== '\n') continue;
    const lineEnd = text.indexOf('\n', at);
    const rest = text.slice(at + mark.length, lineEnd < 0 ? end : lineEnd).trim();
    if (rest !== '' && rest !== '--') continue;
    if (from >= 0) pieces.push({ from, to: text[at - 2] === '\r' ? at - 2 : at - 1 });
    from = lineEnd < 0 ? end : lineEnd + 1;
    if (rest === '--') return pieces;
  }
  // The last boundary is missing where the mail was cut off.
  if (from >= 0 && from < end) pieces.push({ from, to: end });
  return pieces;
}

/** The parts with text, the first of them the one to read; says what is left out. */
function textParts(part: Part, warnings: string[]): Part[] {
  if (part.parts.length > 0) {
    const found = part.parts.map((inner) => textParts(inner, warnings));
    if (part.type !== 'multipart/alternative') return found.flat();
    // The same text in several forms: plain text has its own words, and no style sheets.
    return (
      found.find((parts) => parts[0]?.type === 'text/plain') ?? found.filter((parts) => parts.length > 0).at(-1) ?? []
    );
  }
  if (!part.attached && (part.type === 'text/plain' || part.type === 'text/html')) return [part];
  const name = part.name === '' ? part.type : part.name;
  if (/\.(?:zip|gz|tgz|7z|rar|tar)$/i.test(name) || /zip|compressed|x-tar/.test(part.type))
    warnings.push(`The archive ${name} is attached and was not opened.`);
  else if (part.type === 'message/rfc822') warnings.push('A mail is attached and was not read.');
  else if (part.attached || part.name !== '') warnings.push(`The file ${name} is attached and was not read.`);
  return [];
}

function sourceOf(map: NonNullable<SourceText['map']>): SourceText {
  return { text: map.copy, map };
}

function* write(writer: CopyWriter, source: SourceText, part: Part, start: number): Work<void> {
  if (part.type === 'text/html') {
    yield* writeHtmlIn(
      writer,
      start === 0 ? source : { text: `${' '.repeat(start)}${source.text.slice(start)}`, map: null },
    );
    return;
  }
  const { text } = source;
  const lines = readLines(text, start);
  const width = Math.min(
    100,
    lines.reduce((most, line) => Math.max(most, line.end - line.start), 0),
  );
  const isQuoted = (index: number): boolean => text[lines[index]!.start] === '>';
  const hasOwn = lines.some((line, index) => !line.blank && !isQuoted(index) && !opensQuotation(text, lines[index]!));
  for (let index = 0; index < lines.length; index++) {
    if (index % 500 === 499) yield;
    const line = lines[index]!;
    // A signature goes to the end.
    if (text.slice(line.lineStart, line.end) === '--') break;
    if (hasOwn && ORIGINAL.test(text.slice(line.start, line.end))) break;
    if (line.blank) writer.endParagraph();
    else if (isQuoted(index)) {
      if (hasOwn) continue;
      const mark = /^(?:>[ \t]?)+/.exec(text.slice(line.start, line.end))![0].length;
      if (line.start + mark >= line.end) writer.endParagraph();
      else writeLine(writer, text, { start: line.start + mark, end: line.end }, undefined, width);
      writer.words(line.end, Math.min(text.length, line.end + 1));
    } else if (!opensQuotation(text, line)) writeLine(writer, text, line, lines[index + 1], width);
  }
  writer.endParagraph();
}

/** Lines of mail are cut where the next word has no more room, or where a space ends them (RFC 3676); other breaks are meant. */
function writeLine(writer: CopyWriter, text: string, line: Span, next: Span | undefined, width: number): void {
  writer.words(line.start, line.end);
  if (next === undefined) return;
  const word = /^\S{0,80}/.exec(text.slice(next.start, Math.min(next.end, next.start + 80)))![0];
  const isCut = text[line.end] === ' ' || line.end - line.start + 1 + word.length > width;
  if (isCut) writer.words(line.end, next.start);
  else writer.lineBreak(line.end, next.start);
}

/** "On Tue, 3 June 2025 at 14:05, Ana Lima <ana@example.org> wrote:" */
function opensQuotation(text: string, line: Span): boolean {
  const words = text.slice(line.start, Math.min(line.end, line.start + 300));
  return words.startsWith('On ') && words.endsWith(' wrote:');
}

const ORIGINAL = /^-{2,}\s?(?:Original Message|Forwarded message)\s?-{2,}$|^_{20,}$/i;

/** "Ana Lima" of "Ana Lima <ana@example.org>"; nothing where there is only an address. */
function senderOf(header: string): string {
  const name = decodeWords(header)
    .replace(/<[^<>]*>/g, '')
    .trim()
    .replace(/^"|"$/g, '');
  return name.includes('@') ? '' : name;
}
