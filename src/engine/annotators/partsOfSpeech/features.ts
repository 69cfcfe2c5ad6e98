/** Parts of speech: the features of a sentence's tokens. Training and reading call this same code. */
import { mix, type FeatureList } from '../../tagger';
import { EDGE, type WordForm } from './wordForms';

/** Adds the features of the sentence's words `from` up to, not including, `to`; what lies outside is not looked at. */
export function addPartOfSpeechFeatures(forms: readonly WordForm[], from: number, to: number, list: FeatureList): void {
  for (let at = from; at < to; at++) {
    const word = forms[at]!;
    const left = at > from ? forms[at - 1]! : EDGE;
    const left2 = at > from + 1 ? forms[at - 2]! : EDGE;
    const right = at + 1 < to ? forms[at + 1]! : EDGE;
    const capital = (word.capitalised ? 1 : 0) + (at === from ? 2 : 0);
    list.add(1);
    list.add(mix(2, word.word));
    list.add(mix(3, left.word));
    list.add(mix(4, right.word));
    list.add(mix(5, left2.word));
    list.add(mix(mix(7, left.word), word.word));
    list.add(mix(mix(8, word.word), right.word));
    list.add(mix(mix(9, left.word), right.word));
    list.add(mix(10, word.suffix1));
    list.add(mix(11, word.suffix2));
    list.add(mix(12, word.suffix3));
    list.add(mix(13, word.suffix4));
    list.add(mix(15, word.prefix3));
    list.add(mix(mix(16, word.shape), at === from ? 1 : 0));
    list.add(mix(17, left.suffix3));
    list.add(mix(18, right.suffix3));
    list.add(mix(mix(19, left.suffix2), word.suffix2));
    list.add(mix(mix(20, word.suffix2), right.suffix2));
    list.add(mix(mix(21, left.word), word.suffix3));
    list.add(mix(mix(22, right.word), word.suffix3));
    list.add(mix(mix(23, word.suffix3), capital));
    list.add(mix(mix(mix(24, left.shape), word.shape), right.shape));
    list.endToken();
  }
}
