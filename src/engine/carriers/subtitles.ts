/**
 * Carriers: subtitles, as SubRip (.srt) and WebVTT (.vtt). Numbers and times of cues are no copy. What is spoken runs on over cues,
 * up to a pause or to another speaker; the speaker that a cue names (`<v Ana Lima>`) stands before it, as in a transcript.
 */
import { readLines, type Line } from '../text/block';
import type { Carrier } from './carrier';
import { CopyWriter } from './copyWriter';
import { blankFrom, carriedBy, factsOf, writeInline, type InlineNotation } from './notation';

export const subtitles: Carrier = {
  *read(text) {
    const writer = new CopyWriter({ text, map: null });
    const lines = readLines(text, 0);
    const fields = new Map<string, string>();
    const head = text.slice(0, 200).replace(/^\uFEFF/, '');
    const title = /^WEBVTT[ \t]+(?:-[ \t]*)?(\S[^\n\r]*)/.exec(head)?.[1];
    if (title !== undefined) fields.set('title', title);
    const state = { end: 0, speaker: '' };
    for (let index = 0; index < lines.length;) {
      const end = blankFrom(lines, index);
      readBlock(writer, text, lines.slice(index, end), state);
      index = end + 1;
      if (index % 500 < 3) yield;
    }
    return yield* carriedBy(writer, factsOf(fields));
  },
};

const TIMES = /^(?:(\d+):)?(\d\d):(\d\d)[.,](\d{3})[ \t]+-->[ \t]+(?:(\d+):)?(\d\d):(\d\d)[.,](\d{3})/;
/** A pause after which somebody begins anew, in milliseconds. */
const PAUSE = 2_000;

const INLINE: InlineNotation = {
  pattern: /<[^<>\n]{0,200}>|\{\\[^{}\n]{0,100}\}|&(?:amp|lt|gt|nbsp|lrm|rlm);|[♪♫]/dg,
  reading: (sign) => ({ '&amp;': '&', '&lt;': '<', '&gt;': '>', '&nbsp;': ' ' })[sign] ?? null,
};
const VOICE = /^<v(?:\.[^\s<>]{1,80})*[ \t]+([^<>\n]{1,100})>/;

function readBlock(
  writer: CopyWriter,
  text: string,
  lines: readonly Line[],
  state: { end: number; speaker: string },
): void {
  const at = lines.findIndex((line) => TIMES.test(text.slice(line.start, line.end)));
  // Notes, styles and regions have no times; neither has the head.
  if (at < 0 || at > 1) return;
  const [, ...parts] = TIMES.exec(text.slice(lines[at]!.start, lines[at]!.end))!;
  const start = milliseconds(parts.slice(0, 4));
  const isPause = start - state.end >= PAUSE;
  state.end = milliseconds(parts.slice(4));
  let isFirst = true;
  for (const line of lines.slice(at + 1)) {
    const words = text.slice(line.start, line.end);
    // "[APPLAUSE]": a sound, and nobody's words.
    if (/^(?:\[[^\]]*\]|\([^)]*\)|[♪♫\s]+)$/.test(words)) continue;
    const voice = VOICE.exec(words);
    // A dash opens the words of another speaker.
    const dash = /^[-–—][ \t]*(?=\S)/.exec(words)?.[0].length ?? 0;
    const speaker = voice?.[1]?.trim() ?? (isFirst && !isPause ? state.speaker : '');
    if (dash > 0 || speaker !== state.speaker || (isFirst && isPause)) {
      writer.paragraph('body');
      if (voice !== null) {
        const from = line.start + voice[0].lastIndexOf(voice[1]!);
        writer.words(from, from + voice[1]!.trimEnd().length);
        writer.insert(': ', from + voice[1]!.trimEnd().length);
      }
    }
    state.speaker = speaker;
    isFirst = false;
    writeInline(writer, text, line.start + dash, line.end, INLINE);
    // The end of a line is a space.
    writer.words(line.end, Math.min(text.length, line.end + 1));
  }
}

function milliseconds([hours, minutes, seconds, rest]: readonly (string | undefined)[]): number {
  return ((Number(hours ?? 0) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000 + Number(rest);
}
