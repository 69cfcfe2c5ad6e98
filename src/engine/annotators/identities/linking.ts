/** The identities' room: the card of each person, body or place: the reader's choice, the one strong candidate, or a weak one that something supports. */
import { boreTitle, titlePositions } from '../../knowledge';
import type { Context } from '../annotator';
import { spellsOutAnother } from './expansions';
import type { Known } from './place';
import { endsStep, type Work } from '../../work';
import { areSure } from './sureness';

/** The mentions of one person, body or place, and the card that they lead to. */
export class Link {
  constructor(
    readonly indices: readonly number[],
    readonly card: string | null,
    readonly candidates: readonly string[],
  ) {}
}

/** Names looked at between two yields. */
const NAMES_A_STEP = 2_000;

const NONE: readonly string[] = [];

/** A group that only weak names could link to a card. */
interface WeakGroup {
  readonly at: number;
  readonly indices: readonly number[];
  readonly cards: readonly string[];
}

/** The links of the groups, in the order of their first mentions; groups that one card turns out to mean are one link. */
export function* linkCards(
  places: readonly Known[],
  groups: readonly (readonly number[])[],
  context: Context,
): Work<readonly Link[]> {
  const links: Link[] = [];
  const weak: WeakGroup[] = [];
  const settled = new Map<string, number>(); // card of a person, body or place -> its link
  const surnames = yield* surnamesOf(places);
  yield;
  let work = 0;
  for (const indices of groups) {
    work += 1 + indices.length;
    if (work > NAMES_A_STEP) {
      work = 0;
      yield;
    }
    const chosen = context.choices.size === 0 ? undefined : choiceFor(places, indices, context);
    const strong = fewestStrong(places, indices);
    if (chosen !== undefined) {
      const known = context.knowledge.card(chosen)?.id ?? null;
      links.push(new Link(indices, known, known === null ? NONE : [known]));
    } else if (strong.length > 0 && isSurname(places[indices[0]!]!, surnames)) {
      links.push(new Link(indices, null, strong));
    } else if (strong.length === 1 && isAnother(indices, places, strong[0]!, context)) {
      links.push(new Link(indices, null, NONE));
    } else if (strong.length > 0) {
      const narrowed = strong.length === 1 ? strong : narrow(strong, indices, places, context);
      const card =
        narrowed.length === 1 && areSure(indices, places, narrowed[0]!, context.knowledge) ? narrowed[0]! : null;
      links.push(new Link(indices, card, narrowed));
      if (card !== null) settled.set(linkKey(places[indices[0]!]!, card), links.length - 1);
    } else {
      const possible = possibleCards(places, indices);
      if (possible.length > 0) weak.push({ at: links.length, indices, cards: possible });
      links.push(new Link(indices, null, NONE));
    }
  }
  yield;
  return yield* supportWeak(links, weak, settled, places, context);
}

/** Surnames of the people whose full names the story has. */
function* surnamesOf(places: readonly Known[]): Work<ReadonlySet<string>> {
  const surnames = new Set<string>();
  for (let index = 0; index < places.length; index++) {
    if (endsStep(index, NAMES_A_STEP)) yield;
    const { read } = places[index]!;
    if (read.type === 'person' && !read.form.isBare) surnames.add(read.form.words.at(-1)!);
  }
  return surnames;
}

/** Whether what is taken for a place is the surname of somebody in the story: its card is offered and not shown. */
function isSurname({ read }: Known, surnames: ReadonlySet<string>): boolean {
  return read.type === 'place' && read.form.words.length === 1 && surnames.has(read.form.words[0]!);
}

function isAnother(indices: readonly number[], places: readonly Known[], id: string, { knowledge }: Context): boolean {
  const card = indices.length > 1 ? knowledge.card(id) : undefined;
  return card !== undefined && spellsOutAnother(indices, places, card);
}

function choiceFor(places: readonly Known[], indices: readonly number[], { choices }: Context): string | undefined {
  for (const index of indices) {
    const choice = choices.get(places[index]!.name.text);
    if (choice !== undefined) return choice;
  }
  return undefined;
}

/** The strong candidates of the mentions that have the fewest: what one mention rules out is ruled out for all. */
function fewestStrong(places: readonly Known[], indices: readonly number[]): readonly string[] {
  let best = NONE;
  for (const index of indices) {
    const { strong } = places[index]!.candidates;
    if (strong.length > 0 && (best.length === 0 || strong.length < best.length)) best = strong;
  }
  return best;
}

function possibleCards(places: readonly Known[], indices: readonly number[]): readonly string[] {
  let possible: Set<string> | null = null;
  for (const index of indices) for (const card of places[index]!.candidates.weak) (possible ??= new Set()).add(card);
  return possible === null ? NONE : [...possible];
}

