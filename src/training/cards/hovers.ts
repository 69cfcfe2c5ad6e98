/**
 * Training's room (node only, never bundled): `npm run cards -- hovers`. Cards on the dates of real articles, drawn by a seed, whose hovers are
 * printed whole: a fact-checker reads them and counts what is wrong, stale or misleading.
 */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isIsoDay, type Engine } from '../../engine';
import { cardHover, type CardHover } from '../../engine/knowledge';
import { hoverMarkdown } from '../../languageService/hover/cardMarkdown';
import { readRows, type TokenRow } from '../corpora';
import { readJoinedArticles, type Article } from '../joinedArticles';
import { markedTexts } from '../names/runningText';
import { seededRandom } from '../random';
import { loadEngine } from '../sourcing/engine';

/** Files whose articles have dates: news of 1996, of 2015 and 2016, and of the years to 2022. */
export const DATED_FILES = ['ner/conll2003-dev', 'attribution/polnear-dev', 'ner/worldwide-dev'] as const;

export interface DrawOptions {
  readonly seed: number;
  /** How many hovers. */
  readonly count: number;
  /** ISO day on which the reader hovers. */
  readonly today: string;
}

/** A card on the date of an article that shows it. */
export interface DrawnHover {
  readonly article: Article;
  /** The words of the copy around the name, which stands in square brackets. */
  readonly copy: string;
  readonly hover: CardHover;
}

/**
 * Draws a file, an article of it that has a date, and one of the cards that the article shows; no card twice. The same for the same seed.
 * @param files articles of each file
 */
export function drawHovers(
  engine: Pick<Engine, 'analyze' | 'knowledge'>,
  files: readonly (readonly Article[])[],
  { seed, count, today }: DrawOptions,
): readonly DrawnHover[] {
  const random = seededRandom(seed);
  const knowledge = engine.knowledge([]);
  const left = files.map((articles) => articles.filter((article) => storyDay(article) !== null));
  const drawn = new Map<string, DrawnHover>();
  while (drawn.size < count) {
    const open = left.filter((articles) => articles.length > 0);
    if (open.length === 0) break;
    const articles = open[Math.floor(random() * open.length)]!;
    const [article] = articles.splice(Math.floor(random() * articles.length), 1);
    const storyDate = storyDay(article!);
    const { entities } = engine.analyze(article!.text, { carrier: 'plain', storyDate });
    const story = new Set(entities.flatMap(({ card }) => card ?? []));
    const fresh = [...story].filter((id) => !drawn.has(id));
    if (fresh.length === 0) continue;
    const id = fresh[Math.floor(random() * fresh.length)]!;
    const hover = cardHover({ card: knowledge.card(id)!, knowledge, storyDate, today, story });
    drawn.set(id, {
      article: article!,
      copy: around(
        article!.text,
        entities.find(({ card }) => card === id)!,
      ),
      hover,
    });
  }
  return [...drawn.values()];
}

/** The day of an article: the corpus's own, that of its date line ("HARMOUTH 1996-08-30"), or that in its web address. */
export function storyDay({ date, text }: Article): string | null {
  const head = text.slice(0, HEAD);
  const there = DAY_LINE.exec(head) ?? ADDRESS_DAY.exec(/^https?:\S+/.exec(head)?.[0] ?? '');
  const day = date ?? there?.slice(1).join('-') ?? '';
  return isIsoDay(day) ? day : null;
}

/** So far down a date line stands at the latest, in characters. */
const HEAD = 300;
const DAY_LINE = /^[A-Z][^a-z\n]+ ((?:19|20)\d\d)-(\d\d)-(\d\d)$/m;
/** ".../2022/07/26/…", ".../2022-07-26-…" or ".../202207260345.html". */
const ADDRESS_DAY = /\/((?:19|20)\d\d)[/-]?(\d\d)[/-]?(\d\d)/;

/** Some words of the copy on both sides of the name. */
function around(text: string, { start, end }: { readonly start: number; readonly end: number }): string {
  const before = text.slice(Math.max(0, start - AROUND), start);
  const copy = `${before}[${text.slice(start, end)}]${text.slice(end, end + AROUND)}`;
  return copy.replace(/\s+/g, ' ').trim();
}

/** Characters. */
const AROUND = 80;

/** The hover as an editor reads it: the Markdown without its signs. */
export function hoverText(hover: CardHover): string {
  return hoverMarkdown(hover)
    .replace(/\[\\\[(\d+)\\\]\]\([^)]*\)/g, '[$1]')
    .replace(/(?<!\\)\[((?:[^[\\\]]|\\.)+)\]\((https?:[^)]*)\)/g, '$1, $2')
    .replace(/\*\*|^#+ |(?<!\\)\*/gm, '')
    .replace(/\\([^\w\s])/g, '$1')
    .replace(/\n{2,}/g, '\n');
}

function articlesOf(corpora: string, file: string): readonly Article[] {
  if (file.startsWith('attribution/')) return readJoinedArticles(corpora, file);
  const texts = markedTexts(readRows<TokenRow>(corpora, `${file}.jsonl.gz`));
  return texts.map(({ doc, text }) => ({ doc: `${file.slice('ner/'.length)} ${doc}`, text, date: null }));
}

/** Where the corpora lie, beside the checkout. */
export const CORPORA = fileURLToPath(new URL('../../../../shared/corpora', import.meta.url));

/** Prints the hovers of a draw, each under the article and the words in which its name stands; false where a number makes no sense. */
export function reportHovers(corpora: string, options: DrawOptions): boolean {
  if (!Number.isInteger(options.seed) || !(options.count > 0)) {
    console.error('npm run cards -- hovers --seed NUMBER [--count NUMBER] [--corpora DIR]');
    return false;
  }
  if (!existsSync(corpora)) {
    console.log(`The corpora are not here (${corpora}): nothing was drawn.`);
    return true;
  }
  const files = DATED_FILES.map((file) => articlesOf(corpora, file));
  const hovers = drawHovers(loadEngine(), files, options);
  hovers.forEach(({ article, copy, hover }, at) =>
    console.log(`${at + 1}. ${article.doc}: ${copy}\n\n${hoverText(hover).replace(/^/gm, '   ')}\n`),
  );
  console.log(`${hovers.length} hovers, seed ${options.seed}`);
  return true;
}
