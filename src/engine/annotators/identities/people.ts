/** The identities' room: which names of persons are one person. Two people of one surname are kept apart. */
import { endsStep, type Work } from '../../work';
import { Groups, ShortLists } from './groups';
import type { NameForm } from './unitNames';
import type { Gender } from '../../model';

/** A name of a person in the copy: what its words say, and its title ("Mrs."). */
export interface PersonMention {
  /** Index of its paragraph. */
  readonly paragraph: number;
  readonly read: { readonly form: NameForm; readonly titleGender: Gender };
}

/** Names looked at between two yields. */
const NAMES_A_STEP = 2_000;

interface Form {
  readonly words: readonly string[];
  readonly generation: string;
  readonly group: number;
  readonly bare: boolean;
}

/**
 * The group of each mention, in their order. Full names are joined first, over the whole story: "Hillary Rodham Clinton"
 * and "Hillary Clinton", "H. Clinton", "Toumani Touré" within "Amadou Toumani Touré", "Vicente Fox" of "Vicente Fox Quesada". Then each surname alone goes to the
 * one person that bears it; where several do, to the one whom its title fits, who was named in the same paragraph, is the only
 * one named so far or has been called so before, else to nobody.
 */
export function* groupPeople(mentions: readonly PersonMention[]): Work<readonly number[]> {
  const groups = new Groups();
  const forms = new Map<string, Form>();
  const formOf: Form[] = [];
  for (let at = 0; at < mentions.length; at++) {
    if (endsStep(at, NAMES_A_STEP)) yield;
    const { key, words, generation, isBare } = mentions[at]!.read.form;
    let form = forms.get(key);
    if (form === undefined) forms.set(key, (form = { words, generation, group: groups.add(), bare: isBare }));
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
  const genders = yield* gendersOf(mentions, formOf, groups);
  yield;

  const last = new Map<number, number>(); // group -> paragraph of its latest mention
  const alone = new Map<string, number>(); // bare names that nobody of the story bears
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
        fits(mention.read.titleGender, genders.get(bearer)),
      );
      const near = bearers.filter((bearer) => last.get(bearer) === mention.paragraph);
      // The father whom the last paragraph brings in is nobody's "Abe" above.
      const met = bearers.filter((bearer) => last.has(bearer));
      // A story that has called one of them so goes on doing it when his father and brothers come in.
      const called = bearers.filter((bearer) => (used.get(`${surname} ${bearer}`) ?? 0) > 1);
      const one = [bearers, near, met, called].find((list) => list.length === 1)?.[0];
      if (one !== undefined) {
        group = one;
        used.set(`${surname} ${one}`, (used.get(`${surname} ${one}`) ?? 0) + 1);
      } else {
        // A surname that no full name explains is one person each for women, men and those without a title.
        // Of a king's name the number tells more than the title.
        const gender = bearers.length > 1 || form.generation !== '' ? null : mention.read.titleGender;
        const key = `${surname} ${gender ?? ''}`;
        const there = alone.get(key) ?? alone.get(`${surname} `);
        group = there ?? (taken.has(group) ? groups.add() : group);
        alone.set(key, group);
        taken.add(group);
      }
    }
    last.set(group, mention.paragraph);
    groupOf.push(group);
  }
  return groupOf;
}

/** "The Lund Berg family" beside Ada Lund and Bo Berg: two surnames, and nobody's name. */
function couplesOf(full: readonly Form[]): ReadonlySet<Form> {
  const bearers = new Map<string, Set<Form>>();
  for (const form of full) bearers.set(form.words.at(-1)!, (bearers.get(form.words.at(-1)!) ?? new Set()).add(form));
  const isBorne = (word: string, except: Form): boolean =>
    [...(bearers.get(word) ?? [])].some((form) => form !== except && form.words[0] !== except.words[0]);
  return new Set(
    full.filter((form) => form.words.length === 2 && isBorne(form.words[0]!, form) && isBorne(form.words[1]!, form)),
  );
}

