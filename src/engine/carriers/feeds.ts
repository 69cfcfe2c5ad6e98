/** Carriers: RSS and Atom. Each item is a headline, a byline and its copy: the whole where a feed has it, else the summary. */
import type { StoryFacts } from '../model';
import { readDay } from '../text/calendar';
import { finish, type Work } from '../work';
import type { CopyWriter } from './copyWriter';
import { writeHtml, writeHtmlIn } from './html';
import { elementsOf, firstOf, isElement, lineOf, localName, parseMarkup, type Element } from './markupTree';
import { childrenOf, decodedText, writeLine, xmlCarrier, type XmlFacts } from './xml';

export const rss = xmlCarrier(function* (writer, text, root) {
  const items = [...elementsOf(root, 'item')];
  for (const item of items) {
    const content = named(item, 'content:encoded') ?? named(item, 'description');
    for (const part of item.children) {
      if (!isElement(part)) continue;
      if (part.name === 'title') yield* writeTitle(writer, text, part);
      else if (part.name === 'dc:creator') yield* writeLine(writer, text, part, 'byline');
      else if (part === content) yield* writeEscaped(writer, text, part);
    }
  }
  const language = lineOf(text, firstOf(root, 'language'));
  return feedFacts(text, items, language, (item) => ({
    byline: line(text, named(item, 'dc:creator')) ?? authorOf(line(text, named(item, 'author'))),
    date: line(text, named(item, 'pubDate')) ?? line(text, named(item, 'dc:date')),
  }));
});

export const atom = xmlCarrier(function* (writer, text, root) {
  const entries = [...elementsOf(root, 'entry')];
  for (const entry of entries) {
    const content = childrenOf(entry, 'content').find(({ attributes }) => attributes['src'] === undefined);
    const body = content ?? childrenOf(entry, 'summary')[0];
    for (const part of entry.children) {
      if (!isElement(part)) continue;
      if (localName(part) === 'title') {
        yield* writeTitle(writer, text, part);
      } else if (localName(part) === 'author') {
        const name = childrenOf(part, 'name')[0];
        if (name !== undefined) yield* writeLine(writer, text, name, 'byline');
      } else if (part === body) {
        const { type = 'text' } = part.attributes;
        if (type === 'xhtml') yield* writeHtml(writer, text, part);
        else if (type === 'html' || type === 'text/html') yield* writeEscaped(writer, text, part);
        else yield* writeLine(writer, text, part, 'body');
      }
    }
  }
  const feed = firstOf(root, 'feed') ?? root;
  return feedFacts(text, entries, feed.attributes['xml:lang'] ?? null, (entry) => ({
    byline: lineOf(text, firstOf(firstOf(entry, 'author') ?? entry, 'name')),
    date: lineOf(text, firstOf(entry, 'published')) ?? lineOf(text, firstOf(entry, 'updated')),
  }));
});

/** A title, which is text and often HTML by mistake: "Council &amp;#8216;votes&amp;#8217;". */
function* writeTitle(writer: CopyWriter, text: string, title: Element): Work<void> {
  if (isEscapedHtml(text, title)) yield* writeEscaped(writer, text, title, 'headline');
  else yield* writeLine(writer, text, title, 'headline');
}

function isEscapedHtml(text: string, element: Element): boolean {
  return (
    element.attributes['type'] === 'html' ||
    (element.attributes['type'] !== 'xhtml' &&
      /&(?:#\d{2,5}|#x[\da-f]{2,5}|[a-z]{2,8});|<\/?[a-z]+\d?>/i.test(decodedText(text, element).text))
  );
}

/** The title in one line, as it is read. */
function titleOf(text: string, item: Element): string | null {
  const title = firstOf(item, 'title');
  if (title === null || !isEscapedHtml(text, title)) return lineOf(text, title);
  const source = decodedText(text, title).text;
  return lineOf(source, finish(parseMarkup(source, { xml: false })).root);
}

/** HTML that is escaped, or in a section of CDATA. */
function* writeEscaped(
  writer: CopyWriter,
  text: string,
  part: Element,
  kind: 'body' | 'headline' = 'body',
): Work<void> {
  writer.paragraph(kind);
  yield* writeHtmlIn(writer, decodedText(text, part));
  writer.readFrom({ text, map: null });
}

function named(item: Element, name: string): Element | undefined {
  return item.children.find((node): node is Element => isElement(node) && node.name === name);
}

function line(text: string, element: Element | undefined): string | null {
  return element === undefined ? null : lineOf(text, element);
}

/** RSS has an address for an author, perhaps with the name after it: "lima@example.com (Ana Lima)". */
function authorOf(author: string | null): string | null {
  if (author === null) return null;
  const name = /\(([^()]+)\)\s*$/.exec(author);
  return name === null ? author : name[1]!;
}

/** What a feed says of its story; a feed of several has no one headline, byline or, unless it is the same for all, date. */
function feedFacts(
  text: string,
  items: readonly Element[],
  language: string | null,
  of: (item: Element) => Pick<StoryFacts, 'byline' | 'date'>,
): XmlFacts {
  const [first, ...others] = items;
  if (first === undefined) return { facts: null, warnings: ['This feed has no items.'] };
  const day = (item: Element): string | null => {
    const { date } = of(item);
    return date === null ? null : readDay(date.replace('T', ' '));
  };
  const date = day(first);
  const isOne = others.length === 0;
  const isOneDay = others.every((item) => day(item) === date);
  const facts: StoryFacts = {
    headline: isOne ? titleOf(text, first) : null,
    byline: isOne ? of(first).byline : null,
    slug: null,
    date: isOneDay ? date : null,
    language,
  };
  if (isOne) return { facts };
  const dated = isOneDay ? '' : '; they have different dates, so the text has none';
  return { facts, warnings: [`This feed has ${items.length} items, which are read as one text${dated}.`] };
}
