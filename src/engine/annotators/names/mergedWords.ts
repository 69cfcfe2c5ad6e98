/**
 * The names annotator's room: the units' words as one story, from what the run before made of them. After a keystroke only the
 * words that the edited unit shows in another way are put together again.
 */
import { AmendedMap } from './amendedMap';
import { differenceOf } from '../../lists';
import {
  EvidenceMerger,
  genreOf,
  isSameWord,
  mergeEvidence,
  wordOver,
  type Evidence,
  type StoryWord,
  type StoryWords,
} from './storyWords';
import type { Work } from '../../work';

/** With more words than this all are put together again. */
const MOST_CHANGED = 60;
/** Units put together between two yields. */
const UNITS_A_STEP = 50;

/** The words of a story as one keystroke after the other leaves them. */
interface AmendedWords extends StoryWords {
  readonly words: AmendedMap<number, StoryWord>;
}

export class MergedWords {
  private constructor(
    /** What all units show. */
    readonly all: AmendedWords,
    private readonly units: readonly Evidence[],
    /** The words that show something else than in the run before; null where any may. */
    private readonly changed: readonly number[] | null,
  ) {}

  /** @param before what an earlier run made, whose readings are kept */
  static *of(units: readonly Evidence[], before: MergedWords | undefined): Work<MergedWords> {
    const after = before?.after(units) ?? null;
    if (after !== null) return after;
    const merger = new EvidenceMerger();
    for (let index = 0; index < units.length; index++) {
      if (index % UNITS_A_STEP === UNITS_A_STEP - 1) yield;
      merger.add(units[index]!);
    }
    const { words, size, sport, reporting } = merger;
    return new MergedWords({ words: AmendedMap.of(words), size, sport, reporting }, units, null);
  }

  /** The same after an edit; null where so much has changed that it is made anew. */
  private after(units: readonly Evidence[]): MergedWords | null {
    const { all } = this;
    const { first, endOld, endNow } = differenceOf(this.units, units);
    if (first === endOld && first === endNow) return new MergedWords(all, units, []);
    const gone = mergeEvidence(this.units.slice(first, endOld));
    const come = mergeEvidence(units.slice(first, endNow));
    const changed = changedWords(gone.words, come.words);
    if (changed.length > MOST_CHANGED) return null;
    const merged = {
      words: changed.length === 0 ? all.words : all.words.amended(changed.map((hash) => [hash, wordOver(units, hash)])),
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
function changedWords(gone: Evidence['words'], come: Evidence['words']): number[] {
  const changed: number[] = [];
  for (const [hash, shown] of come) {
    const before = gone.get(hash);
    if (before === undefined || !isSameWord(shown, before)) changed.push(hash);
  }
  for (const hash of gone.keys()) if (!come.has(hash)) changed.push(hash);
  return changed;
}
