/** The attributions' room: attributions kept from run to run, moved with the unit that they stand in. */
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

/** The attribution with other words, or elsewhere. Written out, for there are many and a spread takes several times as long. */
export function attributionOf(
  attribution: Attribution,
  source: SourcePhrase | null,
  cue: TextSpan | null,
  contents: readonly TextSpan[],
  paragraph: number,
): Attribution {
  const { kind, cueLemma, reason, confidence, wide, hearsay } = attribution;
  if (confidence === undefined || hearsay !== undefined) return { ...attribution, source, cue, contents, paragraph };
  return wide === undefined
    ? { kind, source, cue, cueLemma, contents, reason, confidence, paragraph }
    : { kind, source, cue, cueLemma, contents, reason, confidence, wide, paragraph };
}

function moved({ start, end, text }: TextSpan, by: number): TextSpan {
  return { start: start + by, end: end + by, text };
}

function movedSource(source: SourcePhrase, by: number): SourcePhrase {
  const { start, end, text, class: own, head, headLemma, entity, link } = source;
  return { start: start + by, end: end + by, text, class: own, head: moved(head, by), headLemma, entity, link };
}
