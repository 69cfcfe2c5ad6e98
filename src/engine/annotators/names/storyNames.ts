/** The names annotator's room: runs the tagger over the whole story, unit by unit. */
import type { Story, Unit } from '../../model';
import type { MemoRun } from '../../memo';
import type { Weights } from '../../tagger';
import type { TokenSpan } from './labels';
import { readerFor, type NameReader } from './read';
import { digestOf, evidenceOf, EvidenceMerger, type Evidence, type StoryWords } from './storyWords';
import { readUnit, type UnitWords } from './unitWords';
import { endsStep, type Work } from '../../work';

interface UnitEvidence {
  readonly words: UnitWords;
  readonly evidence: Evidence;
}

/** The names that the tagger reads, as spans of `story.tokens`, in order. */
export function* readStoryNames(story: Story, weights: Weights, memo: MemoRun): Work<TokenSpan[]> {
  const read = yield* readUnitNames(story, weights, memo);
  return read.flatMap((spans, index) => {
    const by = story.units[index]!.firstToken;
    return spans.map(({ start, end, type, margin }) => ({ start: start + by, end: end + by, type, margin }));
  });
}

/** The names that the tagger reads, for each unit, as spans of its tokens, in order. */
export function* readUnitNames(story: Story, weights: Weights, memo: MemoRun): Work<readonly (readonly TokenSpan[])[]> {
  const reader = readerFor(weights);
  const { units } = story;
  const ofUnits = yield* memo.perUnit('names.words', units, (unit) => readEvidence(story, unit, reader), [weights]);
  const ofStory = yield* mergeAll(ofUnits);
  return yield* memo.perUnit(
    'names.read',
    units,
    (_, index) => reader.read(ofUnits[index]!.words, ofStory),
    (_, index) => [weights, digestOf(ofUnits[index]!.words, ofStory)],
  );
}

/** Units merged between two yields. */
const UNITS_A_STEP = 50;

/** The evidence of all units, merged. */
function* mergeAll(units: readonly UnitEvidence[]): Work<StoryWords> {
  const merger = new EvidenceMerger();
  for (let index = 0; index < units.length; index++) {
    merger.addCapitalised(units[index]!.evidence);
    if (endsStep(index, UNITS_A_STEP)) yield;
  }
  for (let index = 0; index < units.length; index++) {
    merger.addLowerCase(units[index]!.evidence);
    if (endsStep(index, UNITS_A_STEP)) yield;
  }
  return merger;
}

function readEvidence(story: Story, unit: Unit, reader: NameReader): UnitEvidence {
  const words = readUnit(story, unit, reader.words, reader.lists);
  return { words, evidence: evidenceOf(words) };
}
