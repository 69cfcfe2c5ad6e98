/**
 * Carriers: subtitles, as SubRip (.srt) and WebVTT (.vtt). Numbers and times of cues are no copy. What is spoken runs on over cues,
 * up to a pause or to another speaker; the speaker that a cue names (`<v Ana Lima>`) stands before it, as in a transcript.
 */
import { readAs } from '../text/asRead';
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
/** A pause after which somebody begins anew, in milliseconds. Set by hand. */
const PAUSE = 2_000;

const INLINE: InlineNotation = {
  pattern:
    /<[^<>\n]{0,200}>|\{\\[^{}\n]{0,100}\}|&(?:#\d{2,6}|#x[\da-f]{2,5}|[a-z]{2,8}\d{0,2});|\[[A-Z][A-Z ,'’-]{1,60}\]|[♪♫]+(?:[^♪♫\n]{0,60}[♪♫]+)?/dgi,
  reading: (sign) => (sign.startsWith('&') ? (readAs(sign, 0, sign.length)?.text ?? sign) || null : null),
};
/** Signs before the words of a line: what styles it. */
const STYLES = /^(?:<(?!v[\s.])[^<>\n]{0,200}>|\{\\[^{}\n]{0,100}\}|[ \t])*/;
/** ">>" or a dash opens the words of another speaker. */
const CHANGE = /^(?:>{2,}|&gt;&gt;|[-–—])[ \t]*(?=\S)/;
/** "HOLM:", "RUTH ADEYEMI:", as captions name who speaks. */
const LABEL = /^(?:\p{Lu}[\p{Lu}'’.-]*[ \t]){0,3}\p{Lu}[\p{Lu}'’.-]+:[ \t]/u;
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
    const styles = STYLES.exec(words)![0].length;
    const change = CHANGE.exec(words.slice(styles))?.[0].length ?? 0;
    const first = change > 0 ? styles + change : 0;
    const isNamed = LABEL.test(words.slice(styles + change));
    const speaker = voice?.[1]?.trim() ?? (isFirst && !isPause ? state.speaker : '');
    if (change > 0 || isNamed || speaker !== state.speaker || (isFirst && isPause)) {
      writer.paragraph('body');
      if (voice !== null) {
        const from = line.start + voice[0].lastIndexOf(voice[1]!);
        writer.words(from, from + voice[1]!.trimEnd().length);
        writer.insert(': ', from + voice[1]!.trimEnd().length);
      }
    }
    state.speaker = speaker;
    isFirst = false;
    writeInline(writer, text, line.start + first, line.end, INLINE);
    // The end of a line is a space.
    writer.words(line.end, Math.min(text.length, line.end + 1));
  }
}

function milliseconds([hours, minutes, seconds, rest]: readonly (string | undefined)[]): number {
  return ((Number(hours ?? 0) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000 + Number(rest);
}
