/** The identities' room: whether the story has the words that a card or a name asks for before it counts. */
import { nameKey } from '../../knowledge';
import type { Story, Unit } from '../../model';
import { differenceOf } from '../../lists';
import type { Reuse } from '../../reuse';
import type { Work } from '../../work';

/** Words or phrases of which the story must have one. */
export type ContextWords = readonly string[];

/** The words of one unit. */
type WordsOfUnit = ReadonlySet<string>;

/** Asks the units for words, and only the edited ones for those that the run before asked for. */
export class StoryContext {
  private readonly contexts = new Map<ContextWords, boolean>();
  private readonly words = new Map<string, boolean>();
  private readonly wordsBefore: ReadonlyMap<string, boolean>;
  /** Units of the run before that are gone, and those that came. */
  private readonly gone: readonly WordsOfUnit[];
  private readonly come: readonly WordsOfUnit[];

  private constructor(
    private readonly units: readonly WordsOfUnit[],
    before: StoryContext | undefined,
  ) {
    const unitsBefore = before?.units ?? [];
    const { first, endOld, endNow } = differenceOf(unitsBefore, units);
    this.gone = unitsBefore.slice(first, endOld);
    this.come = units.slice(first, endNow);
    this.wordsBefore = before?.words ?? NO_WORDS;
  }

  static *of(story: Story, reuse: Reuse): Work<StoryContext> {
    const kept = reuse.row<WordsOfUnit>('identities.words');
    const units: WordsOfUnit[] = [];
    const keys = new Map<string, readonly string[]>();
    let work = 0;
    for (let index = 0; index < story.units.length; index++) {
      const unit = story.units[index]!;
      let own = kept.take(index);
      if (own === undefined) {
        kept.put(index, (own = wordsOf(story, unit, keys)));
        work++;
      }
      units.push(own);
      if (work < UNITS_A_STEP) continue;
      work = 0;
      yield;
    }
    const keptStory = reuse.shelf<StoryContext>('identities.story');
    const context = new StoryContext(units, keptStory.take(''));
    keptStory.put('', context);
    return context;
  }

  /** Whether the story has one of the phrases. */
  has(context: ContextWords): boolean {
    let answer = this.contexts.get(context);
    if (answer === undefined) {
      // A phrase of several words counts as there when all its words are: a hint, not a reading.
      answer = phrasesOf(context).some((words) => words.every((word) => this.hasWord(word)));
      this.contexts.set(context, answer);
    }
    return answer;
  }

  private hasWord(word: string): boolean {
    let answer = this.words.get(word);
    if (answer === undefined) this.words.set(word, (answer = this.findWord(word)));
    return answer;
  }

  private findWord(word: string): boolean {
    const isIn = (words: WordsOfUnit): boolean => words.has(word);
    const before = this.wordsBefore.get(word);
    if (before === undefined) return this.units.some(isIn);
    if (this.come.some(isIn)) return true;
    return before && this.gone.some(isIn) ? this.units.some(isIn) : before;
  }
}

const NO_WORDS: ReadonlyMap<string, boolean> = new Map();
/** Units read between two yields. */
const UNITS_A_STEP = 20;

/** The words of each phrase of a context: it is a card's, and stays what it is. */
const PHRASES = new WeakMap<ContextWords, readonly (readonly string[])[]>();

function phrasesOf(context: ContextWords): readonly (readonly string[])[] {
  let phrases = PHRASES.get(context);
  if (phrases === undefined) PHRASES.set(context, (phrases = context.map((phrase) => nameKey(phrase).split(' '))));
  return phrases;
}

/** @param keys the words of the key of each token's text that an earlier unit had */
function wordsOf({ tokens }: Story, { firstToken, endToken }: Unit, keys: Map<string, readonly string[]>): WordsOfUnit {
  const words = new Set<string>();
  for (let token = firstToken; token < endToken; token++) {
    const { kind, text } = tokens[token]!;
    if (kind !== 'word') continue;
    let key = keys.get(text);
    if (key === undefined) keys.set(text, (key = nameKey(text).split(' ')));
    for (const word of key) words.add(word);
  }
  return words;
}
