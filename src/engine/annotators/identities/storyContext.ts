/** The identities' room: whether the story contains the words that a card or a name requires before it counts. */
import { KnownWords } from '../../knownWords';
import { nameKey } from '../../knowledge';
import type { Story, Unit } from '../../model';
import type { MemoRun } from '../../memo';
import type { Work } from '../../work';

/** Words or phrases; the story must contain at least one of them. */
export type ContextWords = readonly string[];

/** The words of one unit. */
type WordsOfUnit = ReadonlySet<string>;

/** Looks for words in the units. */
export class StoryContext {
  private readonly contexts = new Map<ContextWords, boolean>();
  private readonly words = new Map<string, boolean>();

  /** @param units those of the story's units, or of several units together */
  private constructor(private readonly units: readonly WordsOfUnit[]) {}

  static *of(story: Story, memo: MemoRun): Work<StoryContext> {
    const units = yield* memo.perUnit('identities.words', story.units, (unit) => wordsOf(story, unit));
    return new StoryContext(units.length <= MOST_UNITS ? units : [yield* together(units)]);
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
    if (answer === undefined) this.words.set(word, (answer = this.units.some((unit) => unit.has(word))));
    return answer;
  }
}

/** With more units than this they are not searched one by one: a card may require words that occur nowhere in a story of thousands. Set by hand. */
const MOST_UNITS = 200;

function* together(units: readonly WordsOfUnit[]): Work<WordsOfUnit> {
  const words = new Set<string>();
  for (let index = 0; index < units.length; index++) {
    for (const word of units[index]!) words.add(word);
    if (index % MOST_UNITS === MOST_UNITS - 1) yield;
  }
  return words;
}

/** The words of each phrase of a context: it belongs to a card, and never changes. */
const PHRASES = new WeakMap<ContextWords, readonly (readonly string[])[]>();

function phrasesOf(context: ContextWords): readonly (readonly string[])[] {
  let phrases = PHRASES.get(context);
  if (phrases === undefined) PHRASES.set(context, (phrases = context.map((phrase) => nameKey(phrase).split(' '))));
  return phrases;
}

/** The words of the key of a token's text. */
const keys = new KnownWords((text) => nameKey(text).split(' '));

function wordsOf({ tokens }: Story, { firstToken, endToken }: Unit): WordsOfUnit {
  const words = new Set<string>();
  for (let token = firstToken; token < endToken; token++) {
    const { kind, text } = tokens[token]!;
    if (kind !== 'word') continue;
    const key = keys.of(text);
    for (let at = 0; at < key.length; at++) words.add(key[at]!);
  }
  return words;
}
