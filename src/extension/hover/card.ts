/**
 * The card's part of a hover: who or what this is, what was so on the date of the story, what came since, and where each
 * statement comes from. Pure: a story of one year is neither corrected by a later one nor passed off as today.
 */
import {
  ageOn,
  compareDates,
  factDate,
  factHolds,
  heldOn,
  writeDate,
  type Card,
  type CardSource,
  type Fact,
  type PartialDate,
  type Position,
  type Statement,
} from '../../engine/knowledge';
import { plain, webLink } from '../markdown';
import type { Say } from '../say';
import { certaintyWord, layerWord, schemaWord } from '../words';
import { join } from './join';

const MOST_POSTS = 3;
const MOST_FACTS = 5;
const MOST_LATER = 5;

/** The day that a card is asked about. */
export interface AskedDay {
  /** ISO day. */
  readonly day: string;
  /** False where no date of the story is known and the day is today. */
  readonly ofStory: boolean;
}

export function cardMarkdown(say: Say, card: Card, asked: AskedDay): string {
  const sources = new SourceList();
  const { day } = asked;
  // In the order in which it is read: the sources are numbered as they are cited.
  const lines = [
    `### ${plain(card.name)}`,
    `${plain(schemaWord(say, card.schema))}. ${plain(card.summary)}`,
    ...(asked.ofStory ? [] : [say('No date is known for this story, so this answers for today.')]),
    ...statusLines(say, card, day, sources),
    ...laterLines(say, card, day, sources),
    ...factLines(say, card, day, sources),
    ...(card.notes === undefined ? [] : [`**${say('Notes')}:** ${plain(card.notes, 400)}`]),
    ...sources.lines(say),
    `_${plain(layerWord(say, card.layer))}_`,
  ];
  return join(lines);
}

/** Numbers the sources as they are cited. */
class SourceList {
  private readonly cited: CardSource[] = [];

  /** What stands behind a statement: doubts about it and the numbers of its sources. */
  marks(say: Say, { sources, certainty, note }: Statement): string {
    const numbers = sources.map((source) => {
      const known = this.cited.findIndex(({ id }) => id === source.id);
      return known >= 0 ? known + 1 : this.cited.push(source);
    });
    const doubt = certainty === 'verified' ? '' : ` (${certaintyWord(say, certainty)})`;
    const values = certainty === 'disputed' && note !== undefined ? ` ${plain(note)}` : '';
    return `${doubt}${values}${numbers.map((number) => ` \\[${number}\\]`).join('')}`;
  }

  lines(say: Say): readonly string[] {
    if (this.cited.length === 0) return [];
    const items = this.cited.map(({ title, publisher, url, date }, index) => {
      const name = [publisher === '' ? title : publisher, date === undefined ? '' : writeDate(date)];
      const label = name.filter((part) => part !== '').join(', ');
      return `\\[${index + 1}\\] ${url === undefined ? plain(label) : webLink(label, url)}`;
    });
    return [`**${say('Sources')}:** ${items.join(' · ')}`];
  }
}

/** "**On 29 Oct 2012:** President of Algeria (27 Apr 1999 – 2 Apr 2019), aged 75." */
function statusLines(say: Say, card: Card, day: string, sources: SourceList): readonly string[] {
  const on = `**${say('On {0}', writeDate(day))}:**`;
  const end = endOf(card);
  if (end !== undefined && isBefore(end.date.value, day)) {
    const age = end.person && card.birthDate !== undefined ? ageWords(say, card.birthDate.value, end.date.value) : '';
    const ended = say(end.person ? 'had died, on {0}' : 'was no more, since {0}', writeDate(end.date.value));
    return [`${on} ${plain(`${ended}${age}`)}${sources.marks(say, end.date)}`];
  }
  const { startDate } = card;
  if (startDate !== undefined && compareDates(day, startDate.value) === 'before') {
    const words = say('not founded yet; founded {0}', writeDate(startDate.value));
    return [`${on} ${plain(words)}${sources.marks(say, startDate)}`];
  }
  const held = card.positions.filter((position) => heldOn(position, day) === 'yes').slice(0, MOST_POSTS);
  const perhaps = card.positions.filter((position) => heldOn(position, day) === 'unknown' && mayHold(position, day));
  const posts = held.map((position) => `${plain(postWords(say, position))}${sources.marks(say, position)}`);
  const age = card.birthDate === undefined ? '' : ageWords(say, card.birthDate.value, day);
  const birth = card.birthDate === undefined || age === '' ? '' : sources.marks(say, card.birthDate);
  const lines: string[] = [];
  if (posts.length > 0) lines.push(`${on} ${posts.join('; ')}${plain(age)}${birth}`);
  else if (card.schema === 'Person' && perhaps.length === 0) {
    lines.push(`${on} ${plain(`${say('no post on this card')}${age}`)}${birth}`);
    const before = card.positions.filter(({ to }) => to !== undefined && isBefore(to, day)).slice(0, 2);
    for (const position of before) {
      lines.push(`- ${say('Before')}: ${plain(postWords(say, position))}${sources.marks(say, position)}`);
    }
  }
  for (const position of perhaps.slice(0, MOST_POSTS)) {
    const words = say('{0}: the card cannot tell for this day', postWords(say, position));
    lines.push(`${lines.length === 0 ? `${on} ` : '- '}${plain(words)}${sources.marks(say, position)}`);
  }
  return lines;
}

