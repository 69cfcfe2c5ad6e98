/** The names annotator's room: the tagger over the whole story, unit by unit, borrowing what an earlier run worked out. */
import type { Story } from '../../model';
import type { Reuse } from '../../reuse';
import type { Weights } from '../../tagger';
import type { Work } from '../annotator';
import type { TokenSpan } from './labels';
import { readerFor } from './read';
import { digestOf, evidenceOf, mergeEvidence, type StoryWords } from './storyWords';
import { readUnit, type UnitWords } from './unitWords';

interface UnitEvidence {
  readonly words: UnitWords;
  readonly evidence: StoryWords;
}

/** The names that the tagger reads, as spans of `story.tokens`, in order. */
export function* readStoryNames(story: Story, weights: Weights, reuse: Reuse): Work<TokenSpan[]> {
  const reader = readerFor(weights);
  const units: UnitEvidence[] = [];
  for (const unit of story.units) {
    units.push(
      reuse.get('names.words', unit.key, () => {
        const words = readUnit(story, unit, reader.words, reader.lists);
        return { words, evidence: evidenceOf(words) };
      }),
    );
    yield;
  }
  const storyWords = mergeEvidence(units.map(({ evidence }) => evidence));
  const spans: TokenSpan[] = [];
  for (const [index, unit] of story.units.entries()) {
    const { words } = units[index]!;
    const key = `${digestOf(words, storyWords)} ${unit.key}`;
    const found = reuse.get('names.read', key, () => reader.read(words, storyWords));
    for (const span of found) {
      spans.push({ ...span, start: span.start + unit.firstToken, end: span.end + unit.firstToken });
    }
    yield;
  }
  return spans;
}
