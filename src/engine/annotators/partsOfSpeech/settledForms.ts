/** Parts of speech: forms that can be but one thing, where the small training text misleads the tagger. */
import { PERSON_NOUNS } from '../../lexicon/people';

/** Verb forms, with the tags that they may have; the first stands for any other. */
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

/** The tag of a form, put right where the form and what follows leave no other. */
export function settledTag(lower: string, tag: string, next: string | undefined): string {
  const verb = VERB_FORMS.get(lower);
  if (verb !== undefined) return verb.includes(tag) ? tag : verb[0]!;
  if (tag === 'VBZ') return lower.endsWith('s') && PERSON_NOUNS.has(lower.slice(0, -1)) ? 'NNS' : tag;
  if ((tag === 'JJ' || tag === 'VB') && PERSON_NOUNS.has(lower) && !opensNoun(next)) return 'NN';
  return tag;
}

function opensNoun(tag: string | undefined): boolean {
  return (
    tag !== undefined &&
    (tag.startsWith('NN') || tag === 'JJ' || tag === 'DT' || tag === 'PRP' || tag === 'PRP$' || tag === 'CD')
  );
}
