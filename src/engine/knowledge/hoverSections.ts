/** The sections of a card's hover: what held on the story's day, what came after it, what was over by then, and what has no date. */
import type { Card, Fact, Position, Statement } from './card';
import { byLabel, isEvent, lastOf, latestOfLabel, sideBySide } from './factGroups';
import type { HoverLine, MakeLine } from './hover';
import { factTime, span, termTime } from './hoverWords';
import { ageOn, compareDates, writeDate, type PartialDate } from './partialDate';
import { placeFact, placePosition, timeOf, type Placement } from './placement';

/** What a section is made from. */
export interface CardOnDay {
  readonly card: Card;
  /** The facts of the card that this story may see. */
  readonly facts: readonly Fact[];
  /** Names of the cards that the story has. */
  readonly storyNames: readonly string[];
  readonly date: PartialDate;
  /** ISO day on which the reader hovers. */
  readonly today: PartialDate;
  /** Whether somebody is known to have had the post afterwards. */
  readonly isFollowed: (position: Position) => boolean;
  readonly line: MakeLine;
}

/** A line with the time by which it is put in order. */
export interface TimedLine {
  readonly date: PartialDate;
  readonly line: () => HoverLine;
}

const MOST_FACTS = 6;
const MOST_SINCE = 6;
const MOST_BEFORE = 5;
const MOST_POSTS_BEFORE = 2;
/** How many lines of a section are kept for what came right after, or right before, the story. */
const NEAREST = 2;
/** Labels of facts that name somebody in office. */
const HOLDERS = new Set(['Leader', 'Head', 'Chair', 'First secretary', 'Secretary-general']);
const YEARS_OF_A_HOLDER = 2;
/** Of states that lasted side by side and are over. */
const MOST_TOGETHER = 4;

/** What held on the day: posts, the heads of the state or body, age or death, facts. */
export function inForce(asked: CardOnDay, heads: readonly HoverLine[]): HoverLine[] {
  const { card, date, line } = asked;
  const facts = byLabel(placed(asked, 'now', 'perhaps'));
  return [
    ...posts(asked),
    ...heads,
    ...life(card, date, line),
    ...facts.slice(0, MOST_FACTS).map((those) => factsLine(asked, those)),
    ...more(facts.length - MOST_FACTS),
  ];
}

/** What a reader of an old story should know has happened since: death, posts ended and begun, later heads, facts; the earliest first. */
export function since(asked: CardOnDay, laterHeads: readonly TimedLine[]): HoverLine[] {
  const { card, date, line } = asked;
  const events: TimedLine[] = [];
  const { deathDate, startDate, endDate } = card;
  if (deathDate !== undefined && isAfter(deathDate.value, date))
    events.push({ date: deathDate.value, line: () => line(death(card), deathDate) });
  if (endDate !== undefined && isAfter(endDate.value, date))
    events.push({ date: endDate.value, line: () => line(`Ended ${writeDate(endDate.value)}`, endDate) });
  if (startDate !== undefined && isAfter(startDate.value, date))
    events.push({ date: startDate.value, line: () => line(`${began(card)} ${writeDate(startDate.value)}`, startDate) });
  for (const position of card.positions) {
    const { post, from, to, endReason } = position;
    if (placePosition(position, date) === 'after')
      events.push({ date: from!, line: () => line(`${post}${postTime(asked, position)}`, position) });
    else if (to !== undefined && isAfter(to, date)) {
      const why = endReason === undefined ? '' : `: ${endReason}`;
      events.push({ date: to, line: () => line(`${post} until ${writeDate(to)}${why}`, position) });
    }
  }
  events.push(...laterHeads);
  const together = sideBySide(asked.facts);
  const later = placed(asked, 'after');
  const latest = new Set(latestOfLabel(later));
  for (const those of byLabel(later.filter((fact) => latest.has(fact) || together.has(fact.label))))
    events.push({
      date: lastOf(those.map((fact) => timeOf(fact)!)),
      line: () => factsLine(asked, firstTold(asked, those), MOST_TOGETHER),
    });
  return [...inOrder(chosen(events, MOST_SINCE, 'first')), ...more(events.length - MOST_SINCE)];
}

