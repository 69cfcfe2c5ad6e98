/**
 * Parts of speech: the features of a sentence's tokens, in groups. Most depend on a single word form, so that their score is worked out
 * once for each form; only `addPairs` combines neighbours. Training and reading call this same code.
 */
import { mix, type FeatureList } from '../../tagger';
import { EDGE, type WordForm } from '../wordForms';

/** Of the word itself. */
export function addOwn(word: WordForm, opens: boolean, list: FeatureList): void {
  const start = opens ? 1 : 0;
  list.add(1);
  list.add(mix(2, word.word));
  list.add(mix(10, word.suffix1));
  list.add(mix(11, word.suffix2));
  list.add(mix(12, word.suffix3));
  list.add(mix(13, word.suffix4));
  list.add(mix(15, word.prefix3));
  list.add(mix(mix(16, word.shape), start));
  list.add(mix(mix(23, word.suffix3), (word.capitalised ? 1 : 0) + 2 * start));
  list.add(mix(24, word.class.narrow));
  list.add(mix(25, word.class.middle));
  list.add(mix(26, word.class.wide));
}

/** Of the word before. */
export function addLeft(left: WordForm, list: FeatureList): void {
  list.add(mix(3, left.word));
  list.add(mix(17, left.suffix3));
  list.add(mix(27, left.class.middle));
  list.add(mix(28, left.class.wide));
}

/** Of the word before that. */
export function addFarLeft(left: WordForm, list: FeatureList): void {
  list.add(mix(5, left.word));
}

/** Of the next word. */
export function addRight(right: WordForm, list: FeatureList): void {
  list.add(mix(4, right.word));
  list.add(mix(18, right.suffix3));
  list.add(mix(29, right.class.middle));
  list.add(mix(30, right.class.wide));
}

/** Of neighbours together. */
export function addPairs(left: WordForm, word: WordForm, right: WordForm, list: FeatureList): void {
  list.add(mix(mix(7, left.word), word.word));
  list.add(mix(mix(8, word.word), right.word));
  list.add(mix(mix(19, left.suffix2), word.suffix2));
  list.add(mix(mix(20, word.suffix2), right.suffix2));
  list.add(mix(mix(21, left.word), word.suffix3));
  list.add(mix(mix(22, right.word), word.suffix3));
}

/** Adds all features of the sentence's words `from` up to, not including, `to`; what lies outside is not looked at. */
export function addPartOfSpeechFeatures(forms: readonly WordForm[], from: number, to: number, list: FeatureList): void {
  for (let at = from; at < to; at++) {
    const word = forms[at]!;
    const left = at > from ? forms[at - 1]! : EDGE;
    const right = at + 1 < to ? forms[at + 1]! : EDGE;
    addOwn(word, at === from, list);
    addLeft(left, list);
    addFarLeft(at > from + 1 ? forms[at - 2]! : EDGE, list);
    addRight(right, list);
    addPairs(left, word, right, list);
    list.endToken();
  }
}
