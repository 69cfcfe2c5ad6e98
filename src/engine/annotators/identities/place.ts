/** The identities' room: a name where it stands in the story, with what its unit shows of it. */
import type { NameMention, Story, TextSpan, Unit } from '../../model';
import type { Context, Work } from '../annotator';
import type { Candidates } from './cards';
import { isReadingOf, isSelfContained, moved, UnitNameReader, type UnitName } from './unitNames';

export interface Place {
  readonly name: NameMention;
  readonly read: UnitName;
  /** Its tokens: the first, and the one after the last. */
  readonly first: number;
  readonly end: number;
  readonly paragraph: number;
  readonly title: TextSpan | null;
}

/** A place with the cards that its name may mean in this story. */
export interface Known extends Place {
  readonly candidates: Candidates;
}

/** Names read between two yields; what was kept costs far less. */
const NAMES_A_STEP = 40;
const KEPT_A_STEP = 400;

/** Each name with its place. Only units that changed, or whose names did, are read. */
export function* placesOf(story: Story, names: readonly NameMention[], { knowledge, reuse }: Context): Work<Place[]> {
  const kept = reuse.row<readonly UnitName[]>('identities', [knowledge]);
  const reader = new UnitNameReader(story, knowledge);
  const places: Place[] = [];
  let work = 0;
  let from = 0;
  for (let index = 0; index < story.units.length && from < names.length; index++) {
    const unit = story.units[index]!;
    const isLast = index === story.units.length - 1;
    const to = isLast ? names.length : firstStartingAt(names, from, unit.end);
    if (to === from) continue;
    const known = kept.take(index);
    const isKept = isSelfContained(story, unit, names, from, to);
    let read = known;
    if (!isKept || read === undefined || !isReadingOf(read, unit, names, from, to)) {
      read = reader.read(unit, names, from, to);
      if (isKept) kept.put(index, read);
      work += (to - from) * (KEPT_A_STEP / NAMES_A_STEP);
    }
    addPlaces(places, unit, names, from, read);
    from = to;
    work += read.length;
    if (work >= KEPT_A_STEP) {
      work = 0;
      yield;
    }
  }
  return places;
}

function firstStartingAt(names: readonly NameMention[], from: number, offset: number): number {
  let to = from;
  while (to < names.length && names[to]!.start < offset) to++;
  return to;
}

function addPlaces(
  places: Place[],
  unit: Unit,
  names: readonly NameMention[],
  from: number,
  readings: readonly UnitName[],
): void {
  for (let at = 0; at < readings.length; at++) {
    const read = readings[at]!;
    const name = names[from + at]!;
    places.push({
      name,
      read,
      first: unit.firstToken + read.first,
      end: unit.firstToken + read.endToken,
      paragraph: unit.paragraph,
      title: name.role ?? (read.title === null ? null : moved(read.title, unit.start)),
    });
  }
}
