/** Comparing drafts, pure: words between quotation marks that are other words now, that are gone, or that have come. */
import { isAssertive, type Attribution, type Quotation, type Span, type TextSpan, type Work } from '../engine';
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

export function* quotationChanges({ old, now, pairs }: ComparedDrafts): Work<QuotationChanges> {
  const before = yield* quotedIn(old);
  const after = yield* quotedIn(now);
  // A quotation that was cut in two by its "she said", or joined, has the same words in a row.
  const [allBefore, allAfter] = [allOf(before), allOf(after)];
  const gone = before.filter(({ key }) => !allAfter.includes(` ${key} `));
  const come = after.filter(({ key }) => !allBefore.includes(` ${key} `));
  yield;
  const paired = yield* pairQuotations(gone, after, come, before, { old, now, pairs });
  const marked = new Set<Quoted>();
  for (const [quoted, draft] of [
    ...[...gone, ...paired.keys()].map((one) => [one, now] as const),
    ...[...come, ...paired.values()].map((other) => [other, old] as const),
  ]) {
    if (!marked.has(quoted) && hasMarks(quoted, draft)) marked.add(quoted);
    yield;
  }
  const counterparts = new Map([...paired].filter(([one, other]) => !marked.has(one) && !marked.has(other)));
  const [told, heard] = [new Set(paired.keys()), new Set(paired.values())];
  return {
    changes: [
      ...[...counterparts].map(([one, other]) => changedQuotation(one, other, old, now)),
      ...gone
        .filter((quoted) => !told.has(quoted) && counts(quoted) && !marked.has(quoted))
        .map((quoted) => goneQuotation(quoted, now)),
      ...come
        .filter((quoted) => !heard.has(quoted) && counts(quoted) && !marked.has(quoted))
        .map((quoted) => newQuotation(quoted, old)),
    ],
    changed: {
      old: [...counterparts.keys()].map(({ quotation }) => quotation),
      new: [...counterparts.values()].map(({ quotation }) => quotation),
    },
  };
}

/** The words of all of them in a row. */
function allOf(quoted: readonly Quoted[]): string {
  return ` ${quoted.map(({ key }) => key).join(' ')} `;
}

function* quotedIn(draft: Draft): Work<readonly Quoted[]> {
  const { story, attributions, sources } = draft.analysis;
  const speakers = new Map<number, string>();
  for (const { descriptor, attributions: indices } of sources)
    for (const index of indices) speakers.set(index, descriptor);
  const quoted: Quoted[] = [];
  for (const quotation of story.quotations) {
    const words = draft.wordsIn(quotation.inner);
    if (quotation.depth > 0 || words.length === 0) continue;
    const index = attributions.findIndex((attribution) => says(attribution, quotation));
    quoted.push({ quotation, words, key: keyOf(words), speaker: speakers.get(index) ?? null });
    yield;
  }
  return quoted;
}

function says(attribution: Attribution, quotation: Span): boolean {
  if (!isAssertive(attribution)) return false;
  return attribution.contents.some(({ start, end }) => start < quotation.end && quotation.start < end);
}

function counts({ words, speaker }: Quoted): boolean {
  return words.length >= LEAST_WORDS || speaker !== null;
}

/** Whether the other draft has the words between marks, too, though the reading paired these in another way. */
function hasMarks({ key }: Quoted, draft: Draft): boolean {
  const place = draft.find(key);
  if (place === null) return false;
  const before = draft.text.slice(Math.max(0, place.start - MARKS_WITHIN), place.start);
  return QUOTATION_MARK.test(before) && QUOTATION_MARK.test(draft.text.slice(place.end, place.end + MARKS_WITHIN));
}

/** Old quotations whose words are gone, each with the new one that it has become; and the reverse, for one that has grown. */
function* pairQuotations(
  gone: readonly Quoted[],
  after: readonly Quoted[],
  come: readonly Quoted[],
  before: readonly Quoted[],
  { old, now, pairs }: ComparedDrafts,
): Work<Map<Quoted, Quoted>> {
  const claims: { readonly one: Quoted; readonly other: Quoted; readonly fit: number }[] = [];
  const claim = (one: Quoted, other: Quoted): void => {
    // However many words they share, one of them is too short.
    if (
      2 * Math.min(one.words.length, other.words.length) <
      LEAST_SHARE_IN_SENTENCE * (one.words.length + other.words.length)
    )
      return;
    const sentence = old.sentenceAt(one.quotation);
    const isSameSentence = sentence !== undefined && pairs.newOf.get(sentence) === now.sentenceAt(other.quotation);
    const least = isSameSentence ? LEAST_SHARE_IN_SENTENCE : LEAST_SHARE;
    const fit = sharedWords(one.words, other.words);
    // Two that stand word for word in both drafts are themselves.
    if (fit >= least && one.key !== other.key) claims.push({ one, other, fit: fit + (isSameSentence ? 1 : 0) });
  };
  for (const one of gone) {
    for (const other of after) claim(one, other);
    yield;
  }
  for (const other of come) {
    for (const one of before) claim(one, other);
    yield;
  }
  claims.sort((a, b) => b.fit - a.fit);
  const [paired, taken] = [new Map<Quoted, Quoted>(), new Set<Quoted>()];
  const keys = new Set(after.map(({ key }) => key));
  const inBoth = new Set(before.flatMap(({ key }) => (keys.has(key) ? [key] : [])));
  for (const { one, other } of claims) {
    if (paired.has(one) || taken.has(other) || inBoth.has(one.key) || inBoth.has(other.key)) continue;
    paired.set(one, other);
    taken.add(other);
  }
  return paired;
}

function changedQuotation(one: Quoted, other: Quoted, old: Draft, now: Draft): Change {
  const speaker = other.speaker ?? one.speaker;
  return {
    kind: 'quotation-changed',
    message: speaker === null ? 'The words of a quotation have changed.' : `“${speaker}” is quoted in different words.`,
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