/** What was over by the day, the latest first: posts, events, states that had ended and that nothing of their kind has followed. */
export function before(asked: CardOnDay, earlierHeads: readonly TimedLine[]): HoverLine[] {
  const { card, date, line } = asked;
  const holding = new Set(placed(asked, 'now').map(({ label }) => label));
  const posts = card.positions
    .filter((position) => placePosition(position, date) === 'before')
    .sort((a, b) => (a.to! < b.to! ? 1 : -1))
    .map((position) => ({
      date: position.to!,
      line: () => line(`${position.post}${span(position.from, position.to)}`, position),
    }));
  const events: TimedLine[] = [...posts.slice(0, MOST_POSTS_BEFORE), ...earlierHeads];
  const { startDate } = card;
  if (startDate !== undefined && isOrganizationCard(card) && !isAfter(startDate.value, date))
    events.push({ date: startDate.value, line: () => line(`Founded ${writeDate(startDate.value)}`, startDate) });
  const together = sideBySide(asked.facts);
  const over = placed(asked, 'before');
  const latest = new Set(latestOfLabel(over));
  const counts = (fact: Fact): boolean =>
    together.has(fact.label) || (latest.has(fact) && (isEvent(fact) || !holding.has(fact.label)));
  for (const those of byLabel(over.filter(counts)))
    events.push({
      date: lastOf(those.map(({ on, to }) => on ?? to!)),
      line: () => factsLine(asked, firstTold(asked, those), MOST_TOGETHER),
    });
  events.push(...posts.slice(MOST_POSTS_BEFORE));
  return [...inOrder(chosen(events, MOST_BEFORE, 'last')).reverse(), ...more(events.length - MOST_BEFORE)];
}

/** What has no date, or is known only for another moment; left out where a dated fact with the same label says more. */
export function others(asked: CardOnDay): HoverLine[] {
  const dated = new Set(placed(asked, 'now', 'perhaps').map(({ label }) => label));
  return placed(asked, 'apart')
    .filter((fact) => fact.timeless === true || (!dated.has(fact.label) && !isStaleHolder(fact, asked.date)))
    .slice(0, MOST_FACTS)
    .map((fact) => factLine(asked, fact));
}

/** Whether the fact names who led it at a moment that is more than two years off: by then another may have. */
function isStaleHolder({ label, asOf }: Fact, day: PartialDate): boolean {
  if (asOf === undefined || !HOLDERS.has(label)) return false;
  return Math.abs(Number(asOf.slice(0, 4)) - Number(day.slice(0, 4))) > YEARS_OF_A_HOLDER;
}

function placed({ facts, date }: CardOnDay, ...placements: readonly Placement[]): readonly Fact[] {
  return facts.filter((fact) => placements.includes(placeFact(fact, date)));
}

function factLine(asked: CardOnDay, fact: Fact): HoverLine {
  return factsLine(asked, [fact]);
}

/**
 * Facts with one label in one line: "Suspended: Norland (since 3 May 2012); Sudland (since 4 Aug 2013)".
 * @param most how many of them; of the others the line says the number
 */
function factsLine({ date, today, line }: CardOnDay, facts: readonly Fact[], most = facts.length): HoverLine {
  const shown = facts.slice(0, most);
  const values = shown.map((fact) => {
    const perhaps = placeFact(fact, date) === 'perhaps' ? ': the dates do not settle whether on this day' : '';
    return `${fact.value}${factTime(fact, date, today)}${perhaps}`;
  });
  if (facts.length > most) values.push(`${facts.length - most} more`);
  return line(`${shown[0]!.label}: ${values.join('; ')}`, shown.reduce<Statement>(bothSay, shown[0]!));
}

/** In order of priority for a line: what the story mentions, what has no end, then the latest. */
function firstTold({ storyNames }: CardOnDay, facts: readonly Fact[]): readonly Fact[] {
  const isOfStory = ({ value }: Fact): boolean =>
    storyNames.some((name) => value === name || value.startsWith(`${name}, `));
  const rank = (fact: Fact): number => Number(isOfStory(fact)) * 2 + Number(fact.to === undefined);
  const time = (fact: Fact): string => fact.on ?? fact.to ?? fact.from ?? '';
  return [...facts].sort((a, b) => rank(b) - rank(a) || (time(a) < time(b) ? 1 : -1));
}

/** The first statement with the sources of both; the confidence is that of the one that calls for more care. */
function bothSay<One extends Statement>(one: One, other: Statement): One {
  const careful = one.certainty === 'verified' ? other : one;
  const { certainty, note } = careful;
  const sources = [...new Set([...one.sources, ...other.sources])];
  return { ...one, certainty, sources, ...(note === undefined ? {} : { note }) };
}

function posts(asked: CardOnDay): HoverLine[] {
  const { card, date, line } = asked;
  const lines = card.positions.flatMap((position) => {
    const placement = placePosition(position, date);
    if (placement === 'now') return [line(`${position.post}${postTime(asked, position)}`, position)];
    if (placement !== 'perhaps') return [];
    const { asOf, to, endReason } = position;
    // Of some ends a look-up knows only that there was one, not when.
    if (to === undefined && endReason !== undefined)
      return [line(`${position.post}${span(position.from, to)}: ${endReason}`, position)];
    const seen = asOf === undefined ? '' : `, last confirmed ${writeDate(asOf)}`;
    return [
      line(`Perhaps ${position.post}${span(position.from, position.to)}${seen}: the dates do not settle it`, position),
    ];
  });
  return lines.length > 0 || card.positions.length === 0 ? lines : outOfOffice(card, date, line);
}

