/** Why something is ignored, and who says so, in words for people. Pure. */
import type { IgnoreEntry } from '../config';
import { dayWords } from '../languageService/checkWords';

/** "Known to the desk, Ines Tavares, 3 February 2026"; empty where nobody said. */
export function ignoredBecause({ reason, by, at }: IgnoreEntry): string {
  const day = at === undefined || Number.isNaN(Date.parse(at)) ? '' : dayWords(at);
  return [reason ?? '', by ?? '', day].filter((part) => part !== '').join(', ');
}
