/** The ledger in a few words, for the margin of a source: how much rests on it, and what the copy says of it. Pure. */
import type { Analysis, Source, SourcePhrase } from '../engine';
import { count, type Say } from './say';

/** A source and the place where the copy has it first. */
export interface LedgerEntry {
  readonly source: Source;
  readonly first: SourcePhrase;
}

/** The sources that the copy has words for, in its order. */
export function ledgerEntries({ sources }: Analysis): readonly LedgerEntry[] {
  return sources.flatMap((source) => {
    const [first] = source.mentions;
    return first === undefined || source.attributions.length === 0 ? [] : [{ source, first }];
  });
}

/** "3 statements"; "unnamed, 2 statements, no reason given". */
export function ledgerNote(say: Say, { named, attributions, reasonGiven, class: sourceClass }: Source): string {
  const statements = count(say, attributions.length, '{0} statement', '{0} statements');
  if (named || sourceClass === 'document') return statements;
  const reason = reasonGiven ? say('reason given') : say('no reason given');
  return `${say('unnamed')}, ${statements}, ${reason}`;
}
