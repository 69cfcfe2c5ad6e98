/** House configuration, pure: profile and configuration together are the house that the engine reads. */
import { PROFILES, checks, profileNamed, type HouseStyle, type Severity } from '../engine';
import type { HouseConfig } from './houseConfig';

/**
 * The house in force. The configuration's profile stands before `profileName`; its severities stand before the
 * profile's. A profile that does not exist counts as `default`.
 */
export function resolveHouseStyle(profileName: string, config: HouseConfig): HouseStyle {
  const profile = profileNamed(config.profile ?? profileName) ?? PROFILES[0]!;
  return {
    profile: profile.profile,
    severities: { ...profile.severities, ...config.severities },
    wording: profile.wording,
    knownAcronyms: config.knownAcronyms,
    spellings: config.spellings,
    cueVerbs: config.cueVerbs,
    sourceNouns: config.sourceNouns,
  };
}

/** How strongly a rule asks, and who says so. */
export interface SeverityInForce {
  /** A rule, or a rule and case that somebody treats apart. */
  readonly rule: string;
  readonly severity: Severity | 'off';
  readonly from: 'rule' | 'profile' | 'configuration';
}

/** Every rule with the severity in force and where it comes from, cases after their rule. */
export function severitiesInForce(profileName: string, config: HouseConfig): readonly SeverityInForce[] {
  const profile = profileNamed(config.profile ?? profileName) ?? PROFILES[0]!;
  const result: SeverityInForce[] = [];
  for (const { rule, severity } of checks) {
    const cases = [...Object.keys(profile.severities), ...Object.keys(config.severities)].filter((key) =>
      key.startsWith(`${rule}:`),
    );
    for (const key of new Set([rule, ...cases])) {
      const configured = config.severities[key];
      const usual = profile.severities[key];
      if (configured !== undefined) result.push({ rule: key, severity: configured, from: 'configuration' });
      else if (usual !== undefined) result.push({ rule: key, severity: usual, from: 'profile' });
      else result.push({ rule: key, severity, from: 'rule' });
    }
  }
  return result;
}
