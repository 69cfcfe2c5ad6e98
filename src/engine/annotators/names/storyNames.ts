/** The names annotator's room: the tagger over the whole story, unit by unit, borrowing what an earlier run worked out. */
import type { Story, Unit } from '../../model';
import type { Reuse } from '../../reuse';
import type { Weights } from '../../tagger';
import type { Work } from '../annotator';
import type { TokenSpan } from './labels';
import { readerFor, type NameReader } from './read';
import { digestOf, evidenceOf, mergeEvidence, type StoryWords } from './storyWords';
import { readUnit, type UnitWords } from './unitWords';

interface UnitEvidence {
  readonly words: UnitWords;
  readonly evidence: StoryWords;
}

/** The names that the tagger reads, as spans of `story.tokens`, in order. */
export function* readStoryNames(story: Story, weights: Weights, reuse: Reuse): Work<TokenSpan[]> {
  const reader = readerFor(weights);
  const { units } = story;
  const evidence: UnitEvidence[] = [];
  const keptWords = reuse.shelf<UnitEvidence>('names.words');
  for (let index = 0; index < units.length; index++) {
    const unit = units[index]!;
    let own = keptWords.take(unit.key);
    if (own === undefined) {
      keptWords.put(unit.key, (own = readEvidence(story, unit, reader)));
      yield;
    }
    evidence.push(own);
  }
  const storyWords = mergeEvidence(evidence.map((unit) => unit.evidence));
  yield;
  const spans: TokenSpan[] = [];
  const keptSpans = reuse.shelf<UnitSpans>('names.read');
  for (let index = 0; index < units.length; index++) {
    const unit = units[index]!;
    const { words } = evidence[index]!;
    const digest = digestOf(words, storyWords);
    let read = keptSpans.take(unit.key);
    if (read?.digest !== digest) {
      keptSpans.put(unit.key, (read = { digest, spans: reader.read(words, storyWords) }));
      yield;
    }
    addSpans(spans, read.spans, unit.firstToken);
  }
  return spans;
}

/** What was read of a unit, by what it could see of the story. */
interface UnitSpans {
  readonly digest: string;
  readonly spans: readonly TokenSpan[];
}

function readEvidence(story: Story, unit: Unit, reader: NameReader): UnitEvidence {
  const words = readUnit(story, unit, reader.words, reader.lists);
  return { words, evidence: evidenceOf(words) };
}

function addSpans(spans: TokenSpan[], own: readonly TokenSpan[], by: number): void {
  for (const { start, end, type, margin } of own) spans.push({ start: start + by, end: end + by, type, margin });
}
