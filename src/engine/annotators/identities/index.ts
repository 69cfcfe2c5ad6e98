/**
 * The identities annotator: which names of the story mean one person, body or place, which card each leads to, and who is
 * described without a name. Marks: every name, with its identity; titles beside names; gender where a title or a given name
 * tells it. Leaves alone: two people of one surname, a weak name without support, a name that two cards share.
 */
import type { Description, Identities, Identity, Mention, NameMention, NameType, Story, TextSpan } from '../../model';
import type { Annotator, Context, Work } from '../annotator';
import { isAcronym, nameKey, type Knowledge } from '../../knowledge';
import { groupBodies } from './bodies';
import { CardFinder, type Candidates, type NamePlace } from './cards';
import { findDescriptions } from './descriptions';
import { genderOfTitle, type Gender } from './gender';
import { Groups } from './groups';
import { groupKey, isBare, personWords } from './nameWords';
import { Neighbours } from './neighbours';
import { groupPeople } from './people';
import { TitleReader } from './titles';

export const identities: Annotator<'identities'> = {
  name: 'identities',
  requires: ['story', 'names'],
  assigns: 'identities',
  *run({ story, names }, context) {
    if (names.length === 0) return { mentions: [], people: [], descriptions: [] };
    const titles = new TitleReader(story);
    const places = yield* placesOf(story, names, titles);
    const types = new Map<number, NameType>();
    for (const { first, end, type } of places) for (let token = first; token < end; token++) types.set(token, type);
    const neighbours = new Neighbours(story, (token) => types.get(token) ?? null, titles);
    const cards = new CardFinder(story, context.knowledge, context.storyDate, neighbours, titles);
    const candidates: Candidates[] = [];
    for (const place of places) {
      candidates.push(cards.candidates(place));
      if (candidates.length % NAMES_A_STEP === 0) yield;
    }
    const groups = groupNames(story, places, candidates, cards, context.knowledge);
    yield;
    const linked = linkCards(places, candidates, groups, cards, context);
    yield;
    return yield* describe(story, names, places, linked, context);
  },
};

/** Names worked on between two yields. */
const NAMES_A_STEP = 50;

interface Place extends NamePlace {
  readonly paragraph: number;
  /** The title, as a span. */
  readonly title: TextSpan | null;
}

/** Each name with its tokens, sentence and title. One pass over names and tokens. */
function* placesOf(story: Story, names: readonly NameMention[], titles: TitleReader): Work<Place[]> {
  const { tokens, sentences } = story;
  const spans: { first: number; end: number; sentence: number }[] = [];
  let token = 0;
  let sentence = 0;
  for (const name of names) {
    while (token < tokens.length && tokens[token]!.end <= name.start) token++;
    let end = token;
    while (end < tokens.length && tokens[end]!.start < name.end) end++;
    while (sentence + 1 < sentences.length && sentences[sentence]!.endToken <= token) sentence++;
    spans.push({ first: token, end: Math.max(end, token), sentence });
  }
  const people = new Set<number>();
  names.forEach((name, index) => {
    if (name.type !== 'person') return;
    for (let at = spans[index]!.first; at < spans[index]!.end; at++) people.add(at);
  });
  const places: Place[] = [];
  for (const [index, name] of names.entries()) {
    const { first, end, sentence: at } = spans[index]!;
    const whole = sentences[at] ?? { firstToken: 0, endToken: tokens.length, paragraph: 0 };
    const isPerson = name.type === 'person';
    const title = name.role ?? (isPerson ? titles.titleBeside(whole, first, end, (one) => people.has(one)) : null);
    const { paragraph } = whole;
    places.push({
      text: name.text,
      type: name.type,
      first,
      end,
      role: title?.text ?? null,
      title,
      sentence: whole,
      paragraph,
    });
    if (places.length % NAMES_A_STEP === 0) yield;
  }
  return places;
}

