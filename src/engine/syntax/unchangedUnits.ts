/**
 * Syntax: which units read as they did in the run before: the same text, the same names in it, and the same for as many
 * words round it as the reading of a phrase may look at. What was read of those is kept; all others are read again.
 */
import type { Mention, Story, Unit } from '../model';
import type { Reuse } from '../reuse';

/** Words round a unit that a phrase in it may be read by: the longest opening before an apposition, with some to spare. */
const REACH = 24;

/** The names of a unit, and where it stood when they were kept. */
interface KeptNames {
  readonly start: number;
  readonly names: readonly Mention[];
}

/** For each unit whether it reads as before; with the index of its first name in `mentions`, and one more for their end. */
export interface UnchangedUnits {
  readonly unchanged: Uint8Array;
  readonly firstNames: Int32Array;
}

export function unchangedUnits(story: Story, mentions: readonly Mention[], reuse: Reuse): UnchangedUnits {
  const { units } = story;
  const kept = reuse.row<KeptNames>('speakers.names');
  const firstNames = new Int32Array(units.length + 1);
  const same = new Uint8Array(units.length);
  let from = 0;
  for (let index = 0; index < units.length; index++) {
    const unit = units[index]!;
    firstNames[index] = from;
    const to = index + 1 < units.length ? firstFrom(mentions, from, units[index + 1]!.start) : mentions.length;
    const known = kept.take(index);
    if (known !== undefined && hasNames(known, unit, mentions, from, to)) same[index] = 1;
    else kept.put(index, { start: unit.start, names: mentions.slice(from, to) });
    from = to;
  }
  firstNames[units.length] = from;
  return { unchanged: withNeighbours(units, same, reuse), firstNames };
}

function firstFrom(mentions: readonly Mention[], from: number, offset: number): number {
  let to = from;
  while (to < mentions.length && mentions[to]!.start < offset) to++;
  return to;
}

/** Whether these are the unit's names: of the same types, at the same places, with their titles where they were. */
function hasNames(
  { start, names }: KeptNames,
  unit: Unit,
  mentions: readonly Mention[],
  from: number,
  to: number,
): boolean {
  if (names.length !== to - from) return false;
  const by = unit.start - start;
  for (let at = 0; at < names.length; at++) {
    const [known, name] = [names[at]!, mentions[from + at]!];
    if (known.start + by !== name.start || known.end + by !== name.end || known.type !== name.type) return false;
    // What lies between two units belongs to neither's text.
    if (name.start < unit.start || name.end > unit.end) return false;
    if (known.role?.text !== name.role?.text) return false;
    if (name.role !== undefined && known.role!.start + by !== name.role.start) return false;
  }
  return true;
}

/** Of the units that are the same those whose neighbours are. */
function withNeighbours(units: readonly Unit[], same: Uint8Array, reuse: Reuse): Uint8Array {
  // Words on end before and behind each unit that are the same, where the story's ends count as many.
  const before = new Int32Array(units.length + 1);
  before[0] = REACH;
  for (let index = 0; index < units.length; index++) {
    const { firstToken, endToken } = units[index]!;
    const reach = reuse.followed(index) ? before[index]! : 0;
    before[index + 1] = same[index] === 1 ? Math.min(REACH, reach + endToken - firstToken) : 0;
  }
  const unchanged = new Uint8Array(units.length);
  let behind = REACH;
  for (let index = units.length - 1; index >= 0; index--) {
    if (!reuse.followed(index + 1)) behind = 0;
    const reach = reuse.followed(index) ? before[index]! : 0;
    unchanged[index] = same[index] === 1 && reach === REACH && behind === REACH ? 1 : 0;
    const { firstToken, endToken } = units[index]!;
    behind = same[index] === 1 ? Math.min(REACH, behind + endToken - firstToken) : 0;
  }
  return unchanged;
}
