/** Carriers: Org mode (.org): headings, lists, quotations and tables are copy; keywords, drawers, sources and comments are not. */
import { readLines, type Line } from '../text/block';
import type { Carrier } from './carrier';
import { CopyWriter } from './copyWriter';
import { carriedBy, factsOf, writeParagraph, type InlineNotation } from './notation';

export const org: Carrier = {
  *read(text) {
    const writer = new CopyWriter({ text, map: null });
    const lines = readLines(text, text.charCodeAt(0) === 0xfeff ? 1 : 0);
    const fields = new Map<string, string>();
    let hasHeadline = false;
    let kind: 'body' | 'block-quote' = 'body';
    for (let index = 0; index < lines.length;) {
      const line = lines[index]!;
      const words = text.slice(line.start, line.end);
      const keyword = /^#\+([a-z_]+):(.*)$/i.exec(words);
      const block = /^#\+(begin|end)_([a-z]+)/i.exec(words);
      const heading = line.start === line.lineStart ? HEADING.exec(words) : null;
      if (keyword !== null) {
        const name = keyword[1]!.toLowerCase();
        if (name === 'title' && !fields.has(name)) {
          const span = { start: line.end - keyword[2]!.trimStart().length, end: line.end };
          writeParagraph(writer, text, 'headline', span, INLINE);
        }
        fields.set(name, keyword[2]!.trim());
      } else if (block !== null) {
        const name = block[2]!.toLowerCase();
        const isProse = name === 'quote' || name === 'verse' || name === 'center';
        if (block[1]!.toLowerCase() === 'begin' && !isProse) index = endOf(text, lines, index, `#+end_${name}`);
        else kind = block[1]!.toLowerCase() === 'begin' && name !== 'center' ? 'block-quote' : 'body';
      } else if (/^:[a-z_]+:$/i.test(words)) index = endOf(text, lines, index, ':end:');
      else if (heading !== null) {
        const isHeadline: boolean = !hasHeadline && heading[1]!.length === 1 && !fields.has('title');
        const span = { start: line.start + heading[0].length, end: line.end - (TAGS.exec(words)?.[0].length ?? 0) };
        writeParagraph(writer, text, isHeadline ? 'headline' : 'heading', span, INLINE);
        hasHeadline ||= isHeadline;
      } else if (line.blank || /^(?:#(?:\s|$)|(?:SCHEDULED|DEADLINE|CLOSED|CLOCK):|-{5,}$|\[fn:[^\]]*\])/.test(words)) {
        // Nothing that is printed.
      } else if (words.startsWith('|')) {
        if (!/^\|[-+|]*$/.test(words)) writeParagraph(writer, text, 'table', inside(line, words), INLINE);
      } else {
        const item = ITEM.exec(words)?.[0].length ?? 0;
        let last = index;
        while (last + 1 < lines.length && runsOn(text, lines[last + 1]!)) last++;
        const span = { start: line.start + item, end: lines[last]!.end };
        writeParagraph(writer, text, item > 0 && kind === 'body' ? 'list-item' : kind, span, INLINE);
        index = last;
      }
      index++;
      if (index % 200 === 0) yield;
    }
    return yield* carriedBy(writer, factsOf(fields));
  },
};

const HEADING = /^(\*+)[ \t]+(?:(?:TODO|DONE|NEXT|WAITING|CANCELLED)[ \t]+)?(?:\[#[A-Z]\][ \t]+)?/;
const TAGS = /[ \t]:[\w@#%:]{1,200}:$/;
const ITEM = /^(?:[-+][ \t]+|\d{1,4}[.)][ \t]+)(?:\[[ X-]\][ \t]+)?/;

const INLINE: InlineNotation = {
  pattern:
    /\[\[[^\][]{1,500}\]\[(?<words1>[^\][]{1,500})\]\]|\[\[(?<words2>[^\][]{1,500})\]\]|\[fn:[^\]]{0,500}\]|@@[a-z]+:[^@]{0,200}@@|(?<plain>https?:\/\/[^\s<>[\]"*]{1,1000})|(?<![\p{L}\p{N}=~])[=~](?=\S)[^=~\n]{1,300}(?<=\S)[=~](?![\p{L}\p{N}=~])|[_^]\{(?<words3>[^{}\n]{1,100})\}|\\\\(?=\s|$)|<\d{4}-\d\d-\d\d[^<>\n]{0,40}>|(?<!-)---?(?!-)|(?<=[ \t])\|(?=[ \t])/dgu,
  reading: (sign) => (sign === '---' ? '—' : sign === '--' ? '–' : null),
  emphasis: { signs: '*/_+' },
};

/** Index of the line that closes a block or a drawer; of the last line where nothing does. */
function endOf(text: string, lines: readonly Line[], index: number, closing: string): number {
  for (let at = index + 1; at < lines.length; at++)
    if (text.slice(lines[at]!.start, lines[at]!.end).toLowerCase() === closing) return at;
  return lines.length - 1;
}

function runsOn(text: string, line: Line): boolean {
  if (line.blank) return false;
  const words = text.slice(line.start, line.end);
  return (
    !/^(?:#\+|\||:[a-z_]+:$|#\s|\[fn:)/i.test(words) &&
    !ITEM.test(words) &&
    !(line.start === line.lineStart && /^\*+\s/.test(words))
  );
}

/** A row without its outer bars. */
function inside({ start, end }: Line, words: string): { start: number; end: number } {
  return { start: start + 1, end: words.length > 1 && words.endsWith('|') ? end - 1 : end };
}
