/** The identities' room: whether the story has the words that a card or a name asks for before it counts. */
import { nameKey } from '../../knowledge';
import type { Story, Unit } from '../../model';
import type { Reuse } from '../../reuse';
import type { Work } from '../annotator';

/** Words or phrases of which the story must have one. */
export type Context = readonly string[];

export class StoryContext {
  private readonly answers = new Map<Context, boolean>();

  private constructor(private readonly words: ReadonlySet<string>) {}

  static *of(story: Story, reuse: Reuse): Work<StoryContext> {
    const kept = reuse.row<readonly string[]>('identities.words');
    const words = new Set<string>();
    let work = 0;
    for (const [index, unit] of story.units.entries()) {
      let own = kept.take(index);
      if (own === undefined) {
        kept.put(index, (own = wordsOf(story, unit)));
        work++;
      }
      addAll(words, own);
      if (work < UNITS_A_STEP) continue;
      work = 0;
      yield;
    }
    return new StoryContext(words);
  }

  /** Whether the story has one of the phrases; the same list is looked for once. */
  has(context: Context): boolean {
    let answer = this.answers.get(context);
    if (answer === undefined) {
      // A phrase of several words counts as there when all its words are: a hint, not a reading.
      answer = context.some((phrase) =>
        nameKey(phrase)
          .split(' ')
          .every((word) => this.words.has(word)),
      );
      this.answers.set(context, answer);
    }
    return answer;
  }
}

/** Units read between two yields. */
const UNITS_A_STEP = 20;

function addAll(words: Set<string>, own: readonly string[]): void {
  for (const word of own) words.add(word);
}

function wordsOf({ tokens }: Story, { firstToken, endToken }: Unit): readonly string[] {
  const words = new Set<string>();
  for (let token = firstToken; token < endToken; token++) {
    const { kind, text } = tokens[token]!;
    if (kind === 'word') for (const word of nameKey(text).split(' ')) words.add(word);
  }
  return [...words];
}
