/** Text layer: the blocks of a Markdown story: headings, lists, block quotes, tables, code, comments, paragraphs. */
import type { ParagraphKind, Span } from '../model';
import { readLines, type Block, type Line } from './block';
import { readInline, shortcodeEnd } from './markdownInline';

/** The blocks of `text` from `from` (after any front matter). */
export function readMarkdownBlocks(text: string, from: number): Block[] {
  const lines = readLines(text, from);
  const blocks: Block[] = [];
  for (let index = 0; index < lines.length;) {
    index = readBlock(text, lines, index, blocks);
  }
  return blocks;
}

const FENCE = /^(?:`{3,}|~{3,})/;
const HEADING = /^(#{1,6})(?:[ \t]+|$)/;
const ITEM = /^(?:[-*+•][ \t]+|\d{1,9}[.)][ \t]+)(?:\[[ x]\][ \t]+)?/i;
const RULE = /^(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/;
const REFERENCE = /^\[[^\]]{1,200}\]:/;

/** Reads the block that starts at line `index`; returns the index of the line after it. */
function readBlock(text: string, lines: readonly Line[], index: number, blocks: Block[]): number {
  const line = lines[index]!;
  if (line.blank) return index + 1;
  const head = text.slice(line.start, Math.min(line.end, line.start + 300));
  const fence = FENCE.exec(head);
  if (fence !== null) return readFence(text, lines, index, fence[0], blocks);
  if (head.startsWith('<!--')) return readComment(text, lines, index, blocks);
  if (isIndentedCode(text, line) && (index === 0 || lines[index - 1]!.blank) && !followsItem(blocks)) {
    return readIndentedCode(text, lines, index, blocks);
  }
  const heading = HEADING.exec(head);
  if (heading !== null && line.start + heading[0].length < line.end) {
    const closing = /[ \t]#{1,6}$/.exec(text.slice(Math.max(line.start, line.end - 20), line.end));
    const end = line.end - (closing?.[0].length ?? 0);
    pushText(text, heading[1]!.length === 1 ? 'headline' : 'heading', line.start + heading[0].length, end, [], blocks);
    return index + 1;
  }
  if (head === '###') {
    pushText(text, 'sign-off', line.start, line.end, [], blocks);
    return index + 1;
  }
  if (RULE.test(head)) return index + 1;
  if (REFERENCE.test(head)) {
    blocks.push({ ...codeBlock(line.start, line.end), kind: 'markup' });
    return index + 1;
  }
  const shortcode = unreadEnd(text, line.start) ?? shortcodeEnd(text, line.start, line.start + LONGEST_SHORTCODE);
  if (shortcode > 0) {
    let last = index;
    while (last + 1 < lines.length && lines[last]!.end < shortcode) last++;
    if (lines[last]!.end === shortcode) {
      blocks.push({ ...codeBlock(line.start, shortcode), kind: 'markup' });
      return last + 1;
    }
  }
  const next = lines[index + 1];
  if (
    head.includes('|') &&
    next !== undefined &&
    isTableRule(text.slice(next.start, Math.min(next.end, next.start + 500)))
  ) {
    return readTable(text, lines, index, blocks);
  }
  if (head.startsWith('>')) return readQuote(text, lines, index, blocks);
  const item = ITEM.exec(head);
  if (item !== null) return readText(text, lines, index, 'list-item', line.start + item[0].length, blocks);
  return readText(text, lines, index, 'body', line.start, blocks);
}

/** Shortcodes whose inside is code or no copy at all. */
const UNREAD = /^\{[{%][<%]?-?[ \t]*(highlight|comment|raw|mermaid|math|katex)\b/;
const LONGEST_UNREAD = 20_000;

/** Where "{% highlight ruby %} … {% endhighlight %}" or "{{< highlight go >}} … {{< /highlight >}}" ends; null elsewhere. */
function unreadEnd(text: string, at: number): number | null {
  const name = UNREAD.exec(text.slice(at, at + 40))?.[1];
  if (name === undefined) return null;
  for (const closing of [`end${name}`, `/${name}`, `/ ${name}`]) {
    const found = text.indexOf(closing, at);
    const end = found < 0 ? -1 : text.indexOf('}', found);
    if (end >= 0 && end - at < LONGEST_UNREAD) return text[end + 1] === '}' ? end + 2 : end + 1;
  }
  return null;
}

/** The most characters of a shortcode over several lines. */
const LONGEST_SHORTCODE = 2000;

/** Whether the line is nothing but a shortcode. */
function isShortcodeLine(text: string, line: Line): boolean {
  return shortcodeEnd(text, line.start, line.end) === line.end;
}

function codeBlock(start: number, end: number): Block {
  const span = { start, end };
  return { start, end, kind: 'code', excluded: [span], skip: [span] };
}

function readFence(text: string, lines: readonly Line[], index: number, fence: string, blocks: Block[]): number {
  let last = index + 1;
  while (last < lines.length) {
    const line = lines[last]!;
    if (text.startsWith(fence, line.start) && !/[^`~\s]/.test(text.slice(line.start, line.end))) break;
    last++;
  }
  const end = lines[Math.min(last, lines.length - 1)]!.end;
  blocks.push(codeBlock(lines[index]!.start, end));
  return last + 1;
}

