/** The identities' room: a name where it stands in the story, with what its unit shows of it. */
import { moved, type NameMention, type Story, type TextSpan, type Unit } from '../../model';
import { joined } from '../../lists';
import type { Context } from '../annotator';
import type { Candidates } from './cards';
import { isReadingOf, isSelfContained, UnitNameReader, type UnitName } from './unitNames';
import type { Work } from '../../work';

export class PlacedName {
  constructor(
    readonly name: NameMention,
    readonly read: UnitName,
    /** Its tokens: the first, and the one after the last. */
    readonly first: number,
    readonly end: number,
    readonly paragraph: number,
    readonly title: TextSpan | null,
    /** The cards that the name may mean; null where the whole story has to be asked first. */
    readonly candidates: Candidates | null,
  ) {}
}

/** A place with the cards that its name may mean in this story. */
export interface Known extends PlacedName {
  readonly candidates: Candidates;
}

export function isKnown(place: PlacedName): place is Known {
  return place.candidates !== null;
}

/** What was read of the names of a unit, and their places where it stood. */
class UnitPlaces {
  constructor(
    readonly read: readonly UnitName[],
    readonly places: readonly PlacedName[],
  ) {}
}

/** Names read between two yields; what was kept costs far less. */
const NAMES_A_STEP = 40;
const KEPT_A_STEP = 400;

/** Each name with its place. Only units that changed, or whose names did, are read. */
export function* placesOf(
  story: Story,
  names: readonly NameMention[],
  { knowledge, reuse }: Context,
): Work<PlacedName[]> {
  const kept = reuse.row<UnitPlaces>('identities', [knowledge]);
  const reader = new UnitNameReader(story, knowledge);
  const places: (readonly PlacedName[])[] = [];
  let work = 0;
  let from = 0;
  for (let index = 0; index < story.units.length && from < names.length; index++) {
    const unit = story.units[index]!;
    const isLast = index === story.units.length - 1;
    const to = isLast ? names.length : firstStartingAt(names, from, unit.end);
    if (to === from) continue;
    const known = kept.take(index);
    const isKept = isSelfContained(story, unit, names, from, to);
    if (isKept && known !== undefined && standsThere(known.places, unit, names, from, to)) {
      places.push(known.places);
    } else {
      const isRead = isKept && known !== undefined && isReadingOf(known.read, unit, names, from, to);
      const read = isRead ? known.read : reader.read(unit, names, from, to);
      const here = new UnitPlaces(
        read,
        read.map((name, at) => placeOf(name, names[from + at]!, unit)),
      );
      if (isKept) kept.put(index, here);
      places.push(here.places);
      if (!isRead) work += (to - from) * (KEPT_A_STEP / NAMES_A_STEP);
    }
    work += to - from;
    from = to;
    if (work >= KEPT_A_STEP) {
      work = 0;
      yield;
    }
  }
  return joined(places);
}

/** Whether these very names stand there, in a unit that has not moved. */
function standsThere(
  places: readonly PlacedName[],
  { firstToken, paragraph }: Unit,
  names: readonly NameMention[],
  from: number,
  to: number,
): boolean {
  if (places.length !== to - from) return false;
  for (let at = 0; at < places.length; at++) if (places[at]!.name !== names[from + at]) return false;
  const { first, read, paragraph: before } = places[0]!;
  return first === firstToken + read.first && paragraph === before;
}

function firstStartingAt(names: readonly NameMention[], from: number, offset: number): number {
  let to = from;
  while (to < names.length && names[to]!.start < offset) to++;
  return to;
}

function placeOf(read: UnitName, name: NameMention, unit: Unit): PlacedName {
  const title = name.role ?? (read.title === null ? null : moved(read.title, unit.start));
  const { firstToken, paragraph } = unit;
  return new PlacedName(
    name,
    read,
    firstToken + read.first,
    firstToken + read.endToken,
    paragraph,
    title,
    read.candidates,
  );
}
