/** The features, in the order of their registration; the only list of them. */
import type { Feature } from '../services';
import { assistantTools } from './assistantTools';
import { cardAssistance } from './cardAssistance';
import { cardPages } from './cardPages';
import { diagnostics } from './diagnostics';
import { hover } from './hover';
import { houseAssistance } from './houseAssistance';
import { languageStatus } from './languageStatus';
import { navigation } from './navigation';
import { pasteAsCopy } from './pasteAsCopy';
import { quickFixes } from './quickFixes';
import { rulePages } from './rulePages';
import { sourceLens } from './sourceLens';
import { statusBar } from './statusBar';
import { wrapOffer } from './wrapOffer';
import { walkthroughTicks } from '../walkthrough';

export const features: readonly Feature[] = [
  rulePages,
  cardPages,
  diagnostics,
  hover,
  quickFixes,
  navigation,
  statusBar,
  sourceLens,
  languageStatus,
  houseAssistance,
  cardAssistance,
  assistantTools,
  wrapOffer,
  walkthroughTicks,
  pasteAsCopy,
];
