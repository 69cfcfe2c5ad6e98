/** Carriers: NITF, the News Industry Text Format of the IPTC, by itself and inside NewsML-G2. */
import type { ParagraphKind, StoryFacts } from '../model';
import { readDay } from '../text/calendar';
import type { Work } from '../work';
import type { CopyWriter } from './copyWriter';
import { HTML } from './html';
import { MarkupFlow, type Vocabulary } from './markupFlow';
import { elementsOf, firstOf, isElement, lineOf, localName, nodesOf, walk, type Element } from './markupTree';
import { xmlCarrier } from './xml';

export const nitf = xmlCarrier(function* (writer, text, root) {
  yield* writeNitf(writer, text, root);
  return { facts: nitfFacts(text, root) };
});

/** NITF has HTML's elements, and more of its own. */
const NITF: Vocabulary = {
  blocks: new Map<string, ParagraphKind | 'flow'>([
    ...HTML.blocks,
    ...'nitf body.head body.content body.end hedline abstract block media media-caption tagline nitf-table dateline fn'
      .split(' ')
      .map((name) => [name, 'flow'] as const),
    ['hl1', 'headline'],
    ['hl2', 'heading'],
    ['byline', 'byline'],
    ['byttl', 'byline'],
    ['bq', 'block-quote'],
    ['note', 'note'],
  ]),
  hidden: new Set([
    ...HTML.hidden,
    ...(
      'docdata pubdata revision-history rights distributor series copyrite bibliography media-metadata media-reference media-object ' +
      'media-producer nitf-table-metadata datasource credit frac-sep story.date'
    ).split(' '),
  ]),
};

/** Writes down the story; its dateline begins the first paragraph, as on the page, unless that has its own. */
export function* writeNitf(writer: CopyWriter, text: string, root: Element): Work<void> {
  const dateline = firstOf(root, 'dateline');
  const content = firstOf(root, 'body.content');
  const lead = content === null ? null : firstOf(content, 'p');
  const beginsLead = dateline !== null && lead !== null && isBesideLead(text, root, dateline, lead);
  const kindOf = (element: Element): ParagraphKind | null => (element === dateline && !beginsLead ? 'byline' : null);
  const flow = new MarkupFlow(writer, text, root, NITF, kindOf);
  yield* walk(root, {
    open: (element) => flow.open(element),
    close(element) {
      if (beginsLead && element === dateline) writer.goOn(' — ');
      flow.close(element);
    },
    words: (words) => flow.words(words),
  });
  writer.endParagraph();
}

/** Whether nothing but tags stands between the dateline and a lead that names no place of its own. */
function isBesideLead(text: string, root: Element, dateline: Element, lead: Element): boolean {
  const city = /^[\p{L}. '-]+/u
    .exec(lineOf(text, dateline) ?? '')?.[0]
    .trim()
    .toLowerCase();
  if (city === undefined || city === '') return false;
  if (
    lineOf(text, lead)
      ?.toLowerCase()
      .replace(/^\P{L}*/u, '')
      .startsWith(city) === true
  )
    return false;
  for (const node of nodesOf(root)) {
    if (isElement(node) || node.start < dateline.end) continue;
    if (node.start >= lead.tag) break;
    if ((node.reading ?? text.slice(node.start, node.end)).trim() !== '') return false;
  }
  return true;
}

/** Who wrote it, without the title below the name, unless that is all. */
function bylineOf(text: string, byline: Element | null): string | null {
  if (byline === null) return null;
  const children = byline.children.filter((child) => !isElement(child) || localName(child) !== 'byttl');
  return lineOf(text, { ...byline, children }) ?? lineOf(text, byline);
}

/** What the item's head and its own lines say. */
export function nitfFacts(text: string, root: Element): StoryFacts {
  const norm = (name: string): string | null => firstOf(root, name)?.attributes['norm'] ?? null;
  const date = norm('story.date') ?? norm('date.issue') ?? norm('date.release');
  const slugMeta = [...elementsOf(root, 'meta')].find(({ attributes }) =>
    /^slug(?:line)?$/i.test(attributes['name'] ?? ''),
  );
  return {
    headline: lineOf(text, firstOf(root, 'hl1')) ?? lineOf(text, firstOf(root, 'title')),
    byline: bylineOf(text, firstOf(root, 'byline')),
    slug: firstOf(root, 'du-key')?.attributes['key'] ?? slugMeta?.attributes['content'] ?? null,
    date: date === null ? null : readDay(date.replace('T', ' ')),
    language: firstOf(root, 'nitf')?.attributes['xml:lang'] ?? null,
  };
}
