/** A house style as the engine sees it: severities and lists, which never change what is detected. */
import type { Severity } from './model';

/** What a house writes, and the spellings it replaces. */
export type HouseSpellingList = readonly { readonly prefer: string; readonly instead: readonly string[] }[];

export interface HouseStyle {
  /** Name of the profile in force ("default", "ap" …). */
  readonly profile: string;
  /**
   * Severity by rule, or by rule and case (`sourcing/unnamed-individual:rote-reason`), over the rule's own default; `off`
   * switches it off.
   */
  readonly severities: Readonly<Record<string, Severity | 'off'>>;
  /** A sentence that the house adds to a rule's question, by rule or by rule and case. */
  readonly wording?: Readonly<Record<string, string>>;
  /** Acronyms that need no spelling out. */
  readonly knownAcronyms: readonly string[];
  /** The house's spelling and the spellings it replaces. */
  readonly spellings: HouseSpellingList;
  /** Further verbs that attribute ("opine"), as lemmas. */
  readonly cueVerbs: readonly string[];
  /** Further nouns that name an unnamed source ("staffer"), as lemmas. */
  readonly sourceNouns: readonly string[];
}

export const DEFAULT_HOUSE_STYLE: HouseStyle = {
  profile: 'default',
  severities: {},
  knownAcronyms: [],
  spellings: [],
  cueVerbs: [],
  sourceNouns: [],
};
