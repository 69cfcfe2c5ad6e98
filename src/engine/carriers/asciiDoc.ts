/** Carriers: AsciiDoc (.adoc). Titles, lists, quotations and tables are copy; attributes, listings, comments and pictures are not. */
import { readLines } from '../text/block';
import type { Carrier } from './carrier';
import { CopyWriter } from './copyWriter';
import { carriedBy, factsOf, writeParagraph, type InlineNotation } from './notation';

export const asciiDoc: Carrier = {
  *read(text) {
    const writer = new CopyWriter({ text, map: null });
    const lines = readLines(text, text.charCodeAt(0) === 0xfeff ? 1 : 0);
    const fields = new Map<string, string>();
    const words = (index: number): string => {
      const line = lines[index];
      return line === undefined ? '' : text.slice(line.start, line.end);
    };
    let isQuoted = false;
    let isTable = false;
    let isHeader = false;
    for (let index = 0; index < lines.length; index++) {
      if (index % 200 === 199) yield;
      const line = lines[index]!;
      const here = words(index);
      const heading = HEADING.exec(here);
      const attribute = /^:!?([\w-]+)!?:(?:[ \t](.*))?$/.exec(here);
      if (line.blank) isHeader = false;
      else if (/^(?:-{4,}|\.{4,}|\+{4,}|\/{4,}|`{3,})\w*$/.test(here)) index = closingOf(words, index, lines.length);
      else if (/^_{4,}$/.test(here)) isQuoted = !isQuoted;
      else if (/^[|,:!]={3,}$/.test(here)) isTable = !isTable;
      else if (attribute !== null) fields.set(attribute[1]!.toLowerCase(), attribute[2] ?? '');
      else if (heading !== null && line.start === line.lineStart) {
        isHeader = heading[1]!.length === 1;
        const span = { start: line.start + heading[0].length, end: line.end };
        writeParagraph(writer, text, isHeader ? 'headline' : 'heading', span, INLINE);
      } else if (isHeader) readHeader(here, fields);
      else if (NO_COPY.test(here)) {
        if (/^\[(?:quote|verse)\b/i.test(here) && !/^_{4,}$/.test(words(index + 1))) {
          const last = paragraphEnd(words, index + 1, lines.length);
          const span = { start: lines[index + 1]?.start ?? line.end, end: lines[last]?.end ?? line.end };
          writeParagraph(writer, text, 'block-quote', span, INLINE);
          index = last;
        } else if (/^\[(?:source|listing|stem)\b/i.test(here) && !/^[-.]{4,}/.test(words(index + 1)))
          index = paragraphEnd(words, index + 1, lines.length);
      } else if (isTable) writeParagraph(writer, text, 'table', line, INLINE);
      else {
        const item = ITEM.exec(here)?.[0].length ?? 0;
        const title = /^\.(?=[^\s.])/.test(here) ? 1 : 0;
        const last = title > 0 ? index : paragraphEnd(words, index, lines.length);
        const kind = title > 0 ? 'heading' : item > 0 ? 'list-item' : isQuoted ? 'block-quote' : 'body';
        writeParagraph(writer, text, kind, { start: line.start + item + title, end: lines[last]!.end }, INLINE);
        index = last;
      }
    }
    return yield* carriedBy(writer, factsOf(fields));
  },
};

const HEADING = /^(={1,6}|#{1,6})[ \t]+(?=\S)/;
const ITEM =
  /^(?:\*{1,5}[ \t]+|-[ \t]+|\.{1,5}[ \t]+|\d{1,4}\.[ \t]+)(?:\[[ x*]\][ \t]+)?|^(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION):[ \t]+/;
/** Opens or closes a block. */
const DELIMITER = /^(?:_{4,}|-{4,}|\.{4,}|\+{4,}|\/{4,}|`{3,}\w*|[|,:!]={3,})$/;
/** Comments, attributes of blocks, pictures and other macros, lines that only part. */
const NO_COPY = /^(?:\/\/(?!\/)|\[[^\]]*\]$|[a-z]+::\S*\[|={4,}$|\*{4,}$|--$|\+$|'{3,}$|<{3,}$|\[\[[^\]]+\]\]$)/;

const INLINE: InlineNotation = {
  pattern:
    /\\(?<words0>[*_`#^~{["'])|"`|`"|'`|`'|``|''|(?<!`)`[^`\n]{1,300}`(?!`)|footnote(?:ref)?:[^\s[]{0,80}\[[^\]]{0,900}\]|(?:https?:\/\/|mailto:|link:|xref:)[^\s[\]]{1,500}\[(?<words2>[^\]]{1,300})\]|(?:image|icon|kbd|btn|menu|anchor|indexterm|pass|stem):[^\s[]{0,200}\[[^\]]{0,300}\]|<<[^<>,\n]{1,200},(?<words3>[^<>\n]{1,300})>>|<<[^<>\n]{1,200}>>|\{[a-z][\w-]{0,40}\}|(?<=[ \t])\+(?=\r?\n|$)|(?<=[\p{L}\p{N} ])--(?=[\p{L}\p{N} ])|&(?:amp|#82(?:17|20|21|11|12)|nbsp);|\|/dgu,
  reading: (sign) => READINGS.get(sign) ?? null,
  emphasis: { signs: '*_#' },
};

const READINGS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{
      '``': '“',
      "''": '”',
      '"`': '“',
      '`"': '”',
      "'`": '‘',
      "`'": '’',
      '--': '—',
      '{nbsp}': '\u00a0',
      '{amp}': '&',
      '{apos}': '’',
    },
    ...{ '{ldquo}': '“', '{rdquo}': '”', '{lsquo}': '‘', '{rsquo}': '’', '&amp;': '&', '&nbsp;': '\u00a0' },
    ...{ '&#8217;': '’', '&#8220;': '“', '&#8221;': '”', '&#8211;': '–', '&#8212;': '—' },
  }),
);

/** "Ana Lima <ana@example.org>", "v1.0, 2025-06-03: first draft": the lines under the title. */
function readHeader(line: string, fields: Map<string, string>): void {
  const revision = /^(?:v?\d[\w.]*,[ \t]*)?(\d{4}-\d\d-\d\d|[\p{L}\d][\p{L}\d ,.]*\b\d{4})\b/u.exec(line)?.[1];
  if (revision !== undefined) fields.set('revdate', revision);
  else if (!line.startsWith('//') && !fields.has('author'))
    fields.set('author', line.replace(/<[^<>]*>/g, '').replace(/;\s*/g, ', '));
}

/** Index of the line that closes the block whose line opens it; of the last line where none does. */
function closingOf(words: (index: number) => string, index: number, length: number): number {
  const opening = words(index).replace(/^(`{3}).*/, '$1');
  for (let at = index + 1; at < length; at++) if (words(at) === opening) return at;
  return length - 1;
}

/** Index of the last line of a paragraph or an item. */
function paragraphEnd(words: (index: number) => string, index: number, length: number): number {
  let at = index;
  while (
    at + 1 < length &&
    words(at + 1) !== '' &&
    !DELIMITER.test(words(at + 1)) &&
    !ITEM.test(words(at + 1)) &&
    !NO_COPY.test(words(at + 1))
  )
    at++;
  return at;
}
