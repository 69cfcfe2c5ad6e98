/** Figures: what the functions that read amounts share: making one, with the hedge before it ("about", "at least"). */
import type { FigureData, FigureType } from '../../model';
import { type Found, lowerAt, type SentenceTokens } from './found';
import { HEDGES } from './lexicon';
import type { NumberReading } from './numbers';

export function figure(
  sentence: SentenceTokens,
  first: number,
  end: number,
  type: FigureType,
  reason: string,
  data: FigureData,
): Found {
  const hedge = hedgeBefore(sentence, first);
  return { first, end, type, reason, data: hedge === null ? data : { ...data, hedge } };
}

/** The fields for the number, or for both ends of a range; none where the second is lower: "won 3-2" is a score. */
export function numbers({ value, valueEnd }: NumberReading): Pick<FigureData, 'number' | 'numberEnd'> {
  if (valueEnd !== undefined && valueEnd < value) return {};
  return { number: value, ...(valueEnd !== undefined && { numberEnd: valueEnd }) };
}

function hedgeBefore(sentence: SentenceTokens, first: number): string | null {
  for (const hedge of HEDGES) {
    if (hedge.every((word, index) => lowerAt(sentence, first - hedge.length + index) === word)) return hedge.join(' ');
  }
  return null;
}
