/** Facts of a card that belong together: states with one label, one after another ("Chair") or side by side ("Suspended"). */
import type { Fact } from './card';
import { compareDates, type PartialDate } from './partialDate';
import { timeOf } from './placement';

/** States with one label together, in the order in which they are first met; each event for itself. */
export function byLabel(facts: readonly Fact[]): readonly (readonly Fact[])[] {
  const groups = new Map<string | Fact, Fact[]>();
  for (const fact of facts) {
    const key = isEvent(fact) ? fact : fact.label;
    groups.set(key, [...(groups.get(key) ?? []), fact]);
  }
  return [...groups.values()];
}

/** Labels of states that do not follow one another: of two at least the one began while the other lasted. */
export function sideBySide(facts: readonly Fact[]): ReadonlySet<string> {
  const states = facts.filter(({ from }) => from !== undefined);
  const meet = (one: Fact, other: Fact): boolean =>
    one !== other &&
    one.label === other.label &&
    compareDates(one.from!, other.from!) === 'before' &&
    (one.to === undefined ? one.value !== other.value : compareDates(other.from!, one.to) === 'before');
  return new Set(states.filter((one) => states.some((other) => meet(one, other))).map(({ label }) => label));
}

/** Of states with one label those that have no end count, else the last ("Chair: …"); every event counts. */
export function latestOfLabel(facts: readonly Fact[]): readonly Fact[] {
  const isOver = (fact: Fact, other: Fact): boolean =>
    other.label === fact.label &&
    !isEvent(other) &&
    fact.to !== undefined &&
    (other.to === undefined || (timeOf(other) ?? '') > (timeOf(fact) ?? ''));
  return facts.filter((fact) => isEvent(fact) || !facts.some((other) => isOver(fact, other)));
}

export function lastOf(dates: readonly PartialDate[]): PartialDate {
  return dates.reduce((last, date) => (date > last ? date : last));
}

export function isEvent({ on }: Fact): boolean {
  return on !== undefined;
}
