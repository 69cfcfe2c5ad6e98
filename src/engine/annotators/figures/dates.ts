/**
 * Figures: dates. Weekdays, months, years, decades and relative dates, resolved against the story's day by the project's own
 * rules of news copy.
 */
import { monthOf, weekdayOf } from '../../text/calendar';
import { readCentury, readEraFirst, readEraYear, readTurn } from './eras';
import { type Found, type SentenceTokens, textAt } from './found';
import { isMonth, readMonth } from './months';
import { readQuarter } from './quarters';
import { readRelative } from './relativeDates';
import { readWeekday } from './weekdays';
import { readDigits, readShortYear } from './years';

/** The date that starts at token `at`; null where none does. */
export function readDate(sentence: SentenceTokens, at: number): Found | null {
  const text = textAt(sentence, at);
  const code = text.charCodeAt(0);
  const century = readCentury(sentence, at);
  if (century !== null) return century;
  if (code >= 48 && code <= 57)
    return readQuarter(sentence, at) ?? readEraYear(sentence, at) ?? readDigits(sentence, at);
  if (code === 0x27 || code === 0x2019 || code === 0x2018) return readShortYear(sentence, at);
  if (code >= 65 && code <= 90 && weekdayOf(text) >= 0 && text.endsWith('day')) return readWeekday(sentence, at);
  if (code >= 65 && code <= 90 && monthOf(text) > 0) return isMonth(sentence, at) ? readMonth(sentence, at) : null;
  return (
    readQuarter(sentence, at) ?? readEraFirst(sentence, at) ?? readTurn(sentence, at) ?? readRelative(sentence, at)
  );
}
