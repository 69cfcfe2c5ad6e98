/** Training's room (node only, never bundled): how many parts of speech the weights get right. */
import { readFileSync } from 'node:fs';
import { PartsOfSpeech } from '../../engine/syntax/partsOfSpeech';
import { joinedTag } from '../../engine/syntax/partsOfSpeech/tagSet';
import { WordForms } from '../../engine/syntax/wordForms';
import { readModels, readWeights } from '../../engine/tagger';
import { markdownTable, writeFigures } from '../figuresBlock';
import { readRows, type TokenRow } from '../corpora';
import type { Task } from '../task';
import { workingTreeModels } from '../workingTree';
import { taggedSentences } from './sentences';

/** Measures the tags as the attributions get them; marks of punctuation count as one tag, as they do in training. */
export const evaluatePartsOfSpeech: Task = ({ corpora, other }) => {
  const path = other.get('weights') ?? 'src/models/partsOfSpeech.bin';
  const weights = readWeights(new Uint8Array(readFileSync(path)));
  const partsOfSpeech = new PartsOfSpeech(weights);
  const forms = new WordForms(readModels(workingTreeModels()).wordClasses);
  const mistakes = new Map<string, number>();
  let right = 0;
  let all = 0;
  const sentences = taggedSentences(readRows<TokenRow>(corpora, 'pos/gum-dev.jsonl.gz'));
  const started = process.hrtime.bigint();
  const read = sentences.map(({ tokens }) => {
    const tags: string[] = [];
    partsOfSpeech.tagSentence(tokens, 0, forms.of(tokens, 0, tokens.length), tags);
    return tags;
  });
  const milliseconds = Number(process.hrtime.bigint() - started) / 1e6;
  sentences.forEach(({ tags }, sentence) => {
    tags.forEach((tag, index) => {
      const found = joinedTag(read[sentence]![index]!);
      all++;
      if (found === tag) right++;
      else mistakes.set(`${tag} as ${found}`, (mistakes.get(`${tag} as ${found}`) ?? 0) + 1);
    });
  });
  console.log(
    `${((100 * right) / all).toFixed(2)}% of ${all} tokens, ${((1000 * milliseconds) / all).toFixed(1)} ms per 1,000 tokens`,
  );
  const worst = [...mistakes].sort((a, b) => b[1] - a[1]).slice(0, 15);
  console.log(worst.map(([pair, count]) => `${pair} ${count}`).join(', '));
  const table = markdownTable(['file', 'tags right'], [['gum-dev', `${((100 * right) / all).toFixed(2)}% of ${all}`]]);
  if (other.get('weights') === undefined) writeFigures('src/models/MODEL_CARD.md', 'parts-of-speech', table);
};
