/** The identities' room: which names of persons are one person. Two people of one surname are kept apart. */
import { endsStep, type Work } from '../../work';
import { joinFullNames, type PersonForm } from './fullNames';
import { Groups, ShortLists } from './groups';
import type { NameForm } from './unitNames';
import type { Gender } from '../../model';

/** A name of a person in the copy: what its words say, its title ("Mrs."), and the cards that both together lead to. */
export interface PersonMention {
  /** Index of its paragraph. */
  readonly paragraph: number;
  readonly read: {
    readonly text: string;
    readonly form: NameForm;
    readonly titleGender: Gender;
    readonly titleText: string | null;
  };
  readonly candidates: { readonly strong: readonly string[] };
}

/** Names looked at between two yields. */
const NAMES_A_STEP = 2_000;

/**
 * The group of each mention, in their order. Full names are joined first, over the whole story: "Hillary Rodham Clinton" and "Hillary
 * Clinton", "H. Clinton", "Toumani Touré" within "Amadou Toumani Touré", "Vicente Fox" of "Vicente Fox Quesada". Then each bare surname
 * goes to the one person who bears it; where several do, to the one whose card or title it carries, who was named in the same paragraph,
 * who is the only one named so far or who has been called so before; else to nobody.
 */
export function* groupPeople(mentions: readonly PersonMention[]): Work<readonly number[]> {
  const groups = new Groups();
  const forms = new Map<string, PersonForm>();
  const formOf: PersonForm[] = [];
  for (let at = 0; at < mentions.length; at++) {
    if (endsStep(at, NAMES_A_STEP)) yield;
    const { key, words, generation, isBare, gender } = mentions[at]!.read.form;
    let form = forms.get(key);
    if (form === undefined) forms.set(key, (form = { words, generation, group: groups.add(), bare: isBare, gender }));
    formOf.push(form);
  }

  const full = [...forms.values()].filter((form) => !form.bare);
  yield;
  yield* joinFullNames(full, groups);
  yield;

  const surnames = new ShortLists();
  const givenNames = new ShortLists();
  const innerNames = new ShortLists();
  const couples = couplesOf(full);
  for (let index = 0; index < full.length; index++) {
    if (endsStep(index, NAMES_A_STEP)) yield;
    const { words, group } = full[index]!;
    const root = groups.of(group);
    if (couples.has(full[index]!)) continue;
    givenNames.add(words[0]!, root);
    for (let at = 1; at < words.length; at++) {
      surnames.add(words.slice(at).join(' '), root);
      if (at < words.length - 1) innerNames.add(words[at]!, root);
    }
  }
  const known = yield* knownOf(mentions, formOf, groups);
  yield;

  const last = new Map<number, number>(); // group -> paragraph of its latest mention
  const named = new Set<number>(); // groups named in full so far
  const alone = new Map<string, number>(); // bare names that belong to no full name of the story
  const taken = new Set<number>();
  const used = new Map<string, number>(); // "surname group" -> how often the surname alone was that person
  const groupOf: number[] = [];
  for (let index = 0; index < mentions.length; index++) {
    if (endsStep(index, NAMES_A_STEP)) yield;
    const mention = mentions[index]!;
    const form = formOf[index]!;
    let group = groups.of(form.group);
    if (form.bare) {
      const surname = form.words.at(-1)!;
      const lists = [
        surnames.get(form.words.join(' ')),
        surnames.get(surname),
        givenNames.get(surname),
        innerNames.get(surname),
      ];
      const bearers = (lists.find((list) => list.length > 0) ?? []).filter((bearer) =>
        fits(mention, known.get(bearer)),
      );
      // "Secretary Clinton" beside Bill and Hillary Clinton.
      const card = cardOf(mention);
      const ofCard = card === null ? [] : bearers.filter((bearer) => known.get(bearer)?.card === card);
      // "President Orr" and "Vice President Orr".
      const title = titleOf(mention);
      const titled = title === null ? [] : bearers.filter((bearer) => bears(known.get(bearer), title));
      const near = bearers.filter((bearer) => last.get(bearer) === mention.paragraph);
      // A father introduced in the last paragraph is not the "Abe" higher up, nor a husband who has only been "Tom" so far.
      const met = bearers.filter((bearer) => named.has(bearer));
      // A story that has called one of them by the bare surname goes on doing so when his father and brothers come in.
      const called = bearers.filter((bearer) => (used.get(`${surname} ${bearer}`) ?? 0) > 1);
      // The headline means the one whom the story names first.
      const next =
        met.length === 0
          ? bearers
              .slice()
              .sort((a, b) => known.get(a)!.at - known.get(b)!.at)
              .slice(0, 1)
          : [];
      const one = [bearers, ofCard, titled, met, near, next, called].find((list) => list.length === 1)?.[0];
      if (one !== undefined) {
        group = one;
        used.set(`${surname} ${one}`, (used.get(`${surname} ${one}`) ?? 0) + 1);
      } else {
        // Mentions of a surname without a full name are one person each for women, men and no title. With kings the number identifies more
        // surely than the title.
        const gender = bearers.length > 1 || form.generation !== '' ? null : mention.read.titleGender;
        const key = `${surname} ${gender ?? ''}`;
        const own = alone.get(key) ?? alone.get(`${surname} `);
        const there = own ?? (bearers.length === 0 && gender === null ? ofOneGender(alone, surname) : undefined);
        group = there ?? (taken.has(group) ? groups.add() : group);
        // "Mr. Orr", "Orr" and "Mrs. Orr": the name without a title is not hers too.
        if (own !== undefined || there === undefined) alone.set(key, group);
        taken.add(group);
      }
    }
    if (!form.bare) named.add(group);
    last.set(group, mention.paragraph);
    groupOf.push(group);
  }
  return groupOf;
}

