/** Training's room (node only, never bundled): the text of the train files without its labels, and the classes of its words. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { CLUSTER_BITS } from '../../engine/annotators/names/wordFacts';
import { readRows, type TokenRow } from '../corpora';
import { packWordTable } from '../weightsFile';
import { clusterWords } from './clusters';
import { storyOf } from './examples';

const LABELLED = ['conll2003', 'worldwide', 'gum', 'wikigold', 'gmb', 'crossner-politics'];
const LABELLED_OPEN = ['gum', 'wikigold', 'gmb', 'crossner-politics'];
const CLASSES = 500;
const FAMILIES = 48;

/**
 * The table of word classes as bytes for `WordTable`.
 * @param cache a file to keep it in: read where it exists, written where it does not. Clustering takes minutes.
 */
export function clusterTable(
  corpora: string,
  open: boolean,
  cache: string | undefined,
  say: (line: string) => void,
): Uint8Array {
  if (cache !== undefined && existsSync(cache)) return new Uint8Array(readFileSync(cache));
  const sentences = [...unlabelledSentences(corpora, open)];
  const classes = clusterWords(sentences, { classes: CLASSES, passes: 5, minimumCount: 3, progress: say });
  const families = clusterWords(sentences, { classes: FAMILIES, passes: 6, minimumCount: 3, progress: say });
  const bytes = packWordTable(combine(classes, families));
  if (cache !== undefined) writeFileSync(cache, bytes);
  return bytes;
}

/** Both classes of each word as one number. */
export function combine(
  classes: ReadonlyMap<number, number>,
  families: ReadonlyMap<number, number>,
): Map<number, number> {
  const both = new Map<number, number>();
  for (const [hash, one] of classes) both.set(hash, one | ((families.get(hash) ?? 0) << CLUSTER_BITS));
  return both;
}

/** Sentences in lower case, from train files only. */
export function* unlabelledSentences(corpora: string, open: boolean): Generator<string[]> {
  for (const name of open ? LABELLED_OPEN : LABELLED) {
    for (const row of readRows<TokenRow>(corpora, `ner/${name}-train.jsonl.gz`)) yield row.tokens.map(lowered);
  }
  if (open) return;
  for (const { text } of readRows<{ text: string }>(corpora, 'attribution/polnear-train.jsonl.gz')) {
    const { tokens, sentences } = storyOf(text);
    for (const { firstToken, endToken } of sentences) {
      yield tokens.slice(firstToken, endToken).map((token) => lowered(token.text));
    }
  }
}

function lowered(word: string): string {
  return word.toLowerCase().replaceAll('’', "'");
}
