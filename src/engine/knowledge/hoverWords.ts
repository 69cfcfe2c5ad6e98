/** The words of a card's hover: kinds, times, where a card comes from, mentions in the story. */
import type { Card, Fact, LayerName, Position } from './card';
import type { HoverMentions } from './hover';
import { compareDates, writeDate, type PartialDate } from './partialDate';
import { isUnconfirmed } from './placement';

/**
 * "(since 29 Jan 2025)", "(27 Mar 2012)", "(as of Mar 2012)": nothing where the value says the year itself. Of a state that the card knows
 * only from after the story's date nobody can say when it began, and the words say so.
 */
export function factTime(fact: Fact, date: PartialDate, today: PartialDate = date): string {
  const { on, from, to, asOf, value } = fact;
  if (on !== undefined) return value.includes(on.slice(0, 4)) ? '' : ` (${writeDate(on)})`;
  if (from !== undefined || to !== undefined)
    return from !== undefined && isStale(fact, date, today) && (asOf !== from || date.slice(0, 4) > asOf.slice(0, 4))
      ? ` (since ${writeDate(from)}; last confirmed ${writeDate(asOf!)})`
      : span(from, to);
  if (asOf === undefined || value.includes(asOf.slice(0, 4))) return '';
  // A value that contains a year says when it was.
  const since =
    compareDates(asOf, date) === 'after' && !/\b\d{4}\b/.test(value) ? '; the card does not say since when' : '';
  return ` (as of ${writeDate(asOf)}${since})`;
}

/** Whether the day lies behind the last one for which an open statement is confirmed, or the reader's by more than a year. */
function isStale(
  open: { readonly to?: PartialDate; readonly asOf?: PartialDate },
  day: PartialDate,
  today: PartialDate,
): boolean {
  const { to, asOf } = open;
  if (to !== undefined || asOf === undefined) return false;
  const limit = `${Number(asOf.slice(0, 4)) + YEARS_FRESH}${asOf.slice(4)}`;
  return isUnconfirmed(open, day) || compareDates(today, limit) === 'after';
}

/** So many years after a source last had somebody in office a reader is told when that was. */
const YEARS_FRESH = 1;

/**
 * "(since 6 Apr 2016)" of an open term; "(since 6 Apr 2016; last confirmed Jan 2026)" where nobody has confirmed it for long; "(2019 – at least Sep 2022)" where another is known to have followed.
 */
export function termTime(
  { from, to, asOf }: Pick<Position, 'from' | 'to' | 'asOf'>,
  { day, today, isFollowed }: { readonly day: PartialDate; readonly today: PartialDate; readonly isFollowed: boolean },
): string {
  if (to !== undefined || asOf === undefined || from === undefined) return span(from, to);
  if (isFollowed) return ` (${writeDate(from)} – at least ${writeDate(asOf)})`;
  return isStale({ asOf }, day, today)
    ? ` (since ${writeDate(from)}; last confirmed ${writeDate(asOf)})`
    : span(from, to);
}

export function span(from: PartialDate | undefined, to: PartialDate | undefined): string {
  if (from === undefined) return to === undefined ? '' : ` (until ${writeDate(to)})`;
  if (to === undefined) return ` (since ${writeDate(from)})`;
  return from === to ? ` (${writeDate(from)})` : ` (${writeDate(from)} – ${writeDate(to)})`;
}

const KINDS: Readonly<Record<Card['schema'], string>> = {
  Person: 'Person',
  Organization: 'Organization',
  PublicBody: 'Public body',
  Company: 'Company',
  Country: 'Country',
  Place: 'Place',
  Region: 'Region',
  Event: 'Event',
  Group: 'Group',
  Topic: 'Note',
};

/** "Armed group", "UN agency" or "US state" from the subtype, else the kind of card. */
export function kindOf({ schema, subtype }: Card): string {
  if (subtype === undefined) return KINDS[schema];
  const words = subtype.replaceAll('-', ' ').replace(/^(?:un|eu|us)(?= )/, (letters) => letters.toUpperCase());
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const LAYERS: Readonly<Record<LayerName, string>> = {
  workspace: 'Card of this workspace',
  user: 'Card from your own folder',
  bundled: 'Card bundled with Copydesk',
  'looked-up': 'Looked up in Wikidata, not reviewed',
};

export function layerText({ layer, file, reviewed, reviewedBy }: Card): string {
  const where = file === undefined ? '' : ` (${file})`;
  const who = reviewedBy === undefined ? '' : ` by ${reviewedBy}`;
  return `${LAYERS[layer]}${where}${reviewed === undefined ? '' : `, reviewed ${writeDate(reviewed)}${who}`}`;
}

export function writeMentions({ count, firstLine, spellings }: HoverMentions): string {
  const first =
    firstLine === undefined ? '' : count === 1 ? `, in line ${firstLine}` : `, the first in line ${firstLine}`;
  const forms = spellings.length < 2 ? '' : `; written ${spellings.join(', ')}`;
  return `${count} ${count === 1 ? 'mention' : 'mentions'} in this story${first}${forms}`;
}

/** "Formerly Upper Volta", or "At the time: Swaziland" where the name was still in use; null where the card has none. */
export function formerNames({ previousName }: Card, date: PartialDate): string | null {
  const known = previousName.filter(({ from }) => from === undefined || compareDates(date, from) !== 'before');
  if (known.length === 0) return null;
  const inUse = known.filter(({ to }) => to !== undefined && compareDates(date, to) === 'before');
  const names = inUse.length > 0 ? inUse : known;
  const list = names.slice(0, MOST_NAMES).map(({ text }) => text);
  return `${inUse.length > 0 ? 'At the time:' : 'Formerly'} ${list.join(', ')}`;
}

const MOST_NAMES = 3;

/** A country's name inside a sentence: "the United States". */
export function withArticle(country: string): string {
  return ARTICLE.test(country) ? `the ${country}` : country;
}

const ARTICLE =
  /^(?:United|Central African|Czech|Democratic Republic|Republic|Dominican Republic|Former)\b|^(?:Bahamas|Comoros|Gambia|Maldives|Netherlands|Philippines)$|Islands$/;