/** Gives weak names the card that the rest of the story, or a title, supports. */
function* supportWeak(
  links: Link[],
  weak: readonly WeakGroup[],
  settled: ReadonlyMap<string, number>,
  places: readonly Known[],
  context: Context,
): Work<readonly Link[]> {
  const joined = new Map<number, number>();
  const lastWord = (index: number): string => places[index]!.read.form.words.at(-1) ?? '';
  const bearers = weak.length === 0 ? new Map<string, number>() : yield* bearersOfSurnames(links, places);
  for (const { at, indices, cards } of weak) {
    const place = places[indices[0]!]!;
    const there = cards.filter((card) => settled.has(linkKey(place, card)));
    // "Orr" beside Bo Orr, and then Ada Orr, who has a card, may be either.
    const first = place.name.type === 'person' ? bearers.get(place.read.form.words.at(-1)!) : undefined;
    if (there.length === 1 && (first === undefined || first === settled.get(linkKey(place, there[0]!)))) {
      joined.set(at, settled.get(linkKey(place, there[0]!))!);
      continue;
    }
    const names = new Set(indices.filter((index) => places[index]!.candidates.weak.length > 0).map(lastWord));
    for (const index of indices) {
      // "King Harald, with Crown Prince Olav Harald": the title belongs to the name that it stands with.
      const title = names.has(lastWord(index)) ? places[index]!.title?.text : undefined;
      const bearers = title === undefined ? undefined : bearersOf(cards, title, context);
      if (bearers === undefined || bearers.cards.length === 0) continue;
      const card = bearers.sure && bearers.cards.length === 1 ? bearers.cards[0]! : null;
      links[at] = new Link(indices, card, bearers.cards);
      break;
    }
    // A name that several cards have and none has stronger ("Congo") is offered as a choice between them, unless it is a surname.
    if (links[at]!.candidates.length === 0 && place.name.type !== 'person' && cards.length > 1) {
      links[at] = new Link(indices, null, cards);
    }
  }
  if (joined.size === 0) return links;
  for (const [from, to] of joined) {
    const { indices, card, candidates } = links[to]!;
    links[to] = new Link(
      [...indices, ...links[from]!.indices].sort((a, b) => a - b),
      card,
      candidates,
    );
  }
  return links.filter((_, index) => !joined.has(index));
}

/** By surname the link of the first person whose full name ends in it. */
function* bearersOfSurnames(links: readonly Link[], places: readonly Known[]): Work<Map<string, number>> {
  const bearers = new Map<string, number>();
  let work = 0;
  for (let link = 0; link < links.length; link++) {
    for (const index of links[link]!.indices) {
      work += 1;
      if (work % NAMES_A_STEP === 0) yield;
      const { read, name } = places[index]!;
      if (name.type !== 'person' || read.form.isBare) continue;
      const surname = read.form.words.at(-1)!;
      if (!bearers.has(surname)) bearers.set(surname, link);
    }
  }
  return bearers;
}

/**
 * Of cards with a weak name, those that bore the title on the story's date; without a date those that ever bore it.
 * `sure` is false where dates are too coarse to tell.
 */
function bearersOf(
  cards: readonly string[],
  title: string,
  { knowledge, storyDate }: Context,
): { readonly cards: readonly string[]; readonly sure: boolean } {
  const sure: string[] = [];
  const perhaps: string[] = [];
  for (const id of cards) {
    const card = knowledge.card(id);
    if (card === undefined) continue;
    if (storyDate === null) {
      if (titlePositions(card, title).length > 0) sure.push(id);
      continue;
    }
    const answer = boreTitle(card, title, storyDate);
    if (answer === 'yes') sure.push(id);
    else if (answer === 'unknown') perhaps.push(id);
  }
  return sure.length > 0 ? { cards: sure, sure: true } : { cards: perhaps, sure: false };
}

function linkKey({ name }: Known, card: string): string {
  return `${name.type === 'group' ? 'group' : ''} ${card}`;
}

/** Of cities of one name, the one whose country is named right after it ("Hyderabad, Pakistan"). */
function narrow(
  strong: readonly string[],
  indices: readonly number[],
  places: readonly Known[],
  { knowledge }: Context,
): readonly string[] {
  for (const index of indices) {
    const next = places[index + 1];
    if (next === undefined || next.first - places[index]!.end > 1) continue;
    const region = next.candidates.strong;
    const inside = strong.filter((card) => knowledge.card(card)?.related.some(({ id }) => region.includes(id)));
    if (inside.length === 1) return inside;
  }
  return strong;
}
