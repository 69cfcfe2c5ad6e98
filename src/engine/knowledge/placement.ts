/** Where a post or a fact of a card stands in time on a given day: in force, over, still to come, or in no such order. */
import type { Fact, Position } from './card';
import { compareDates, isWithin, type PartialDate } from './partialDate';

/**
 * `now`: it was so on the day. `perhaps`: the dates are too coarse to tell. `before` and `after`: it was over by then, or had not come.
 * `apart`: it cannot be put in time against the day (timeless, or known only for another moment).
 */
export type Placement = 'now' | 'perhaps' | 'before' | 'after' | 'apart';

/** For so many years after the last date for which a source has somebody in office, the post is shown as last confirmed then. Set by hand. */
const YEARS_CONFIRMED = 2;

/** Where the fact stands on the day. */
export function placeFact(fact: Fact, day: PartialDate): Placement {
  const { on, from, to, asOf } = fact;
  if (on !== undefined) {
    const order = compareDates(on, day);
    return order === 'same' ? 'now' : order === 'unknown' ? 'apart' : order;
  }
  if (from === undefined && to === undefined) {
    return asOf !== undefined && compareDates(asOf, day) === 'same' ? 'now' : 'apart';
  }
  return placeInterval(from, to, day);
}

/** Where the post stands on the day: one that nobody has confirmed for long was perhaps held. */
export function placePosition({ from, to, asOf }: Pick<Position, 'from' | 'to' | 'asOf'>, day: PartialDate): Placement {
  if (from === undefined) return to !== undefined && compareDates(to, day) === 'before' ? 'before' : 'perhaps';
  const placement = placeInterval(from, to, day);
  if (placement !== 'now' || to !== undefined) return placement;
  return asOf === undefined || isLongAgo(asOf, day) ? 'perhaps' : 'now';
}

/** Whether the day lies after the last one for which an open statement is confirmed. */
export function isUnconfirmed(
  { to, asOf }: { readonly to?: PartialDate; readonly asOf?: PartialDate },
  day: PartialDate,
): boolean {
  return to === undefined && asOf !== undefined && compareDates(day, asOf) === 'after';
}

/** The day, month or year by which a fact is put in order with others; null for what has no time. */
export function timeOf({ on, from, to, asOf }: Fact): PartialDate | null {
  return on ?? from ?? to ?? asOf ?? null;
}

function placeInterval(from: PartialDate | undefined, to: PartialDate | undefined, day: PartialDate): Placement {
  const within = isWithin(day, from, to);
  if (within !== 'no') return within === 'yes' ? 'now' : 'perhaps';
  return from !== undefined && compareDates(day, from) === 'before' ? 'after' : 'before';
}

function isLongAgo(asOf: PartialDate | undefined, day: PartialDate): boolean {
  if (asOf === undefined) return false;
  const limit = `${Number(asOf.slice(0, 4)) + YEARS_CONFIRMED}${asOf.slice(4)}`;
  return compareDates(day, limit) === 'after';
}
