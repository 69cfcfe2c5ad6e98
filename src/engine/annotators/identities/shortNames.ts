/**
 * The identities' room: the shorter names that copy uses for a body once it has named it in full: "the Revenue Authority", "the Assembly",
 * "the High Court"; and names that look like short forms but belong to another body.
 */
import { wordSet } from '../../english/wordSet';
import { isSmallWord } from './nameWords';

/** A body's name, taken apart. */
export interface BodyName {
  readonly words: readonly string[];
  /** How many of its first words name a place or a people that a card knows. */
  readonly placeWords: number;
  /** Whether "Inc." or the like ends it. */
  readonly isCompany: boolean;
  /** The card that the name alone leads to. */
  readonly card: string | null;
}

/** The kind of body, as copy calls it with a capital once it has been named ("the Assembly", "the Post"). */
const HEADS = wordSet(`
  assembly council commission committee board authority agency ministry department bureau bank court chamber society institute institution
  university college school academy hospital association federation union league club foundation trust fund office corporation group
  tribunal secretariat directorate inspectorate ombudsman navy army police guard party movement front alliance coalition exchange museum
  network forum post times journal herald tribune telegraph mirror gazette chronicle united rovers wanderers
`);

/** First words of bodies that every town, county or country has: "City Council", "High Court", "Police Department". */
const SHARED_KINDS = wordSet(`
  city county town village district borough municipal regional provincial state police fire school high supreme appeals magistrates
  planning water health sheriff sheriffs public prime
`);

/** Whether the word names a kind of body. */
export function isHead(word: string): boolean {
  return HEADS.has(word) || word === 'house';
}

/** The word that names the kind of body: "assembly" of "National Assembly", "chamber" of "Chamber of Trade"; null where it is another. */
export function headOf(words: readonly string[]): string | null {
  if (words.length < 2) return null;
  const small = words.findIndex((word) => isSmallWord(word) && word !== 'and');
  const head = words[small > 0 ? small - 1 : words.length - 1]!;
  // "House of Representatives", and not the White House.
  if (head === 'house') return small > 0 ? head : null;
  return HEADS.has(head) ? head : null;
}

/** First words that a later mention leaves out. */
const DROPPED = new Set('royal national federal central state former new'.split(' '));

/**
 * Whether a later mention may leave out the words before `at`: those may say where or whose an organization is ("Kenya" of "Kenya Revenue
 * Authority"), but not what it is: the Bank of Chad is not the Agricultural Bank of Chad, nor the Democratic Party the Social Democratic
 * Party.
 */
export function mayDropBefore({ words, placeWords }: BodyName, at: number): boolean {
  if (at <= placeWords) return true;
  // The Board of the Bank is not the Bank.
  if (isSmallWord(words[at - 1]!)) return false;
  const rest = words.slice(at);
  if (SHARED_KINDS.has(rest[0]!) && HEADS.has(rest.at(-1)!) && rest.every((word) => !isSmallWord(word))) return true;
  if (rest.includes('of') && !words.slice(0, at).includes('of')) return false;
  return at > 1 || DROPPED.has(words[0]!);
}

/** Whether a later mention may leave out the words from `at` on: "of Norland" of "Democratic Party of Norland". */
export function mayDropFrom({ words }: BodyName, at: number): boolean {
  // "Al-Qaeda" is not short for "Al-Qaeda in Iraq", nor is the bank of a country its only one.
  return !isSmallWord(words[at]!) || (words[at] === 'of' && at > 1);
}

/** "Tide Trust" of "Tide Conservation Trust"; null where the first or last word is too common. */
export function withoutMiddle({ words, placeWords }: BodyName): string | null {
  const last = words.at(-1)!;
  if (words.length < 3 || placeWords > 0 || last === 'party' || !HEADS.has(last) || words.some(isSmallWord))
    return null;
  return DROPPED.has(words[0]!) || SHARED_KINDS.has(words[0]!) ? null : `${words[0]!} ${last}`;
}

/** Last words of units of another body, whose name theirs begins with: "Senate Democratic Caucus". */
const UNITS = wordSet(`
  caucus committee subcommittee council commission board foundation fund institute school office bureau department ministry cloud credit
  ventures capital court house prize award
`);
/** Chambers and states, whose names those of their committees begin with. */
const CHAMBERS = wordSet(`senate house congress parliament commons lords assembly`);

/** Whether the shorter name, though the longer one begins or ends with it, is a different body's. */
export function isAnother(short: BodyName, long: BodyName): boolean {
  if (short.card !== null && long.card !== null && short.card !== long.card) return true;
  // "Orr Motor Co." and "Orr Motor Credit Co."
  if (short.isCompany && long.isCompany && short.words.length < long.words.length) return true;
  const begins = short.words.every((word, at) => long.words[at] === word);
  const isWhole = short.card !== null || CHAMBERS.has(short.words.at(-1)!);
  return begins && isWhole && long.card === null && UNITS.has(long.words.at(-1)!);
}
