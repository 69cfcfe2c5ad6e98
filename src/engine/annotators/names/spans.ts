/** The names annotator's room: names laid over one another. */
import type { TokenSpan } from './labels';

/** The spans with these in place of all that they touch. In order. */
export function laidOver<Span extends TokenSpan>(spans: readonly Span[], over: readonly Span[]): readonly Span[] {
  const kept = spans.filter((span) => !over.some(({ start, end }) => span.start < end && start < span.end));
  return [...kept, ...over].sort((one, other) => one.start - other.start);
}
