/** The ledger's room: bodies that declined to comment, and the unnamed sources that belong to them. */
import type { TextSpan } from '../../model';
import { BODY_NOUNS } from '../../lexicon/bodies';
import { nounLemma } from '../attributions/lemma';
import type { Work } from '../annotator';
import type { Copy, TokenRange } from '../speakers/copy';
import { PhraseBook } from './phrases';

const book = new PhraseBook<'refusal'>({
  refusal: [
    'decline|declines|declined|declining|refuse|refuses|refused|refusing to comment|discuss|elaborate',
    "did|does|has|have not|n't respond|reply|responded|replied to",
    "would|could|will not|n't comment",
    'had|has|have|offered no comment',
  ],
});

/** A refusal: its words, and the words by which its body can be known again. */
export interface Refusal {
  readonly span: TextSpan;
  readonly body: ReadonlySet<string>;
}

/** Sentences read between two yields. */
const SLICE = 64;
/** Words before the refusal in which its subject stands. */
const SUBJECT_REACH = 14;

/** All refusals outside quotation marks. */
export function* findRefusals(copy: Copy): Work<Refusal[]> {
  const found: Refusal[] = [];
  for (const [index, sentence] of copy.story.sentences.entries()) {
    if (index % SLICE === SLICE - 1) yield;
    for (let token = sentence.firstToken; token < sentence.endToken; token++) {
      const match = book.match(copy.words, token, sentence.endToken);
      if (match === null || copy.quotationAt(copy.story.tokens[token]!.start) >= 0) continue;
      const from = Math.max(sentence.firstToken, token - SUBJECT_REACH);
      const body = bodyWords(copy, { from, to: token });
      if (body.size > 0) found.push({ span: copy.span({ from: token, to: match.end }), body });
      token = match.end;
    }
  }
  return found;
}

/** Names and nouns of bodies in the run of tokens. */
export function bodyWords(copy: Copy, { from, to }: TokenRange): Set<string> {
  const words = new Set<string>();
  for (let token = from; token < to; token++) {
    const word = copy.word(token);
    const lemma = nounLemma(word);
    if (BODY_NOUNS.has(lemma)) words.add(lemma);
  }
  if (from >= to) return words;
  for (const mention of copy.mentionsIn(copy.span({ from, to }))) {
    if (mention.type === 'organization' || mention.type === 'place' || mention.type === 'facility')
      words.add(mention.entity);
  }
  return words;
}

/** The refusal by the body that the phrases name, or null. */
export function refusalBy(copy: Copy, ranges: readonly TokenRange[], refusals: readonly Refusal[]): TextSpan | null {
  if (refusals.length === 0) return null;
  const own = new Set(ranges.flatMap((range) => [...bodyWords(copy, range)]));
  return refusals.find(({ body }) => [...body].some((word) => own.has(word)))?.span ?? null;
}