/** The group of each name. Types never mix, but for what one card joins. */
function groupNames(
  story: Story,
  places: readonly Place[],
  candidates: readonly Candidates[],
  cards: CardFinder,
  knowledge: Knowledge,
): readonly number[] {
  const groups = new Groups();
  const memberOf = places.map(() => groups.add());
  const joinBy = (indices: readonly number[], labels: readonly (number | string)[]): void => {
    const first = new Map<number | string, number>();
    indices.forEach((index, at) => {
      const there = first.get(labels[at]!);
      if (there === undefined) first.set(labels[at]!, index);
      else groups.join(memberOf[index]!, memberOf[there]!);
    });
  };
  const ofType = (...types: readonly NameType[]): number[] =>
    places.flatMap(({ type }, index) => (types.includes(type) && !candidates[index]!.isOther ? [index] : []));

  const people = ofType('person');
  joinBy(
    people,
    groupPeople(
      people.map((index) => {
        const { text, role, paragraph } = places[index]!;
        const { words } = personWords(text);
        return {
          text,
          paragraph,
          titleGender: role === null ? null : genderOfTitle(role),
          nameGender: isBare(words) ? null : knowledge.genderOfGivenName(words[0]!),
        };
      }),
    ),
  );
  const bodies = ofType('organization');
  joinBy(
    bodies,
    groupBodies(
      bodies.map((index, at) => ({
        text: places[index]!.text,
        introducedBy: at > 0 && introduces(story, places[bodies[at - 1]!]!, places[index]!) ? at - 1 : null,
        card: cards.alone(places[index]!.text, 'organization'),
      })),
    ),
  );
  for (const type of ['place', 'group', 'facility', 'event', 'product'] as const) {
    const indices = ofType(type);
    joinBy(
      indices,
      indices.map((index) => (type === 'group' ? groupKey(places[index]!.text) : nameKey(places[index]!.text))),
    );
  }
  const others = places.flatMap((_, index) => (candidates[index]!.isOther ? [index] : []));
  joinBy(
    others,
    others.map((index) => `${places[index]!.type} ${nameKey(places[index]!.text)}`),
  );
  // One card, one identity ("US" and "United States"); a people and its country stay two.
  const byCard = places.map(({ type }, index) => {
    const { strong } = candidates[index]!;
    return strong.length === 1 ? `${type === 'group' ? 'group' : ''} ${strong[0]}` : `alone ${index}`;
  });
  joinBy(
    places.map((_, index) => index),
    byCard,
  );
  return memberOf.map((member) => groups.of(member));
}

