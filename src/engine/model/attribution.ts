/** Where the copy says that somebody said, wrote, thought or ordered something. */
import type { TextSpan } from './span';

export type AttributionKind = 'direct' | 'mixed' | 'indirect' | 'according-to' | 'belief';

export const SOURCE_CLASSES = [
  'named-person',
  'named-organization',
  'document',
  'unnamed-individual',
  'unnamed-group',
  'indefinite',
  'pronoun',
  'none',
] as const;
export type SourceClass = (typeof SOURCE_CLASSES)[number];

/** The phrase of the copy that names or describes who says it. */
export class SourcePhrase implements TextSpan {
  readonly class: SourceClass;
  /** Of a phrase that points back to somebody unnamed ("the official", "she"): the phrase it points to. */
  readonly antecedent?: TextSpan;

  constructor(
    readonly start: number,
    readonly end: number,
    readonly text: string,
    sourceClass: SourceClass,
    /** The head noun or name ("officials"), lower-cased lemma in `headLemma`. */
    readonly head: TextSpan,
    readonly headLemma: string,
    /** Id of the identity that the source is, when known (a pronoun's or a surname's antecedent). */
    readonly entity: string | null,
    /** How `entity` or the ledger's record was found: `name`, `apposition`, `pronoun`, `nominal`, `next-sentence` …; null while unresolved. */
    readonly link: string | null,
    antecedent?: TextSpan,
  ) {
    this.class = sourceClass;
    if (antecedent !== undefined) this.antecedent = antecedent;
  }
}

export class Attribution {
  readonly confidence?: number;
  /** Non-assertive: states nothing (a wish, support, a refusal). Printed, left out of marks, ledger and rules; `isAssertive` asks. */
  readonly wide?: true;
  /** Agentless hearsay ("reportedly", "is understood to"): there is no source phrase to be found. */
  readonly hearsay?: true;
  /** A stance of somebody unnamed towards a public act, a decision or a person: a statement whatever its verb. */
  readonly stance?: true;
  /** Who is told: "Hale told a local newspaper that". */
  readonly hearer?: SourcePhrase;

  constructor(
    readonly kind: AttributionKind,
    readonly source: SourcePhrase | null,
    readonly cue: TextSpan | null,
    /** Lemma of the cue's head ("say", "accord"), null without a cue. */
    readonly cueLemma: string | null,
    readonly contents: readonly TextSpan[],
    /** Short stable name of what made the engine mark it. */
    readonly reason: string,
    /** Index into `Story.paragraphs` of its cue, or of its first content. */
    readonly paragraph: number,
    {
      confidence,
      wide,
      hearsay,
      stance,
      hearer,
    }: { readonly [K in 'confidence' | 'wide' | 'hearsay' | 'stance' | 'hearer']?: Attribution[K] | undefined },
  ) {
    if (confidence !== undefined) this.confidence = confidence;
    if (wide !== undefined) this.wide = wide;
    if (hearsay !== undefined) this.hearsay = hearsay;
    if (stance !== undefined) this.stance = stance;
    if (hearer !== undefined) this.hearer = hearer;
  }
}

/** Whether the attribution states something: and is no mere wish, support or refusal. Marks, ledger and rules use these alone. */
export function isAssertive({ wide }: Pick<Attribution, 'wide'>): boolean {
  return wide !== true;
}

/** A copy of the attribution with other spans, or with its spans moved. */
export function attributionOf(
  attribution: Attribution,
  source: SourcePhrase | null,
  cue: TextSpan | null,
  contents: readonly TextSpan[],
  paragraph: number,
  hearer = attribution.hearer,
): Attribution {
  const { kind, cueLemma, reason, confidence, wide, hearsay, stance } = attribution;
  const facts = { confidence, wide, hearsay, stance, hearer };
  return new Attribution(kind, source, cue, cueLemma, contents, reason, paragraph, facts);
}
