/** The attributions' room: which names and quotations touch a unit, in one pass over the story. */
import type { NameMention, Quotation, Story, Unit } from '../../model';

/** All that the reading of a unit takes from outside its text, and where the unit stood when it was read. */
export interface KeptFacts {
  readonly start: number;
  readonly names: readonly NameMention[];
  /** Start and end of each outermost quotation, as far as it lies in the unit. */
  readonly quotations: readonly number[];
  /** The end of the dateline, where it touches the unit. */
  readonly dateline: number | null;
}

/** Goes from unit to unit, in the order of the text. */
export class UnitFacts {
  private readonly outermost: readonly number[];
  private unit: Unit | null = null;
  private firstName = 0;
  private endName = 0;
  private firstQuotation = 0;
  private endQuotation = 0;

  constructor(
    private readonly story: Story,
    private readonly allNames: readonly NameMention[],
  ) {
    const outermost: number[] = [];
    for (let index = 0; index < story.quotations.length; index++)
      if (story.quotations[index]!.depth === 0) outermost.push(index);
    this.outermost = outermost;
  }

  /** Goes on to a unit behind the one before. */
  moveTo(unit: Unit): void {
    const { allNames, outermost } = this;
    this.unit = unit;
    while (this.firstName < allNames.length && allNames[this.firstName]!.end <= unit.start) this.firstName++;
    this.endName = this.firstName;
    while (this.endName < allNames.length && allNames[this.endName]!.start < unit.end) this.endName++;
    while (this.firstQuotation < outermost.length && this.quotation(this.firstQuotation).end <= unit.start)
      this.firstQuotation++;
    this.endQuotation = this.firstQuotation;
    while (this.endQuotation < outermost.length && this.quotation(this.endQuotation).start < unit.end)
      this.endQuotation++;
  }

  get names(): readonly NameMention[] {
    return this.allNames.slice(this.firstName, this.endName);
  }

  /** Indices of the outermost quotations that touch the unit. */
  get quotations(): readonly number[] {
    return this.outermost.slice(this.firstQuotation, this.endQuotation);
  }

  /** Whether the unit, which has the same text, was read by the same names, quotations and dateline. */
  areAs({ start, names, quotations, dateline }: KeptFacts): boolean {
    const by = this.unit!.start - start;
    if (names.length !== this.endName - this.firstName) return false;
    if (quotations.length !== 2 * (this.endQuotation - this.firstQuotation)) return false;
    for (let at = 0; at < names.length; at++) {
      const [known, name] = [names[at]!, this.allNames[this.firstName + at]!];
      if (known.start + by !== name.start || known.end + by !== name.end || known.type !== name.type) return false;
    }
    for (let at = 0; at < quotations.length; at += 2) {
      const { start: from, end: to } = this.quotation(this.firstQuotation + at / 2);
      if (quotations[at]! + by !== this.within(from) || quotations[at + 1]! + by !== this.within(to)) return false;
    }
    const now = this.dateline();
    return dateline === null ? now === null : now !== null && dateline + by === now;
  }

  kept(): KeptFacts {
    const quotations: number[] = [];
    for (let at = this.firstQuotation; at < this.endQuotation; at++) {
      const { start, end } = this.quotation(at);
      quotations.push(this.within(start), this.within(end));
    }
    return { start: this.unit!.start, names: this.names, quotations, dateline: this.dateline() };
  }

  private quotation(at: number): Quotation {
    return this.story.quotations[this.outermost[at]!]!;
  }

  private within(offset: number): number {
    const { start, end } = this.unit!;
    return Math.min(Math.max(offset, start), end);
  }

  private dateline(): number | null {
    const { dateline } = this.story;
    const { start, end } = this.unit!;
    return dateline !== null && dateline.start < end && dateline.end > start ? dateline.end : null;
  }
}
