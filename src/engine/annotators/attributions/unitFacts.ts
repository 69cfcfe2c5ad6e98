/** The attributions' room: which names and quotations touch a unit, in one pass over the story. */
import { mapped } from '../../lists';
import type { NameMention, Span, Story, Unit } from '../../model';
import type { Work } from '../../work';

export class UnitFacts {
  private constructor(
    private readonly story: Story,
    private readonly names: readonly NameMention[],
    private readonly namesOf: Touching,
    /** Indices of the outermost quotations. */
    private readonly outermost: readonly number[],
    private readonly quotationsOf: Touching,
  ) {}

  static *of(story: Story, names: readonly NameMention[]): Work<UnitFacts> {
    const { units, quotations } = story;
    const outermost = [...quotations.keys()].filter((index) => quotations[index]!.depth === 0);
    yield;
    const namesOf = touching(units, names);
    yield;
    const spans = yield* mapped(outermost, (index) => quotations[index]!);
    return new UnitFacts(story, names, namesOf, outermost, touching(units, spans));
  }

  /** The names that touch the unit, and the indices of the outermost quotations that do. */
  of(unit: number): { readonly names: readonly NameMention[]; readonly quotations: readonly number[] } {
    return {
      names: this.names.slice(this.namesOf.first[unit]!, this.namesOf.end[unit]!),
      quotations: this.outermost.slice(this.quotationsOf.first[unit]!, this.quotationsOf.end[unit]!),
    };
  }

  /** Everything outside the unit's text that its reading depends on, with offsets from the unit's start. */
  seenBy(index: number): readonly unknown[] {
    const { dateline, units, quotations } = this.story;
    const unit = units[index]!;
    const seen: unknown[] = [dateline !== null && touches(dateline, unit) ? dateline.end - unit.start : null];
    for (let at = this.namesOf.first[index]!; at < this.namesOf.end[index]!; at++) {
      const { start, end, type } = this.names[at]!;
      seen.push(start - unit.start, end - unit.start, type);
    }
    for (let at = this.quotationsOf.first[index]!; at < this.quotationsOf.end[index]!; at++) {
      const { start, end } = quotations[this.outermost[at]!]!;
      seen.push(Math.max(start, unit.start) - unit.start, Math.min(end, unit.end) - unit.start);
    }
    return seen;
  }
}

/** For each unit the index of the first span that touches it, and the one after the last. */
interface Touching {
  readonly first: Int32Array;
  readonly end: Int32Array;
}

function touching(units: readonly Unit[], spans: readonly Span[]): Touching {
  const [first, end] = [new Int32Array(units.length), new Int32Array(units.length)];
  let [from, to] = [0, 0];
  for (let index = 0; index < units.length; index++) {
    while (from < spans.length && spans[from]!.end <= units[index]!.start) from++;
    to = Math.max(from, to);
    while (to < spans.length && spans[to]!.start < units[index]!.end) to++;
    first[index] = from;
    end[index] = to;
  }
  return { first, end };
}

function touches(span: Span, unit: Unit): boolean {
  return span.start < unit.end && span.end > unit.start;
}
