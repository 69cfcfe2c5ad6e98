/** The attributions' room: attributions kept from run to run, moved with the unit that they stand in. */
import type { Attribution, SourcePhrase, TextSpan } from '../../model';

/**
 * The same attribution where its unit stands now.
 * @param by how far the unit has moved, in UTF-16 offsets
 * @param paragraph index of the unit's paragraph
 */
export function movedAttribution(attribution: Attribution, by: number, paragraph: number): Attribution {
  const { source, cue, contents } = attribution;
  return {
    ...attribution,
    source: source === null ? null : movedSource(source, by),
    cue: cue === null ? null : moved(cue, by),
    contents: contents.map((content) => moved(content, by)),
    paragraph,
  };
}

function moved({ start, end, text }: TextSpan, by: number): TextSpan {
  return { start: start + by, end: end + by, text };
}

function movedSource(source: SourcePhrase, by: number): SourcePhrase {
  const { start, end, head } = source;
  return { ...source, start: start + by, end: end + by, head: moved(head, by) };
}
