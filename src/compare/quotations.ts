/** Comparing drafts, pure: words between quotation marks that are other words now, that are gone, or that have come. */
import type { Quotation, TextSpan } from '../engine';
import type { Change } from './change';
import type { ComparedDrafts } from './sentencePairs';
import { keyOf, sharedWords, type Draft, type Word } from './words';
import { wordRuns } from './wordDiff';

/** Fewer words between marks are a quotation only where somebody is said to have said them: "the so-called “clean list”". */
const LEAST_WORDS = 3;
/** The least share of words that makes two quotations versions of one. */
const LEAST_SHARE = 0.5;
/** The same in two versions of one sentence. */
const LEAST_SHARE_IN_SENTENCE = 0.3;

/** A mark stands so many characters from the words that it quotes: `."`. */
const MARKS_WITHIN = 3;
const QUOTATION_MARK = /["“”„«»‘’']/;

interface Quoted {
  readonly quotation: Quotation;
  readonly words: readonly Word[];
  readonly key: string;
  /** What the ledger calls who says it, or null. */
  readonly speaker: string | null;
}

export interface QuotationChanges {
  readonly changes: readonly Change[];
  /** The quotations that changed, by draft. */
  readonly changed: { readonly old: readonly TextSpan[]; readonly new: readonly TextSpan[] };
}

export function quotationChanges({ old, now, pairs }: ComparedDrafts): QuotationChanges {
  const [before, after] = [quotedIn(old), quotedIn(now)];
  // A quotation that was cut in two by its "she said", or joined, has the same words in a row.
  const stillQuoted = (quoted: Quoted, others: readonly Quoted[]): boolean =>
    ` ${others.map(({ key }) => key).join(' ')} `.includes(` ${quoted.key} `);
  const gone = before.filter((quoted) => !stillQuoted(quoted, after));
  const come = after.filter((quoted) => !stillQuoted(quoted, before));
  const paired = pairQuotations(gone, after, come, before, { old, now, pairs });
  const counterparts = new Map([...paired].filter(([one, other]) => !hasMarks(one, now) && !hasMarks(other, old)));
  const [told, heard] = [new Set(paired.keys()), new Set(paired.values())];
  return {
    changes: [
      ...[...counterparts].map(([one, other]) => changedQuotation(one, other, old, now)),
      ...gone
        .filter((quoted) => !told.has(quoted) && counts(quoted) && !hasMarks(quoted, now))
        .map((quoted) => goneQuotation(quoted, now)),
      ...come
        .filter((quoted) => !heard.has(quoted) && counts(quoted) && !hasMarks(quoted, old))
        .map((quoted) => newQuotation(quoted, old)),
    ],
    changed: {
      old: [...counterparts.keys()].map(({ quotation }) => quotation),
      new: [...counterparts.values()].map(({ quotation }) => quotation),
    },
  };
}

function quotedIn(draft: Draft): readonly Quoted[] {
  const { story, attributions, sources } = draft.analysis;
  const speakers = new Map<number, string>();
  for (const { descriptor, attributions: indices } of sources)
    for (const index of indices) speakers.set(index, descriptor);
  return story.quotations.flatMap((quotation): readonly Quoted[] => {
    const words = draft.wordsIn(quotation.inner);
    if (quotation.depth > 0 || words.length === 0) return [];
    const index = attributions.findIndex(
      ({ contents, wide }) =>
        wide !== true && contents.some(({ start, end }) => start < quotation.end && quotation.start < end),
    );
    return [{ quotation, words, key: keyOf(words), speaker: speakers.get(index) ?? null }];
  });
}

function counts({ words, speaker }: Quoted): boolean {
  return words.length >= LEAST_WORDS || speaker !== null;
}

/** Whether the other draft has the words between marks, too, though the reading paired these in another way. */
function hasMarks({ key }: Quoted, draft: Draft): boolean {
  const place = draft.find(key);
  if (place === null) return false;
  const [before, after] = [draft.text.slice(0, place.start), draft.text.slice(place.end, place.end + MARKS_WITHIN)];
  return QUOTATION_MARK.test(before.slice(-MARKS_WITHIN)) && QUOTATION_MARK.test(after);
}

/** Old quotations whose words are gone, each with the new one that it has become; and the reverse, for one that has grown. */
function pairQuotations(
  gone: readonly Quoted[],
  after: readonly Quoted[],
  come: readonly Quoted[],
  before: readonly Quoted[],
  { old, now, pairs }: ComparedDrafts,
): Map<Quoted, Quoted> {
  const claims = [
    ...gone.flatMap((one) => after.map((other) => [one, other] as const)),
    ...come.flatMap((other) => before.map((one) => [one, other] as const)),
  ].flatMap(([one, other]) => {
    const sentence = old.sentenceAt(one.quotation);
    const isSameSentence = sentence !== undefined && pairs.newOf.get(sentence) === now.sentenceAt(other.quotation);
    const least = isSameSentence ? LEAST_SHARE_IN_SENTENCE : LEAST_SHARE;
    const fit = sharedWords(one.words, other.words);
    // Two that stand word for word in both drafts are themselves.
    return fit >= least && one.key !== other.key ? [{ one, other, fit: fit + (isSameSentence ? 1 : 0) }] : [];
  });
  claims.sort((a, b) => b.fit - a.fit);
  const [paired, taken] = [new Map<Quoted, Quoted>(), new Set<Quoted>()];
  const isWhole = new Set([...before, ...after].filter((quoted) => isInBoth(quoted, before, after)));
  for (const { one, other } of claims) {
    if (paired.has(one) || taken.has(other) || isWhole.has(one) || isWhole.has(other)) continue;
    paired.set(one, other);
    taken.add(other);
  }
  return paired;
}

function isInBoth({ key }: Quoted, before: readonly Quoted[], after: readonly Quoted[]): boolean {
  return before.some((quoted) => quoted.key === key) && after.some((quoted) => quoted.key === key);
}

function changedQuotation(one: Quoted, other: Quoted, old: Draft, now: Draft): Change {
  const speaker = other.speaker ?? one.speaker;
  return {
    kind: 'quotation-changed',
    message: speaker === null ? 'A quotation has other words.' : `“${speaker}” is quoted with other words.`,
    old: plainSpan(one.quotation),
    new: plainSpan(other.quotation),
    words: wordRuns(old, one.quotation.inner, now, other.quotation.inner),
  };
}

function goneQuotation({ quotation, key, speaker }: Quoted, now: Draft): Change {
  const message = now.has(key)
    ? 'These words stand without quotation marks now.'
    : `A quotation${of(speaker)} is gone.`;
  return { kind: 'quotation-gone', message, old: plainSpan(quotation), new: null };
}

function newQuotation({ quotation, key, speaker }: Quoted, old: Draft): Change {
  const message = old.has(key)
    ? 'These words stand in quotation marks now, and were no quotation before.'
    : `New quotation${of(speaker)}.`;
  return { kind: 'quotation-added', message, old: null, new: plainSpan(quotation) };
}

function of(speaker: string | null): string {
  return speaker === null ? '' : ` of “${speaker}”`;
}

function plainSpan({ start, end, text }: TextSpan): TextSpan {
  return { start, end, text };
}
