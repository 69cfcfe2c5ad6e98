/**
 * Carriers: Fountain, screenplays and scripts of broadcasts as plain text. What is spoken follows its speaker, as in a
 * transcript; what is told is copy; scenes and sections are headings; notes to oneself are notes to the desk.
 */
import { readLines } from '../text/block';
import type { Carrier } from './carrier';
import { CopyWriter } from './copyWriter';
import { blankFrom, carriedBy, factsOf, writeInline, writeParagraph, type InlineNotation } from './notation';

export const fountain: Carrier = {
  *read(script) {
    const text = withoutCuts(script);
    const writer = new CopyWriter({ text, map: null });
    const lines = readLines(text, text.charCodeAt(0) === 0xfeff ? 1 : 0);
    const fields = new Map<string, string>();
    const words = (at: number): string => (lines[at] === undefined ? '' : text.slice(lines[at].start, lines[at].end));
    let index = readTitlePage(words, lines.length, fields);
    let hasHeadline = false;
    for (; index < lines.length; index = blankFrom(lines, index + 1) + 1) {
      yield;
      while (index < lines.length && lines[index]!.blank) index++;
      const line = lines[index];
      if (line === undefined) break;
      const here = words(index);
      const end = blankFrom(lines, index);
      const last = lines[end - 1]!;
      const block = text.slice(line.start, last.end);
      if (/^(?:={1,2}(?!=)|={3,}$)/.test(here)) continue;
      if (/^\[\[/.test(here)) {
        const open = { start: line.start + 2, end: last.end - (block.endsWith(']]') ? 2 : 0) };
        writeParagraph(writer, text, 'note', open, INLINE);
      } else if (/^#{1,6}\s/.test(here)) {
        const span = { start: line.start + here.indexOf(' '), end: line.end };
        writeParagraph(writer, text, hasHeadline ? 'heading' : 'headline', span, INLINE);
        hasHeadline = true;
      } else if (SCENE.test(here))
        writeParagraph(
          writer,
          text,
          'heading',
          { start: line.start + (/^\.(?!\.)/.test(here) ? 1 : 0), end: line.end },
          INLINE,
        );
      else if (isSpeaker(here) && end > index + 1) {
        const start = line.start + (here.startsWith('@') ? 1 : 0);
        const name = speakerOf(here);
        writer.paragraph('body');
        writer.words(start, start + name.length);
        writer.insert(': ', start + name.length);
        for (let at = index + 1; at < end; at++) {
          const spoken = words(at);
          // A direction on how a line is spoken.
          if (/^\([^)]*\)$/.test(spoken)) continue;
          writeInline(writer, text, lines[at]!.start + (spoken.startsWith('~') ? 1 : 0), lines[at]!.end, INLINE);
          writer.words(lines[at]!.end, Math.min(text.length, lines[at]!.end + 1));
        }
        writer.endParagraph();
      } else if (!/^[A-Z\s]+TO:$|^>(?!.*<$)/.test(here)) {
        const isCentred = here.startsWith('>') && end === index + 1;
        const span = isCentred
          ? { start: line.start + 1, end: line.end - 1 }
          : { start: line.start + (/^[!~]/.test(here) ? 1 : 0), end: last.end };
        writeParagraph(writer, text, 'body', span, INLINE);
      }
    }
    return yield* carriedBy(writer, factsOf(fields));
  },
};

const SCENE = /^(?:\.(?=[\p{L}\p{N}])|(?:INT|EXT|EST|I\/E|INT\.?\/EXT)[. ])/iu;

const INLINE: InlineNotation = {
  pattern: /\\(?<words1>[*_])|\[\[(?:[^\]]|\](?!\])){0,900}\]\]|(?<!-)--(?!-)/dgu,
  reading: (sign) => (sign === '--' ? '—' : null),
  emphasis: { signs: '*_', insideWords: '*' },
};

/** The script with blanks for what is cut out of it, "/* so *\/": every other character keeps its place. */
function withoutCuts(script: string): string {
  const pieces: string[] = [];
  let from = 0;
  for (let at = script.indexOf('/*'); at >= 0; at = script.indexOf('/*', from)) {
    const close = script.indexOf('*/', at + 2);
    if (close < 0) break;
    pieces.push(script.slice(from, at), ' '.repeat(close + 2 - at));
    from = close + 2;
  }
  return pieces.join('') + script.slice(from);
}

/** A name in capitals, or one after "@", with words under it. */
function isSpeaker(line: string): boolean {
  if (line.startsWith('@')) return line.length > 1;
  const name = speakerOf(line);
  return name.length < 60 && /\p{Lu}/u.test(name) && !/\p{Ll}|[.!?:,]$/u.test(name);
}

/** The name alone: "ANA (V.O.) ^" speaks off screen, beside another. */
function speakerOf(line: string): string {
  return line.replace(/^@/, '').split(/[(^]/, 1)[0]!.trimEnd();
}

/** "Title: …", with further lines indented; returns the index of the line after. */
function readTitlePage(words: (at: number) => string, length: number, fields: Map<string, string>): number {
  let key = '';
  for (let at = 0; at < length; at++) {
    const line = words(at);
    if (line === '') return key === '' ? 0 : at;
    const field = /^([A-Z][A-Z ]{1,24}):(.*)$/i.exec(line);
    if (field === null && key === '') return 0;
    if (field !== null) key = field[1]!.toLowerCase();
    fields.set(key, field === null ? `${fields.get(key) ?? ''} ${line}`.trim() : field[2]!.trim());
  }
  return length;
}
