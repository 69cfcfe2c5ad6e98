/** Formats, pure: the questions of an earlier run, from its SARIF, so that only new ones are asked. */
import type { Analysis, Finding } from '../engine';
import { FINGERPRINT, fingerprintsOf } from './fingerprint';
import { uriOf } from './uri';

/** The questions that were there before. */
export class Baseline {
  private constructor(
    /** Fingerprints by address of the file, as the log has it. */
    private readonly byFile: ReadonlyMap<string, ReadonlySet<string>>,
  ) {}

  /**
   * Reads a SARIF log that Copydesk wrote.
   * @returns a sentence where it is none
   */
  static read(text: string): Baseline | string {
    let log: unknown;
    try {
      log = JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text);
    } catch {
      return 'it is not JSON, so it cannot be SARIF';
    }
    const runs = isRecord(log) ? log['runs'] : undefined;
    if (!Array.isArray(runs)) return 'it is not SARIF: it has no runs';
    const ours = runs.filter((run) => nameOfTool(run) === 'copydesk').flatMap(resultsOf);
    if (runs.length > 0 && !runs.some((run) => nameOfTool(run) === 'copydesk'))
      return 'it is the SARIF of another program; make one with “copydesk check --format sarif”';
    const byFile = new Map<string, Set<string>>();
    for (const result of ours) {
      const [fingerprint, uri] = [fingerprintOf(result), uriOfResult(result)];
      if (fingerprint === null)
        return 'its questions have no fingerprints: an older version wrote it; make it anew with this one';
      const before = byFile.get(uri);
      if (before === undefined) byFile.set(uri, new Set([fingerprint]));
      else before.add(fingerprint);
    }
    return new Baseline(byFile);
  }

  /** The questions that were not there before. A file that the log does not know by its name may be an old one under a new name. */
  newIn(id: string, analysis: Analysis): readonly Finding[] {
    const known = this.byFile.get(uriOf(id));
    const fingerprints = fingerprintsOf(analysis);
    const isKnown = (fingerprint: string): boolean =>
      known === undefined ? [...this.byFile.values()].some((each) => each.has(fingerprint)) : known.has(fingerprint);
    return analysis.findings.filter((_, index) => !isKnown(fingerprints[index]!));
  }
}

type Json = Readonly<Record<string, unknown>>;

function nameOfTool(run: unknown): unknown {
  return at(run, 'tool', 'driver', 'name');
}

function resultsOf(run: unknown): readonly unknown[] {
  const results = at(run, 'results');
  return Array.isArray(results) ? (results as unknown[]) : [];
}

function fingerprintOf(result: unknown): string | null {
  const fingerprint = at(result, 'partialFingerprints', FINGERPRINT);
  return typeof fingerprint === 'string' ? fingerprint : null;
}

function uriOfResult(result: unknown): string {
  const locations = at(result, 'locations');
  const uri = at(Array.isArray(locations) ? locations[0] : undefined, 'physicalLocation', 'artifactLocation', 'uri');
  return typeof uri === 'string' ? uri : '';
}

function at(value: unknown, ...keys: readonly string[]): unknown {
  return keys.reduce<unknown>((inner, key) => (isRecord(inner) ? inner[key] : undefined), value);
}

function isRecord(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
