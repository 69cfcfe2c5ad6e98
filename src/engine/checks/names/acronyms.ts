/** Checks: bodies that the copy calls by an acronym, as the two rules on acronyms need them. */
import { isAcronym } from '../../knowledge';
import type { Facts, Identity, Mention } from '../../model';
import { isQuoted, isRunningText } from '../places';
import { mentionsOf } from './persons';

export interface AcronymUse {
  readonly identity: Identity;
  /** Mentions by acronym in running text outside quotations, in order. */
  readonly acronyms: readonly Mention[];
  /** Mentions by a longer name, in order, wherever they stand. */
  readonly names: readonly Mention[];
}

/** The bodies of the story that are called by an acronym. */
export function acronymUses(facts: Facts): readonly AcronymUse[] {
  return facts.identities.people
    .filter(({ type }) => type === 'organization')
    .map((identity) => {
      const mentions = mentionsOf(facts, identity);
      return {
        identity,
        acronyms: mentions.filter(
          (mention) =>
            isAcronym(mention.text) && isRunningText(facts.story, mention) && !isQuoted(facts.story, mention),
        ),
        names: mentions.filter(({ text }) => !isAcronym(text)),
      };
    })
    .filter(({ acronyms }) => acronyms.length > 0);
}

/** The acronym without dots, as lists have it. */
export function plainAcronym(text: string): string {
  return text.replaceAll('.', '');
}
