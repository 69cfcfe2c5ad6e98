/** The attributions' room: attributions moved with the unit that they stand in, or given other words. */
import { Attribution, moved, SourcePhrase, type TextSpan } from '../../model';

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

/** The attribution with other words, or where these stand now. */
export function attributionOf(
  attribution: Attribution,
  source: SourcePhrase | null,
  cue: TextSpan | null,
  contents: readonly TextSpan[],
  paragraph: number,
): Attribution {
  const { kind, cueLemma, reason } = attribution;
  return new Attribution(kind, source, cue, cueLemma, contents, reason, paragraph, attribution);
}

function movedSource(source: SourcePhrase, by: number): SourcePhrase {
  const { start, end, text, class: own, head, headLemma, entity, link } = source;
  return new SourcePhrase(start + by, end + by, text, own, moved(head, by), headLemma, entity, link);
}
