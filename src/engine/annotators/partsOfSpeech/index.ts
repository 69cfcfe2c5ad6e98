/**
 * Parts of speech: a Penn-like tag for each token of a unit, by the trained tagger where its weights are at hand, else by
 * form alone. Not an annotator: the attributions ask for it, the Analysis does not carry it.
 */
import type { Story, Unit } from '../../model';
import { Decoder, FeatureList, type Weights } from '../../tagger';
import { guessPartOfSpeech, punctuationTag } from './closedClass';
import { settledTag } from './settledForms';
import { addPartOfSpeechFeatures } from './features';
import type { WordForm, WordForms } from './wordForms';

/** Tags sentences; keeps its working arrays between calls, so make one for each run. */
export class PartsOfSpeech {
  private readonly decoder: Decoder | null;
  private readonly features = new FeatureList();

  constructor(
    private readonly weights: Weights | null,
    private readonly forms: WordForms,
  ) {
    this.decoder = weights === null ? null : new Decoder(weights);
  }

  /** The tags of a unit's tokens, in order. Depends on the unit's tokens and sentences alone. */
  tag(story: Story, unit: Unit): string[] {
    const forms: WordForm[] = [];
    for (let token = unit.firstToken; token < unit.endToken; token++)
      forms.push(this.forms.get(story.tokens[token]!.text));
    const tags: string[] = [];
    for (let index = unit.firstSentence; index < unit.endSentence; index++) {
      const sentence = story.sentences[index]!;
      this.tagSentence(story, forms, sentence.firstToken, sentence.endToken, unit.firstToken, tags);
    }
    return tags;
  }

  private tagSentence(story: Story, forms: WordForm[], from: number, to: number, first: number, tags: string[]): void {
    const { decoder, weights, features } = this;
    if (decoder === null || weights === null) {
      for (let token = from; token < to; token++) {
        const { text, kind } = story.tokens[token]!;
        tags.push(guessPartOfSpeech(text, forms[token - first]!.lower, kind, token === from));
      }
      return;
    }
    features.clear();
    addPartOfSpeechFeatures(forms, from - first, to - first, features);
    const { labels, length } = decoder.decode(features, 0, features.length, undefined, false);
    const begin = tags.length;
    for (let position = 0; position < length; position++) {
      const tag = weights.labels[labels[position]!]!;
      const { kind, text } = story.tokens[from + position]!;
      if (tag === 'PUNCT') tags.push(kind === 'punctuation' ? punctuationTag(text) : 'NN');
      else tags.push(kind === 'punctuation' && tag !== 'POS' ? punctuationTag(text) : tag);
    }
    for (let position = begin; position < tags.length; position++) {
      tags[position] = settledTag(forms[position]!.lower, tags[position]!, tags[position + 1]);
    }
  }
}
