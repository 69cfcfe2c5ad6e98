/** The names annotator's room: buildings and other works, recognised by their last word or by the state that runs them. */
import type { ReadSpan } from './agreement';
import type { EdgedName } from './edges';
import { FACILITY_WORDS } from './lexicon';
import type { TokenizedText } from './unitCopy';

/** Whether a place of two words or more is a building or works ("Mopti Airport"). */
export function isFacility(story: TokenizedText, { type, firstToken, endToken }: EdgedName): boolean {
  if (type !== 'place' || endToken - firstToken < 2) return false;
  return FACILITY_WORDS.has(story.tokens[endToken - 1]!.text.toLowerCase());
}

/** "US" before "Consulate in Benghazi" becomes the consulate, with the town that it is in. */
export function withConsulates(story: TokenizedText, spans: readonly ReadSpan[]): ReadSpan[] {
  const { tokens } = story;
  const all: ReadSpan[] = [];
  for (let index = 0; index < spans.length; index++) {
    const span = spans[index]!;
    if ((span.type !== 'place' && span.type !== 'group') || tokens[span.end]?.text !== 'Consulate') {
      all.push(span);
      continue;
    }
    const next = spans[index + 1];
    const town = next?.type === 'place' && next.start === span.end + 2 && tokens[span.end + 1]?.text === 'in';
    all.push({ ...span, end: town ? next.end : span.end + 1, type: 'facility', reason: 'list' });
    if (town || (next !== undefined && next.start <= span.end)) index++;
  }
  return all;
}
