/**
 * The attributions' room: quotations that run over paragraphs. A paragraph that is only the next part of a quotation belongs
 * to the statement of the paragraph before, which leads up to it, or else to the first paragraph of the quotation that states anything.
 */
import {
  textSpan,
  type Attribution,
  type Quotation,
  type Span,
  type Story,
  type TextSpan,
  attributionOf,
} from '../../model';

/**
 * Gives each running quotation's parts to one statement, and joins parts of one quotation that touch.
 * @param attributions in the order of their paragraphs
 */
export function joinRunningQuotations(story: Story, attributions: readonly Attribution[]): readonly Attribution[] {
  if (!story.quotations.some(({ continued }) => continued)) return attributions;
  const chains = chainsOf(story);
  const joined = [...attributions];
  for (const chain of chains) {
    const owner = ownerOf(attributions, chain);
    if (owner < 0) continue;
    const contents = [...joined[owner]!.contents];
    for (const quotation of chain) {
      const part = partOf(story, quotation);
      if (part === null || contents.some((content) => touches(content, part))) continue;
      if (statementWith(attributions, quotation.paragraph, part) < 0) contents.push(part);
    }
    if (contents.length === joined[owner]!.contents.length) continue;
    const { source, cue, paragraph } = joined[owner]!;
    contents.sort((a, b) => a.start - b.start);
    joined[owner] = attributionOf(joined[owner]!, source, cue, contents, paragraph);
  }
  return joined;
}

/** Running quotations: outermost ones that go on over two paragraphs or more, each as its parts. */
function chainsOf(story: Story): Quotation[][] {
  const chains: Quotation[][] = [];
  let chain: Quotation[] = [];
  for (const quotation of story.quotations) {
    if (quotation.depth !== 0) continue;
    if (quotation.continued && chain.length > 0) chain.push(quotation);
    else {
      if (chain.length > 1) chains.push(chain);
      chain = [quotation];
    }
  }
  if (chain.length > 1) chains.push(chain);
  return chains;
}

/** The statement that leads up to the quotation, else the first one with words of it; -1 for none. */
function ownerOf(attributions: readonly Attribution[], chain: readonly Quotation[]): number {
  // "The clerk said:" leads up to a quotation in the next paragraph.
  const leading = statementWith(attributions, chain[0]!.paragraph - 1, chain[0]!);
  if (leading >= 0) return leading;
  for (const quotation of chain) {
    const owner = statementWith(attributions, quotation.paragraph, quotation);
    if (owner >= 0) return owner;
  }
  return -1;
}

/** The first statement of the paragraph that has a content in the span; -1 for none. */
function statementWith(attributions: readonly Attribution[], paragraph: number, span: Span): number {
  for (let at = firstOf(attributions, paragraph); attributions[at]?.paragraph === paragraph; at++) {
    if (attributions[at]!.contents.some((content) => touches(content, span))) return at;
  }
  return -1;
}

/** Index of the first statement of the paragraph or of one after it. */
function firstOf(attributions: readonly Attribution[], paragraph: number): number {
  let low = 0;
  let high = attributions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (attributions[middle]!.paragraph < paragraph) low = middle + 1;
    else high = middle;
  }
  return low;
}

function touches(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function partOf(story: Story, quotation: Quotation): TextSpan | null {
  let { end } = quotation;
  while (end > quotation.start && /\s/.test(story.text.charAt(end - 1))) end--;
  return end > quotation.start ? textSpan(story.text, quotation.start, end) : null;
}
