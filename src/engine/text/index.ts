/** Text layer: text to Story, the structure of the copy before anything is understood. */
import type { Markup, Paragraph, Quotation, Sentence, Span, Story, TextSpan, Token, Unit } from '../model';
import { textSpan, type Damage } from '../model';
import type { Reuse } from '../reuse';
import type { Work } from '../annotators/annotator';
import type { Block } from './block';
import { readControls, readDoubledWords, readMixedMarks, readNotes } from './damage';
import { readFrontMatter } from './frontMatter';
import { readFurniture } from './furniture';
import { readMarkdownBlocks } from './markdownBlocks';
import { readPlainBlocks } from './plainBlocks';
import { readQuotations, type OpenQuotation } from './quotations';
import { sentenceEnds } from './sentences';
import { tokenize } from './tokens';

import { readUnits } from './units';

/** The tokens and sentence ends of a paragraph, with the offset at which they were read. */
interface Reading {
  readonly start: number;
  readonly tokens: readonly Token[];
  readonly ends: readonly number[];
}

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

  if (frontMatter !== null) {
    excluded.push({ start: frontMatter.start, end: frontMatter.end });
    paragraphs.push(emptyParagraph(frontMatter.start, frontMatter.end, 'front-matter', 0, 0));
  }

  let entering: OpenQuotation = null;
  let openAt: TextSpan | null = null;
  let work = 0;
  for (const block of furniture.blocks) {
    const firstToken = tokens.length;
    const firstSentence = sentences.length;
    for (const span of block.excluded) excluded.push({ start: span.start, end: span.end });
    if (block.kind === 'code' || block.kind === 'note') {
      if (block.kind === 'note') {
        deskNotes.push(textSpan(text, block.start, block.end));
        if (block.excluded.length === 0) excluded.push({ start: block.start, end: block.end });
      }
      paragraphs.push(emptyParagraph(block.start, block.end, block.kind, firstSentence, firstToken));
      continue;
    }
    const key = readingKey(text, block);
    if (reuse.misses('text', key)) work += block.end - block.start;
    const reading = reuse.get('text', key, () => read(text, block));
    append(tokens, reading, block.start);
    const index = paragraphs.length;
    let first = firstToken;
    for (const end of reading.ends) {
      const endToken = firstToken + end;
      sentences.push({
        start: tokens[first]!.start,
        end: tokens[endToken - 1]!.end,
        firstToken: first,
        endToken,
        paragraph: index,
      });
      first = endToken;
    }
    const paragraph: Paragraph = {
      start: block.start,
      end: block.end,
      kind: block.kind,
      firstSentence,
      endSentence: sentences.length,
      firstToken,
      endToken: tokens.length,
    };
    paragraphs.push(paragraph);

    const own = tokens.slice(firstToken);
    const { quotations: found, open, continues } = readQuotations(text, own, block.end, entering);
    if (openAt !== null && !continues) unclosedQuotations.push(openAt);
    openAt = null;
    const here: Quotation[] = found.map((range) => ({
      ...range,
      text: text.slice(range.start, range.end),
      paragraph: index,
    }));
    quotations.push(...here);
    const unclosed = here.find((quotation) => !quotation.closed && quotation.depth === 0);
    if (open !== null && unclosed !== undefined) {
      openAt = textSpan(text, unclosed.start, Math.max(unclosed.start + 1, unclosed.inner.start));
    }
    entering = open;

    units.push(...readUnits(text, paragraph, index, sentences, tokens, here));
    damage.push(...readDoubledWords(text, tokens, firstToken, tokens.length));
    deskNotes.push(...readNotes(text, block.start, block.end));
    if (work > 2000) {
      work = 0;
      yield;
    }
  }
  if (openAt !== null) unclosedQuotations.push(openAt);
  excluded.sort((a, b) => a.start - b.start);
  damage.push(...readControls(text, excluded), ...readMixedMarks(text, tokens, quotations));
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

/** Front matter, a heading, a fence or a link to somewhere makes it Markdown. */
function detectMarkup(text: string, from: number, frontMatter: boolean): Markup {
  if (frontMatter && text.startsWith('---', text.charCodeAt(0) === 0xfeff ? 1 : 0)) return 'markdown';
  const head = text.slice(from, from + 100_000);
  return /^#{1,6} \S|^(?:```|~~~)|\]\((?:https?:|mailto:|\.{0,2}\/|#)/m.test(head) ? 'markdown' : 'plain';
}

/** What the tokens of a block depend on: its text and what in it is not copy. */
function readingKey(text: string, block: Block): string {
  let key = '';
  for (const span of block.skip) key += `${span.start - block.start}-${span.end - block.start};`;
  return `${key}|${text.slice(block.start, block.end)}`;
}

function read(text: string, block: Block): Reading {
  const tokens = tokenize(text, block.start, block.end, block.skip);
  return { start: block.start, tokens, ends: sentenceEnds(tokens) };
}

/** Adds the tokens of a reading, moved to where the paragraph stands now. */
function append(tokens: Token[], reading: Reading, start: number): void {
  const by = start - reading.start;
  for (const token of reading.tokens) {
    tokens.push(by === 0 ? token : { ...token, start: token.start + by, end: token.end + by });
  }
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
