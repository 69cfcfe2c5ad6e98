/** Figures: clock times: "3:40 a.m.", "14:30", "1400 GMT". */
import { type Found, lowerAt, type SentenceTokens, textAt } from './found';

const ZONES = new Set(
  'GMT UTC E.T. EST EDT ET CST CDT CT MST MDT PST PDT PT BST CET CEST IST JST Eastern Pacific'.split(' '),
);

/** "3:40 a.m.", "14:30", "7:30 in the evening". */
export function readClock(sentence: SentenceTokens, at: number): Found | null {
  const text = textAt(sentence, at);
  const time = (end: number): Found => ({ first: at, end, type: 'time', reason: 'clock', data: {} });
  const next = textAt(sentence, at + 1);
  if (/^\d{4}$/.test(text) && ZONES.has(next) && next !== 'PT' && next !== 'CT') return time(at + 2);
  const clock = /^(\d{1,2})[:.](\d\d)$/.exec(text);
  const half = /^(?:[ap]\.m\.?|[ap]m|AM|PM|[AP]\.M\.)$/.test(next);
  if (clock === null || Number(clock[1]) > 24 || Number(clock[2]) > 59) return null;
  if (half) return time(zoneEnd(sentence, at + 2));
  if (text.includes('.')) return null;
  if (ZONES.has(next)) return time(at + 2);
  const before = lowerAt(sentence, at - 1);
  if (
    !/^(?:at|by|until|till|before|after|around|about|from|to|between|since|,|\(|day|morning|afternoon|evening|night)$/.test(
      before,
    ) &&
    before !== ''
  )
    return null;
  return time(at + 1);
}

export function zoneEnd(sentence: SentenceTokens, end: number): number {
  if (ZONES.has(textAt(sentence, end)))
    return /^(?:Eastern|Pacific)$/.test(textAt(sentence, end)) && lowerAt(sentence, end + 1) === 'time'
      ? end + 2
      : end + 1;
  return end;
}
