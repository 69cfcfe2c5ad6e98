/** The attributions' room: from tokens to spans of the text, where Markdown's marks may stand between tokens. */
import { textSpan, type TextSpan } from '../../model';
import type { TokenRange } from '../../syntax/tokenRange';
import type { Passage } from './passage';

/** The span of a run of tokens; where it holds one half of a pair of emphasis or link marks, it takes in the other. */
export function spanOf({ story, tokens }: Passage, range: TokenRange): TextSpan {
  const { text } = story;
  const { start } = tokens[range.from]!;
  const { end } = tokens[range.to - 1]!;
  if (story.markup === 'plain') return textSpan(text, start, end);
  return textSpan(text, start - closedInside(text, start, end), end + openedInside(text, start, end));
}

const EMPHASIS = ['**', '__', '*', '_'];

/** How many characters before the span open a link or an emphasis closed in it: "Nora Pike**’s clerk", "Nora Pike](https://…)’s office". */
function closedInside(text: string, start: number, end: number): number {
  const slice = text.slice(start, end);
  if (text[start - 1] === '[' && slice.indexOf('](') > 0 && !slice.slice(0, slice.indexOf('](')).includes('['))
    return 1;
  const mark = EMPHASIS.find(
    (one) => text.slice(start - one.length, start) === one && slice.split(one).length % 2 === 0,
  );
  return mark?.length ?? 0;
}

/** How many characters after the span close an emphasis opened in it: "the *Harbor Post" before its second star. */
function openedInside(text: string, start: number, end: number): number {
  const slice = text.slice(start, end);
  const mark = EMPHASIS.find((one) => text.startsWith(one, end) && slice.split(one).length % 2 === 0);
  return mark?.length ?? 0;
}

const DASHES = new Set(['—', '–', '--']);

/**
 * In "See also [officials](https://…)" the phrase is the words of the link: brackets and address are no part of it, unless it goes
 * on as that of an owner ("[Nora Pike](https://…)’s office"); nor is what is left of a dateline ("Kenya — Government sources").
 */
export function withinMarks({ story, tokens, words, tags }: Passage, { from, to }: TokenRange): TokenRange {
  let first = from;
  const dashes: number[] = [];
  for (let position = from; position < to; position++) if (DASHES.has(words[position]!)) dashes.push(position);
  if (dashes.length === 1 && dashes[0]! < to - 1) first = dashes[0]! + 1;
  for (let position = from; position + 1 < to; position++) {
    // Tokens have no marks of a link, so a bracket can only stand between them there.
    const { end } = tokens[position]!;
    const { start } = tokens[position + 1]!;
    if (start - end <= 1 && story.text.charAt(end) === ' ') continue;
    const between = story.text.slice(end, start);
    const isOwner = tags[position + 1] === 'POS' && position + 2 < to;
    if (between.includes('](') && !isOwner) return { from: first, to: position + 1 };
    // "A spokesman for [the port](…)" goes on, "See also [officials](…)" does not.
    if (between.includes('[') && /^(?:RB|VB|MD|UH|[:,.])/.test(tags[position]!)) first = position + 1;
  }
  return { from: first, to };
}
