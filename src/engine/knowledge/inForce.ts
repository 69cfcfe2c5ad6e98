/** Whether an office was held on a date, and which office a title in the copy means. */
import { KnownWords } from '../knownWords';
import type { Card, Position } from './card';
import { compareDates, isWithin, type Answer, type PartialDate } from './partialDate';

/** Whether the post was held on the date. A post without an end counts up to the date for which its source still has it; after that it is unknown. */
export function heldOn(position: Position, date: PartialDate): Answer {
  const within = isWithin(date, position.from, position.to);
  if (within === 'no' || position.to !== undefined)
    return position.from === undefined && within === 'yes' ? 'unknown' : within;
  if (position.from === undefined) return 'unknown';
  if (position.asOf === undefined) return 'unknown';
  const order = compareDates(date, position.asOf);
  return order === 'after' ? 'unknown' : within;
}

/** Whether the card says anything about the title ("Secretary of State", "president") at all. */
export function titlePositions(card: Card, title: string): readonly Position[] {
  const asked = titleWords(title);
  if (asked.length === 0) return [];
  return card.positions.filter((position) => sameTitle(asked, position));
}

/** Whether the holder of the card bore the title on the date: the best answer over all posts that it can mean. */
export function boreTitle(card: Card, title: string, date: PartialDate): Answer {
  const answers = titlePositions(card, title).map((position) => heldOn(position, date));
  return answers.includes('yes') ? 'yes' : answers.includes('unknown') ? 'unknown' : 'no';
}

/** Titles that copy shortens, by the word it prints. */
const SHORT_TITLES: Readonly<Record<string, string>> = {
  gov: 'governor',
  sen: 'senator',
  rep: 'representative',
  pres: 'president',
  pm: 'prime minister',
  sec: 'secretary',
  gen: 'general',
  undersecretary: 'under secretary',
};

/** Words that do not help to identify the office. */
const TITLE_FILLERS = new Set([
  'the',
  'of',
  'a',
  'an',
  'and',
  'for',
  'then',
  'current',
  'mr',
  'mrs',
  'ms',
  'his',
  'her',
  'new',
]);

/** Words that turn a title into a different office, or into none. */
const TITLE_TURNS = new Set([
  'former',
  'ex',
  'acting',
  'deputy',
  'vice',
  'assistant',
  'under',
  'late',
  'incoming',
  'outgoing',
  'elect',
  'designate',
  'interim',
  'would',
  'be',
  'next',
]);

/** The words of a title that count, in lower case, short forms written out. */
export function titleWords(title: string): readonly string[] {
  return wordsOfTitles.of(title);
}

const wordsOfTitles = new KnownWords(readTitle);

function readTitle(title: string): readonly string[] {
  const written = title.toLowerCase();
  // An expression over all letters takes a new process a millisecond to make ready, and nearly no title needs it.
  return (isAscii(written) ? written.split(/[^a-z\d]+/) : written.split(/[^\p{L}\p{N}]+/u))
    .flatMap((word) => (SHORT_TITLES[word] ?? word).split(' '))
    .filter((word) => word !== '' && !TITLE_FILLERS.has(word));
}

function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 127) return false;
  return true;
}

/** Words of a post that copy may leave out: an interim president is called president. */
const OPTIONAL = new Set(['interim', 'acting', 'transition', 'transitional', 'caretaker']);

const wordsThatCopyHas = new KnownWords((title) => titleWords(title).filter((word) => !OPTIONAL.has(word)));

/**
 * Whether the title in the copy can mean the post: all words of the post's title stand in it, no modifier ("vice", "former") is in one and
 * not in the other, and the words left over name the post's country or body.
 */
function sameTitle(asked: readonly string[], position: Position): boolean {
  const title = wordsThatCopyHas.of(position.title ?? position.post);
  if (title.length === 0 || !title.every((word) => asked.includes(word))) return false;
  const post = titleWords(position.post);
  return (
    !asked.some((word) => TITLE_TURNS.has(word) && !post.includes(word) && !title.includes(word)) &&
    !title.some((word) => TITLE_TURNS.has(word) && !asked.includes(word))
  );
}
