/** Checks: the names of a story by their wording. What a wording's words are is worked out once. */
import type { CheckFacts } from '../check';
import { isAcronym } from '../../knowledge';
import { KnownWords } from '../../knownWords';
import type { Identities, Identity } from '../../model';
import type { Work } from '../../work';
import { nameWords } from './persons';

/** What can be said of a name by its wording alone. */
export class Wording {
  /** A single wording: most identities have no more. */
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

const wordingOf = new KnownWords((name) => new Wording(nameWords(name), isAcronym(name)));

const NONE: readonly Wording[] = [];

/** The wordings of stories that are being read. */
const READ = new WeakMap<Identities, Wordings>();

/** Names looked at between two yields. */
const NAMES_A_STEP = 2_000;

export class Wordings {
  /** All identities of the story, in its order. */
  readonly all: Worded[] = [];
  private constructor() {}

  /** The wordings of a story, read once in a run however many rules ask for them. */
  static *of({ identities }: Pick<CheckFacts, 'identities'>): Work<Wordings> {
    const known = READ.get(identities);
    if (known !== undefined) return known;
    const wordings = new Wordings();
    const { people, mentions } = identities;
    let work = 0;
    for (let at = 0; at < people.length; at++) {
      work += 1 + people[at]!.mentions.length;
      if (work > NAMES_A_STEP) {
        work = 0;
        yield;
      }
      wordings.all.push(new Worded(people[at]!, wordings.wordingsOf(people[at]!, mentions)));
    }
    READ.set(identities, wordings);
    return wordings;
  }

  /** The words of a name, without suffixes. */
  words(name: string): readonly string[] {
    return wordingOf.of(name).words;
  }

  private wordingsOf({ mentions: own }: Identity, mentions: Identities['mentions']): readonly Wording[] {
    let wordings = NONE;
    let before = '';
    for (let at = 0; at < own.length; at++) {
      const { text } = mentions[own[at]!]!;
      if (text === before) continue;
      before = text;
      const wording = wordingOf.of(text);
      if (wordings.length === 0) wordings = wording.alone;
      else if (!wordings.includes(wording)) wordings = [...wordings, wording];
    }
    return wordings;
  }
}
