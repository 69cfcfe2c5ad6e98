/** Carriers: HTML and XHTML, whole pages and the pieces that content systems export. */
import type { ParagraphKind, StoryFacts } from '../model';
import { readDay } from '../text/calendar';
import type { Work } from '../work';
import type { Carried, Carrier } from './carrier';
import { CopyWriter, type SourceText } from './copyWriter';
import { escapeMarkup } from './escapes';
import { MarkupFlow, type Vocabulary } from './markupFlow';
import { elementsOf, firstOf, isElement, lineOf, localName, parseMarkup, walk, type Element } from './markupTree';

export const html: Carrier = {
  *read(text) {
    const { root } = yield* parseMarkup(text, { xml: false });
    const writer = new CopyWriter({ text, map: null });
    yield* writeHtml(writer, text, root);
    return {
      ...(yield* writer.finish()),
      frontMatter: null,
      facts: factsOf(text, root),
      warnings: [],
      escape: escapeMarkup,
    } satisfies Carried;
  },
};

/** Writes down the paragraphs of a page, or of a piece of one. */
export function* writeHtml(writer: CopyWriter, text: string, root: Element): Work<void> {
  const hasStory = firstOf(root, ...STORY) !== null;
  const kindOf = (element: Element): ParagraphKind | 'hidden' | null => {
    if (hasStory && ROUND_STORY.has(element.name) && !isInside(element, STORY)) return 'hidden';
    if (isFurniture(element) || isTraceOfFeed(text, element) || isCredit(element)) return 'hidden';
    if (isComment(element)) return 'note';
    if (element.name === 'p' && hasClass(element, 'title')) return 'headline';
    return isByline(element) ? 'byline' : null;
  };
  yield* walk(root, new MarkupFlow(writer, text, root, HTML, kindOf));
  writer.endParagraph();
}

/** Writes down the paragraphs of a piece of HTML that stands in another text: in an escape, in a section of CDATA. */
export function* writeHtmlIn(writer: CopyWriter, source: SourceText): Work<void> {
  writer.readFrom(source);
  const { root } = yield* parseMarkup(source.text, { xml: false });
  yield* writeHtml(writer, source.text, root);
}

const FLOW =
  'html body address article aside caption center details dialog dir div dl fieldset figcaption figure footer form header hgroup hr ' +
  'legend main menu ol optgroup option p pre search section summary table tbody td tfoot th thead ul';

export const HTML: Vocabulary = {
  blocks: new Map<string, ParagraphKind | 'flow'>([
    ...FLOW.split(' ').map((name) => [name, 'flow'] as const),
    ['h1', 'headline'],
    ...['h2', 'h3', 'h4', 'h5', 'h6'].map((name) => [name, 'heading'] as const),
    ...['li', 'dt', 'dd'].map((name) => [name, 'list-item'] as const),
    ['blockquote', 'block-quote'],
    ['tr', 'table'],
  ]),
  hidden: new Set(
    (
      'head script style noscript template svg math iframe object embed canvas audio video select button textarea input datalist nav ' +
      'rp rt del map progress meter'
    ).split(' '),
  ),
};

/** Elements that a story stands in, */
const STORY = ['article', 'main'];
/** and what the page has round it. */
const ROUND_STORY: ReadonlySet<string> = new Set(['header', 'footer', 'aside']);

function isInside(element: Element, names: readonly string[]): boolean {
  for (let at = element.parent; at !== null; at = at.parent) if (names.includes(at.name)) return true;
  return false;
}

/** Roles of what a page has beside its story. */
const FURNITURE_ROLES: ReadonlySet<string> = new Set(
  'alert alertdialog banner complementary contentinfo dialog menu menubar navigation search toolbar tooltip'.split(' '),
);
/** Names that content systems give to such elements, by the first word of a class. */
const FURNITURE =
  /^(?:breadcrumbs?|social|share|sharing|newsletter|advert|advertisement|ad|cookie|consent|skip|sr-only|visually-hidden|screen-reader|pagination|print-only)(?:$|[-_])/i;

/** The longest text, in UTF-16 code units, of an element that is what its class says; a longer one is a story filed under that category. Set by hand. */
const LONGEST_FURNITURE = 2_000;

function isFurniture(element: Element): boolean {
  const { attributes } = element;
  const { role } = attributes;
  if (role !== undefined && FURNITURE_ROLES.has(role)) return true;
  const names = attributes['class'];
  if (names === undefined || element.end - element.start > LONGEST_FURNITURE) return false;
  if (!names.split(/\s+/).some((name) => FURNITURE.test(name))) return false;
  return element.name !== 'p' && firstOf(element, 'h1', ...STORY) === null;
}

/** "The post <a>Pier shut</a> appeared first on <a>Harbor Times</a>.": what WordPress puts under each story of a feed. */
function isTraceOfFeed(text: string, { name, children }: Element): boolean {
  if (name !== 'p') return false;
  const [opening, post, verb, site] = children.filter(
    (node) => isElement(node) || /\S/.test(text.slice(node.start, node.end)),
  );
  const isLink = (node: Element['children'][number] | undefined): boolean =>
    node !== undefined && isElement(node) && node.name === 'a';
  const says = (node: Element['children'][number] | undefined, words: RegExp): boolean =>
    node !== undefined && !isElement(node) && words.test(text.slice(node.start, node.end));
  return (
    isLink(post) &&
    isLink(site) &&
    says(opening, /^\s*The post\s*$/) &&
    says(verb, /^\s*(?:appeared first|first appeared) on\s*$/)
  );
}

