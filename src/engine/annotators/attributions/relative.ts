/** The attributions' room: attributions kept from run to run, by their distance from the start of their unit. */
import type { Attribution, Span, TextSpan, Unit } from '../../model';

/** The same attribution with offsets from the start of its unit: what may be kept. */
export function relativeTo(unit: Unit, attribution: Attribution): Attribution {
  return shifted(attribution, -unit.start, 0);
}

/** The attribution as it stands in the story. */
export function moveAttribution(attribution: Attribution, unit: Unit): Attribution {
  return shifted(attribution, unit.start, unit.paragraph);
}

function shifted(attribution: Attribution, by: number, paragraph: number): Attribution {
  const move = <T extends Span & TextSpan>(span: T): T => ({ ...span, start: span.start + by, end: span.end + by });
  const { source, cue, contents } = attribution;
  return {
    ...attribution,
    source: source === null ? null : { ...move(source), head: move(source.head) },
    cue: cue === null ? null : move(cue),
    contents: contents.map(move),
    paragraph,
  };
}