function postTime({ date, today, isFollowed }: CardOnDay, position: Position): string {
  return termTime(position, { day: date, today, isFollowed: isFollowed(position) });
}

/** For somebody who held none of the card's posts on the day: the last post before, and the next one. */
function outOfOffice({ positions, deathDate }: Card, date: PartialDate, line: MakeLine): HoverLine[] {
  const last = latest(positions.filter((position) => placePosition(position, date) === 'before'));
  const next = latest(
    positions.filter((position) => placePosition(position, date) === 'after'),
    true,
  );
  const was = last === undefined ? '' : `${last.post} until ${writeDate(last.to!)}`;
  const will = next === undefined ? '' : `${next.post} from ${writeDate(next.from!)}`;
  const isDead = deathDate !== undefined && !isAfter(deathDate.value, date);
  if (last !== undefined && next !== undefined)
    return [line(`Between posts: last ${was}; next ${will}`, bothSay(last, next))];
  if (last !== undefined) return [line(`${isDead ? 'Last' : 'Out of office: last'} ${was}`, last)];
  return next === undefined ? [] : [line(`No post known for this day; the first known: ${will}`, next)];
}

/** The post that ended last; with `first`, the one that began first. */
function latest(positions: readonly Position[], first = false): Position | undefined {
  return positions.reduce<Position | undefined>((best, position) => {
    if (best === undefined) return position;
    return (first ? position.from! < best.from! : position.to! > best.to!) ? position : best;
  }, undefined);
}

/** Age or death; the time of an event or an organization. */
function life(card: Card, date: PartialDate, line: MakeLine): HoverLine[] {
  const { birthDate, deathDate, startDate, endDate } = card;
  if (deathDate !== undefined && !isAfter(deathDate.value, date)) return [line(death(card), deathDate)];
  const lines: HoverLine[] = [];
  if (birthDate !== undefined) {
    const age = ageOn(birthDate.value, date);
    if (age === null) lines.push(line(`Not yet born (born ${writeDate(birthDate.value)})`, birthDate));
    else {
      const years = age.least === age.most ? `${age.most}` : `${age.least} or ${age.most}`;
      const said = card.birthPlace === undefined ? birthDate : bothSay(birthDate, card.birthPlace);
      lines.push(line(`Aged ${years} (born ${writeDate(birthDate.value)}${place(card.birthPlace?.value)})`, said));
    }
  }
  if (startDate === undefined && endDate === undefined) return lines;
  const end = endDate === undefined ? '' : writeDate(endDate.value);
  if (startDate !== undefined && isAfter(startDate.value, date))
    lines.push(line(`Not yet: ${began(card).toLowerCase()} ${writeDate(startDate.value)}`, startDate));
  else if (endDate !== undefined && !isAfter(endDate.value, date))
    lines.push(line(`${isOrganizationCard(card) ? 'No longer: ended' : 'Over: ended'} ${end}`, endDate));
  else if (startDate !== undefined && !isOrganizationCard(card))
    lines.push(line(`${began(card)} ${writeDate(startDate.value)}${end === '' ? '' : `, ended ${end}`}`, startDate));
  return lines;
}

function began(card: Card): string {
  return isOrganizationCard(card) ? 'Founded' : 'Began';
}

function isOrganizationCard({ schema }: Card): boolean {
  return schema === 'Organization' || schema === 'PublicBody' || schema === 'Company';
}

function death({ deathDate, deathPlace }: Card): string {
  return `Died ${writeDate(deathDate!.value)}${place(deathPlace?.value)}`;
}

function place(name: string | undefined): string {
  return name === undefined ? '' : ` in ${name}`;
}

/** Where there are too many, the card's first ones, and of the rest those nearest to the story in time. */
function chosen(events: readonly TimedLine[], most: number, nearest: 'first' | 'last'): readonly TimedLine[] {
  if (events.length <= most) return events;
  const sign = nearest === 'first' ? 1 : -1;
  const rest = events.slice(most - NEAREST).sort((a, b) => sign * (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  return [...events.slice(0, most - NEAREST), ...rest.slice(0, NEAREST)];
}

function inOrder(events: readonly TimedLine[]): HoverLine[] {
  return [...events].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)).map((event) => event.line());
}

function more(count: number): HoverLine[] {
  return count <= 0 ? [] : [{ text: `${count} more on the card`, sources: [], caution: null }];
}

function isAfter(date: PartialDate, reference: PartialDate): boolean {
  return compareDates(date, reference) === 'after';
}
