/** House configuration, pure: `.copydesk/config.yaml` read with its positions; a faulty part never takes the rest with it. */
import type { Severity, Span } from '../engine';
import schema from './schema.json';
import type { ConfigDiagnostic } from './faults';
import { readYaml } from './schemaReader';

/** What a desk may set for itself. Empty lists and null where the file says nothing. */
export interface HouseConfig {
  /** Name of the house profile, or null. */
  readonly profile: string | null;
  readonly severities: Readonly<Record<string, Severity | 'off'>>;
  readonly knownAcronyms: readonly string[];
  readonly spellings: readonly { readonly prefer: string; readonly instead: readonly string[] }[];
  readonly cueVerbs: readonly string[];
  readonly sourceNouns: readonly string[];
  /** Glob patterns of files that are copy, relative to the folder that holds `.copydesk`. */
  readonly copy: readonly string[];
}

export const EMPTY_CONFIG: HouseConfig = {
  profile: null,
  severities: {},
  knownAcronyms: [],
  spellings: [],
  cueVerbs: [],
  sourceNouns: [],
  copy: [],
};

export interface ConfigReading {
  readonly config: HouseConfig;
  /** What is wrong with the file, in the order of its text. */
  readonly diagnostics: readonly ConfigDiagnostic[];
  /** Where each setting stands, by its path with dots (`severities.names/dateline`). */
  readonly origins: ReadonlyMap<string, Span>;
}

/** Reads a configuration. Never throws; what cannot be used is said in `diagnostics` and left out. */
export function readHouseConfig(text: string): ConfigReading {
  const { value, diagnostics, origins } = readYaml(text, schema);
  return { config: { ...EMPTY_CONFIG, ...(value as Partial<HouseConfig> | undefined) }, diagnostics, origins };
}
