/** Text layer: copy to Story, the structure of the copy before anything is understood. */
import { joined } from '../lists';
import { Paragraph, textSpan, type Damage, type Span, type Story, type TextSpan, type Token } from '../model';
import type { Carried } from '../carriers/carrier';
import type { MemoRun } from '../memo';
import type { Block } from './block';
import { readControls, readMixedMarks } from './damage';
import { readFurniture } from './furniture';
import { Place, placedReading, readParagraph, type ParagraphReading } from './paragraphReading';
import type { OpenQuotation } from './quotations';
import type { Work } from '../work';

/** Characters and tokens of the blocks read between two yields. */
const WORK_A_STEP = 2_000;

/** Takes the copy apart. Yields as annotators do; reuses what an earlier run kept. Never throws, whatever the text. */
export function* readStory(
  { copy: text, carrier, markup, blocks, frontMatter, facts }: Carried & Pick<Story, 'carrier'>,
  memo: MemoRun,
): Work<Story> {
  const furniture = yield* readFurniture(text, blocks, markup);
  yield;

  const readings: ParagraphReading[] = [];
  const paragraphs: Paragraph[] = [];
  const unclosedQuotations: TextSpan[] = [];
  const unopenedQuotations: TextSpan[] = [];
  const excluded: Span[] = [];
  const damage: Damage[] = [];
  const deskNotes: TextSpan[] = [];
  const marks: Token[] = [];
  let firstSentence = 0;
  let firstToken = 0;

  if (frontMatter !== null) {
    excluded.push({ start: frontMatter.start, end: frontMatter.end });
    paragraphs.push(emptyParagraph(frontMatter.start, frontMatter.end, 'front-matter', 0, 0));
  }

  let entering: OpenQuotation = null;
  let openAt: TextSpan | null = null;
  let work = 0;
  for (let index = 0; index < furniture.blocks.length; index++) {
    const block = furniture.blocks[index]!;
    for (let at = 0; at < block.excluded.length; at++) {
      const { start, end } = block.excluded[at]!;
      excluded.push({ start, end });
    }
    if (block.kind === 'code' || block.kind === 'markup' || block.kind === 'note') {
      if (block.kind === 'note') {
        deskNotes.push(textSpan(text, block.start, block.end));
        if (block.excluded.length === 0) excluded.push({ start: block.start, end: block.end });
      }
      paragraphs.push(emptyParagraph(block.start, block.end, block.kind, firstSentence, firstToken));
      continue;
    }
    const place = new Place(block.start, paragraphs.length, firstSentence, firstToken);
    const key = keyOf(text, block, entering);
    const known = memo.take<ParagraphReading>('text', key);
    if (known === undefined) work += block.end - block.start;
    const reading: ParagraphReading = yield* known === undefined
      ? readParagraph(text, block, place, entering, memo)
      : placedReading(known, place);
    memo.put('text', key, reading);
    for (let at = 0; at < reading.marks.length; at++) marks.push(reading.tokens[reading.marks[at]!]!);
    paragraphs.push(reading.paragraph);
    readings.push(reading);
    firstSentence = reading.paragraph.endSentence;
    firstToken = reading.paragraph.endToken;
    if (reading.damage.length > 0) damage.push(...reading.damage);
    if (reading.notes.length > 0) deskNotes.push(...reading.notes);
    if (openAt !== null && !reading.continues) unclosedQuotations.push(openAt);
    unopenedQuotations.push(...reading.unopened);
    openAt = reading.openingMark;
    entering = reading.open;
    if (work > WORK_A_STEP) {
      work = 0;
      yield;
    }
  }
  if (openAt !== null) unclosedQuotations.push(openAt);
  const units = yield* joined(readings.map((reading) => reading.units));
  const quotations = yield* joined(readings.map((reading) => reading.quotations));
  const tokens = yield* joined(readings.map((reading) => reading.tokens));
  const sentences = yield* joined(readings.map((reading) => reading.sentences));
  yield;
  excluded.sort((a, b) => a.start - b.start);
  for (const found of yield* readControls(text, excluded)) damage.push(found);
  yield;
  for (const found of yield* readMixedMarks(text, marks, quotations)) damage.push(found);
  damage.sort((a, b) => a.start - b.start || a.end - b.end);

  return {
    text,
    carrier,
    map: null,
    markup,
    tokens,
    sentences,
    paragraphs,
    units,
    quotations,
    unclosedQuotations,
    unopenedQuotations,
    excluded,
    facts,
    slug: furniture.slug,
    byline: furniture.byline,
    dateline: furniture.dateline,
    signOff: furniture.signOff,
    writtenDate: furniture.writtenDate,
    damage,
    deskNotes,
  };
}

/** What the reading of a block depends on: its text, what in it is not copy, its kind, and a quotation still open at its start. */
function keyOf(text: string, block: Block, entering: OpenQuotation): string {
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
  return new Paragraph(start, end, kind, sentence, sentence, token, token);
}
