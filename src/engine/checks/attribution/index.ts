/** The attribution rules: how the copy says who speaks. */
import type { Check } from '../check';
import { late } from './late';
import { loadedVerb } from './loadedVerb';
import { orphanQuote } from './orphanQuote';
import { speakerChange } from './speakerChange';
import { stateOfMind } from './stateOfMind';
import { unbalancedQuote } from './unbalancedQuote';
import { uncreditedOutlet } from './uncreditedOutlet';

export const attributionChecks: readonly Check[] = [
  loadedVerb,
  stateOfMind,
  late,
  orphanQuote,
  speakerChange,
  unbalancedQuote,
  uncreditedOutlet,
];
