/**
 * The engine's only door. Pure: no clock, no files, no network, no memory between calls; the host hands in weights and
 * cards as data and everything it says is plain frozen data.
 */
import { steps, type AnalyzeOptions } from './analyze';
import { createKnowledge, type CompiledCards, type Knowledge } from './knowledge';
import type { Analysis } from './model';
import { readModels, type ModelBytes } from './tagger';
import { finish, type Work } from './work';

/** What a host loads once and hands in. */
export interface Resources {
  /** Trained weights; an annotator whose weights are missing says so in `failures` or falls back to its rules. */
  readonly models: ModelBytes;
  /** The bundled background cards, as the build compiled them. */
  readonly cards: CompiledCards;
}

export interface Engine {
  /** Reads the copy from start to end. Never throws, never waits, never remembers. */
  analyze(text: string, options?: AnalyzeOptions): Analysis;
  /** The same, in steps: yields after each unit of work and returns the Analysis. Drop it when the text changes. */
  steps(text: string, options?: AnalyzeOptions): Work<Analysis>;
  /** The bundled cards under the layers `above` (first wins) and over those `below`, for `options.knowledge`. */
  knowledge(above: readonly CompiledCards[], below?: readonly CompiledCards[]): Knowledge;
}

export function createEngine(resources: Resources): Engine {
  const models = readModels(resources.models);
  const bundled = createKnowledge([resources.cards]);
  return {
    analyze: (text, options = {}) => finish(steps(text, options, models, bundled, false)),
    steps: (text, options = {}) => steps(text, options, models, bundled),
    knowledge: (above, below = []) =>
      above.length + below.length === 0 ? bundled : createKnowledge([...above, resources.cards, ...below]),
  };
}

export * from './model';
export { placedWordsOf, wordsOf, type PlacedWord } from './carriers/copyMap';
export { carrierOf, copyIn, escapeOf, recognise, type CopyRead, type FileFacts } from './carriers';
export { attitudeOf, type Attitude } from './english/attitudes';
export { Memo } from './memo';
export { DEFAULT_HOUSE_STYLE, type HouseStyle } from './houseStyle';
export { checks, isAboutWholeStory } from './checks';
export { superlatives } from './text/superlatives';
export { PROFILES, profileNamed, type Profile } from './checks/profiles';
export { finish, type Work } from './work';
export { asPhrase } from './text/characters';
export { isIsoDay } from './text/storyDate';
export { decodeWindows1252 } from './text/windows1252';
export { isoDay, monthOf, readDay, weekdayOf } from './text/calendar';
export type { AnalyzeOptions } from './analyze';
export type { Card, CardSchema, CardList, CompiledCard, CompiledCards, Knowledge, LayerName } from './knowledge';
export { MODELS, type ModelBytes, type ModelName } from './tagger';
