/** Training's room (node only, never bundled): who is who, as the engine has it, against what a reader marked. */
import type { Span } from '../../engine';
import type { MarkedIdentity } from './realCopy';

/** A name as the engine marks it, with the id of whom it means. */
export interface FoundName extends Span {
  readonly entity: string;
}

export interface IdentityScore {
  /** Names marked by the reader, and those of them that the engine has. */
  readonly names: number;
  readonly found: number;
  /** Where the engine takes people or bodies for one that are several: the marked identities. */
  readonly joined: readonly (readonly MarkedIdentity[])[];
  /** People or bodies that the engine takes for several: for each the names by whom the engine means. */
  readonly split: readonly (readonly (readonly FoundName[])[])[];
}

/** Scores one article. A name that the engine lacks, or has with edges that share less than half of it, counts nowhere. */
export function scoreIdentities(marked: readonly MarkedIdentity[], found: readonly FoundName[]): IdentityScore {
  const owners = new Map<string, Set<MarkedIdentity>>();
  const split: FoundName[][][] = [];
  let [all, had] = [0, 0];
  for (const identity of marked) {
    const byEntity = new Map<string, FoundName[]>();
    for (const [start, end] of identity.names) {
      all++;
      const name = found.find((one) => isSame(one, { start, end }));
      if (name === undefined) continue;
      had++;
      byEntity.set(name.entity, [...(byEntity.get(name.entity) ?? []), name]);
    }
    for (const entity of byEntity.keys()) owners.set(entity, (owners.get(entity) ?? new Set()).add(identity));
    if (byEntity.size > 1) split.push([...byEntity.values()]);
  }
  const joined = [...owners.values()].filter(({ size }) => size > 1).map((several) => [...several]);
  return { names: all, found: had, joined, split };
}

/** Whether each of the two covers at least half of the other. */
function isSame(a: Span, b: Span): boolean {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return 2 * shared >= Math.max(a.end - a.start, b.end - b.start);
}
