/** The identities' room: a mention in the story, with the evidence of its unit. */
import { shifted, type NameMention, type Story, type TextSpan, type Unit } from '../../model';
import type { Context } from '../annotator';
import type { Candidates } from './cards';
import { seenIn, UnitNameReader, type UnitName } from './unitNames';
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

/** Names placed between two yields. */
const NAMES_A_STEP = 400;

/** Each name with its place. */
export function* placesOf(
  story: Story,
  names: readonly NameMention[],
  { knowledge, memo }: Context,
): Work<PlacedName[]> {
  const { units } = story;
  const reader = new UnitNameReader(story, knowledge);
  const firsts = firstsOf(units, names);
  const read = yield* memo.perUnit(
    'identities',
    units,
    (unit, index) => reader.read(unit, names, firsts[index]!, firsts[index + 1]!),
    (unit, index) => [knowledge, ...seenIn(story, unit, names, firsts[index]!, firsts[index + 1]!)],
  );
  const places: PlacedName[] = [];
  for (let index = 0; index < units.length; index++) {
    for (const name of read[index]!) {
      if (places.length % NAMES_A_STEP === NAMES_A_STEP - 1) yield;
      places.push(placeOf(name, names[places.length]!, units[index]!));
    }
  }
  return places;
}

/** Index of the first name of each unit, and of the one after the last. */
function firstsOf(units: readonly Unit[], names: readonly NameMention[]): Int32Array {
  const firsts = new Int32Array(units.length + 1);
  let to = 0;
  for (let index = 0; index < units.length; index++) {
    firsts[index] = to;
    while (to < names.length && names[to]!.start < units[index]!.end) to++;
  }
  firsts[units.length] = names.length;
  return firsts;
}

function placeOf(read: UnitName, name: NameMention, unit: Unit): PlacedName {
  const title = name.role ?? (read.title === null ? null : shifted(read.title, unit.start));
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
