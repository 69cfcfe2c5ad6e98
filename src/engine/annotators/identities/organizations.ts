/** The identities' room: which names of organizations are one organization: acronyms, short forms, names with and without "Inc.". */
import { nameKey } from '../../knowledge';
import { isSpellingVariant } from '../../text/editDistance';
import { endsStep, type Work } from '../../work';
import { Groups, ShortLists } from './groups';
import { abbreviates, initialsOf, LONG_ACRONYM, mayAbbreviate } from './nameWords';
import { headOf, isAnother, isHead, mayDropBefore, mayDropFrom, withoutMiddle, type BodyName } from './shortNames';
import type { NameForm } from './unitNames';

/** A name of an organization in the copy. Organizations whose names by themselves lead to different cards are never joined. */
export interface OrganizationMention {
  readonly read: { readonly text: string; readonly form: NameForm };
  /**
   * The body mention that stands right before this one, parted only by a bracket or ", or": "Economic Community of West
   * African States (ECOWAS)"; null elsewhere.
   */
  readonly introducedBy: number | null;
  /** Whether it stands alone in brackets there. */
  readonly inBrackets: boolean;
}

/** First words that many organizations share: alone they are not a short form of any. */
const SHARED_WORDS = new Set(
  'united national european international american british federal central supreme royal world new north south east west general public state first bank university ministry department council committee commission court house party association institute union academy agency office bureau board church college school hospital'.split(
    ' ',
  ),
);

/** Names looked at between two yields. */
const NAMES_A_STEP = 2_000;

interface Form extends BodyName {
  readonly group: number;
  readonly acronym: boolean;
}

/** The group of each mention, in their order. */
export function* groupOrganizations(mentions: readonly OrganizationMention[]): Work<readonly number[]> {
  const groups = new Groups();
  const forms = new Map<string, Form>();
  const formOf = mentions.map(({ read }) => {
    const { key, words, isAcronym, placeWords, isCompany, card } = read.form;
    let form = forms.get(key);
    if (form === undefined)
      forms.set(key, (form = { words, group: groups.add(), acronym: isAcronym, placeWords, isCompany, card }));
    return form;
  });

  yield;
  const introduced = new Set<number>();
  const times = new Map<Form, number>();
  for (const form of formOf) times.set(form, (times.get(form) ?? 0) + 1);
  mentions.forEach(({ read: { text }, introducedBy, inBrackets }, index) => {
    if (introducedBy === null) return;
    const [short, long] = [formOf[index]!, formOf[introducedBy]!];
    const longText = mentions[introducedBy]!.read.text;
    if (short.acronym && long.words.length > 1 && abbreviates(text, long.words)) groups.join(short.group, long.group);
    else if (long.acronym && short.words.length > 1 && abbreviates(longText, short.words))
      groups.join(short.group, long.group);
    // Copy that goes on to use the acronym has introduced it, even if its letters come from another language.
    else if (
      inBrackets &&
      short.acronym &&
      short.card === null &&
      long.words.length > 1 &&
      (times.get(short)! > 1 || text.length >= LONG_ACRONYM) &&
      mayAbbreviate(text, long.words)
    )
      groups.join(short.group, long.group);
    // "Chamber of Trade (Chatra)"
    else if (
      inBrackets &&
      !short.acronym &&
      short.words.length === 1 &&
      text.length > 2 &&
      long.words.length > 1 &&
      abbreviates(text, long.words)
    )
      groups.join(short.group, long.group);
    else return;
    introduced.add(short.acronym ? short.group : long.group);
  });

  yield;
  const list = [...forms.values()];
  const longer = yield* longerNames(list);
  yield;
  let work = 0;
  for (const [key, form] of forms) {
    if (++work % NAMES_A_STEP === 0) yield;
    const { words, group, acronym } = form;
    const letters = nameKey(key).replaceAll(' ', '');
    const found = acronym
      ? introduced.has(group)
        ? []
        : longer.initials.get(letters)
      : words.length > 1
        ? [...longer.ends.get(key), ...longer.starts.get(key), ...longer.middles.get(key)]
        : isHead(key)
          ? longer.heads.get(key)
          : SHARED_WORDS.has(key)
            ? []
            : longer.starts.get(key);
    const others = found.filter((at) => (acronym ? !differ(form, list[at]!) : !isAnother(form, list[at]!)));
    const roots = new Set(others.map((at) => groups.of(list[at]!.group)));
    if (roots.size === 1) groups.join(group, list[others[0]!]!.group);
  }
  yield;
  yield* joinSpellings(list, groups);
  return formOf.map(({ group }) => groups.of(group));
}

