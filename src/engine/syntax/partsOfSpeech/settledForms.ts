/** Parts of speech: forms with only one possible tag, where the small training corpus misleads the tagger. */
import { LEARNT_PERSON_NOUNS } from '../../english/people';
import type { WordForm } from '../wordForms';

/** Verb forms that the tagger gets wrong: see `verbTagsOf`. */
const VERB_FORMS: ReadonlyMap<string, readonly string[]> = new Map([
  ['said', ['VBD', 'VBN', 'JJ']],
  ['told', ['VBD', 'VBN']],
  ['says', ['VBZ']],
  ['tells', ['VBZ']],
  ['wrote', ['VBD']],
  ['tweeted', ['VBD', 'VBN']],
  ['insisted', ['VBD', 'VBN']],
  ['argued', ['VBD', 'VBN']],
  ['believes', ['VBZ']],
  ['thinks', ['VBZ']],
  ['insists', ['VBZ']],
  ['argues', ['VBZ']],
  ['adds', ['VBZ']],
  ['saying', ['VBG', 'NN']],
  ['telling', ['VBG', 'JJ']],
]);

/** The tags that a form of a verb may have, the first of which stands for any other; null for all other forms. */
export function verbTagsOf(lower: string): readonly string[] | null {
  return VERB_FORMS.get(lower) ?? null;
}

/** The tag of a form, corrected where the form, the word before and what follows allow no other. */
export function settledTag(
  { lower, verbTags }: WordForm,
  tag: string,
  before: WordForm | undefined,
  next: string | undefined,
): string {
  if (tag === 'NNS' && before?.lower === 'who' && !isPeople(lower)) return 'VBZ';
  if (verbTags !== null) return verbTags.includes(tag) ? tag : verbTags[0]!;
  if (tag === 'VBZ') return isPeople(lower) ? 'NNS' : tag;
  if ((tag === 'JJ' || tag === 'VB') && LEARNT_PERSON_NOUNS.has(lower) && !opensNoun(next)) return 'NN';
  return tag;
}

/** "officials": the plural of a noun for a person. */
function isPeople(lower: string): boolean {
  return lower.endsWith('s') && LEARNT_PERSON_NOUNS.has(lower.slice(0, -1));
}

function opensNoun(tag: string | undefined): boolean {
  return (
    tag !== undefined &&
    (tag.startsWith('NN') || tag === 'JJ' || tag === 'DT' || tag === 'PRP' || tag === 'PRP$' || tag === 'CD')
  );
}