/** "Economic Community of West African States (ECOWAS)", "…, or ECOWAS": one name brings in the other. */
function introduces(story: Story, long: Place, short: Place): boolean {
  const gap = short.first - long.end;
  if (gap < 1 || gap > 4 || isAcronym(long.text) === isAcronym(short.text)) return false;
  const between = story.tokens
    .slice(long.end, short.first)
    .map(({ text }) => text)
    .join(' ');
  return /^(?:[([]|, or|or|, known as|\( or|\( known as|, the|\( the|, also known as|,)$/.test(between);
}

interface Link {
  readonly indices: readonly number[];
  readonly card: string | null;
  readonly candidates: readonly string[];
}

/** The card of each group: what the reader chose, else the one strong candidate, else a weak one that something supports. */
function linkCards(
  places: readonly Place[],
  candidates: readonly Candidates[],
  groups: readonly number[],
  cards: CardFinder,
  context: Context,
): readonly Link[] {
  const members = new Map<number, number[]>();
  groups.forEach((group, index) => {
    const there = members.get(group);
    if (there === undefined) members.set(group, [index]);
    else there.push(index);
  });
  const links: Link[] = [];
  const weak: { at: number; indices: readonly number[]; cards: readonly string[] }[] = [];
  const settled = new Map<string, number>(); // card of a person, body or place -> its link
  for (const indices of members.values()) {
    const chosen = indices
      .map((index) => context.choices.get(places[index]!.text))
      .find((choice) => choice !== undefined);
    const strong = commonest(indices.map((index) => candidates[index]!.strong));
    if (chosen !== undefined) {
      const known = context.knowledge.card(chosen)?.id ?? null;
      links.push({ indices, card: known, candidates: known === null ? [] : [known] });
    } else if (strong.length > 0) {
      const narrowed = strong.length === 1 ? strong : narrow(strong, indices, places, candidates, context);
      links.push({ indices, card: narrowed.length === 1 ? narrowed[0]! : null, candidates: narrowed });
      if (narrowed.length === 1) settled.set(linkKey(places[indices[0]!]!, narrowed[0]!), links.length - 1);
    } else {
      const possible = [...new Set(indices.flatMap((index) => candidates[index]!.weak))];
      if (possible.length > 0) weak.push({ at: links.length, indices, cards: possible });
      links.push({ indices, card: null, candidates: [] });
    }
  }
  const joined = new Map<number, number>();
  for (const { at, indices, cards: possible } of weak) {
    const place = places[indices[0]!]!;
    const there = possible.filter((card) => settled.has(linkKey(place, card)));
    if (there.length === 1) {
      joined.set(at, settled.get(linkKey(place, there[0]!))!);
      continue;
    }
    const titles = indices.flatMap((index) => places[index]!.role ?? []);
    for (const title of titles) {
      const bearers = cards.bearers(possible, title);
      if (bearers.cards.length === 0) continue;
      const card = bearers.sure && bearers.cards.length === 1 ? bearers.cards[0]! : null;
      links[at] = { indices, card, candidates: bearers.cards };
      break;
    }
    // A name that several cards have and none has stronger ("Congo") is offered as it is, where it is no surname.
    if (links[at]!.candidates.length === 0 && place.type !== 'person' && possible.length > 1) {
      links[at] = { indices, card: null, candidates: possible };
    }
  }
  for (const [from, to] of joined) {
    links[to] = { ...links[to]!, indices: [...links[to]!.indices, ...links[from]!.indices].sort((a, b) => a - b) };
  }
  return links.filter((_, index) => !joined.has(index));
}

function linkKey({ type }: Place, card: string): string {
  return `${type === 'group' ? 'group' : ''} ${card}`;
}

/** The candidates of the mentions that have the fewest: what one mention tells holds for all. */
function commonest(lists: readonly (readonly string[])[]): readonly string[] {
  let best: readonly string[] = [];
  for (const list of lists) if (list.length > 0 && (best.length === 0 || list.length < best.length)) best = list;
  return best;
}

/** Of cities of one name, the one whose country is named right behind it ("Hyderabad, Pakistan"). */
function narrow(
  strong: readonly string[],
  indices: readonly number[],
  places: readonly Place[],
  candidates: readonly Candidates[],
  { knowledge }: Context,
): readonly string[] {
  for (const index of indices) {
    const next = places[index + 1];
    if (next === undefined || next.first - places[index]!.end > 1) continue;
    const region = candidates[index + 1]!.strong;
    const inside = strong.filter((card) => knowledge.card(card)?.related.some(({ id }) => region.includes(id)));
    if (inside.length === 1) return inside;
  }
  return strong;
}

/** Mentions and identities as the Analysis has them, in the order of the text. */
function* describe(
  story: Story,
  names: readonly NameMention[],
  places: readonly Place[],
  links: readonly Link[],
  context: Context,
): Work<Identities> {
  const ordered = [...links].sort((a, b) => a.indices[0]! - b.indices[0]!);
  const mentions: Mention[] = new Array<Mention>(names.length);
  const people = ordered.map(({ indices, card, candidates }, at): Identity => {
    const id = `e${at + 1}`;
    for (const index of indices) {
      const { role: _role, ...name } = names[index]!;
      const title = places[index]!.title;
      mentions[index] = { ...name, entity: id, card, ...(title === null ? {} : { role: title }) };
    }
    const fullest = indices.reduce(
      (best, index) => (isFuller(names[index]!, names[best]!) ? index : best),
      indices[0]!,
    );
    const type = names[fullest]!.type;
    return {
      id,
      type,
      name: names[fullest]!.text,
      mentions: indices,
      card,
      candidates,
      roles: indices.flatMap((index) => places[index]!.title ?? []),
      gender: type === 'person' ? genderOf(indices, places, card, context) : null,
      fullName: indices.some((index) => isFullName(names[index]!)),
    };
  });
  const descriptions: readonly Description[] = yield* findDescriptions(
    story,
    mentions,
    places,
    context.knowledge,
    context.storyDate,
  );
  return { mentions, people, descriptions };
}

function isFullName({ type, text }: NameMention): boolean {
  return type === 'person' ? !isBare(personWords(text).words) : !isAcronym(text);
}

/** More words, or the same number and longer; an acronym is never the fuller one. */
function isFuller(name: NameMention, best: NameMention): boolean {
  if (isAcronym(name.text) !== isAcronym(best.text)) return isAcronym(best.text);
  const [words, most] = [name.text.split(/\s+/).length, best.text.split(/\s+/).length];
  return words > most || (words === most && name.text.length > best.text.length && name.type === best.type);
}

/** What the titles say, else the card, else the given name. */
function genderOf(
  indices: readonly number[],
  places: readonly Place[],
  card: string | null,
  { knowledge }: Context,
): Gender {
  for (const index of indices) {
    const title = places[index]!.role;
    const gender = title === null ? null : genderOfTitle(title);
    if (gender !== null) return gender;
  }
  const known = card === null ? undefined : knowledge.card(card)?.gender;
  if (known === 'female' || known === 'male') return known;
  for (const index of indices) {
    const { words } = personWords(places[index]!.text);
    const gender = isBare(words) ? null : knowledge.genderOfGivenName(words[0]!);
    if (gender !== null) return gender;
  }
  return null;
}