function differ(a: BodyName, b: BodyName): boolean {
  return a.card !== null && b.card !== null && a.card !== b.card;
}

/** For each shorter name, the names (as indices into the list) that it may be short for. */
interface LongerNames {
  /** By acronyms. */
  readonly initials: ShortLists;
  readonly starts: ShortLists;
  readonly ends: ShortLists;
  /** By first and last word. */
  readonly middles: ShortLists;
  /** By the word that says what it is. */
  readonly heads: ShortLists;
}

function* longerNames(list: readonly Form[]): Work<LongerNames> {
  const longer: LongerNames = {
    initials: new ShortLists(),
    starts: new ShortLists(),
    ends: new ShortLists(),
    middles: new ShortLists(),
    heads: new ShortLists(),
  };
  for (let index = 0; index < list.length; index++) {
    if (endsStep(index, NAMES_A_STEP)) yield;
    const form = list[index]!;
    const { words, acronym } = form;
    if (acronym) continue;
    // "IAF" is one service of the Indian Armed Forces.
    if (words.at(-2) !== 'armed') for (const letters of initialsOf(words)) longer.initials.add(letters, index);
    for (let at = 1; at < words.length; at++) {
      if (mayDropFrom(form, at)) longer.starts.add(words.slice(0, at).join(' '), index);
      if (words.length - at > 1 && mayDropBefore(form, at)) longer.ends.add(words.slice(at).join(' '), index);
    }
    const middle = withoutMiddle(form);
    if (middle !== null) longer.middles.add(middle, index);
    const head = headOf(words);
    if (head !== null) longer.heads.add(head, index);
  }
  return longer;
}

/** "Tide Diplomacy Network" and "Tide Diplomatic Network": names that are the same but for the spelling or the ending of one word. */
function* joinSpellings(list: readonly Form[], groups: Groups): Work<void> {
  const buckets = new ShortLists();
  for (let index = 0; index < list.length; index++) {
    if (endsStep(index, NAMES_A_STEP)) yield;
    const form = list[index]!;
    if (form.acronym) continue;
    for (let at = 0; at < form.words.length; at++) {
      const key = form.words.with(at, `${form.words[at]![0]!}*`).join(' ');
      for (const other of buckets.get(key)) {
        const theirs = list[other]!;
        if (areSpellings(form, theirs, at) && !differ(form, theirs)) groups.join(form.group, theirs.group);
      }
      buckets.add(key, index);
    }
  }
}

/** Shorter words are one letter away from too many others; a name of one word has no other word that agrees. */
const [LEAST_LETTERS, LEAST_ALONE] = [5, 7];
/**
 * Words that share at least this long a beginning, and have at most this short an ending of their own, are forms of one word: "diplomacy",
 * "diplomatic".
 */
const [LEAST_STEM, LONGEST_END] = [7, 4];

function areSpellings(a: BodyName, b: BodyName, at: number): boolean {
  const [one, other] = [a.words[at]!, b.words[at]!];
  const least = Math.min(one.length, other.length);
  if (least >= (a.words.length > 1 ? LEAST_LETTERS : LEAST_ALONE) && isSpellingVariant(one, other)) return true;
  if (a.words.length < 3 || a.words.at(-1) === 'party') return false;
  let stem = 0;
  while (stem < least && one[stem] === other[stem]) stem++;
  return stem >= LEAST_STEM && Math.max(one.length, other.length) - stem <= LONGEST_END;
}
