/** The checklist, pure: the addresses in a story, in plain copy and in Markdown's notation. */
import { textSpan, type Span, type Story, type TextSpan } from '../engine';

/** Web and mail addresses and handles, in the order of the text. */
export function linksOf(story: Story): readonly TextSpan[] {
  const { text, tokens, excluded } = story;
  const inCopy = tokens.filter(({ kind }) => kind === 'address').map(({ start, end }) => textSpan(text, start, end));
  const inNotation = excluded.flatMap((span) => addressIn(text, span) ?? []);
  return [...inCopy, ...inNotation].sort((a, b) => a.start - b.start);
}

/** The address of "](address "title")", "<address>" or "[name]: address"; null in code, comments and front matter. */
function addressIn(text: string, span: Span): TextSpan | null {
  const notation = text.slice(span.start, span.end);
  const isReference = /^\[[^\]\n]*\]:/.test(notation);
  const isTarget = notation.startsWith('](') || notation.startsWith('![');
  if (!isTarget && !isReference && !/^<[^\s<>]+>$/.test(notation)) return null;
  const scheme = /https?:\/\/|mailto:/i.exec(notation);
  if (scheme === null) return null;
  let end = scheme.index;
  while (end < notation.length && !/[\s<>"]/.test(notation[end]!)) end += 1;
  // The bracket that ends the notation; one that the address itself has opened belongs to it.
  if (isTarget && end === notation.length) end -= 1;
  return end <= scheme.index ? null : textSpan(text, span.start + scheme.index, span.start + end);
}
