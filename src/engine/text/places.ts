/** Text: where a span stands in the story. Every list of a Story is in the order of the text, so this is a search by halves. */
import {
  covers,
  type Paragraph,
  type ParagraphKind,
  type Sentence,
  type Span,
  type Story,
  type StoryFrame,
  type Token,
} from '../model';

/** Index of the last item that starts at or before `offset`; -1 where none does. */
export function lastStartingBy(items: readonly Span[], offset: number): number {
  let low = -1;
  let high = items.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (items[middle]!.start <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Index of the sentence that holds the offset, or of the one before it where it stands between two. */
export function sentenceIndexAt({ sentences }: StoryFrame, offset: number): number {
  return lastStartingBy(sentences, offset);
}

export function sentenceAt(story: StoryFrame, offset: number): Sentence | undefined {
  return story.sentences[sentenceIndexAt(story, offset)];
}

export function paragraphAt({ paragraphs }: StoryFrame, offset: number): Paragraph | undefined {
  return paragraphs[lastStartingBy(paragraphs, offset)];
}

/** The tokens of a stretch of the story, in order. */
export function tokensIn({ tokens }: Story, { start, end }: Span): readonly Token[] {
  let from = Math.max(0, lastStartingBy(tokens, start));
  while (from < tokens.length && tokens[from]!.start < start) from += 1;
  let to = from;
  while (to < tokens.length && tokens[to]!.start < end) to += 1;
  return tokens.slice(from, to);
}

/** Index of the first token at or after the offset. */
export function tokenIndexFrom({ tokens }: Story, offset: number): number {
  const at = lastStartingBy(tokens, offset);
  return at >= 0 && tokens[at]!.start === offset ? at : at + 1;
}

/** Whether the span stands inside somebody's words between quotation marks. */
export function isQuoted({ quotations }: StoryFrame, span: Span): boolean {
  // Quotations of one paragraph do not reach into the next, so only a few before the span can cover it.
  for (let at = lastStartingBy(quotations, span.start); at >= 0; at -= 1) {
    const quotation = quotations[at]!;
    if (covers(quotation, span)) return true;
    if (quotation.depth === 0 && quotation.end <= span.start) return false;
  }
  return false;
}

/** Paragraphs that are the story's own running text. */
const RUNNING: readonly ParagraphKind[] = ['body', 'list-item', 'block-quote'];

/** Whether the span stands in running text: no headline, heading, byline, table or note. */
export function isRunningText(story: StoryFrame, { start }: Span): boolean {
  const paragraph = paragraphAt(story, start);
  return paragraph !== undefined && RUNNING.includes(paragraph.kind);
}

/** The spans in order, those that touch or lie over one another as one. */
export function joinSpans(spans: readonly Span[]): readonly Span[] {
  const joined: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined;
}
