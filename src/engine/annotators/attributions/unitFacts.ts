/** The attributions' room: which names and quotations touch a unit, in one pass over the story. */
import type { NameMention, Story, Unit } from '../../model';

/** Hands out each unit's names and quotations; units must be asked for in the order of the text. */
export class UnitFacts {
  private nextName = 0;
  private nextQuotation = 0;
  private readonly outermost: readonly number[];

  constructor(
    private readonly story: Story,
    private readonly names: readonly NameMention[],
  ) {
    this.outermost = story.quotations.flatMap(({ depth }, index) => (depth === 0 ? [index] : []));
  }

  of(unit: Unit): { unitNames: NameMention[]; quotations: number[] } {
    const { names, outermost, story } = this;
    while (this.nextName < names.length && names[this.nextName]!.end <= unit.start) this.nextName++;
    const unitNames: NameMention[] = [];
    for (let index = this.nextName; index < names.length && names[index]!.start < unit.end; index++) {
      unitNames.push(names[index]!);
    }
    while (
      this.nextQuotation < outermost.length &&
      story.quotations[outermost[this.nextQuotation]!]!.end <= unit.start
    ) {
      this.nextQuotation++;
    }
    const quotations: number[] = [];
    for (let index = this.nextQuotation; index < outermost.length; index++) {
      if (story.quotations[outermost[index]!]!.start >= unit.end) break;
      quotations.push(outermost[index]!);
    }
    return { unitNames, quotations };
  }

  /**
   * All that the reading of the unit takes from here, as text: places of names with their types, of quotations and
   * of the dateline.
   */
  key(unit: Unit, unitNames: readonly NameMention[], quotations: readonly number[]): string {
    let key = '';
    for (const { start, end, type } of unitNames) key += `${start - unit.start},${end - unit.start},${type};`;
    for (const index of quotations) {
      const { start, end } = this.story.quotations[index]!;
      key += `|${Math.max(start, unit.start) - unit.start},${Math.min(end, unit.end) - unit.start}`;
    }
    const { dateline } = this.story;
    if (dateline !== null && dateline.start < unit.end && dateline.end > unit.start)
      key += `\u2014${dateline.end - unit.start}`;
    return key;
  }
}
