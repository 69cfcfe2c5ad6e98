/**
 * Syntax: what the reading of a phrase depends on besides its unit's text: the names in the unit, and the words and names around it as far
 * as the reading may look.
 */
import type { Mention, Story } from '../model';
import { mapped } from '../lists';
import { endsStep, type Work } from '../work';

/** How many words around a unit the reading of a phrase in it may look at: the longest opening before an apposition, with some to spare. */
const REACH = 24;

export interface Surroundings {
  /** Index of the first name of each unit, and of the one after the last. */
  readonly firstNames: Int32Array;
  /** For each unit everything that the reading of its phrases depends on: equal lists mean equal readings. */
  readonly seen: readonly (readonly unknown[])[];
}

/** Units looked at between two yields. */
const UNITS_A_STEP = 500;

export function* surroundingsOf(story: Story, mentions: readonly Mention[]): Work<Surroundings> {
  const { units } = story;
  const firstNames = firstNamesOf(story, mentions);
  yield;
  const names = yield* mapped(units, (_, index) => namesIn(story, index, mentions, firstNames));
  const seen: (readonly unknown[])[] = [];
  for (let index = 0; index < units.length; index++) {
    if (endsStep(index, UNITS_A_STEP)) yield;
    const all: unknown[] = [names[index]!];
    for (const step of [-1, 1]) {
      let words = 0;
      for (let beside = index + step; words < REACH; beside += step) {
        const unit = units[beside];
        if (unit === undefined) {
          all.push(null);
          break;
        }
        all.push(unit.key, names[beside]!);
        words += unit.endToken - unit.firstToken;
      }
    }
    seen.push(all);
  }
  return { firstNames, seen };
}

function firstNamesOf({ units }: Story, mentions: readonly Mention[]): Int32Array {
  const firstNames = new Int32Array(units.length + 1);
  let to = 0;
  for (let index = 0; index < units.length; index++) {
    firstNames[index] = to;
    const end = units[index + 1]?.start ?? Infinity;
    while (to < mentions.length && mentions[to]!.start < end) to++;
  }
  firstNames[units.length] = to;
  return firstNames;
}

/** The names of a unit by their places in it, their types and their titles. */
function namesIn(
  { units }: Story,
  index: number,
  mentions: readonly Mention[],
  firstNames: Int32Array,
): readonly unknown[] {
  const unit = units[index]!;
  const seen: unknown[] = [];
  for (let at = firstNames[index]!; at < firstNames[index + 1]!; at++) {
    const { start, end, type, role } = mentions[at]!;
    // Text between two units belongs to neither: an object of its own, so that it equals nothing an earlier run saw.
    if (start < unit.start || end > unit.end) return [{}];
    seen.push(start - unit.start, end - unit.start, type);
    if (role !== undefined) seen.push(role.start - unit.start, role.text);
  }
  return seen;
}
