/** The checklist, pure: what a date or a figure comes to, as one line for people and for spreadsheets. */
import type { EntityType, FigureData } from '../engine';

/**
 * "2012-10-29"; "2012-10-01/2012-10-05", as ISO 8601 writes a range; "about 3000 troops"; "20–30 day"; "11.4%";
 * "200000000 USD".
 * Null where nothing could be read.
 */
export function figureValue(type: EntityType, data: FigureData): string | null {
  const { date, dateEnd, number, numberEnd, unit, currency, hedge } = data;
  if (date !== undefined) return dateEnd === undefined || dateEnd === date ? date : `${date}/${dateEnd}`;
  if (number === undefined) return null;
  const range = numberEnd === undefined ? `${number}` : `${number}–${numberEnd}`;
  const amount = type === 'percent' ? `${range}%` : range;
  return [hedge, amount, currency ?? unit].filter((part) => part !== undefined).join(' ');
}
