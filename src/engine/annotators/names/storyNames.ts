/** The names annotator's room: the tagger over the whole story, unit by unit, borrowing what an earlier run worked out. */
import type { Story, Unit } from '../../model';
import type { Reuse } from '../../reuse';
import type { Weights } from '../../tagger';
import type { TokenSpan } from './labels';
import { readerFor, type NameReader } from './read';
import { digestOf, evidenceOf, type Evidence } from './storyWords';
import { MergedWords } from './mergedWords';
import { readUnit, type UnitWords } from './unitWords';
import type { Work } from '../../work';

interface UnitEvidence {
  readonly words: UnitWords;
  readonly evidence: Evidence;
  /** Lower-case hashes of its capitalised words: what its reading asks the story about. */
  readonly asks: ReadonlySet<number>;
}

/** What was read of a unit, by what it could see of the story. */
interface UnitReading {
  readonly digest: string;
  readonly spans: readonly TokenSpan[];
}

/** The names that the tagger reads, as spans of `story.tokens`, in order. */
export function* readStoryNames(story: Story, weights: Weights, reuse: Reuse): Work<TokenSpan[]> {
  const read = yield* readUnitNames(story, weights, reuse);
  return read.flatMap((spans, index) => {
    const by = story.units[index]!.firstToken;
    return spans.map(({ start, end, type, margin }) => ({ start: start + by, end: end + by, type, margin }));
  });
}

/**
 * The names that the tagger reads, for each unit, as spans of its tokens, in order. A unit in which nothing else is read than in
 * the previous run has the same list as there.
 */
export function* readUnitNames(story: Story, weights: Weights, reuse: Reuse): Work<readonly (readonly TokenSpan[])[]> {
  const reader = readerFor(weights);
  const { units } = story;
  const evidence: UnitEvidence[] = [];
  const keptWords = reuse.row<UnitEvidence>('names.words', [weights]);
  for (let index = 0; index < units.length; index++) {
    const unit = units[index]!;
    let own = keptWords.take(index);
    if (own === undefined) {
      keptWords.put(index, (own = readEvidence(story, unit, reader)));
      yield;
    }
    evidence.push(own);
  }
  const keptStory = reuse.shelf<MergedWords>('names.story', [weights]);
  const merged = yield* MergedWords.of(
    evidence.map((unit) => unit.evidence),
    keptStory.take(''),
  );
  keptStory.put('', merged);
  yield;
  const read: (readonly TokenSpan[])[] = [];
  const keptSpans = reuse.row<UnitReading>('names.read', [weights]);
  for (let index = 0; index < units.length; index++) {
    const known = keptSpans.take(index);
    const own = evidence[index]!;
    if (known !== undefined && !merged.isNewTo(own.asks)) {
      read.push(known.spans);
      continue;
    }
    const digest = digestOf(own.words, merged.all);
    if (known?.digest === digest) {
      read.push(known.spans);
      continue;
    }
    const spans = reader.read(own.words, merged.all);
    const reading = { digest, spans: known !== undefined && areSame(spans, known.spans) ? known.spans : spans };
    keptSpans.put(index, reading);
    read.push(reading.spans);
    yield;
  }
  return read;
}

function readEvidence(story: Story, unit: Unit, reader: NameReader): UnitEvidence {
  const words = readUnit(story, unit, reader.words, reader.lists);
  const asks = new Set<number>();
  for (const word of words.words) if (word.capitalised) asks.add(word.lower);
  return { words, evidence: evidenceOf(words), asks };
}

function areSame(spans: readonly TokenSpan[], others: readonly TokenSpan[]): boolean {
  return spans.length === others.length && spans.every((span, at) => isSame(span, others[at]!));
}

function isSame(span: TokenSpan, other: TokenSpan): boolean {
  return (
    span.start === other.start && span.end === other.end && span.type === other.type && span.margin === other.margin
  );
}
