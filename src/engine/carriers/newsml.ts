/** Carriers: NewsML-G2, the IPTC's envelope for items, with NITF, XHTML or text inside. */
import type { StoryFacts } from '../model';
import { readDay } from '../text/calendar';
import type { Work } from '../work';
import type { CopyWriter } from './copyWriter';
import { writeHtml, writeHtmlIn } from './html';
import { elementsOf, firstOf, isElement, lineOf, localName, type Element } from './markupTree';
import { nitfFacts, writeNitf } from './nitf';
import { childrenOf, decodedText, writeLine, xmlCarrier } from './xml';

export const newsml = xmlCarrier(function* (writer, text, root) {
  const items = [...elementsOf(root, 'newsItem')];
  const written = items.filter((item) => firstOf(item, 'inlineXML', 'inlineData') !== null);
  // A fragment of an item is read as well; pictures beside a story have no copy of their own.
  const all = written.length > 0 ? written : items.length > 0 ? items : [root];
  for (const item of all) yield* writeItem(writer, text, item);
  const facts = itemFacts(text, all[0]!);
  const warnings =
    all.length > 1
      ? [`This message has ${all.length} items; they are read as one text, under the first one’s date.`]
      : [];
  return { facts, warnings };
});

type Piece = readonly [element: Element, kind: 'markup' | 'headline' | 'byline' | 'part'];

function* writeItem(writer: CopyWriter, text: string, item: Element): Work<void> {
  let written = 0;
  for (const [element, kind] of piecesOf(item)) {
    // Where a field or a part was never closed, what stands in it has been read with it.
    if (element.tag < written) continue;
    if (kind === 'part') yield* writePart(writer, text, element);
    else yield* writeLine(writer, text, element, kind);
    written = element.end;
  }
}

/** The lines and the parts of an item in the order of the file, which in broken XML need not be that of the standard. */
function piecesOf(item: Element): readonly Piece[] {
  const hasOwnHeadline = firstOf(item, 'hl1', 'h1') !== null;
  const hasOwnByline = firstOf(item, 'byline') !== null;
  // A field that was never closed holds the rest of the item, whose copy is read by itself.
  const isClosed = (field: Element): boolean => firstOf(field, 'contentSet') === null;
  const pieces: Piece[] = [];
  // It has a field of its own: it is not part of the copy, and was not left in it either.
  const note = firstOf(item, 'edNote');
  if (note !== null && isClosed(note)) pieces.push([note, 'markup']);
  for (const line of firstOf(item, 'contentMeta')?.children ?? []) {
    if (!isElement(line) || !isClosed(line)) continue;
    if (localName(line) === 'headline' && !hasOwnHeadline) pieces.push([line, 'headline']);
    if (localName(line) === 'by' && !hasOwnByline) pieces.push([line, 'byline']);
  }
  for (const set of elementsOf(item, 'contentSet'))
    for (const part of childrenOf(set, 'inlineXML', 'inlineData')) pieces.push([part, 'part']);
  return pieces.sort(([one], [other]) => one.tag - other.tag);
}

function* writePart(writer: CopyWriter, text: string, part: Element): Work<void> {
  if (localName(part) === 'inlineXML') {
    if (firstOf(part, 'nitf', 'body.content') !== null) yield* writeNitf(writer, text, part);
    else yield* writeHtml(writer, text, part);
    return;
  }
  const { contenttype = 'text/plain', encoding } = part.attributes;
  if (encoding !== undefined || !contenttype.startsWith('text/')) return;
  const source = decodedText(text, part);
  if (contenttype.startsWith('text/html')) {
    yield* writeHtmlIn(writer, source);
    return;
  }
  writer.readFrom(source);
  writer.paragraph('body');
  writer.lines(0, source.text.length);
  writer.endParagraph();
  writer.readFrom({ text, map: null });
}

function itemFacts(text: string, item: Element): StoryFacts {
  const inside = nitfFacts(text, item);
  const line = (name: string): string | null => lineOf(text, firstOf(item, name));
  const meta = firstOf(item, 'contentMeta') ?? item;
  const creators = childrenOf(meta, 'creator').flatMap((creator) => lineOf(text, firstOf(creator, 'name')) ?? []);
  const by = lineOf(text, firstOf(meta, 'by'));
  // When these words were written: a later version may only have new metadata.
  const date = line('contentModified') ?? line('contentCreated') ?? line('versionCreated') ?? line('firstCreated');
  return {
    headline: lineOf(text, firstOf(meta, 'headline')) ?? inside.headline,
    byline: by ?? inside.byline ?? (creators.length === 0 ? null : creators.join(', ')),
    slug: line('slugline') ?? inside.slug,
    date: (date === null ? null : readDay(date.replace('T', ' '))) ?? inside.date,
    language: firstOf(meta, 'language')?.attributes['tag'] ?? item.attributes['xml:lang'] ?? inside.language,
  };
}
