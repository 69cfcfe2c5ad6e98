/** What a desk sets and waves through: pure functions over the text of its files, shared by the editor and the command line. */
export { PROFILES, profileNamed, type Profile } from '../engine';
export { EMPTY_CONFIG, readHouseConfig, type ConfigReading, type HouseConfig } from './houseConfig';
export { completeHouseConfig, type ConfigCompletion } from './completion';
export { resolveHouseStyle, severitiesInForce, type SeverityInForce } from './houseStyle';
export type { ConfigDiagnostic } from './faults';
export {
  CONTEXT_LENGTH,
  contextShare,
  findQuote,
  isEnoughContext,
  plain,
  selectQuote,
  surroundingsOf,
  type QuoteSelector,
  type Surroundings,
} from './quoteSelector';
export {
  NOTHING_IGNORED,
  addIgnore,
  applyIgnores,
  describeIgnore,
  ignoreEntry,
  mergeIgnored,
  readIgnored,
  removeIgnore,
  silencedBy,
  writeIgnored,
  type Ignored,
  type IgnoreEntry,
  type IgnoreScope,
} from './ignored';
export { addToCspell, addToHarper, CSPELL_FILES, dictionaryWords, HARPER_DICTIONARY } from './spelling';
export { reporterQuery, reporterRequest } from './reporterQuery';

/** The desk's own folder, in the workspace. */
export const CONFIG_FOLDER = '.copydesk';
export const CONFIG_FILE = `${CONFIG_FOLDER}/config.yaml`;
export const IGNORED_FILE = `${CONFIG_FOLDER}/ignored.json`;
