/**
 * Carriers: copy as it comes over an agency's wire, in the envelopes of ANPA 1312 and IPTC 7901 or the remains of one: routing lines and
 * control characters round the text, "^" before the lines of the head, "_" for a dash, two small marks for a quotation.
 */
import type { StoryFacts } from '../model';
import { readLines, type Line } from '../text/block';
import { isoDay, monthOf } from '../text/calendar';
import type { Carrier } from './carrier';
import { CopyWriter } from './copyWriter';
import { isHeader, START_OF_HEADING } from './recognition';
import { carriedBy, writeInline, writeParagraph, type InlineNotation } from './notation';

export const wire: Carrier = {
  *read(text) {
    const writer = new CopyWriter({ text, map: null });
    const { start, end } = bodyOf(text);
    const head = text.slice(0, start);
    const tail = text.slice(end);
    let slug = slugOf(head);
    let headline: string | null = null;
    let byline: string | null = null;
    const lines = readLines(text, start, end);
    yield;
    for (let index = 0; index < lines.length; index++) {
      if (index % 200 === 199) yield;
      const line = lines[index]!;
      const words = text.slice(line.start, line.end);
      if (line.blank || isRouting(words)) continue;
      if (index < 2 && isHeader(words)) {
        slug ??= slugOf(words);
        continue;
      }
      const isHead = words.startsWith('^');
      if (isHead || /[<=]$/.test(words)) {
        const span = { start: line.start + (isHead ? 1 : 0), end: line.end - (/[<=]$/.test(words) ? 1 : 0) };
        const given = text.slice(span.start, span.end).trim();
        const isByline = /^by\s/i.test(given);
        // The first head names the story and how long it is: "BC-Port Sale, 1st Ld,312".
        if (/^(?:BC|AM|PM|AP)[- ]|,\s?\d{2,4}$/.test(given)) slug ??= given.replace(/,\s?\d{2,4}$/, '');
        else if (isByline) {
          byline ??= given.replace(/^by\s+/i, '');
          writeParagraph(writer, text, 'byline', span, INLINE);
        } else if (byline !== null) writeParagraph(writer, text, 'byline', span, INLINE);
        else {
          writeParagraph(writer, text, headline === null ? 'headline' : 'heading', span, INLINE);
          headline ??= given;
        }
        continue;
      }
      let last = index;
      while (last + 1 < lines.length && runsOn(text, lines[last + 1]!)) last++;
      writer.paragraph('body');
      for (let at = index; at <= last; at++) {
        writeInline(writer, text, lines[at]!.start, lines[at]!.end, INLINE);
        // Lines are cut at the width of a teleprinter.
        writer.words(lines[at]!.end, Math.min(text.length, lines[at]!.end + 1));
      }
      writer.endParagraph();
      index = last;
    }
    const date = dateOf(tail) ?? dateOf(text.slice(Math.max(start, end - 400), end)) ?? dateOf(head);
    const facts: StoryFacts = { headline, byline, slug, date, language: null };
    return yield* carriedBy(writer, Object.values(facts).some((fact) => fact !== null) ? facts : null);
  },
};

/** Control characters of both envelopes. */
const START_OF_TEXT = '\u0002';
const END_OF_TEXT = '\u0003';

function bodyOf(text: string): { start: number; end: number } {
  const opening = text.indexOf(START_OF_TEXT);
  const heading = text.indexOf(START_OF_HEADING);
  // Without its own sign the text begins after the line of the heading.
  const lineEnd = heading < 0 ? -1 : text.indexOf('\n', heading);
  const start = opening >= 0 ? opening + 1 : lineEnd + 1;
  const closing = text.indexOf(END_OF_TEXT, start);
  return { start, end: closing < 0 ? text.length : closing };
}

/** Lines that only route the copy: "(MORE)", "PORTSALE-2", "AP-WF-06-03-25 1405EDT", "-0-", "xxx". */
function isRouting(line: string): boolean {
  const words = line.replace(/[\u0000-\u001f]/g, '').trim();
  return (
    words === '' ||
    /^\(?\s?(?:more|mf|end|ends|endit|eom|end all|end item)\s?\)?$/i.test(words) ||
    /^[-–—]+\s?(?:\d{1,2}|more|ends?)\s?[-–—]+$/i.test(words) ||
    /^(?:AP|AFP|UPI|PA|CP|EFE|DPA)-[A-Z]{2,3}-\d\d-\d\d/.test(words) ||
    /^(?:\d(?:st|nd|rd|th)[ -]?)?add\s?\d{0,2}$/i.test(words) ||
    /^(?:page|take|folio) \d{1,3}(?: of \d{1,3})?$/i.test(words) ||
    /^[A-Z][A-Z-]{2,24}-\d{1,2}$/.test(words) ||
    /^xxx\b[^.]{0,40}$/i.test(words) ||
    /^\d{6}\s[A-Z]{3,4}\s[A-Z]{3}\s\d\d$/i.test(words)
  );
}

/** A paragraph begins indented or after an empty line; its other lines stand at the margin. */
function runsOn(text: string, line: Line): boolean {
  if (line.blank || line.start > line.lineStart) return false;
  const words = text.slice(line.start, line.end);
  return !isRouting(words) && !words.startsWith('^');
}

const INLINE: InlineNotation = {
  pattern: /[\u0000-\u0008\v\f\u000e-\u001f]|``|''|(?<=\s)(?:_|--)(?=\s|$)/dg,
  reading: (sign) => (sign === '``' ? '“' : sign === "''" ? '”' : sign === '_' || sign === '--' ? '—' : null),
};

/** The keyword of a heading: what stands in it with a hyphen and no figures at its end. */
function slugOf(head: string): string | null {
  return /(?:^|[\s\u0000-\u001f])((?:BC|AM|PM)-[\w&/-]{2,40}|[A-Z]\w{1,20}-[\w&/-]{2,40})/m.exec(head)?.[1] ?? null;
}

/** "031405 GMT JUN 25", "AP-WF-06-03-25 1405EDT". */
function dateOf(text: string): string | null {
  const filed = /\b(\d\d)\d{4}\s?[A-Z]{1,4}\s([A-Z]{3})\w*\s(\d\d(?:\d\d)?)\b/i.exec(text);
  if (filed !== null) return isoDay(yearOf(filed[3]!), monthOf(capitalized(filed[2]!)), Number(filed[1]));
  const routed = /-(\d\d)-(\d\d)-(\d\d)\b/.exec(text);
  return routed === null ? null : isoDay(yearOf(routed[3]!), Number(routed[1]), Number(routed[2]));
}

function capitalized(word: string): string {
  return word[0]!.toUpperCase() + word.slice(1).toLowerCase();
}

/** Years of two figures: the wires began with them in the seventies. */
function yearOf(figures: string): number {
  const year = Number(figures);
  return figures.length === 4 ? year : year < 70 ? 2000 + year : 1900 + year;
}
