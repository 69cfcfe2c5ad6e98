/** The attributions' room: attributions as objects: how they are made, and moved with the unit that they stand in. */
import type { Attribution, SourcePhrase, TextSpan } from '../../model';

/**
 * The same attribution where its unit stands now.
 * @param by how far the unit has moved, in UTF-16 offsets
 * @param paragraph index of the unit's paragraph
 */
export function movedAttribution(attribution: Attribution, by: number, paragraph: number): Attribution {
  const { source, cue, contents } = attribution;
  return attributionOf(
    attribution,
    source === null ? null : movedSource(source, by),
    cue === null ? null : moved(cue, by),
    contents.map((content) => moved(content, by)),
    paragraph,
  );
}

/** What an attribution has beside its words and their place. */
type Reading = Pick<Attribution, 'kind' | 'cueLemma' | 'reason'> & {
  readonly [K in 'confidence' | 'wide' | 'hearsay']?: Attribution[K] | undefined;
};

/**
 * All attributions are made here, also those with other words or elsewhere: there are many, a spread takes several times as long,
 * and they are read faster where all have their fields in one order from one place.
 */
export function attributionOf(
  { kind, cueLemma, reason, confidence, wide, hearsay }: Reading,
  source: SourcePhrase | null,
  cue: TextSpan | null,
  contents: readonly TextSpan[],
  paragraph: number,
): Attribution {
  const made: { -readonly [K in keyof Attribution]: Attribution[K] } = {
    kind,
    source,
    cue,
    cueLemma,
    contents,
    reason,
    paragraph,
  };
  if (confidence !== undefined) made.confidence = confidence;
  if (wide !== undefined) made.wide = wide;
  if (hearsay !== undefined) made.hearsay = hearsay;
  return made;
}

function moved({ start, end, text }: TextSpan, by: number): TextSpan {
  return { start: start + by, end: end + by, text };
}

function movedSource(source: SourcePhrase, by: number): SourcePhrase {
  const { start, end, text, class: own, head, headLemma, entity, link } = source;
  return { start: start + by, end: end + by, text, class: own, head: moved(head, by), headLemma, entity, link };
}
