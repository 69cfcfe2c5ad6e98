/** Training's room (node only, never bundled): how words stand in the cues of the training text, for the cue tagger to look at. */
import { CUE_ROLE } from '../../engine/annotators/attributions/cueWords';
import { packWordTable } from '../weightsFile';
import type { GoldPassage } from './articles';

/** Of a word that was seen less often nothing is said. */
const KNOWN = 20;
/** A word that stood in a cue in at least this share of its places may be the head of one. */
const HEAD_SHARE = 0.02;

/** Counts words in and out of cues. */
export class CueTable {
  private readonly all = new Map<number, number>();
  private readonly inCues = new Map<number, number>();

  add({ passage, gold }: GoldPassage): void {
    const marks = new Uint8Array(passage.length);
    for (const { cue } of gold) for (const { from, to } of cue) marks.fill(1, from, to);
    passage.forms.forEach(({ word }, at) => {
      this.all.set(word, (this.all.get(word) ?? 0) + 1);
      if (marks[at] === 1) this.inCues.set(word, (this.inCues.get(word) ?? 0) + 1);
    });
  }

  /** The table of roles, as `CueWords` reads it. */
  pack(): Uint8Array {
    const roles = new Map<number, number>();
    for (const [word, all] of this.all) {
      const count = this.inCues.get(word) ?? 0;
      const known = all >= KNOWN;
      if (count >= 2 && count >= HEAD_SHARE * all) roles.set(word, CUE_ROLE.head);
      else if (known) roles.set(word, count > 0 ? CUE_ROLE.part : CUE_ROLE.none);
    }
    return packWordTable(roles);
  }
}
