/** Syntax: the story by token, with lower-cased words, names, sentences and quotations at hand. */
import type { Mention, Quotation, Sentence, Span, Story, Unit } from '../model';
import { KnownWords } from '../knownWords';
import { joined } from '../lists';
import type { MemoRun } from '../memo';
import type { Context } from '../annotators/annotator';
import { nounLemma } from './lemma';
import type { TokenRange } from './tokenRange';
import { lowerWord, QUOTATION_MARKS } from './unitView';
import { isPersonNoun } from './personNoun';
import { ReadPhrases } from './readPhrases';
import { surroundingsOf, type Surroundings } from './surroundings';
import { endsStep, type Work } from '../work';

const STOPS = new Set(['.', '!', '?', '…', '...']);
const DASHES = new Set(['—', '–', '-', '--']);
/** The most tokens of a dateline before its dash: "NAIROBI, Kenya, Oct. 3 (AP)". Set by hand. */
const LONGEST_DATELINE = 9;
const OPENING_MARKS = new Set([...QUOTATION_MARKS, '*', '_', '[', '(']);

interface UnitReading {
  readonly words: readonly string[];
  /** Tokens counted from the unit's first. */
  readonly personNouns: readonly number[];
}

/** Facts about a token's text by itself. */
interface ReadForm {
  readonly word: string;
  readonly isPersonNoun: boolean;
}

const forms = new KnownWords(formOf);

function readUnit({ tokens }: Story, { firstToken, endToken }: Unit): UnitReading {
  const words: string[] = [];
  const personNouns: number[] = [];
  for (let token = firstToken; token < endToken; token++) {
    const { text, kind } = tokens[token]!;
    const form = forms.of(text);
    words.push(form.word);
    if (kind === 'word' && form.isPersonNoun) personNouns.push(token - firstToken);
  }
  return { words, personNouns };
}

function formOf(text: string): ReadForm {
  const word = lowerWord(text);
  return { word, isPersonNoun: isPersonNoun(word) };
}

/** The words of the story, and of each unit. */
interface StoryReading {
  readonly words: readonly string[];
  readonly units: readonly UnitReading[];
}

function* readWords(story: Story, memo: MemoRun): Work<StoryReading> {
  const units = yield* memo.perUnit('copy', story.units, (unit) => readUnit(story, unit));
  const words: (readonly string[])[] = [];
  let past = 0;
  for (let index = 0; index < units.length; index++) {
    const { firstToken, endToken } = story.units[index]!;
    if (past < firstToken) words.push(looseWords(story, past, firstToken));
    words.push(units[index]!.words);
    past = endToken;
  }
  if (past < story.tokens.length) words.push(looseWords(story, past, story.tokens.length));
  return { words: yield* joined(words), units };
}

/** Tokens outside any unit. */
function looseWords({ tokens }: Story, from: number, to: number): readonly string[] {
  return tokens.slice(from, to).map(({ text }) => lowerWord(text));
}

/** Sentences looked at between two yields. */
const SENTENCES_A_STEP = 10_000;

function* sentencesOfTokens({ tokens, sentences }: Story): Work<Int32Array> {
  const sentenceOf = new Int32Array(tokens.length).fill(-1);
  for (let index = 0; index < sentences.length; index++) {
    const { firstToken, endToken } = sentences[index]!;
    sentenceOf.fill(index, firstToken, endToken);
    if (endsStep(index, SENTENCES_A_STEP)) yield;
  }
  return sentenceOf;
}

/** The views of stories that are being read. */
const VIEWS = new WeakMap<readonly Mention[], StoryView>();

/** A reading view of one story: look-ups by offset in logarithmic time, nothing copied but the lower-cased words. */
export class StoryView {
  /** Lower-cased words with straight apostrophes, one for each token. */
  readonly words: readonly string[];
  private readonly units: readonly UnitReading[];
  private readonly outer: readonly Quotation[];

  private constructor(
    readonly story: Story,
    /** Names with their identities, in the order of the text. */
    readonly mentions: readonly Mention[],
    { words, units }: StoryReading,
    /** The sentence of each token, -1 outside any. */
    private readonly sentenceOf: Int32Array,
    /** What the reading of phrases in each unit depends on. */
    readonly surroundings: Surroundings,
    /** Noun phrases read so far. */
    readonly phrases: ReadPhrases,
    /** The reading depends on this too. */
    readonly inputs: readonly unknown[],
    /** Further nouns for a source, of the house's own. */
    private readonly sourceNouns: ReadonlySet<string>,
  ) {
    this.words = words;
    this.units = units;
    this.outer = story.quotations.filter((quotation) => quotation.depth === 0);
  }

