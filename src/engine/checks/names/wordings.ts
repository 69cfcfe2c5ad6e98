/** Checks: the names of a story by their wording. What a wording's words are is worked out once, from run to run. */
import { isAcronym } from '../../knowledge';
import type { Facts, Identities, Identity } from '../../model';
import type { Work } from '../../work';
import type { Reuse } from '../../reuse';
import { nameWords } from './persons';

/** What a name says by its wording alone. */
export class Wording {
  /** By itself: what most identities have. */
  readonly alone: readonly Wording[] = [this];

  constructor(
    /** Its words, without suffixes. */
    readonly words: readonly string[],
    readonly isAcronym: boolean,
  ) {}
}

/** An identity with the wordings by which the copy names it, in the order in which they first stand. */
export class Worded {
  constructor(
    readonly identity: Identity,
    readonly wordings: readonly Wording[],
  ) {}
}

const NONE: readonly Wording[] = [];

/** Identities looked at between two yields. */
const NAMES_A_STEP = 1_000;

export class Wordings {
  /** All identities of the story, in its order. */
  readonly all: Worded[] = [];
  private readonly kept;

  private constructor(reuse: Reuse) {
    this.kept = reuse.shelf<Wording>('checks.wordings');
  }

  /** The wordings of a story, read once in a run however many rules ask for them. */
  static *of({ identities }: Facts, reuse: Reuse): Work<Wordings> {
    const known = reuse.made<Wordings>(identities);
    if (known !== undefined) return known;
    const wordings = new Wordings(reuse);
    const { people, mentions } = identities;
    for (let at = 0; at < people.length; at++) {
      if (at % NAMES_A_STEP === NAMES_A_STEP - 1) yield;
      wordings.all.push(new Worded(people[at]!, wordings.wordingsOf(people[at]!, mentions)));
    }
    return reuse.make(identities, wordings);
  }

  /** The words of a name, without suffixes. */
  words(name: string): readonly string[] {
    return this.wording(name).words;
  }

  private wording(name: string): Wording {
    let wording = this.kept.take(name);
    if (wording === undefined) {
      this.kept.put(name, (wording = new Wording(nameWords(name), isAcronym(name))));
    }
    return wording;
  }

  private wordingsOf({ mentions: own }: Identity, mentions: Identities['mentions']): readonly Wording[] {
    let wordings = NONE;
    let before = '';
    for (let at = 0; at < own.length; at++) {
      const { text } = mentions[own[at]!]!;
      if (text === before) continue;
      before = text;
      const wording = this.wording(text);
      if (wordings.length === 0) wordings = wording.alone;
      else if (!wordings.includes(wording)) wordings = [...wordings, wording];
    }
    return wordings;
  }
}
