/** Figures: what the readers of one sentence share. */
import type { FigureData, FigureType, Token } from '../../model';
import type { DayNumber } from './calendarDays';

/** One sentence as the readers see it. */
export interface SentenceTokens {
  readonly tokens: readonly Token[];
  /** Index of its first token, and after its last. */
  readonly first: number;
  readonly limit: number;
  /** The story's day, null when unknown: then nothing relative is resolved. */
  readonly storyDay: DayNumber | null;
  /** Whether the story was written where winter is in June. */
  readonly south: boolean;
}

/** A figure over tokens `first` up to, not including, `end`. */
export interface Found {
  readonly first: number;
  readonly end: number;
  readonly type: FigureType;
  readonly reason: string;
  readonly data: FigureData;
}

/** The token's text inside the sentence, else the empty string. */
export function textAt(sentence: SentenceTokens, at: number): string {
  return at >= sentence.first && at < sentence.limit ? sentence.tokens[at]!.text : '';
}

/** The same in small letters. */
export function lowerAt(sentence: SentenceTokens, at: number): string {
  return textAt(sentence, at).toLowerCase();
}
