/** Checks: the names of a story by their wording. What a wording's words are is worked out once, from run to run. */
import type { Facts, Identities, Identity } from '../../model';
import type { Reuse } from '../../reuse';
import { nameWords } from './persons';

/** An identity with the words of each wording by which the copy names it, in the order in which they first stand. */
export interface Worded {
  readonly identity: Identity;
  readonly wordings: readonly (readonly string[])[];
}

export class Wordings {
  /** All identities of the story, in its order. */
  readonly all: readonly Worded[];
  private readonly kept;

  private constructor({ people, mentions }: Identities, reuse: Reuse) {
    this.kept = reuse.shelf<readonly string[]>('checks.wordings');
    this.all = people.map((identity) => ({ identity, wordings: this.wordingsOf(identity, mentions) }));
  }

  /** The wordings of a story, read once in a run however many rules ask for them. */
  static of({ identities }: Facts, reuse: Reuse): Wordings {
    return reuse.made<Wordings>(identities) ?? reuse.make(identities, new Wordings(identities, reuse));
  }

  /** The words of a name, without suffixes. */
  words(name: string): readonly string[] {
    let words = this.kept.take(name);
    if (words === undefined) this.kept.put(name, (words = nameWords(name)));
    return words;
  }

  private wordingsOf({ mentions: own }: Identity, mentions: Identities['mentions']): Worded['wordings'] {
    const wordings: (readonly string[])[] = [];
    let before = '';
    for (const index of own) {
      const { text } = mentions[index]!;
      if (text === before) continue;
      before = text;
      const words = this.words(text);
      if (!wordings.includes(words)) wordings.push(words);
    }
    return wordings;
  }
}
