/**
 * The attributions' room, learnt part: speech inside speech. The corpora mark the outer statement alone, so a content that the
 * tagger breaks off where somebody inside it begins to speak goes on to the end of what that one says.
 */
import { isComma, isDash, sentenceAt, type Passage, type TokenRange } from '../passage';

/** A statement on its way: what its tagger read, repaired. */
export interface Part {
  readonly cue: TokenRange;
  readonly source: TokenRange | null;
  readonly contents: readonly TokenRange[];
  readonly cueConfidence: number;
}

/** The same parts, their contents drawn over statements that stand inside them. */
export function absorbInner<T extends Part>(passage: Passage, parts: readonly T[]): T[] {
  return parts.map((outer) => {
    const sentence = sentenceAt(passage, outer.cue.from);
    const contents = outer.contents.map((content) => {
      let { from, to } = content;
      for (const inner of parts) {
        if (inner === outer || sharesSource(outer, inner)) continue;
        const hull = hullOf(inner);
        if (hull.from < sentence.from || hull.to > sentence.to || meets(hull, outer.cue)) continue;
        if (outer.source !== null && meets(hull, outer.source)) continue;
        if (from >= outer.cue.to && hull.from > from && hull.from <= to && hull.to > to) to = hull.to;
        else if (to <= outer.cue.from && hull.to < to && hull.to >= from && hull.from < from) from = hull.from;
      }
      return { from, to };
    });
    return { ...outer, contents: merged(contents) };
  });
}

/**
 * A statement that its cue follows ("The dam is safe, the ministry said") begins where its sentence begins, unless somebody
 * else has the words before it or a stronger mark than a comma parts them.
 */
export function drawToStart<T extends Part>(passage: Passage, parts: readonly T[]): T[] {
  return parts.map((part) => {
    const first = Math.min(part.cue.from, part.source?.from ?? part.cue.from);
    const contents = part.contents.map((content) => {
      const { from, to } = content;
      const sentence = sentenceAt(passage, first);
      if (to > first || first - to > 2 || from <= sentence.from || !isComma(passage, first - 1)) return content;
      if (passage.quotation[to - 1]! >= 0 || !mayBelong(passage, sentence.from, from)) return content;
      const before = { from: sentence.from, to: from };
      const taken = parts.some((other) => {
        return [other.cue, ...other.contents, ...(other.source === null ? [] : [other.source])].some(
          (range) => range !== content && meets(range, before),
        );
      });
      return taken ? content : { from: sentence.from, to };
    });
    return { ...part, contents: merged(contents) };
  });
}

/** Whether nothing between the two positions parts them: no quotation, semicolon, colon, dash or bracket. */
function mayBelong(passage: Passage, from: number, to: number): boolean {
  for (let position = from; position < to; position++) {
    const word = passage.words[position]!;
    if (word === ';' || word === ':' || word === '(' || word === ')' || isDash(passage, position)) return false;
  }
  return passage.quotation[to - 1]! < 0;
}

/** From the first to the last token of all its roles. */
function hullOf({ cue, source, contents }: Part): TokenRange {
  const all = [cue, ...contents, ...(source === null ? [] : [source])];
  return { from: Math.min(...all.map(({ from }) => from)), to: Math.max(...all.map(({ to }) => to)) };
}

/** Whether both are said by the same words: "outlined the plan and vowed to act". */
export function sharesSource(a: Part, b: Part): boolean {
  return a.source !== null && b.source !== null && meets(a.source, b.source);
}

function meets(a: TokenRange, b: TokenRange): boolean {
  return a.from < b.to && b.from < a.to;
}

function merged(contents: readonly TokenRange[]): TokenRange[] {
  const joined: TokenRange[] = [];
  for (const content of contents) {
    const last = joined.at(-1);
    if (last !== undefined && content.from <= last.to) {
      joined[joined.length - 1] = { from: last.from, to: Math.max(last.to, content.to) };
    } else joined.push(content);
  }
  return joined;
}
