/** Figures: what the readers of amounts share: making one, with the hedge before it. */
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

/** The number or range; none of "won 3-2", whose two numbers count two things. */
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
