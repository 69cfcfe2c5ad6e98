/** Test support: names as the tagger read them, written as marks, and what becomes of them, written as marks again. */
import type { ReadSpan } from '../../src/engine/annotators/names/agreement';
import type { LearntType, TokenSpan } from '../../src/engine/annotators/names/labels';
import type { Story } from '../../src/engine';
import { readMarked, writeMarked } from './markedCopy';
import { storyOf } from './story';

/** How sure the tagger was of a piece: of one with "?" after its type half as sure as `MARGIN`, else twice. */
export const MARGIN = 100;

/** The story of marked copy and the pieces that its marks say the tagger read. */
export function readSpans(marked: string): { readonly story: Story; readonly spans: readonly ReadSpan[] } {
  const { text, marks } = readMarked(marked);
  const story = storyOf(text);
  const spans = marks.map(({ start, end, label }): ReadSpan => ({
    start: story.tokens.findIndex((token) => token.end > start),
    end: story.tokens.findIndex((token) => token.end >= end) + 1,
    type: label.replace('?', '') as LearntType,
    margin: label.endsWith('?') ? MARGIN / 2 : 2 * MARGIN,
    reason: 'tagger',
  }));
  return { story, spans };
}

/** The copy with these pieces as marks. */
export function writeSpans({ text, tokens }: Story, spans: readonly TokenSpan[]): string {
  return writeMarked(
    text,
    spans.map(({ start, end, type }) => ({
      start: tokens[start]!.start,
      end: tokens[end - 1]!.end,
      label: type,
    })),
  );
}
