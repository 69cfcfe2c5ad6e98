/**
 * The identities' room: which full names are one person's: with and without a middle name, with initials, a nickname, a second surname,
 * or in another spelling.
 */
import { areNicknames } from '../../english/nicknames';
import type { Gender } from '../../model';
import { isSpellingVariant } from '../../text/editDistance';
import { endsStep, type Work } from '../../work';
import { ShortLists, type Groups } from './groups';

/** A person's name as the story writes it, whatever the number of mentions. */
export interface PersonForm {
  readonly words: readonly string[];
  /** "jr", "iii"; "" for most. */
  readonly generation: string;
  readonly group: number;
  readonly bare: boolean;
  /** The gender that the given name implies. */
  readonly gender: Gender;
}

/** Names looked at between two yields. */
const NAMES_A_STEP = 2_000;

/** Last words of things named after somebody. */
const NO_SURNAMES = new Set(
  'drive road street avenue lane square airport stadium school college university hospital foundation award prize cup park bridge house hall centre center institute museum theatre theater'.split(
    ' ',
  ),
);

/** Joins the full names that are one person's, the longest first. */
export function* joinFullNames(full: readonly PersonForm[], groups: Groups): Work<void> {
  const ordered = [...full].sort((a, b) => b.words.length - a.words.length);
  const ends = new ShortLists();
  const starts = new ShortLists();
  const ordinary = new ShortLists();
  const initials = new ShortLists();
  const surnames = new ShortLists();
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
      const theirs = formOf.get(other)!.words;
      return (first.length === 1 || theirs[0]!.length === 1) && middlesAgree(words, theirs);
    });
    // "Bob Orr" of "Robert Orr".
    const called = surnames.get(last).filter((other) => {
      const theirs = formOf.get(other)!;
      return areNicknames(first, theirs.words[0]!) && theirs.generation === generation;
    });
    // "Pedro Orr" of "Pedro Orr Lund": the second surname is left out.
    const begun = starts.get(words.join(' '));
    const match = [same, whole, begun, short, called].find(
      (list) => new Set(list.map((other) => groups.of(other))).size === 1,
    );
    if (match !== undefined) groups.join(group, match[0]!);
    ordinary.add(`${first} ${last}`, group);
    surnames.add(last, group);
    initials.add(`${first[0]} ${last}`, group);
    for (let at = 1; at < words.length - 1; at++) ends.add(words.slice(at).join(' '), group);
    if (!NO_SURNAMES.has(last))
      for (let at = 2; at < words.length; at++) starts.add(words.slice(0, at).join(' '), group);
  }
  yield;
  joinGenerations(full, groups);
  yield;
  yield* joinSpellings(full, groups);
}

/** "Martin Orr" is "Martin Orr Jr.", unless the story has a "Martin Orr III" too. */
function joinGenerations(full: readonly PersonForm[], groups: Groups): void {
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

/** "Sorensen" and "Sorenson": names that are the same but for the spelling of one word. */
function* joinSpellings(full: readonly PersonForm[], groups: Groups): Work<void> {
  const buckets = new Map<string, PersonForm[]>();
  for (let index = 0; index < full.length; index++) {
    if (endsStep(index, NAMES_A_STEP)) yield;
    const form = full[index]!;
    for (let at = 0; at < form.words.length; at++) {
      const key = form.words.with(at, `${form.words[at]![0]!}*`).join(' ');
      const bucket = buckets.get(key);
      if (bucket === undefined) buckets.set(key, [form]);
      else if (bucket.length < MOST_SPELLINGS) {
        for (const other of bucket) if (areSpellings(form, other, at)) groups.join(form.group, other.group);
        bucket.push(form);
      }
    }
  }
}

/** More names than this that differ in one word are a family, or a list of one village's people. Set by hand. */
const MOST_SPELLINGS = 6;
/** Shorter words have too many neighbours one letter away. Set by hand. */
const LEAST_LETTERS = 5;

/** Whether the two names, which differ in the word `at` alone, are one person's. Two known given names are two people's. */
function areSpellings(a: PersonForm, b: PersonForm, at: number): boolean {
  const [one, other] = [a.words[at]!, b.words[at]!];
  if (a.generation !== b.generation || Math.min(one.length, other.length) < LEAST_LETTERS) return false;
  if (single(one) === single(other)) return true;
  if (at === 0 && a.gender !== null && b.gender !== null) return false;
  return isSpellingVariant(one, other);
}

/** The word with each doubled letter once: "mohammed" as "mohamed". */
function single(word: string): string {
  return word.replace(/(.)\1/gu, '$1');
}