/** Whether a post of which the card cannot tell is near enough to the day to be worth a word. */
function mayHold({ from, to }: Position, day: string): boolean {
  return (from === undefined || compareDates(from, day) !== 'after') && (to === undefined || !isBefore(to, day));
}

function postWords(say: Say, { post, from, to, asOf }: Position): string {
  const start = from === undefined ? undefined : writeDate(from);
  if (to !== undefined) return `${post} (${start ?? '…'} – ${writeDate(to)})`;
  if (asOf !== undefined) {
    const known = say('last known {0}', writeDate(asOf));
    return start === undefined ? `${post} (${known})` : `${post} (${say('since {0}', start)}, ${known})`;
  }
  return start === undefined ? post : `${post} (${say('since {0}', start)})`;
}

/** ", aged 75" or ", aged 69 or 70"; empty before birth. */
function ageWords(say: Say, birth: PartialDate, day: string): string {
  const age = ageOn(birth, day);
  if (age === null) return '';
  return `, ${age.least === age.most ? say('aged {0}', age.least) : say('aged {0} or {1}', age.least, age.most)}`;
}

interface Later {
  readonly date: PartialDate;
  readonly words: string;
  readonly statement: Statement;
}

/** What came after the day, in its order: posts that ended or began, death or end, later facts. */
function laterLines(say: Say, card: Card, day: string, sources: SourceList): readonly string[] {
  const later: Later[] = [];
  for (const position of card.positions) {
    const { post, from, to, endReason } = position;
    if (from !== undefined && isBefore(day, from)) {
      later.push({ date: from, words: say('became {0}', post), statement: position });
    } else if (to !== undefined && isBefore(day, to)) {
      const reason = endReason === undefined ? '' : ` (${endReason})`;
      later.push({ date: to, words: `${say('no longer {0}', post)}${reason}`, statement: position });
    }
  }
  for (const fact of card.facts) {
    if (!isBefore(day, factDate(fact))) continue;
    later.push({ date: factDate(fact), words: `${fact.label}: ${fact.value}`, statement: fact });
  }
  const end = endOf(card);
  if (end !== undefined && isBefore(day, end.date.value)) {
    later.push({ date: end.date.value, words: end.person ? say('died') : say('came to its end'), statement: end.date });
  }
  later.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  // The end of a life or a post says more than the facts between: these make room.
  while (later.length > MOST_LATER) {
    const fact = later.findLastIndex(({ statement }) => 'label' in statement);
    later.splice(fact >= 0 ? fact : later.length - 2, 1);
  }
  if (later.length === 0) return [];
  return [
    `**${say('Since then')}:**`,
    ...later.map(
      ({ date, words, statement }) => `- ${writeDate(date)}: ${plain(words)}${sources.marks(say, statement)}`,
    ),
  ];
}

/** Facts in force on the day first, then the nearest of those before it. */
function factLines(say: Say, card: Card, day: string, sources: SourceList): readonly string[] {
  const facts = card.facts
    .filter((fact) => !isBefore(day, factDate(fact)))
    .map((fact) => ({ fact, holds: factHolds(fact, day) }))
    .filter(({ holds }) => holds !== 'no')
    .sort((a, b) => Number(b.holds === 'yes') - Number(a.holds === 'yes') || newestFirst(a.fact, b.fact))
    .slice(0, MOST_FACTS);
  if (facts.length === 0) return [];
  const line = (fact: Fact): string =>
    `- ${plain(`${fact.label}: ${fact.value}`)} (${whenWords(say, fact)})${sources.marks(say, fact)}`;
  return [`**${say('Facts up to {0}', writeDate(day))}:**`, ...facts.map(({ fact }) => line(fact))];
}

function newestFirst(a: Fact, b: Fact): number {
  return factDate(a) < factDate(b) ? 1 : factDate(a) > factDate(b) ? -1 : 0;
}

function whenWords(say: Say, { asOf, from, to }: Fact): string {
  if (from !== undefined && to !== undefined) return `${writeDate(from)} – ${writeDate(to)}`;
  if (from !== undefined && from !== asOf) return say('since {0}, as of {1}', writeDate(from), writeDate(asOf));
  return say('as of {0}', writeDate(asOf));
}

function endOf({ deathDate, endDate }: Card): { date: NonNullable<Card['deathDate']>; person: boolean } | undefined {
  if (deathDate !== undefined) return { date: deathDate, person: true };
  return endDate === undefined ? undefined : { date: endDate, person: false };
}

/** Whether `a` lies before `b` for certain; the same day is not before. */
function isBefore(a: PartialDate, b: PartialDate): boolean {
  return compareDates(a, b) === 'before';
}
