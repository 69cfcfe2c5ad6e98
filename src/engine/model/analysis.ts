/** Everything that the engine states about one piece of copy: plain, frozen data. */
import type { Attribution } from './attribution';
import type { Description, Figure, Identity, Mention, NameMention } from './entity';
import type { Finding } from './finding';
import type { Observations } from './observations';
import type { Source } from './source';
import type { Story } from './story';

/** An annotator that threw: the rest of the analysis stands. */
export interface Failure {
  readonly annotator: string;
  readonly message: string;
}

/** Who is who: names linked to identities and cards, merged with the figures in the order of the text. */
export interface Identities {
  readonly mentions: readonly Mention[];
  readonly people: readonly Identity[];
  readonly descriptions: readonly Description[];
}

/**
 * The facts as they grow along the pipeline; each annotator assigns one of them and reads those before it.
 * `identities` holds names only; the Analysis merges figures in.
 */
export interface Facts {
  readonly story: Story;
  readonly names: readonly NameMention[];
  readonly identities: Identities;
  readonly figures: readonly Figure[];
  readonly observations: Observations;
  readonly attributions: readonly Attribution[];
  readonly sources: readonly Source[];
  readonly findings: readonly Finding[];
}

export interface Analysis {
  readonly story: Story;
  /** ISO date the copy is checked against; null when none is known, never today. */
  readonly storyDate: string | null;
  /** Names, dates and figures in the order of the text. */
  readonly entities: readonly Mention[];
  /** The persons, organizations and places behind the names. */
  readonly identities: readonly Identity[];
  readonly descriptions: readonly Description[];
  readonly attributions: readonly Attribution[];
  readonly sources: readonly Source[];
  readonly findings: readonly Finding[];
  /** Sentences for people: a date that could not be read, a card that was left out. */
  readonly warnings: readonly string[];
  readonly failures: readonly Failure[];
}
