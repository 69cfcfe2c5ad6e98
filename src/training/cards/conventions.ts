/**
 * Training's room (node only, never bundled): how a card that is shown compares with what a corpus marks there. Corpora
 * draw spans in their own ways; each way in which ours differ for no fault of the card has a name here and is counted apart.
 */
import type { LabelledSpan } from '../trainingSet';
import type { MarkedText } from '../names/runningText';

/** A card shown over a span of the text. */
export interface ShownCard {
  readonly start: number;
  readonly end: number;
  /** Labels of the corpus under which a name of this card may be marked. */
  readonly labels: readonly string[];
  /** Whether it is a country, which acts by its government; a city that acts is most often a team. */
  readonly isCountry: boolean;
  /** Whether a text is by itself a name of the card. */
  isName(text: string): boolean;
}

/**
 * - `marked`: the corpus has this span with a label that the card can have. A leading "the" and a full stop that is the
 *   dot of an abbreviation too ("in the U.S.") make no difference.
 * - `compound`: the span ends inside a token of the corpus ("Oslo" in "Oslo-based"), so the corpus cannot mark it.
 * - `list`: the corpus marks several places or peoples as one ("Oslo, Norway", "southern Norway", "Norway's Oslo", "Danish, Norwegian").
 * - `government`: a country marked as an organization because it acts.
 * - `pieces`: the corpus cuts one name into several ("Bank of" and "Norland"), and the span is all of them and a name of the card.
 * - `form`: the corpus marks more or fewer words of it that are a name of the same card ("State of Norland").
 * - `wrong`: anything else.
 */
export type Verdict = 'marked' | 'compound' | 'list' | 'government' | 'pieces' | 'form' | 'wrong';

/** What the corpus says of a card that is shown. */
export function judge(text: MarkedText, shown: ShownCard): Verdict {
  const { start, end, labels, isCountry } = shown;
  const there = text.names.filter((name) => name.start < end && start < name.end);
  if (there.some((name) => labels.includes(name.type) && isSameSpan(text.text, name, start, end))) return 'marked';
  if (isInsideToken(text, start, end)) return 'compound';
  if (arePieces(there, start, end) && shown.isName(text.text.slice(start, end))) return 'pieces';
  if (there.some((name) => name.type === 'organization' && isSameSpan(text.text, name, start, end)))
    return isCountry ? 'government' : 'wrong';
  if (!there.some((name) => labels.includes(name.type))) return 'wrong';
  const isOfList = (name: LabelledSpan): boolean => labels.includes(name.type) && isListed(text.text, name, start, end);
  if (there.some((name) => (name.type === 'place' || name.type === 'group') && isOfList(name))) return 'list';
  const named = there.filter(
    (name) => labels.includes(name.type) && shown.isName(text.text.slice(name.start, name.end)),
  );
  return named.length > 0 ? 'form' : 'wrong';
}

function isSameSpan(text: string, name: LabelledSpan, start: number, end: number): boolean {
  const sameEnd = name.end === end || (name.end === end - 1 && text[end - 1] === '.');
  return (
    sameEnd &&
    (name.start === start || /^the $/i.test(text.slice(Math.min(name.start, start), Math.max(name.start, start))))
  );
}

/** Whether the corpus marks several names side by side that together are the span. */
function arePieces(there: readonly LabelledSpan[], start: number, end: number): boolean {
  return there.length > 1 && there[0]!.start === start && there.at(-1)!.end === end;
}

/** Whether the span starts or ends within a token that goes on with a hyphen. */
function isInsideToken({ text, offsets }: MarkedText, start: number, end: number): boolean {
  return offsets.some(
    ([from, to]) =>
      (from < end && end < to && /[-–—/]/.test(text[end] ?? '')) ||
      (from < start && start < to && /[-–—/]/.test(text[start - 1] ?? '')),
  );
}

/** Whether the name of the corpus is the span with more places or peoples parted by a comma or a possessive, or with small words before it. */
function isListed(text: string, name: LabelledSpan, start: number, end: number): boolean {
  if (name.start > start || name.end < end) return false;
  const before = text.slice(name.start, start);
  const after = text.slice(end, name.end);
  return (
    (before === '' || /(?:, |['’]s |(?:^|, )\p{Ll}[\p{L} -]* )$/u.test(before)) &&
    (after === '' || /^(?:, |['’]s \p{Lu})/u.test(after))
  );
}
