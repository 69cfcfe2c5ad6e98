/**
 * Training's room (node only, never bundled): articles that nothing is learnt from. The untuned part of the annotated real copy comes
 * from train files; whatever learns gets its rows here, without those articles, and refuses one that comes another way.
 */
import { readRows } from './corpora';
import { readAnnotated } from './sourcing/realCopy';

/** The rows of a train file, such as `ner/worldwide-train.jsonl.gz`, that may be learnt from. */
export function readTrainingRows<Row extends { readonly doc: string }>(corpora: string, file: string): Row[] {
  return readRows<Row>(corpora, file).filter(({ doc }) => !isUntuned(file, doc));
}

/** @throws Error with a sentence for people where the article is one that nothing may be learnt from */
export function refuseUntuned(file: string, doc: string): void {
  if (isUntuned(file, doc)) throw new Error(`${doc} of ${file} is in the untuned part: nothing may be learnt from it.`);
}

function isUntuned(file: string, doc: string): boolean {
  untuned ??= new Set(readAnnotated().flatMap((one) => (one.part === 'untuned' ? [keyOf(one.file, one.doc)] : [])));
  return untuned.has(keyOf(file.replace(/\.jsonl\.gz$/, ''), doc));
}
let untuned: ReadonlySet<string> | undefined;

function keyOf(file: string, doc: string): string {
  return `${file} ${doc}`;
}
