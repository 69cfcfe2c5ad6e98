/** The attributions' room: attributions moved with the unit that they stand in. */
import { attributionOf, moved, SourcePhrase, type Attribution } from '../../model';

/**
 * The same attribution where its unit stands now.
 * @param by how far the unit has moved, in UTF-16 offsets
 * @param paragraph index of the unit's paragraph
 */
export function movedAttribution(attribution: Attribution, by: number, paragraph: number): Attribution {
  const { source, cue, contents, hearer } = attribution;
  return attributionOf(
    attribution,
    source === null ? null : movedSource(source, by),
    cue === null ? null : moved(cue, by),
    contents.map((content) => moved(content, by)),
    paragraph,
    hearer === undefined ? undefined : movedSource(hearer, by),
  );
}

function movedSource(source: SourcePhrase, by: number): SourcePhrase {
  const { start, end, text, class: own, head, headLemma, entity, link, antecedent } = source;
  const before = antecedent === undefined ? undefined : moved(antecedent, by);
  return new SourcePhrase(start + by, end + by, text, own, moved(head, by), headLemma, entity, link, before);
}