/** "The Lund Berg family" beside Ada Lund and Bo Berg: two surnames, and not one person's name. */
function couplesOf(full: readonly PersonForm[]): ReadonlySet<PersonForm> {
  const bearers = new Map<string, Set<PersonForm>>();
  for (const form of full) bearers.set(form.words.at(-1)!, (bearers.get(form.words.at(-1)!) ?? new Set()).add(form));
  const isBorne = (word: string, except: PersonForm): boolean =>
    [...(bearers.get(word) ?? [])].some((form) => form !== except && form.words[0] !== except.words[0]);
  return new Set(
    full.filter((form) => form.words.length === 2 && isBorne(form.words[0]!, form) && isBorne(form.words[1]!, form)),
  );
}

/** "Pope Gregory", and then "Gregory": where only men or only women of the name have a title, the name without one is theirs. */
function ofOneGender(alone: ReadonlyMap<string, number>, surname: string): number | undefined {
  const [woman, man] = [alone.get(`${surname} female`), alone.get(`${surname} male`)];
  return woman === undefined ? man : man === undefined ? woman : undefined;
}

/** What the full names of one person show. */
interface Known {
  /** Index of the first of them. */
  readonly at: number;
  /** The gender that titles and given names imply; null also where they contradict one another. */
  gender: Gender;
  /** The card that the names lead to; null where there is none or several. */
  card: string | null;
  readonly titles: Set<string>;
}

function fits(mention: PersonMention, person: Known | undefined): boolean {
  if (person === undefined) return true;
  const { titleGender } = mention.read;
  if (titleGender !== null && person.gender !== null && titleGender !== person.gender) return false;
  const card = cardOf(mention);
  return card === null || person.card === null || card === person.card;
}

function cardOf({ candidates: { strong } }: PersonMention): string | null {
  return strong.length === 1 ? strong[0]! : null;
}

/** Titles that copy shortens. */
const TITLES_IN_FULL: ReadonlyMap<string, string> = new Map([
  ['sen', 'senator'],
  ['rep', 'representative'],
  ['gov', 'governor'],
  ['gen', 'general'],
  ['pres', 'president'],
  ['dr', 'doctor'],
  ['prof', 'professor'],
]);
/** Words that say that somebody has the title no longer, or not yet. */
const NOT_NOW = new Set(['former', 'then', 'late', 'ex', 'outgoing', 'incoming']);
/** Titles that nearly anybody may have. */
const HONORIFICS = new Set(['mr', 'mrs', 'ms', 'miss']);

/** The title beside the name, in full and in small letters; null where there is none that could distinguish people. */
function titleOf({ read: { titleText } }: PersonMention): string | null {
  if (titleText === null) return null;
  const words = titleText
    .toLowerCase()
    .split(/[\s.-]+/u)
    .filter((word) => word !== '' && !NOT_NOW.has(word) && !HONORIFICS.has(word))
    .map((word) => TITLES_IN_FULL.get(word) ?? word);
  return words.length === 0 ? null : words.join(' ');
}

/** Whether the person has the title, or one that begins so ("Secretary" for "Secretary of State"). */
function bears(person: Known | undefined, title: string): boolean {
  for (const own of person?.titles ?? []) {
    if (own === title || own.startsWith(`${title} `) || title.startsWith(`${own} `)) return true;
  }
  return false;
}

/** What the full names show of each group. */
function* knownOf(
  mentions: readonly PersonMention[],
  formOf: readonly PersonForm[],
  groups: Groups,
): Work<ReadonlyMap<number, Known>> {
  const known = new Map<number, Known>();
  const [genders, cards] = [new Set<number>(), new Set<number>()];
  for (let index = 0; index < mentions.length; index++) {
    if (endsStep(index, NAMES_A_STEP)) yield;
    const mention = mentions[index]!;
    const form = formOf[index]!;
    if (form.bare) continue;
    const group = groups.of(form.group);
    let person = known.get(group);
    if (person === undefined) known.set(group, (person = { at: index, gender: null, card: null, titles: new Set() }));
    const gender = mention.read.titleGender ?? mention.read.form.gender;
    if (gender !== null) {
      person.gender = genders.has(group) && person.gender !== gender ? null : gender;
      genders.add(group);
    }
    const card = cardOf(mention);
    if (card !== null) {
      person.card = cards.has(group) && person.card !== card ? null : card;
      cards.add(group);
    }
    const title = titleOf(mention);
    if (title !== null) person.titles.add(title);
  }
  return known;
}
