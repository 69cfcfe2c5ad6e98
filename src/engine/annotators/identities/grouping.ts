/**
 * The identities' room: which names of the story are one person, body or place. Names of different types are never joined, except by a
 * shared card.
 */
import type { NameType, Story } from '../../model';
import { nameKey } from '../../knowledge';
import type { Context } from '../annotator';
import { groupOrganizations } from './organizations';
import { Groups } from './groups';
import { groupPeople, type PersonMention } from './people';
import type { Known } from './place';
import type { UnitName } from './unitNames';
import { mapped } from '../../lists';
import { endsStep, type Work } from '../../work';

/** Names looked at between two yields. */
const NAMES_A_STEP = 2_000;

/** The groups in the order of their first names, each as the indices of its names. */
export function* groupNames(
  story: Story,
  places: readonly Known[],
  context: Pick<Context, 'knowledge' | 'memo'>,
): Work<readonly (readonly number[])[]> {
  const ofType = yield* sortByType(places);
  const introduced = yield* introducedOrganizations(story, places, ofType.get('organization') ?? []);
  return yield* group(story, places, ofType, introduced, context);
}

function* group(
  story: Story,
  places: readonly Known[],
  ofType: ReadonlyMap<NameType | 'other', readonly number[]>,
  introduced: ReadonlySet<number>,
  { knowledge, memo }: Pick<Context, 'knowledge' | 'memo'>,
): Work<readonly (readonly number[])[]> {
  const groups = new Groups();
  for (let index = 0; index < places.length; index++) {
    if (endsStep(index, NAMES_A_STEP)) yield;
    groups.add();
  }
  const people = ofType.get('person') ?? [];
  const persons = yield* mapped(people, (index) => places[index]!);
  yield;
  const groupOfPerson = yield* memo.ofStory(
    'identities.people',
    () => [knowledge, persons.map(seenOfPerson)],
    () => groupPeople(persons),
  );
  yield* joinAlike(groups, people, groupOfPerson);
  yield;
  const organizations = ofType.get('organization') ?? [];
  const introducedBy = (index: number, at: number): number | null => (introduced.has(index) ? at - 1 : null);
  const named = yield* mapped(organizations, (index, at) => ({
    read: places[index]!.read,
    introducedBy: introducedBy(index, at),
    inBrackets: isInBrackets(story, places[index]!),
  }));
  yield;
  const groupOfOrganization = yield* memo.ofStory(
    'identities.organizations',
    () => [
      knowledge,
      named.map(({ read, introducedBy, inBrackets }) => [read.type, read.text, introducedBy, inBrackets]),
    ],
    () => groupOrganizations(named),
  );
  yield* joinAlike(groups, organizations, groupOfOrganization);
  yield;
  for (const type of ['place', 'group', 'facility', 'event', 'product'] as const) {
    const indices = ofType.get(type) ?? [];
    yield* joinAlike(groups, indices, yield* mapped(indices, (index) => places[index]!.read.form.key));
    yield;
  }
  const others = ofType.get('other') ?? [];
  yield* joinAlike(
    groups,
    others,
    yield* mapped(others, (index) => `${places[index]!.read.type} ${nameKey(places[index]!.read.text)}`),
  );
  yield;
  yield* joinByCard(groups, places);
  yield;
  const members = new Map<number, number[]>();
  for (let index = 0; index < places.length; index++) {
    if (endsStep(index, NAMES_A_STEP)) yield;
    const there = members.get(groups.of(index));
    if (there === undefined) members.set(groups.of(index), [index]);
    else there.push(index);
  }
  return [...members.values()];
}

/** Last words of buildings that copy calls by the name of the body that runs them ("Orr Hospital", "Orr"). */
const HOUSES = /\b(?:Hospital|Museum|Clinic|Centre|Center|Theatre|Theater)$/;

function isHouse({ type, text }: UnitName): boolean {
  return type === 'facility' && HOUSES.test(text);
}

/** Everything that the grouping of people depends on; most edits leave it unchanged. */
function seenOfPerson({ read: { text, titleText }, paragraph, candidates: { strong } }: PersonMention): unknown[] {
  return [text, titleText, paragraph, strong];
}

/** The names of each type; those that are pieces of another name, or a team's, apart. */
function* sortByType(places: readonly Known[]): Work<ReadonlyMap<NameType | 'other', readonly number[]>> {
  const ofType = new Map<NameType | 'other', number[]>();
  for (let index = 0; index < places.length; index++) {
    if (endsStep(index, NAMES_A_STEP)) yield;
    const { candidates, read } = places[index]!;
    const type = candidates.isOther ? 'other' : isHouse(read) ? 'organization' : read.type;
    const list = ofType.get(type);
    if (list === undefined) ofType.set(type, [index]);
    else list.push(index);
  }
  return ofType;
}

function* joinAlike(groups: Groups, indices: readonly number[], labels: readonly (number | string)[]): Work<void> {
  const first = new Map<number | string, number>();
  for (let at = 0; at < indices.length; at++) {
    if (endsStep(at, NAMES_A_STEP)) yield;
    const there = first.get(labels[at]!);
    if (there === undefined) first.set(labels[at]!, indices[at]!);
    else groups.join(indices[at]!, there);
  }
}

/** One card, one identity ("US" and "United States"); a people and its country stay separate. */
function* joinByCard(groups: Groups, places: readonly Known[]): Work<void> {
  const [peoples, rest] = [new Map<string, number>(), new Map<string, number>()];
  for (let index = 0; index < places.length; index++) {
    if (endsStep(index, NAMES_A_STEP)) yield;
    const { candidates, read } = places[index]!;
    if (candidates.strong.length !== 1) continue;
    const seen = read.type === 'group' ? peoples : rest;
    const there = seen.get(candidates.strong[0]!);
    if (there === undefined) seen.set(candidates.strong[0]!, index);
    else groups.join(index, there);
  }
}

function* introducedOrganizations(
  story: Story,
  places: readonly Known[],
  organizations: readonly number[],
): Work<ReadonlySet<number>> {
  const introduced = new Set<number>();
  for (let at = 1; at < organizations.length; at++) {
    if (endsStep(at, NAMES_A_STEP)) yield;
    if (introduces(story, places[organizations[at - 1]!]!, places[organizations[at]!]!))
      introduced.add(organizations[at]!);
  }
  return introduced;
}

function isInBrackets({ tokens }: Story, { first, end }: Known): boolean {
  return tokens[first - 1]?.text === '(' && tokens[end]?.text === ')';
}

/** The most tokens between a name and its acronym: ", or the ECOWAS". Set by hand. */
const WIDEST_GAP = 4;

/** "Economic Community of West African States (ECOWAS)", "…, or ECOWAS": one name introduces the other. */
function introduces(story: Story, long: Known, short: Known): boolean {
  const gap = short.first - long.end;
  if (gap < 1 || gap > WIDEST_GAP) return false;
  // "Chamber of Trade (Chatra)": in brackets of its own, the letters need not be capitals.
  const isWord = short.read.form.size === 1 && isInBrackets(story, short);
  if (long.read.form.isAcronym === short.read.form.isAcronym && !isWord) return false;
  const between = story.tokens
    .slice(long.end, short.first)
    .map(({ text }) => text)
    .join(' ');
  return /^(?:[([]|, or|or|, known as|\( or|\( known as|, the|\( the|, also known as|,)$/.test(between);
}
