/**
 * The attributions' room: quotations that run over paragraphs. A paragraph that is only the next part of a quotation belongs
 * to the statement that the quotation began in, or, where that has no cue yet, to the one in the paragraph that closes it.
 */
import { textSpan, type Attribution, type Quotation, type Story, type TextSpan } from '../../model';

/** Gives each running quotation's parts to one statement, and joins parts of one quotation that touch. */
export function joinRunningQuotations(story: Story, attributions: readonly Attribution[]): Attribution[] {
  const joined = attributions.map((attribution) => ({ attribution, contents: [...attribution.contents] }));
  for (const chain of runs(story)) {
    const owner = ownerOf(joined, chain);
    if (owner < 0) continue;
    for (const quotation of chain) {
      const part = partOf(story, quotation);
      const { contents } = joined[owner]!;
      if (part === null || joined.some((other) => other.contents.some((content) => touches(content, part)))) continue;
      contents.push(part);
    }
    joined[owner]!.contents.sort((a, b) => a.start - b.start);
  }
  return joined.map(({ attribution, contents }) =>
    contents.length === attribution.contents.length ? attribution : { ...attribution, contents },
  );
}

/** Outermost quotations that go on over two paragraphs or more. */
function runs(story: Story): Quotation[][] {
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

/** The statement with a content in the run's first part, else in any later one; -1 for none. */
function ownerOf(joined: readonly { contents: readonly TextSpan[] }[], chain: readonly Quotation[]): number {
  for (const quotation of chain) {
    const owner = joined.findIndex(({ contents }) => contents.some((content) => touches(content, quotation)));
    if (owner >= 0) return owner;
  }
  return -1;
}

function touches(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  return a.start < b.end && b.start < a.end;
}

function partOf(story: Story, quotation: Quotation): TextSpan | null {
  let { end } = quotation;
  while (end > quotation.start && /\s/.test(story.text.charAt(end - 1))) end--;
  return end > quotation.start ? textSpan(story.text, quotation.start, end) : null;
}
