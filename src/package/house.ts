/** Package: `copydesk/house`, the house configuration and what a desk ignores, as functions on the text of its files. */
export {
  EMPTY_CONFIG,
  NOTHING_IGNORED,
  PROFILES,
  applyIgnores,
  readHouseConfig,
  readIgnored,
  reporterQuery,
  resolveHouseStyle,
  severitiesInForce,
  type ConfigDiagnostic,
  type ConfigReading,
  type HouseConfig,
  type Ignored,
  type IgnoreEntry,
  type IgnoreScope,
  type SeverityInForce,
} from '../config';