function fits(title: Gender, gender: Gender | undefined): boolean {
  return title === null || gender === null || gender === undefined || title === gender;
}

/** Last words of what is named after somebody. */
const NO_SURNAMES = new Set(
  'drive road street avenue lane square airport stadium school college university hospital foundation award prize cup park bridge house hall centre center institute museum theatre theater'.split(
    ' ',
  ),
);

/** Joins the full names that are one person's, the longest first. */
function* joinFullNames(full: readonly Form[], groups: Groups): Work<void> {
  const ordered = [...full].sort((a, b) => b.words.length - a.words.length);
  const ends = new ShortLists();
  const starts = new ShortLists();
  const ordinary = new ShortLists();
  const initials = new ShortLists();
  const formOf = new Map(full.map((form) => [form.group, form]));
  for (let index = 0; index < ordered.length; index++) {
    if (endsStep(index, NAMES_A_STEP)) yield;
    const { words, generation, group } = ordered[index]!;
    const [first, last] = [words[0]!, words.at(-1)!];
    const whole = ends.get(words.join(' '));
    const same = ordinary.get(`${first} ${last}`).filter((other) => {
      const theirs = formOf.get(other)!;
      return theirs.generation === generation && middlesAgree(words, theirs.words);
    });
    const short = initials.get(`${first[0]} ${last}`).filter((other) => {
      const theirs = formOf.get(other)!.words[0]!;
      return first.length === 1 || theirs.length === 1;
    });
    // "Pedro Orr" of "Pedro Orr Lund": the second surname is left out.
    const begun = starts.get(words.join(' '));
    const match = [same, whole, begun, short].find((list) => new Set(list.map((other) => groups.of(other))).size === 1);
    if (match !== undefined) groups.join(group, match[0]!);
    ordinary.add(`${first} ${last}`, group);
    initials.add(`${first[0]} ${last}`, group);
    for (let at = 1; at < words.length - 1; at++) ends.add(words.slice(at).join(' '), group);
    if (!NO_SURNAMES.has(last))
      for (let at = 2; at < words.length; at++) starts.add(words.slice(0, at).join(' '), group);
  }
  yield;
  joinGenerations(full, groups);
}

/** "Martin Orr" is "Martin Orr Jr.", unless the story has a "Martin Orr III" too. */
function joinGenerations(full: readonly Form[], groups: Groups): void {
  const generations = new ShortLists();
  for (const { words, generation, group } of full) {
    if (generation !== '') generations.add(`${words[0]!} ${words.at(-1)!}`, groups.of(group));
  }
  for (const { words, generation, group } of full) {
    if (generation !== '') continue;
    const [one, ...others] = generations.get(`${words[0]!} ${words.at(-1)!}`);
    if (one !== undefined && others.length === 0) groups.join(group, one);
  }
}

/** "John A. Smith" and "John Smith" agree, "John A. Smith" and "John B. Smith" do not. */
function middlesAgree(a: readonly string[], b: readonly string[]): boolean {
  const [left, right] = [a.slice(1, -1), b.slice(1, -1)];
  if (left.length === 0 || right.length === 0) return true;
  return left[0]![0] === right[0]![0];
}

/** What titles and given names say of each group; what they say both ways says nothing. */
function* gendersOf(
  mentions: readonly PersonMention[],
  formOf: readonly Form[],
  groups: Groups,
): Work<ReadonlyMap<number, Gender>> {
  const genders = new Map<number, Gender>();
  for (let index = 0; index < mentions.length; index++) {
    if (endsStep(index, NAMES_A_STEP)) yield;
    const { read } = mentions[index]!;
    const form = formOf[index]!;
    const gender = form.bare ? null : (read.titleGender ?? read.form.gender);
    if (gender === null) continue;
    const group = groups.of(form.group);
    const before = genders.get(group);
    genders.set(group, before === undefined || before === gender ? gender : null);
  }
  return genders;
}
