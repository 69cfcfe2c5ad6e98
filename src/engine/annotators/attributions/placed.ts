/** The attributions' room: moves attributions to where the unit they were read in stands now. */
import { attributionOf, shifted, SourcePhrase, type Attribution } from '../../model';
import type { Distance } from '../../memo';

/** The same attributions in a unit that has moved. */
export function placedAttributions(attributions: readonly Attribution[], by: Distance): readonly Attribution[] {
  return attributions.map((attribution) => placedAttribution(attribution, by));
}

function placedAttribution(attribution: Attribution, { offsets, paragraphs }: Distance): Attribution {
  const { source, cue, contents, paragraph, hearer } = attribution;
  return attributionOf(
    attribution,
    source === null ? null : placedSource(source, offsets),
    cue === null ? null : shifted(cue, offsets),
    contents.map((content) => shifted(content, offsets)),
    paragraph + paragraphs,
    hearer === undefined ? undefined : placedSource(hearer, offsets),
  );
}

function placedSource(source: SourcePhrase, by: number): SourcePhrase {
  const { start, end, text, class: own, head, headLemma, entity, link, antecedent } = source;
  const before = antecedent === undefined ? undefined : shifted(antecedent, by);
  return new SourcePhrase(start + by, end + by, text, own, shifted(head, by), headLemma, entity, link, before);
}
