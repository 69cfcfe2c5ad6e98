/** The identities' room: whether the story contains the words that a card or a name requires before it counts. */
import { nameKey, searchText } from '../../knowledge';
import type { Story, Unit } from '../../model';
import type { MemoRun } from '../../memo';
import type { Work } from '../../work';

/** Words or phrases; the story must contain at least one of them. */
export type ContextWords = readonly string[];

/**
 * Looks for words in the units. A story is asked for a dozen words of its thousands, and has few of them: the text of its units tells
 * at once which it cannot have.
 */
export class StoryContext {
  private readonly contexts = new Map<ContextWords, boolean>();
  private readonly words = new Map<string, boolean>();
  private readonly text: string;

  /** @param texts those of the story's units, as words are looked for in them */
  private constructor(
    private readonly story: Story,
    private readonly texts: readonly string[],
  ) {
    this.text = texts.join('\n');
  }

  static *of(story: Story, memo: MemoRun): Work<StoryContext> {
    return new StoryContext(story, yield* memo.perUnit('identities.words', story.units, (unit) => textOf(story, unit)));
  }

  /** Whether the story has one of the phrases. */
  has(context: ContextWords): boolean {
    let answer = this.contexts.get(context);
    if (answer === undefined) {
      // A phrase of several words counts as present when all its words are, anywhere: it is a hint only.
      answer = phrasesOf(context).some((words) => words.every((word) => this.hasWord(word)));
      this.contexts.set(context, answer);
    }
    return answer;
  }

  private hasWord(word: string): boolean {
    let answer = this.words.get(word);
    if (answer === undefined) {
      const { story, texts } = this;
      answer =
        this.text.includes(word) &&
        texts.some((text, index) => text.includes(word) && hasToken(story, story.units[index]!, word));
      this.words.set(word, answer);
    }
    return answer;
  }
}

/** The words of each phrase of a context: it belongs to a card, and never changes. */
const PHRASES = new WeakMap<ContextWords, readonly (readonly string[])[]>();

function phrasesOf(context: ContextWords): readonly (readonly string[])[] {
  let phrases = PHRASES.get(context);
  if (phrases === undefined) PHRASES.set(context, (phrases = context.map((phrase) => nameKey(phrase).split(' '))));
  return phrases;
}

function textOf({ tokens }: Story, { firstToken, endToken }: Unit): string {
  let text = '';
  for (let token = firstToken; token < endToken; token++) text += ` ${tokens[token]!.text}`;
  return searchText(text);
}

function hasToken({ tokens }: Story, { firstToken, endToken }: Unit, word: string): boolean {
  for (let token = firstToken; token < endToken; token++) {
    const { kind, text } = tokens[token]!;
    if (kind === 'word' && nameKey(text).split(' ').includes(word)) return true;
  }
  return false;
}
