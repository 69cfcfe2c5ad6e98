/** Training's room (node only, never bundled): how many parts of speech the weights get right. */
import { readFileSync } from 'node:fs';
import { addPartOfSpeechFeatures } from '../../engine/annotators/partsOfSpeech/features';
import { WordForms } from '../../engine/annotators/partsOfSpeech/wordForms';
import { Decoder, FeatureList, readWeights } from '../../engine/tagger';
import { markdownTable, writeFigures } from '../figuresBlock';
import type { Task } from '../task';
import { taggedSentences } from './sentences';

export const evaluatePartsOfSpeech: Task = ({ corpora, other }) => {
  const path = other.get('weights') ?? 'src/models/partsOfSpeech.bin';
  const weights = readWeights(new Uint8Array(readFileSync(path)));
  const decoder = new Decoder(weights);
  const forms = new WordForms();
  const features = new FeatureList();
  const mistakes = new Map<string, number>();
  let right = 0;
  let all = 0;
  const sentences = taggedSentences(corpora, 'pos/gum-dev.jsonl.gz');
  const started = process.hrtime.bigint();
  for (const { words, tags } of sentences) {
    features.clear();
    const sentence = words.map((word) => forms.get(word));
    addPartOfSpeechFeatures(sentence, 0, words.length, features);
    const { labels } = decoder.decode(features);
    tags.forEach((tag, index) => {
      const found = weights.labels[labels[index]!]!;
      all++;
      if (found === tag) right++;
      else mistakes.set(`${tag} as ${found}`, (mistakes.get(`${tag} as ${found}`) ?? 0) + 1);
    });
  }
  const milliseconds = Number(process.hrtime.bigint() - started) / 1e6;
  console.log(
    `${((100 * right) / all).toFixed(2)}% of ${all} tokens, ${((1000 * milliseconds) / all).toFixed(1)} ms per 1,000 tokens`,
  );
  const worst = [...mistakes].sort((a, b) => b[1] - a[1]).slice(0, 15);
  console.log(worst.map(([pair, count]) => `${pair} ${count}`).join(', '));
  const table = markdownTable(['file', 'tags right'], [['gum-dev', `${((100 * right) / all).toFixed(2)}% of ${all}`]]);
  if (other.get('weights') === undefined) writeFigures('src/models/MODEL_CARD.md', 'parts-of-speech', table);
};
