/**
 * The names annotator's room: the units' words as one story, from what the run before made of them. After a keystroke only the
 * words that the edited unit shows in another way are put together again.
 */
import { differenceOf } from './difference';
import type { Work } from '../annotator';
import { EvidenceMerger, genreOf, isSameWord, mergeEvidence, wordOver, type StoryWords } from './storyWords';

/** With more words than this all are put together again. */
const MOST_CHANGED = 60;
/** Units put together between two yields. */
const UNITS_A_STEP = 50;

export class MergedWords {
  private constructor(
    /** What all units show. */
    readonly all: StoryWords,
    private readonly units: readonly StoryWords[],
    /** The words that show something else than in the run before; null where any may. */
    private readonly changed: readonly number[] | null,
  ) {}

  /** @param before what an earlier run made, whose readings are kept */
  static *of(units: readonly StoryWords[], before: MergedWords | undefined): Work<MergedWords> {
    const after = before?.after(units) ?? null;
    if (after !== null) return after;
    const merger = new EvidenceMerger();
    for (let index = 0; index < units.length; index++) {
      if (index % UNITS_A_STEP === UNITS_A_STEP - 1) yield;
      merger.add(units[index]!);
    }
    return new MergedWords(merger, units, null);
  }

  /** The same after an edit; null where so much has changed that it is made anew. */
  private after(units: readonly StoryWords[]): MergedWords | null {
    const { all } = this;
    const { first, endOld, endNow } = differenceOf(this.units, units);
    if (first === endOld && first === endNow) return new MergedWords(all, units, []);
    const gone = mergeEvidence(this.units.slice(first, endOld));
    const come = mergeEvidence(units.slice(first, endNow));
    const changed = changedWords(gone.words, come.words);
    if (changed.length > MOST_CHANGED) return null;
    const merged = {
      words: changed.length === 0 ? all.words : withWords(all.words, changed, units),
      size: all.size - gone.size + come.size,
      sport: all.sport - gone.sport + come.sport,
      reporting: all.reporting - gone.reporting + come.reporting,
    };
    return new MergedWords(merged, units, genreOf(merged) === genreOf(all) ? changed : null);
  }

  /** Whether one of the words shows something else than in the run before, or may do so. */
  isNewTo(words: ReadonlySet<number>): boolean {
    return this.changed === null || this.changed.some((hash) => words.has(hash));
  }
}

/** The words that the stretch which came shows otherwise than the one that went: merging is associative, so the others stay. */
function changedWords(gone: StoryWords['words'], come: StoryWords['words']): number[] {
  const changed: number[] = [];
  for (const [hash, shown] of come) {
    const before = gone.get(hash);
    if (before === undefined || !isSameWord(shown, before)) changed.push(hash);
  }
  for (const hash of gone.keys()) if (!come.has(hash)) changed.push(hash);
  return changed;
}

function withWords(
  words: StoryWords['words'],
  changed: readonly number[],
  units: readonly StoryWords[],
): StoryWords['words'] {
  const now = new Map(words);
  for (const hash of changed) {
    const shown = wordOver(units, hash);
    if (shown === undefined) now.delete(hash);
    else now.set(hash, shown);
  }
  return now;
}
