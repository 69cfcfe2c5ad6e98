/** House profiles as data: each changes how strongly a rule asks and what it adds to its question, never what it sees. */
import type { Severity } from '../../model';
import ap from './ap.json';
import bbc from './bbc.json';
import bloomberg from './bloomberg.json';
import standard from './default.json';
import guardian from './guardian.json';
import npr from './npr.json';
import nyt from './nyt.json';
import reuters from './reuters.json';

export interface Profile {
  /** The name by which it is chosen. */
  readonly profile: string;
  readonly title: string;
  /** Severity by rule, or by rule and case (`sourcing/unnamed-individual:rote-reason`). */
  readonly severities: Readonly<Record<string, Severity | 'off'>>;
  /** A sentence added to the question, by rule or by rule and case. */
  readonly wording: Readonly<Record<string, string>>;
}

/** All profiles, the one for no house in particular first. */
export const PROFILES: readonly Profile[] = [standard, ap, reuters, nyt, bbc, guardian, npr, bloomberg] as Profile[];

/** The profile of that name, or null. */
export function profileNamed(name: string): Profile | null {
  return PROFILES.find(({ profile }) => profile === name) ?? null;
}
