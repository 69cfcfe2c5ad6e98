/** The attributions' room: attributions kept from run to run, by their distance from the start of their unit. */
import type { Attribution, SourcePhrase, TextSpan, Unit } from '../../model';

/** The same attribution with offsets from the start of its unit: what may be kept. */
export function relativeTo(unit: Unit, attribution: Attribution): Attribution {
  return shifted(attribution, -unit.start, 0);
}

/** The attribution as it stands in the story. */
export function moveAttribution(attribution: Attribution, unit: Unit): Attribution {
  return shifted(attribution, unit.start, unit.paragraph);
}

function shifted(attribution: Attribution, by: number, paragraph: number): Attribution {
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
  const { start, end, text, head, headLemma, entity, link } = source;
  return {
    start: start + by,
    end: end + by,
    text,
    class: source.class,
    head: moved(head, by),
    headLemma,
    entity,
    link,
  };
}
