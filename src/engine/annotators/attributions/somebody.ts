/** The attributions' room: whether a phrase stands for somebody who can speak: a person, or an organization that speaks as one. */
import { PERSONAL_PRONOUNS } from '../../english/closedClasses';
import { ORGANIZATION_NOUNS } from '../../english/organizations';
import { nounLemma } from '../../syntax/lemma';
import { isPersonNoun } from '../../syntax/personNoun';
import { headOf } from '../../syntax/phraseBounds';
import type { TokenRange } from '../../syntax/tokenRange';
import type { Passage } from './passage';

/** Whether the phrase names or describes a person, or is a pronoun for one. */
export function isPerson(passage: Passage, phrase: TokenRange): boolean {
  const head = headOf(passage, phrase);
  const word = passage.words[head]!;
  if (PERSONAL_PRONOUNS.has(word) && word !== 'it') return true;
  for (let at = phrase.from; at < phrase.to; at++) {
    if (passage.names[passage.name[at]!]?.type === 'person') return true;
    // A title before a name that nobody recognised.
    if (at + 1 < phrase.to && passage.tags[at + 1] === 'NNP' && isPersonNoun(passage.words[at]!)) return true;
  }
  return isPersonNoun(word);
}

/** Whether it is a person, a named organization, or a noun for an organization ("the ministry"). */
export function isSomebody(passage: Passage, phrase: TokenRange): boolean {
  if (isPerson(passage, phrase)) return true;
  const head = headOf(passage, phrase);
  return (
    passage.names[passage.name[head]!]?.type === 'organization' ||
    ORGANIZATION_NOUNS.has(nounLemma(passage.words[head]!))
  );
}