/** Author and date under pandoc's title, which the page's head says too; and the story may have a byline of its own. */
function isCredit(element: Element): boolean {
  if (element.name !== 'p' || element.parent?.attributes['id'] !== 'title-block-header') return false;
  return hasClass(element, 'author') || hasClass(element, 'date');
}

/** A comment in the margin of a word processor's document, as its export writes it below the text. */
function isComment(element: Element): boolean {
  if (element.name !== 'p') return false;
  const first = element.children.find(isElement);
  return first?.name === 'a' && /^cmnt\d+$/.test(first.attributes['id'] ?? '');
}

function hasClass({ attributes }: Element, name: string): boolean {
  return (attributes['class'] ?? '').split(/\s+/).includes(name);
}

/** "<p class="byline">": a paragraph that is said to be one, and holds no others. */
function isByline(element: Element): boolean {
  const { attributes } = element;
  const isNamed =
    /(?:^|[\s_-])byline(?:$|[\s_-])/i.test(attributes['class'] ?? '') || attributes['itemprop'] === 'author';
  if (!isNamed || !HTML.blocks.has(localName(element))) return false;
  return !element.children.some((child) => isElement(child) && HTML.blocks.has(localName(child)));
}

/** What a page's head, its structured data and its marked-up times say of the story; null where they say nothing. */
function factsOf(text: string, root: Element): StoryFacts | null {
  const meta = new Map<string, string>();
  for (const { attributes } of elementsOf(root, 'meta')) {
    const name = (attributes['property'] ?? attributes['name'] ?? attributes['itemprop'])?.toLowerCase();
    const content = attributes['content']?.trim();
    if (name !== undefined && content !== undefined && content !== '' && !meta.has(name)) meta.set(name, content);
  }
  const data = structuredData(text, root);
  const said = (...names: readonly string[]): string | null => {
    for (const name of names) if (meta.has(name)) return meta.get(name)!;
    return null;
  };
  const date = data.date ?? said(...DATES) ?? timeOf(root);
  const facts: StoryFacts = {
    headline: data.headline ?? said('og:title', 'dc.title') ?? lineOf(text, firstOf(root, 'title')),
    byline: data.byline ?? said('author', 'article:author', 'dc.creator', 'byl', 'parsely-author', 'sailthru.author'),
    slug: said('slug', 'slugline', 'article:slug'),
    date: date === null ? null : readDay(date.replace('T', ' ')),
    language: firstOf(root, 'html')?.attributes['lang'] ?? said('og:locale', 'dc.language') ?? null,
  };
  return Object.values(facts).some((fact) => fact !== null) ? facts : null;
}

const DATES = (
  'article:published_time og:article:published_time datepublished date dc.date dc.date.issued dcterms.date dcterms.created pubdate ' +
  'publishdate publish-date parsely-pub-date sailthru.date'
).split(' ');

/** The page's own time of publication: `<time itemprop="datePublished" datetime="…">`, else the first with a date. */
function timeOf(root: Element): string | null {
  let first: string | null = null;
  for (const { attributes } of elementsOf(root, 'time')) {
    const value = attributes['datetime'];
    if (value === undefined) continue;
    if (attributes['itemprop'] === 'datePublished' || attributes['pubdate'] !== undefined) return value;
    first ??= value;
  }
  return first;
}

interface StructuredData {
  readonly headline: string | null;
  readonly byline: string | null;
  readonly date: string | null;
}

/** What schema.org's NewsArticle (or another article) in the page's JSON-LD says. */
function structuredData(text: string, root: Element): StructuredData {
  for (const script of elementsOf(root, 'script')) {
    if (script.attributes['type']?.trim().toLowerCase() !== 'application/ld+json') continue;
    let value: unknown;
    try {
      value = JSON.parse(text.slice(script.start, script.end));
    } catch {
      continue;
    }
    const article = articleIn(value);
    if (article === null) continue;
    return {
      headline: words(article['headline']),
      byline: namesIn(article['author']),
      date: words(article['datePublished']) ?? words(article['dateCreated']),
    };
  }
  return { headline: null, byline: null, date: null };
}

type Json = Readonly<Record<string, unknown>>;

function articleIn(value: unknown): Json | null {
  if (Array.isArray(value)) {
    for (const item of value) {
      const found = articleIn(item);
      if (found !== null) return found;
    }
    return null;
  }
  if (!isRecord(value)) return null;
  const types = [value['@type']].flat();
  if (types.some((type) => typeof type === 'string' && /(?:Article|BlogPosting)$/.test(type))) return value;
  return articleIn(value['@graph'] ?? null);
}

/** "Ana Lima, Per Holm" of a name, a person, or a list of either; null where there is no name. */
function namesIn(value: unknown): string | null {
  const names = [value].flat().flatMap((each) => words(isRecord(each) ? each['name'] : each) ?? []);
  return names.length === 0 ? null : names.join(', ');
}

function words(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

function isRecord(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
