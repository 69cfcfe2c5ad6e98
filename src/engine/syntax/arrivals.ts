/**
 * Syntax: how a paper or recording came to the newsroom: "obtained by this newspaper", "shared with the Gazette by a clerk", "leaked last
 * week". Read word by word, since taggers stumble over such participles.
 */
import { ORGANIZATION_NOUNS, OUTLET_NOUNS, OUTLET_WORDS, OWN_OUTLET_NOUNS } from '../english/organizations';
import { WEEKDAYS } from '../english/calendar';
import { wordSet } from '../english/wordSet';

/** What is read: the words of a story or of one unit. */
export interface WordsRead {
  /** The word in lower case, with straight apostrophes; empty where there is none. */
  readonly word: (at: number) => string;
  readonly isCapitalised: (at: number) => boolean;
}

/** After a paper these say, with the next word, who has it before the public does. */
const COMES: ReadonlyMap<string, string> = new Map([
  ...['seen', 'obtained', 'reviewed', 'examined', 'viewed', 'acquired', 'read', 'inspected', 'heard', 'watched'].map(
    (word) => [word, 'by'] as const,
  ),
  ...['provided', 'leaked', 'shown', 'given', 'supplied', 'passed', 'handed', 'sent', 'slipped', 'forwarded'].map(
    (word) => [word, 'to'] as const,
  ),
  ['shared', 'with'] as const,
]);

/** Whether the word may be the participle of an arrival. */
export function mayArrive(word: string): boolean {
  return COMES.has(word);
}

/** How a paper came: by a participle, to somebody, from somebody. */
export interface Arrival {
  readonly participle: string;
  /** Whether it came to, or was read by, an outlet, its reporters, or "us". */
  readonly toNewsroom: boolean;
  /** Where the copy says who gave it, the token of its preposition: "provided | by Mr Orr", "obtained | from the port"; else -1. */
  readonly giver: number;
}

/** The most words of "by the Harbour Post's reporters". Set by hand. */
const LONGEST_PARTY = 5;

/**
 * The arrival whose participle stands at the position; null where none does, or where somebody else than a newsroom got the paper,
 * unless it was leaked.
 * @param end where what hangs on the paper ends
 */
export function arrivalAt(words: WordsRead, at: number, end: number): Arrival | null {
  const participle = words.word(at);
  const preposition = COMES.get(participle);
  if (preposition === undefined) return null;
  const next = words.word(at + 1);
  let giver = -1;
  for (let from = at + 1; from < end && giver < 0; from++) {
    const word = words.word(from);
    // "leaked from the ministry" says where from, and not by whom.
    if (preposition === 'by' ? word === 'from' : word === 'by' || (word === 'from' && participle !== 'leaked'))
      giver = from;
  }
  const until = giver < 0 ? end : giver;
  const toNewsroom =
    next === preposition &&
    (isNewsroom(words, at + 2, until) || (preposition !== 'by' && isUnknownOutlet(words, participle, at + 2, until)));
  return toNewsroom || participle === 'leaked' || giver >= 0 ? { participle, toNewsroom, giver } : null;
}

const FIRST_PERSON = wordSet('us me');
const OWN = wordSet('our my');
const REPORTERS = wordSet(
  'reporter reporters journalist journalists correspondent correspondents newsroom columnist editors',
);
const OUTLETS = wordSet('paper magazine broadcaster', OUTLET_NOUNS, OWN_OUTLET_NOUNS);
const ENDS_PARTY = wordSet('by of on in at from to with for through under after before and that which who');
/** After a capital "Post" or "Star" these go on with the name of something else. */
const AGENCIES = wordSet('agency news service group network');

/** Whether an outlet, a reporter or "us" is named from the position on. */
function isNewsroom(words: WordsRead, from: number, end: number): boolean {
  const first = words.word(from);
  if (FIRST_PERSON.has(first)) return true;
  const isOwn = first === 'this' || OWN.has(first);
  for (let at = from; at < Math.min(end, from + LONGEST_PARTY); at++) {
    const word = words.word(at);
    // "the Dockers' Weekly"
    if (/^['’]s?$/.test(word)) continue;
    if (!/^[\p{L}\d]/u.test(word) || (at > from && ENDS_PARTY.has(word))) return false;
    if (REPORTERS.has(word)) return true;
    if (OUTLETS.has(word) && !words.isCapitalised(at) && (isOwn || at <= from + 1)) return isOwn || first === 'the';
    if (!OUTLET_WORDS.has(word) || !words.isCapitalised(at)) continue;
    // "the Post Office", "the Star Ferry"
    const next = words.word(at + 1);
    if (!words.isCapitalised(at + 1) || OUTLET_WORDS.has(next) || AGENCIES.has(next)) return true;
  }
  return false;
}

/** Whom one sends a thing need be no newsroom: "sent to the Harbour Voice", "sent to the Old Mill". */
const SENT = wordSet('sent forwarded');
/** Last words of names that are no outlet, though no list has them for bodies. */
const NO_OUTLETS = wordSet('cross guard corps crown vatican kremlin pentagon');

/** "leaked to the Harbour Voice": a name of two words or more that is neither a body's nor a plural. */
function isUnknownOutlet(words: WordsRead, participle: string, from: number, end: number): boolean {
  if (SENT.has(participle) || words.word(from) !== 'the') return false;
  let last = from;
  while (last + 1 < Math.min(end, from + LONGEST_PARTY) && words.isCapitalised(last + 1)) last++;
  const word = words.word(last);
  if (last < from + 2 || word.endsWith('s') || NO_OUTLETS.has(word) || ORGANIZATION_NOUNS.has(word)) return false;
  // "the Harbour Voice inquiry"
  const next = words.word(last + 1);
  return last + 1 >= end || !/^[\p{L}\d]/u.test(next) || ENDS_PARTY.has(next) || WHEN.has(next);
}

const WHEN = wordSet('last this earlier early late yesterday today', WEEKDAYS);