  /** The reading view of a story, made once in a run however many annotators ask for it. */
  static *of(
    story: Story,
    mentions: readonly Mention[],
    { memo, houseStyle }: Pick<Context, 'memo' | 'houseStyle'>,
  ): Work<StoryView> {
    const made = VIEWS.get(mentions);
    if (made !== undefined) return made;
    const words = yield* readWords(story, memo);
    yield;
    const sentenceOf = yield* sentencesOfTokens(story);
    yield;
    const surroundings = yield* surroundingsOf(story, mentions);
    yield;
    const inputs = [houseStyle.sourceNouns.join('\u0001')];
    const phrases = yield* ReadPhrases.of(story, surroundings, memo, inputs);
    const nouns = new Set(houseStyle.sourceNouns);
    yield;
    const view = new StoryView(story, mentions, words, sentenceOf, surroundings, phrases, inputs, nouns);
    VIEWS.set(mentions, view);
    return view;
  }

  /** The tokens of a unit that are nouns for a person, counted from its first. */
  personNounsIn(unit: number): readonly number[] {
    return this.units[unit]!.personNouns;
  }

  /** Whether the word stands for a person: in the lexicon, by its ending, or because the house says so. */
  isPersonNoun(word: string): boolean {
    return isPersonNoun(word) || (this.sourceNouns.size > 0 && this.sourceNouns.has(nounLemma(word)));
  }

  /** Whether the house names the noun, in the singular, as one for an unnamed source. */
  isHouseNoun(lemma: string): boolean {
    return this.sourceNouns.has(lemma);
  }

  /** Index of the first token that ends after `offset`. */
  tokenAt(offset: number): number {
    const tokens = this.story.tokens;
    let low = 0;
    let high = tokens.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (tokens[middle]!.end <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The tokens that the span touches. */
  range(span: Span): TokenRange {
    const from = this.tokenAt(span.start);
    let to = from;
    while (to < this.story.tokens.length && this.story.tokens[to]!.start < span.end) to++;
    return { from, to };
  }

  /** The text of a run of tokens, as it stands in the copy. */
  span(range: TokenRange): { start: number; end: number; text: string } {
    const start = this.story.tokens[range.from]!.start;
    const end = this.story.tokens[Math.max(range.from, range.to - 1)]!.end;
    return { start, end, text: this.story.text.slice(start, end) };
  }

  /** Index of the sentence that holds the token; -1 outside any. */
  sentenceIndex(token: number): number {
    return this.sentenceOf[token] ?? -1;
  }

  sentence(token: number): Sentence | undefined {
    return this.story.sentences[this.sentenceIndex(token)];
  }

  /** Whether the token opens its sentence (quotation marks and brackets before it do not count). */
  opensSentence(token: number): boolean {
    const sentence = this.sentence(token);
    if (sentence === undefined) return true;
    // After "HARMOUTH —" the sentence opens anew, whether or not the dateline is known for one.
    const first = this.endsDateline(token - 1, sentence.firstToken) ? token : sentence.firstToken;
    for (let at = first; at < token; at++) if (!OPENING_MARKS.has(this.words[at]!)) return false;
    return true;
  }

  private endsDateline(token: number, first: number): boolean {
    if (token <= first || token - first > LONGEST_DATELINE || !DASHES.has(this.words[token]!)) return false;
    const { text } = this.story.tokens[first]!;
    return text.length > 2 && text === text.toUpperCase() && text !== text.toLowerCase();
  }

  /** Index of the outermost quotation that covers the offset, or -1. */
  quotationAt(offset: number): number {
    let low = 0;
    let high = this.outer.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.outer[middle]!.end <= offset) low = middle + 1;
      else high = middle;
    }
    const found = this.outer[low];
    return found !== undefined && found.start <= offset ? low : -1;
  }

  quotation(index: number): Quotation {
    return this.outer[index]!;
  }

  /** Index of the first mention that ends after `offset`. */
  mentionAt(offset: number): number {
    let low = 0;
    let high = this.mentions.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.mentions[middle]!.end <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The mention that stands at `offset`. */
  nameAt(offset: number): Mention {
    return this.mentions[this.mentionAt(offset)]!;
  }

  /** The mentions that touch the span. */
  mentionsIn(span: Span): readonly Mention[] {
    const found: Mention[] = [];
    for (let at = this.mentionAt(span.start); at < this.mentions.length && this.mentions[at]!.start < span.end; at++) {
      found.push(this.mentions[at]!);
    }
    return found;
  }

  word(token: number): string {
    return this.words[token] ?? '';
  }

  /** Whether a sentence may end with this token. */
  isStop(token: number): boolean {
    return STOPS.has(this.word(token));
  }

  /** Whether the token starts with a capital letter. */
  isCapitalised(token: number): boolean {
    const first = this.story.tokens[token]?.text ?? '';
    const code = first.charCodeAt(0);
    return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(first);
  }

  isWord(token: number): boolean {
    const kind = this.story.tokens[token]?.kind;
    return kind === 'word' || kind === 'number';
  }
}
