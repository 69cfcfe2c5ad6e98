/** Training's room (node only, never bundled): how words stand in the cues of the training text, for the cue tagger to look at. */
import { CUE_ROLE } from '../../engine/annotators/attributions/cueWords';
import { packWordTable } from '../weightsFile';
import type { GoldPassage } from './articles';

/** Of a word that was seen less often nothing is said. */
const KNOWN = 20;
/** A word that was the head of a cue in at least this share of its places may be one again. */
const HEAD_SHARE = 0.01;
/** A word that stood in a cue in at least this share of its places may be part of one. */
const PART_SHARE = 0.02;

/** Counts words in and out of cues. */
export class CueTable {
  private readonly all = new Map<number, number>();
  private readonly inCues = new Map<number, number>();
  private readonly cues: (readonly number[])[] = [];

  add({ passage, gold }: GoldPassage): void {
    const marks = new Uint8Array(passage.length);
    for (const { cue } of gold) {
      for (const { from, to } of cue) {
        marks.fill(1, from, to);
        this.cues.push(passage.forms.slice(from, to).map(({ word }) => word));
      }
    }
    passage.forms.forEach(({ word }, at) => {
      this.all.set(word, (this.all.get(word) ?? 0) + 1);
      if (marks[at] === 1) this.inCues.set(word, (this.inCues.get(word) ?? 0) + 1);
    });
  }

  /** The table of roles, as `CueWords` reads it. */
  pack(): Uint8Array {
    const heads = this.heads();
    const roles = new Map<number, number>();
    for (const [word, all] of this.all) {
      const head = heads.get(word) ?? 0;
      const part = this.inCues.get(word) ?? 0;
      if (head >= 2 && head >= HEAD_SHARE * all) roles.set(word, CUE_ROLE.head);
      else if (all >= KNOWN) roles.set(word, part > 0 && part >= PART_SHARE * all ? CUE_ROLE.part : CUE_ROLE.none);
    }
    return packWordTable(roles);
  }

  /** How often each word was the head of a cue: of its words the one that stands in cues most surely, rare words aside. */
  private heads(): ReadonlyMap<number, number> {
    const share = (word: number): number => (this.inCues.get(word) ?? 0) / (this.all.get(word)! + KNOWN);
    const heads = new Map<number, number>();
    for (const [first, ...rest] of this.cues) {
      if (first === undefined) continue;
      const head = rest.reduce((best, word) => (share(word) > share(best) ? word : best), first);
      heads.set(head, (heads.get(head) ?? 0) + 1);
    }
    return heads;
  }
}