/** What WordPress and Gutenberg write round each block: "<!-- wp:paragraph -->", "<!-- /wp:quote -->", "<!--more-->". */
const BLOCK_COMMENT = /^<!--\s*(?:\/?wp:|more\b|nextpage\b)/;

function readComment(text: string, lines: readonly Line[], index: number, blocks: Block[]): number {
  const start = lines[index]!.start;
  const close = text.indexOf('-->', start);
  let last = index;
  while (close >= 0 && last + 1 < lines.length && lines[last]!.end < close + 3) last++;
  const end = lines[last]!.end;
  blocks.push({
    ...codeBlock(start, end),
    kind: BLOCK_COMMENT.test(text.slice(start, start + 20)) ? 'markup' : 'note',
  });
  return last + 1;
}

function isIndentedCode(text: string, line: Line): boolean {
  return line.start - line.lineStart >= 4 || (line.start > line.lineStart && text[line.lineStart] === '\t');
}

function followsItem(blocks: readonly Block[]): boolean {
  const kind = blocks[blocks.length - 1]?.kind;
  return kind === 'list-item';
}

function readIndentedCode(text: string, lines: readonly Line[], index: number, blocks: Block[]): number {
  let last = index;
  while (last + 1 < lines.length && !lines[last + 1]!.blank && isIndentedCode(text, lines[last + 1]!)) last++;
  blocks.push(codeBlock(lines[index]!.start, lines[last]!.end));
  return last + 1;
}

function isTableRule(line: string): boolean {
  return line.includes('-') && line.includes('|') && !/[^\s|:-]/.test(line);
}

function readTable(text: string, lines: readonly Line[], index: number, blocks: Block[]): number {
  let at = index;
  while (at < lines.length && !lines[at]!.blank && text.slice(lines[at]!.start, lines[at]!.end).includes('|')) {
    const line = lines[at]!;
    if (at !== index + 1) pushText(text, 'table', line.start, line.end, [], blocks);
    at++;
  }
  return at;
}

function readQuote(text: string, lines: readonly Line[], index: number, blocks: Block[]): number {
  let at = index;
  let start = -1;
  let end = -1;
  let markers: Span[] = [];
  const flush = (): void => {
    if (start >= 0 && end > start) pushText(text, 'block-quote', start, end, markers, blocks);
    start = -1;
    markers = [];
  };
  while (at < lines.length && !lines[at]!.blank) {
    const line = lines[at]!;
    let from = line.start;
    while (from < line.end && (text[from] === '>' || text[from] === ' ' || text[from] === '\t')) from++;
    if (from === line.end) flush();
    else {
      if (start < 0) start = from;
      else if (from > line.start) markers.push({ start: line.start, end: from });
      end = line.end;
    }
    at++;
  }
  flush();
  return at;
}

/** A paragraph or list item over its lines; a line under it of "=" or "-" makes it a heading. */
function readText(
  text: string,
  lines: readonly Line[],
  index: number,
  kind: ParagraphKind,
  start: number,
  blocks: Block[],
): number {
  let last = index;
  while (last + 1 < lines.length) {
    const next = lines[last + 1]!;
    if (next.blank) break;
    const head = text.slice(next.start, Math.min(next.end, next.start + 300));
    if (kind === 'body' && /^(?:=+|-{2,})$/.test(head)) {
      pushText(text, head.startsWith('=') ? 'headline' : 'heading', start, lines[last]!.end, [], blocks);
      return last + 2;
    }
    if (FENCE.test(head) || HEADING.test(head) || head.startsWith('>') || head.startsWith('<!--') || RULE.test(head))
      break;
    if (isShortcodeLine(text, next)) break;
    if (ITEM.test(head) && (kind === 'list-item' || !/^\d/.test(head))) break;
    last++;
  }
  pushText(text, kind, start, lines[last]!.end, [], blocks);
  return last + 1;
}

function pushText(
  text: string,
  kind: ParagraphKind,
  start: number,
  end: number,
  markers: Span[],
  blocks: Block[],
): void {
  if (end <= start) return;
  const { excluded, notation } = readInline(text, start, end);
  const skip = [...excluded, ...notation, ...markers].sort((a, b) => a.start - b.start);
  blocks.push({ start, end, kind, excluded, skip });
}
