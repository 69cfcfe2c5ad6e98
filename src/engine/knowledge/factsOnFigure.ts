/** What a card knows of a figure in the copy: "3,000 troops" beside the name of a bloc that has a fact on its troops. */
import type { Card, CardSource, Fact } from './card';
import { factTime } from './hoverWords';
import type { PartialDate } from './partialDate';

/** A figure of the copy, as it was read. */
export interface FigureAsked {
  readonly number?: number;
  readonly unit?: string;
}

/** One fact on the figure. */
export interface FigureFact {
  /** "Force for Mali: 3,300 troops (11 Nov 2012)". */
  readonly text: string;
  readonly sources: readonly CardSource[];
}

/** Units that stand beside numbers of all kinds: a fact that has such a unit need not be about the figure. */
const COMMON_UNITS = new Set(
  'day days hour hours kilometre kilometres km mile miles minute minutes month months percent people person time times week weeks year years'.split(
    ' ',
  ),
);

/**
 * The facts of the card that have the unit of the figure, or its very number.
 * @param day the story's date, for how the time of a fact is told
 * @param story ids of the cards that the story has: particulars of another story are left out
 */
export function factsOnFigure(
  card: Card,
  figure: FigureAsked,
  day: PartialDate,
  story: ReadonlySet<string>,
): readonly FigureFact[] {
  const belongs = ({ onlyWith }: Fact): boolean => onlyWith === undefined || onlyWith.some((id) => story.has(id));
  return card.facts
    .filter((fact) => belongs(fact) && !fact.label.startsWith('Head of ') && isAbout(fact, figure))
    .map((fact) => ({ text: `${fact.label}: ${fact.value}${factTime(fact, day)}`, sources: fact.sources }));
}

function isAbout({ label, value }: Fact, { number, unit }: FigureAsked): boolean {
  const words = `${label} ${value}`.toLowerCase();
  const asked = unit?.toLowerCase().split(' ').at(-1) ?? '';
  if (asked.length >= 4 && !COMMON_UNITS.has(asked)) {
    const one = asked.replace(/s$/, '');
    if (words.split(/[^a-z]+/).some((word) => word === one || word === `${one}s`)) return true;
  }
  // A small number or a year is no evidence by itself.
  return number !== undefined && number >= 100 && !isYear(number) && numbersOf(value).includes(number);
}

function isYear(number: number): boolean {
  return Number.isInteger(number) && number >= 1900 && number <= 2100;
}

/** The numbers of the value, "3,300" among them. */
function numbersOf(value: string): readonly number[] {
  return (value.match(/\d[\d,]*(?:\.\d+)?/g) ?? []).map((digits) => Number(digits.replaceAll(',', '')));
}
