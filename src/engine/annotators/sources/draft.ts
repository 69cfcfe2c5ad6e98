/** The ledger's room: a record while it is being made: the phrases that were joined, and what was decided about them. */
import type { SourcePhrase, UnnamedKind, Gender } from '../../model';
import type { NounPhrase } from '../../syntax/nounPhrase';
import type { Marker } from './anonymity';
import type { MarkerHolder } from './linkMarkers';
import type { TokenRange } from '../../syntax/tokenRange';

/** One phrase of a source. */
export interface Entry {
  readonly source: SourcePhrase;
  readonly phrase: NounPhrase;
  /** Index of the attribution; -1 for a phrase that only introduces the source ("An accountant … described. She said"). */
  readonly attribution: number;
}

/** The words with single spaces between them, as nearly all are in the copy. */
export function onOneLine(text: string): string {
  return /[^\S ]| {2}/.test(text) ? text.replace(/\s+/g, ' ') : text;
}

/** The phrases of one source. */
export interface Draft extends MarkerHolder {
  readonly key: string;
  readonly entries: Entry[];
  readonly lemmas: string[];
  readonly ranges: TokenRange[];
  kind: UnnamedKind | null;
  /** Why the source raises no question; null where it raises one. */
  exemption: string | null;
  canBeAnonymous: boolean;
  /** The phrase at which to ask: the first that states something by itself; null where none does. */
  asked: Entry | null;
  plural: boolean;
  gender: Gender;
  readonly markers: Marker[];
}

export function newDraft(key: string): Draft {
  return {
    key,
    entries: [],
    lemmas: [],
    ranges: [],
    kind: null,
    exemption: null,
    canBeAnonymous: false,
    asked: null,
    plural: false,
    gender: null,
    markers: [],
  };
}

/** The phrase that a record is judged by: its first that is no pronoun. */
export function judgedEntry({ entries }: Draft): Entry {
  return entries.find(({ phrase }) => phrase.pronoun === null) ?? entries[0]!;
}
