/** The identities' room: which names of organizations are one organization: acronyms, short forms, names with and without "Inc.". */
import { nameKey } from '../../knowledge';
import type { Work } from '../../work';
import { Groups, ShortLists } from './groups';
import { abbreviates, initialsOf, isSmallWord, mayAbbreviate } from './nameWords';
import type { NameForm } from './unitNames';

/** A name of an organization in the copy. Organizations whose names alone lead to different cards are never one. */
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

/** First words that many organizations share: alone they are no short form of one of them. */
const SHARED_WORDS = new Set(
  'united national european international american british federal central supreme royal world new north south east west general public state first bank university ministry department council committee commission court house party association institute union academy agency office bureau board church college school hospital'.split(
    ' ',
  ),
);

/** Names looked at between two yields. */
const NAMES_A_STEP = 2_000;

interface Form {
  readonly words: readonly string[];
  readonly group: number;
  readonly acronym: boolean;
  readonly placeWords: number;
  readonly card: string | null;
}

/** The group of each mention, in their order. */
export function* groupOrganizations(mentions: readonly OrganizationMention[]): Work<readonly number[]> {
  const groups = new Groups();
  const forms = new Map<string, Form>();
  const formOf = mentions.map(({ read }) => {
    const { key, words, isAcronym, placeWords, card } = read.form;
    let form = forms.get(key);
    if (form === undefined)
      forms.set(key, (form = { words, group: groups.add(), acronym: isAcronym, placeWords, card }));
    return form;
  });

  yield;
  const cardOf = new Map([...forms.values()].map(({ group, card }) => [group, card]));
  const differ = (a: number, b: number): boolean => {
    const [left, right] = [cardOf.get(a) ?? null, cardOf.get(b) ?? null];
    return left !== null && right !== null && left !== right;
  };

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
    // Copy that goes on with the acronym has brought it in, though its letters are those of another language.
    else if (
      inBrackets &&
      short.acronym &&
      short.card === null &&
      long.words.length > 1 &&
      times.get(short)! > 1 &&
      mayAbbreviate(text, long.words)
    )
      groups.join(short.group, long.group);
    else return;
    introduced.add(short.acronym ? short.group : long.group);
  });

  yield;
  const initials = new ShortLists();
  const starts = new ShortLists();
  const ends = new ShortLists();
  let work = 0;
  for (const { words, group, acronym, placeWords } of forms.values()) {
    if (++work % NAMES_A_STEP === 0) yield;
    if (acronym) continue;
    // "IAF" is one service of the Indian Armed Forces.
    if (words.at(-2) !== 'armed') for (const letters of initialsOf(words)) initials.add(letters, group);
    for (let at = 1; at < words.length; at++) {
      // "Al-Qaeda" is not short for "Al-Qaeda in Iraq".
      if (!isSmallWord(words[at]!)) starts.add(words.slice(0, at).join(' '), group);
      if (words.length - at > 1 && mayDrop(words, at, placeWords)) ends.add(words.slice(at).join(' '), group);
    }
  }
  for (const [key, { words, group, acronym }] of forms) {
    if (++work % NAMES_A_STEP === 0) yield;
    const longer = acronym
      ? introduced.has(group)
        ? []
        : initials.get(nameKey(key).replaceAll(' ', ''))
      : words.length > 1
        ? [...ends.get(key), ...starts.get(key)]
        : SHARED_WORDS.has(key)
          ? []
          : starts.get(key);
    const roots = new Set(longer.map((other) => groups.of(other)));
    if (roots.size === 1 && !differ(group, longer[0]!)) groups.join(group, longer[0]!);
  }
  return formOf.map(({ group }) => groups.of(group));
}

/** First words that a later mention leaves out. */
const DROPPED = new Set('royal national federal central state former new'.split(' '));

/**
 * Whether a later mention may leave out the words before `at`: where and whose an organization is ("Kenya" of "Kenya Revenue Authority"), but not
 * what it is: the Bank of Chad is not the Agricultural Bank of Chad, nor the Democratic Party the Social Democratic Party.
 */
function mayDrop(words: readonly string[], at: number, placeWords: number): boolean {
  if (at <= placeWords) return true;
  // The Board of the Bank is not the Bank.
  if (isSmallWord(words[at - 1]!)) return false;
  const rest = words.slice(at);
  if (rest.includes('of') && !words.slice(0, at).includes('of')) return false;
  return at > 1 || DROPPED.has(words[0]!);
}
