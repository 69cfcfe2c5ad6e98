/** The identities' room: whether the story has the words that a card or a name asks for before it counts. */
import { nameKey } from '../../knowledge';
import type { Story, Unit } from '../../model';
import type { Reuse } from '../../reuse';

/** Words or phrases of which the story must have one. */
export type Context = readonly string[];

export class StoryContext {
  private words: ReadonlySet<string> | null = null;
  private readonly answers = new Map<Context, boolean>();

  constructor(
    private readonly story: Story,
    private readonly reuse: Reuse,
  ) {}

  /** Whether the story has one of the phrases; the same list is looked for once. */
  has(context: Context): boolean {
    let answer = this.answers.get(context);
    if (answer === undefined) {
      const words = (this.words ??= this.storyWords());
      // A phrase of several words counts as there when all its words are: a hint, not a reading.
      answer = context.some((phrase) =>
        nameKey(phrase)
          .split(' ')
          .every((word) => words.has(word)),
      );
      this.answers.set(context, answer);
    }
    return answer;
  }

  private storyWords(): ReadonlySet<string> {
    const kept = this.reuse.shelf<readonly string[]>('identities.words');
    const words = new Set<string>();
    for (const unit of this.story.units) {
      let own = kept.take(unit.key);
      if (own === undefined) kept.put(unit.key, (own = wordsOf(this.story, unit)));
      for (const word of own) words.add(word);
    }
    return words;
  }
}

function wordsOf({ tokens }: Story, { firstToken, endToken }: Unit): readonly string[] {
  const words = new Set<string>();
  for (let token = firstToken; token < endToken; token++) {
    const { kind, text } = tokens[token]!;
    if (kind === 'word') for (const word of nameKey(text).split(' ')) words.add(word);
  }
  return [...words];
}
