/** Text layer: text to Story, the structure of the copy before anything is understood. */
import type { Markup, Paragraph, Quotation, Sentence, Span, Story, TextSpan, Token, Unit } from '../model';
import { textSpan, type Damage } from '../model';
import type { Reuse } from '../reuse';
import type { Work } from '../annotators/annotator';
import type { Block } from './block';
import { readControls, readMixedMarks } from './damage';
import { readFrontMatter } from './frontMatter';
import { readFurniture } from './furniture';
import { readMarkdownBlocks } from './markdownBlocks';
import { readPlainBlocks } from './plainBlocks';
import { numbered, readParagraph, type ParagraphReading } from './paragraphReading';
import type { OpenQuotation } from './quotations';

/**
 * Takes the copy apart. Yields as annotators do; reuses what an earlier run kept. Never throws, whatever the text.
 * @param markup `auto` takes copy with front matter, headings, links or fences for Markdown.
 */
export function* readStory(text: string, markup: Markup | 'auto', reuse: Reuse): Work<Story> {
  const frontMatter = readFrontMatter(text);
  const from = frontMatter?.end ?? 0;
  const written: Markup = markup === 'auto' ? detectMarkup(text, from, frontMatter !== null) : markup;
  const blocks = written === 'markdown' ? readMarkdownBlocks(text, from) : readPlainBlocks(text, from);
  const furniture = readFurniture(text, blocks, written);
  yield;

  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  const paragraphs: Paragraph[] = [];
  const units: Unit[] = [];
  const quotations: Quotation[] = [];
  const unclosedQuotations: TextSpan[] = [];
  const excluded: Span[] = [];
  const damage: Damage[] = [];
  const deskNotes: TextSpan[] = [];
  const marks: Token[] = [];

  if (frontMatter !== null) {
    excluded.push({ start: frontMatter.start, end: frontMatter.end });
    paragraphs.push(emptyParagraph(frontMatter.start, frontMatter.end, 'front-matter', 0, 0));
  }

  const kept = reuse.shelf<ParagraphReading>('text');
  let entering: OpenQuotation = null;
  let openAt: TextSpan | null = null;
  let work = 0;
  for (const block of furniture.blocks) {
    for (const span of block.excluded) excluded.push({ start: span.start, end: span.end });
    if (block.kind === 'code' || block.kind === 'note') {
      if (block.kind === 'note') {
        deskNotes.push(textSpan(text, block.start, block.end));
        if (block.excluded.length === 0) excluded.push({ start: block.start, end: block.end });
      }
      paragraphs.push(emptyParagraph(block.start, block.end, block.kind, sentences.length, tokens.length));
      continue;
    }
    const place = {
      start: block.start,
      paragraph: paragraphs.length,
      firstSentence: sentences.length,
      firstToken: tokens.length,
    };
    const entered: OpenQuotation = entering;
    const key = readingKey(text, block, entered);
    let reading = kept.take(key);
    if (reading === undefined) {
      kept.put(key, (reading = yield* readParagraph(text, block, place, entered, reuse)));
      work += block.end - block.start;
    } else {
      const here: ParagraphReading = numbered(reading, place);
      if (here !== reading) kept.put(key, (reading = here));
    }
    for (const mark of reading.marks) marks.push(reading.tokens[mark]!);
    paragraphs.push(reading.paragraph);
    addAll(tokens, reading.tokens);
    addAll(sentences, reading.sentences);
    addAll(units, reading.units);
    addAll(quotations, reading.quotations);
    addAll(damage, reading.damage);
    addAll(deskNotes, reading.notes);
    if (openAt !== null && !reading.continues) unclosedQuotations.push(openAt);
    openAt = reading.openingMark;
    entering = reading.open;
    if (work > 2000) {
      work = 0;
      yield;
    }
  }
  if (openAt !== null) unclosedQuotations.push(openAt);
  reuse.align(units);
  excluded.sort((a, b) => a.start - b.start);
  damage.push(...readControls(text, excluded), ...readMixedMarks(text, marks, quotations));
  damage.sort((a, b) => a.start - b.start || a.end - b.end);

  return {
    text,
    markup: written,
    tokens,
    sentences,
    paragraphs,
    units,
    quotations,
    unclosedQuotations,
    excluded,
    frontMatter,
    slug: furniture.slug,
    byline: furniture.byline,
    dateline: furniture.dateline,
    signOff: furniture.signOff,
    writtenDate: furniture.writtenDate,
    damage,
    deskNotes,
  };
}

function addAll<T>(list: T[], more: readonly T[]): void {
  for (let at = 0; at < more.length; at++) list.push(more[at]!);
}

/** Front matter, a heading, a fence or a link to somewhere makes it Markdown. */
function detectMarkup(text: string, from: number, frontMatter: boolean): Markup {
  if (frontMatter && text.startsWith('---', text.charCodeAt(0) === 0xfeff ? 1 : 0)) return 'markdown';
  const head = text.slice(from, from + 100_000);
  return /^#{1,6} \S|^(?:```|~~~)|\]\((?:https?:|mailto:|\.{0,2}\/|#)/m.test(head) ? 'markdown' : 'plain';
}

/** What the reading of a block depends on: its text, what in it is not copy, its kind and the quotation that enters it. */
function readingKey(text: string, block: Block, entering: OpenQuotation): string {
  let key = `${block.kind}${entering ?? ''}`;
  for (const span of block.skip) key += `${span.start - block.start}-${span.end - block.start};`;
  return `${key}|${text.slice(block.start, block.end)}`;
}

function emptyParagraph(
  start: number,
  end: number,
  kind: Paragraph['kind'],
  sentence: number,
  token: number,
): Paragraph {
  return { start, end, kind, firstSentence: sentence, endSentence: sentence, firstToken: token, endToken: token };
}
