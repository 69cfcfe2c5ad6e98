/**
 * Parts of speech: a Penn-like tag for each token of a unit, by the trained tagger where its weights are at hand, else by
 * form alone. Not an annotator: the attributions ask for it, the Analysis does not carry it.
 */
import type { Story, Token, Unit } from '../../model';
import { addAllWeights, FeatureList, NarrowDecoder, widestStep, type Weights, type WordTable } from '../../tagger';
import { guessPartOfSpeech, punctuationTag } from './closedClass';
import { addPairs } from './features';
import { AS_FAR_LEFT, AS_LEFT, AS_OPENING, AS_RIGHT, AS_WORD, FormScores } from './formScores';
import { settledTag } from './settledForms';
import { EDGE, type WordForm } from '../wordForms';

/** The table beside the weights: words that had one tag in training, as they stand in the copy, with that tag. */
export const SETTLED_TABLE = 'settled';

/**
 * By how much a label must lead, before features of several neighbours are added, for these to be skipped: of 35,000 words of polnear-dev
 * that have several tags, 47 in a hundred lead by so much, and 64 of these would have had another tag in the end.
 */
const SURE_LEAD = 100;

/** Tags sentences; keeps its working arrays between calls. */
export class PartsOfSpeech {
  private readonly tagger: SentenceTagger | null;

  constructor(weights: Weights | null) {
    this.tagger = weights === null ? null : new SentenceTagger(weights);
  }

  /**
   * The tags of a unit's tokens, in order. Depends on the unit's tokens and sentences alone.
   * @param forms the forms of the unit's tokens
   */
  tag({ sentences, tokens }: Story, unit: Unit, forms: readonly WordForm[]): string[] {
    const tags: string[] = [];
    for (let index = unit.firstSentence; index < unit.endSentence; index++) {
      const { firstToken, endToken } = sentences[index]!;
      const sentence = forms.slice(firstToken - unit.firstToken, endToken - unit.firstToken);
      this.tagSentence(tokens, firstToken, sentence, tags);
    }
    return tags;
  }

  /** Adds the tags of one sentence, whose tokens begin at `first`. */
  tagSentence(tokens: readonly Token[], first: number, forms: readonly WordForm[], tags: string[]): void {
    const begin = tags.length;
    if (this.tagger === null) {
      for (let at = 0; at < forms.length; at++) {
        const { text, kind } = tokens[first + at]!;
        tags.push(guessPartOfSpeech(text, forms[at]!.lower, kind, at === 0));
      }
      return;
    }
    this.tagger.tag(forms, tokens, first, tags);
    for (let position = begin; position < tags.length; position++) {
      const at = position - begin;
      tags[position] = settledTag(forms[at]!, tags[position]!, forms[at - 1], tags[position + 1]);
    }
  }
}

/** The trained tagger: unambiguous words by look-up, the rest by their features and their neighbours. */
class SentenceTagger {
  private readonly decoder: NarrowDecoder;
  private readonly scores: FormScores;
  private readonly settled: WordTable | undefined;
  private readonly pairs = new FeatureList();
  private readonly sums: Int32Array;
  private readonly punctuation: number;
  /** By how much a label's own score may trail the best one and the label still win through its neighbours: the greatest weight of a transition. */
  private readonly width: number;

  constructor(private readonly weights: Weights) {
    this.decoder = new NarrowDecoder(weights);
    this.scores = new FormScores(weights);
    this.settled = weights.tables.get(SETTLED_TABLE);
    this.sums = new Int32Array(weights.labels.length);
    this.punctuation = weights.labels.indexOf('PUNCT');
    this.width = widestStep(weights);
  }

  /** Adds the tags of a sentence's forms, whose tokens begin at `first`. */
  tag(forms: readonly WordForm[], tokens: readonly Token[], first: number, tags: string[]): void {
    const { decoder, weights } = this;
    decoder.clear();
    for (let at = 0; at < forms.length; at++) {
      const known = this.knownLabel(forms[at]!, tokens[first + at]!);
      if (known >= 0) decoder.addLabel(known, 0);
      else this.addChoices(forms, at);
      decoder.endToken();
    }
    decoder.decode();
    for (let at = 0; at < forms.length; at++) {
      const tag = weights.labels[decoder.labelAt(at)]!;
      const { kind, text } = tokens[first + at]!;
      if (tag === 'PUNCT') tags.push(kind === 'punctuation' ? punctuationTag(text) : 'NN');
      else tags.push(kind === 'punctuation' && tag !== 'POS' ? punctuationTag(text) : tag);
    }
  }

  /** The label that the token has in any surroundings, −1 where that depends. An apostrophe may be a possessive. */
  private knownLabel(form: WordForm, { kind, text }: Token): number {
    if (kind === 'punctuation' && text !== "'" && text !== '’') return this.punctuation;
    return this.settled === undefined ? -1 : this.settled.get(form.exact) - 1;
  }

  private addChoices(forms: readonly WordForm[], at: number): void {
    const { scores, sums, pairs, weights, decoder } = this;
    const word = forms[at]!;
    const left = at > 0 ? forms[at - 1]! : EDGE;
    const right = at + 1 < forms.length ? forms[at + 1]! : EDGE;
    const own = scores.row(word, at === 0 ? AS_OPENING : AS_WORD);
    const before = scores.row(left, AS_LEFT);
    const far = scores.row(at > 1 ? forms[at - 2]! : EDGE, AS_FAR_LEFT);
    const after = scores.row(right, AS_RIGHT);
    const { rows } = scores;
    let sure = 0;
    let first = -Infinity;
    let second = -Infinity;
    for (let label = 0; label < sums.length; label++) {
      const sum = rows[own + label]! + rows[before + label]! + rows[far + label]! + rows[after + label]!;
      sums[label] = sum;
      if (sum > first) {
        second = first;
        first = sum;
        sure = label;
      } else if (sum > second) second = sum;
    }
    if (first - second >= SURE_LEAD) {
      decoder.addLabel(sure, 0);
      return;
    }
    pairs.clear();
    addPairs(left, word, right, pairs);
    pairs.endToken();
    addAllWeights(weights.features, pairs.hashes, 0, pairs.starts[1]!, sums, 0);
    let best = -Infinity;
    for (let label = 0; label < sums.length; label++) if (sums[label]! > best) best = sums[label]!;
    for (let label = 0; label < sums.length; label++) {
      if (sums[label]! >= best - this.width) decoder.addLabel(label, sums[label]!);
    }
  }
}
