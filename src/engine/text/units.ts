/** Text layer: paragraphs cut into units of work, so that an edit re-reads only what it touched. */
import { Unit, type Paragraph, type Quotation, type Sentence, type Span, type Token } from '../model';
import type { Work } from '../work';

/** The most words of a unit, unless a single sentence has more. Set by hand. */
const MOST_TOKENS = 220;
/** One sentence in four, chosen by a hash of its words, ends a unit, so that after an edit the other cuts stay where they were. */
const CUT = 4;
/** Units cut between two yields. */
const UNITS_A_STEP = 50;

/** The units of one paragraph. Cuts depend on the sentences' own text, not on how many stand before them. */
export function* readUnits(
  text: string,
  paragraph: Paragraph,
  index: number,
  sentences: readonly Sentence[],
  tokens: readonly Token[],
  quotations: readonly Quotation[],
  skip: readonly Span[],
): Work<Unit[]> {
  const units: Unit[] = [];
  if (paragraph.endSentence === paragraph.firstSentence) return units;
  const whole = paragraph.endToken - paragraph.firstToken <= MOST_TOKENS;
  let first = paragraph.firstSentence;
  let next = 0;
  let reaching: Quotation[] = [];
  let skipped = 0;
  for (let at = first; at < paragraph.endSentence; at++) {
    const sentence = sentences[at]!;
    const following = sentences[at + 1];
    const last = at + 1 === paragraph.endSentence;
    const full = following !== undefined && following.endToken - sentences[first]!.firstToken > MOST_TOKENS;
    if (!last && (whole || (!full && hash(text, sentence.start, sentence.end) % CUT !== 0))) continue;
    const start = sentences[first]!.start;
    const unit = {
      start,
      end: sentence.end,
      paragraph: index,
      firstSentence: first,
      endSentence: at + 1,
      firstToken: sentences[first]!.firstToken,
      endToken: sentence.endToken,
    };
    // Quotations come in order of their start: those that reach into this unit are some of the last one's and the next few.
    reaching = reaching.filter((quotation) => quotation.end > unit.start);
    for (; next < quotations.length && quotations[next]!.start < unit.end; next++) {
      if (quotations[next]!.end > unit.start) reaching.push(quotations[next]!);
    }
    while (skipped < skip.length && skip[skipped]!.end <= unit.start) skipped++;
    let hiddenEnd = skipped;
    while (hiddenEnd < skip.length && skip[hiddenEnd]!.start < unit.end) hiddenEnd++;
    const hidden = skip.slice(skipped, hiddenEnd);
    const { firstSentence, endSentence, firstToken, endToken } = unit;
    const key = keyOf(text, paragraph, unit, sentences, tokens, reaching, hidden);
    units.push(new Unit(start, unit.end, index, firstSentence, endSentence, firstToken, endToken, key));
    first = at + 1;
    if (units.length % UNITS_A_STEP === 0) yield;
  }
  return units;
}

/** Everything that the reading of a unit depends on: kind, place in its paragraph, sentence cuts, quotations, what is not copy, text. */
function keyOf(
  text: string,
  paragraph: Paragraph,
  unit: Omit<Unit, 'key'>,
  sentences: readonly Sentence[],
  tokens: readonly Token[],
  reaching: readonly Quotation[],
  hidden: readonly Span[],
): string {
  let key = `${paragraph.kind}|${unit.firstSentence === paragraph.firstSentence ? '^' : ''}|`;
  for (let at = unit.firstSentence; at < unit.endSentence; at++) key += `${sentences[at]!.end - unit.start},`;
  key += tokens[unit.firstToken]!.spaced ? '|' : '||';
  for (const quotation of reaching) {
    const start = quotation.start < unit.start ? '<' : quotation.start - unit.start;
    const end = quotation.end > unit.end ? '>' : quotation.end - unit.start;
    key += `${start}-${end}${quotation.mark[0]}${quotation.depth}${quotation.closed ? '' : '?'}${quotation.continued ? '+' : ''};`;
  }
  // The same text has other tokens where Markdown hides some of it.
  for (const { start, end } of hidden) key += `~${start - unit.start}-${end - unit.start}`;
  return `${key}|${text.slice(unit.start, unit.end)}`;
}

function hash(text: string, start: number, end: number): number {
  let value = 2166136261;
  for (let at = start; at < end; at++) value = Math.imul(value ^ text.charCodeAt(at), 16777619);
  return (value ^ (value >>> 15)) >>> 0;
}
