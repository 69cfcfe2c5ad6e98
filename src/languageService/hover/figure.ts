/** The part of a hover that works out a date or a figure. */
import type { FigureData, Mention } from '../../engine';
import { plain } from '../markdown';
import type { Say } from '../say';
import { typeWord } from '../words';
import { action, actions } from './links';
import { join } from './join';

/**
 * @param storyDate ISO day that relative dates are reckoned from; null when none is known
 * @param language as in `Intl`, for names of days and months
 */
export function figureMarkdown(
  say: Say,
  mention: Mention,
  storyDate: string | null,
  uri: string | null,
  language = 'en-GB',
): string {
  const heading = `**${plain(mention.text, 80)}** (${typeWord(say, mention.type)})`;
  const { data } = mention;
  const lines = data === undefined ? [] : [...dates(say, data, language), ...numbers(say, data, language)];
  const hangsOnStory = mention.type === 'time' || (mention.type === 'date' && !saysYear(mention));
  if (hangsOnStory && data?.date === undefined && storyDate === null) {
    lines.push(say('Which day this is depends on the date of the story, and none is known.'));
    lines.push(actions(uri, [action(say('Set story date'), 'copydesk.setStoryDate', uri)]));
  } else if (hangsOnStory && data?.date !== undefined && storyDate !== null) {
    lines.push(`- ${say('Worked out from the story date')}: ${writeDay(storyDate, language)}`);
  } else if (mention.type === 'date' && data?.date === undefined && !isOfOldTimes(mention)) {
    lines.push(say('More than one date could be meant, so none is worked out.'));
  }
  return join([heading, ...lines]);
}

/** Whether a date says its year, or its century, by itself: the story's own date tells nothing of it. */
function saysYear({ text, reason }: Mention): boolean {
  return /\d{4}/.test(text) || reason === 'turn' || isOfOldTimes({ reason });
}

/** A year or a century of an era: what stands there is all there is to say. */
function isOfOldTimes({ reason }: Pick<Mention, 'reason'>): boolean {
  return reason === 'era' || reason === 'century';
}

function dates(say: Say, { date, dateEnd, hedge }: FigureData, language: string): readonly string[] {
  if (date === undefined) return [];
  const write = (day: string): string =>
    hedge === undefined ? writeDay(day, language) : say('about {0}', writeDay(day, language));
  if (dateEnd === undefined || dateEnd === date) return [`- ${say('Date')}: ${write(date)}`];
  return [`- ${say('From')}: ${write(date)}`, `- ${say('To')}: ${write(dateEnd)}`];
}

function numbers(
  say: Say,
  { number, numberEnd, unit, currency, hedge }: FigureData,
  language: string,
): readonly string[] {
  if (number === undefined) return [];
  const write = (value: number): string => value.toLocaleString(language, { maximumFractionDigits: 6 });
  const range = numberEnd === undefined ? write(number) : say('{0} to {1}', write(number), write(numberEnd));
  const what = [hedge, range, currency, unit].filter((word) => word !== undefined).join(' ');
  return [`- ${say('Number')}: ${plain(what)}`];
}

/**
 * "Monday, 29 October 2012", "October 2012" or "2012", by how much of the date is known.
 * @param length `short` for "29 Oct 2012"
 */
export function writeDay(date: string, language = 'en-GB', length: 'long' | 'short' = 'long'): string {
  const [year, month, day] = date.split('-').map(Number);
  if (year === undefined || Number.isNaN(year)) return plain(date);
  // Date.UTC takes the year 79 for 1979.
  const instant = new Date(0);
  instant.setUTCFullYear(year, (month ?? 1) - 1, day ?? 1);
  const parts: Intl.DateTimeFormatOptions = { timeZone: 'UTC', year: 'numeric' };
  if (month !== undefined) parts.month = length;
  if (day !== undefined) {
    parts.day = 'numeric';
    if (length === 'long') parts.weekday = 'long';
  }
  return new Intl.DateTimeFormat(language, parts).format(instant);
}
