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
  const wantsDate = (mention.type === 'date' || mention.type === 'time') && data?.date === undefined;
  if (wantsDate && storyDate === null) {
    lines.push(say('Which day this is depends on the date of the story, and none is known.'));
    lines.push(actions(uri, [action(say('Set story date'), 'copydesk.setStoryDate', uri)]));
  } else if (data?.date !== undefined && storyDate !== null && /[a-z]/i.test(mention.text)) {
    lines.push(`- ${say('Worked out from the story date')}: ${writeDay(storyDate, language)}`);
  }
  return join([heading, ...lines]);
}

function dates(say: Say, { date, dateEnd }: FigureData, language: string): readonly string[] {
  if (date === undefined) return [];
  if (dateEnd === undefined || dateEnd === date) return [`- ${say('Date')}: ${writeDay(date, language)}`];
  return [`- ${say('From')}: ${writeDay(date, language)}`, `- ${say('To')}: ${writeDay(dateEnd, language)}`];
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
