/** The ledger's room: organizations that declined to comment, and the unnamed sources that belong to them. */
import type { TextSpan } from '../../model';
import { ORGANIZATION_NOUNS } from '../../english/organizations';
import { nounLemma } from '../../syntax/lemma';
import type { StoryView } from '../../syntax/storyView';
import { PhraseBook, type Match } from './phrases';
import type { TokenRange } from '../../syntax/tokenRange';

export const refusalBook = new PhraseBook<'refusal'>({
  refusal: [
    'decline|declines|declined|declining|refuse|refuses|refused|refusing to comment|discuss|elaborate',
    "did|does|has|have not|n't respond|reply|responded|replied to",
    "would|could|will not|n't comment",
    'had|has|have|offered no comment',
  ],
});

/** A refusal: its words, and the words by which its organization can be recognised. */
export interface Refusal {
  readonly span: TextSpan;
  readonly organization: ReadonlySet<string>;
}

/** How many words before the refusal its subject may stand. Set by hand. */
const SUBJECT_REACH = 14;

/**
 * All refusals outside quotation marks.
 * @param matches what the book of refusals finds
 */
export function findRefusals(view: StoryView, matches: readonly Match<'refusal'>[]): readonly Refusal[] {
  const found: Refusal[] = [];
  const { sentences, tokens } = view.story;
  let past = -1;
  for (const { from, to, sentence } of matches) {
    // Inside a longer one, or right after one.
    if (from <= past || view.quotationAt(tokens[from]!.start) >= 0) continue;
    const { firstToken, endToken } = sentences[sentence]!;
    const organization = organizationWords(view, { from: Math.max(firstToken, from - SUBJECT_REACH), to: from });
    if (organization.size > 0) found.push({ span: view.span({ from, to }), organization });
    past = Math.min(to, endToken - 1);
  }
  return found;
}

/** Names and nouns of organizations in the run of tokens. */
export function organizationWords(view: StoryView, { from, to }: TokenRange): Set<string> {
  const words = new Set<string>();
  for (let token = from; token < to; token++) {
    const word = view.word(token);
    const lemma = nounLemma(word);
    if (ORGANIZATION_NOUNS.has(lemma)) words.add(lemma);
  }
  if (from >= to) return words;
  for (const mention of view.mentionsIn(view.span({ from, to }))) {
    if (mention.type === 'organization' || mention.type === 'place' || mention.type === 'facility')
      words.add(mention.entity);
  }
  return words;
}

/** The refusal by the organization that the phrases name, or null. */
export function refusalBy(
  view: StoryView,
  ranges: readonly TokenRange[],
  refusals: readonly Refusal[],
): TextSpan | null {
  if (refusals.length === 0) return null;
  const own = new Set(ranges.flatMap((range) => [...organizationWords(view, range)]));
  return refusals.find(({ organization }) => [...organization].some((word) => own.has(word)))?.span ?? null;
}
