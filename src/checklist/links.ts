/** The checklist, pure: the addresses in a story, in plain copy, in Markdown's notation and in the tags of HTML. */
import { textSpan, type Span, type Story, type TextSpan } from '../engine';

/** Web and mail addresses and handles, in the order of the text. */
export function linksOf(story: Story): readonly TextSpan[] {
  const { text, tokens, excluded } = story;
  const inCopy = tokens.filter(({ kind }) => kind === 'address').map(({ start, end }) => textSpan(text, start, end));
  const inNotation = excluded.flatMap((span) => addressIn(text, span) ?? []);
  return [...inCopy, ...inNotation, ...(story.map === null ? [] : addressesOfTags(story))].sort(
    (a, b) => a.start - b.start,
  );
}

/** A link's opening tag, as it stands or escaped in XML; in JSON its quotation marks and slashes have a backslash. */
const LINK = /(?:<|&lt;)(?:[\w-]{1,20}:)?a\s[^<>]{0,2000}/gi;
const ADDRESS = /\bhref\s?=\s?(?:\\?["']|&quot;)((?:https?:\\?\/\\?\/|mailto:)(?:[^\s"'<>\\&]|\\\/|&amp;)+)/di;

/** The addresses that the words of the copy lead to. */
function addressesOfTags({ text, paragraphs }: Story): readonly TextSpan[] {
  return paragraphs.flatMap(({ start, end }) =>
    [...text.slice(start, end).matchAll(LINK)].flatMap((tag) => {
      const place = ADDRESS.exec(tag[0])?.indices?.[1];
      return place === undefined ? [] : textSpan(text, start + tag.index + place[0], start + tag.index + place[1]);
    }),
  );
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
