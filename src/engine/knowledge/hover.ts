/**
 * What a card says on hovering a name, as data: what was so on the story's date, what came since, facts, sources. Words for
 * people, not yet Markdown; nothing here knows the clock, so the caller says which day is today.
 */
import type { Card, CardSource, Fact, Statement } from './card';
import { heads, withoutKnownHeads } from './heads';
import { factTime, formerNames, kindOf, layerText, span, writeMentions } from './hoverWords';
import { factDate, factHolds, heldOn } from './inForce';
import type { Knowledge } from './index';
import { ageOn, compareDates, writeDate, type PartialDate } from './partialDate';

/** How the name stands in the story. */
export interface HoverMentions {
  readonly count: number;
  /** Line of the first mention, from 1; left out where the host does not know it. */
  readonly firstLine?: number;
  /** The forms in which the copy writes it, in order of first use. */
  readonly spellings: readonly string[];
}

export interface HoverRequest {
  readonly card: Card;
  readonly knowledge: Knowledge;
  /** ISO day of the story, null when none is known. */
  readonly storyDate: string | null;
  /** ISO day on which the reader hovers. */
  readonly today: string;
  readonly mentions?: HoverMentions;
  /** True where the card is only probably meant (a description, an office). */
  readonly probable?: boolean;
}

/** One statement with the numbers of its sources in `CardHover.sources`. */
export interface HoverLine {
  readonly text: string;
  readonly sources: readonly number[];
  /** Both values of a dispute, or that nobody has checked it. */
  readonly caution: string | null;
}

export interface CardHover {
  readonly name: string;
  /** "Person", "Armed group". */
  readonly kind: string;
  readonly summary: string;
  /** "Formerly Upper Volta". */
  readonly formerNames: string | null;
  readonly probable: boolean;
  readonly isPerson: boolean;
  /** "On 29 Oct 2012", "Today, 22 Nov 2026 (the story has no date)". */
  readonly when: string;
  readonly inForce: readonly HoverLine[];
  readonly since: readonly HoverLine[];
  readonly earlier: readonly HoverLine[];
  readonly facts: readonly HoverLine[];
  readonly notes: string | null;
  /** "3 mentions, the first in line 1; written Clinton, Hillary Rodham Clinton". */
  readonly mentions: string | null;
  readonly sources: readonly CardSource[];
  /** "Card bundled with Copydesk". */
  readonly layer: string;
}

const MOST_FACTS = 5;
const MOST_SINCE = 4;
const MOST_EARLIER = 2;

/** What the card says on the story's date, or for today when the story has none. */
export function cardHover(request: HoverRequest): CardHover {
  const { card, knowledge, storyDate, today } = request;
  const date = storyDate ?? today;
  const sources = new SourceList();
  const line = (text: string, statement: Statement): HoverLine => ({
    text,
    sources: sources.numbers(statement),
    caution: caution(statement),
  });
  const headLines = heads(card, knowledge, date, line);
  const facts = withoutKnownHeads(card, knowledge, date).filter(
    ({ value }) => !headLines.some(({ name }) => value.startsWith(name)),
  );
  const dated = facts.filter((fact) => isDated(fact) && factHolds(fact, date) === 'yes');
  const factLine = (fact: Fact): HoverLine => line(`${fact.label}: ${fact.value}${factTime(fact, date)}`, fact);
  const inForce = [
    ...postsInForce(card, date, line),
    ...headLines.map(({ line: head }) => head),
    ...life(card, date, line),
    ...dated.slice(0, MOST_FACTS).map(factLine),
  ];
  const current = facts.filter((fact) => !dated.includes(fact) && isBy(factDate(fact), date));
  return {
    name: card.name,
    kind: kindOf(card),
    summary: card.summary,
    formerNames: formerNames(card),
    probable: request.probable ?? false,
    isPerson: card.schema === 'Person',
    when: storyDate === null ? `Today, ${writeDate(today)} (the story has no date)` : `On ${writeDate(storyDate)}`,
    inForce,
    since: sinceThen(card, facts, date, line),
    earlier: earlierPosts(card, date, line),
    facts: chooseFacts(current, dated).map(factLine),
    notes: card.notes ?? null,
    mentions: request.mentions === undefined ? null : writeMentions(request.mentions),
    sources: sources.list,
    layer: layerText(card),
  };
}

/** Makes a line of the hover with its source marks. */
export type MakeLine = (text: string, statement: Statement) => HoverLine;

/** Sources in the order in which statements first cite them. */
class SourceList {
  readonly list: CardSource[] = [];
  private readonly number = new Map<string, number>();

  numbers({ sources }: Statement): readonly number[] {
    return sources.map((source) => {
      let number = this.number.get(source.id);
      if (number === undefined) {
        number = this.list.push(source);
        this.number.set(source.id, number);
      }
      return number;
    });
  }
}

function caution({ certainty, note }: Statement): string | null {
  if (certainty === 'disputed') return `Sources differ: ${note ?? 'see the card'}`;
  if (certainty === 'verified') return null;
  return certainty === 'own' ? 'The card gives no source for this.' : 'Nobody has checked this yet.';
}

function postsInForce(card: Card, date: PartialDate, line: MakeLine): HoverLine[] {
  return card.positions.flatMap((position) => {
    const held = heldOn(position, date);
    const { post, from, to, asOf } = position;
    if (held === 'yes') return [line(`${post}${span(from, to)}`, position)];
    if (held === 'no') return [];
    const seen = asOf === undefined ? '' : `, last seen in office ${writeDate(asOf)}`;
    return [line(`Perhaps ${post}${span(from, to)}${seen}: the dates do not settle it`, position)];
  });
}

/** Age, death, or the time of an event. */
function life(card: Card, date: PartialDate, line: MakeLine): HoverLine[] {
  const { birthDate, deathDate, startDate, endDate } = card;
  if (deathDate !== undefined && compareDates(deathDate.value, date) === 'before') {
    return [line(`Died ${writeDate(deathDate.value)}${place(card.deathPlace?.value)}`, deathDate)];
  }
  const lines: HoverLine[] = [];
  if (birthDate !== undefined) {
    const age = ageOn(birthDate.value, date);
    if (age === null) lines.push(line(`Not yet born (born ${writeDate(birthDate.value)})`, birthDate));
    else {
      const years = age.least === age.most ? `${age.most}` : `${age.least} or ${age.most}`;
      lines.push(line(`Aged ${years} (born ${writeDate(birthDate.value)}${place(card.birthPlace?.value)})`, birthDate));
    }
  }
  if (startDate !== undefined && isBy(startDate.value, date)) {
    const [start, end] = [writeDate(startDate.value), endDate === undefined ? null : writeDate(endDate.value)];
    lines.push(line(end === null || end === start ? `Began ${start}` : `From ${start} to ${end}`, startDate));
  }
  return lines;
}

function place(name: string | undefined): string {
  return name === undefined ? '' : ` in ${name}`;
}

/** What the reader of an old story should know has happened: posts begun and ended, death; then, as far as there is room, facts. */
function sinceThen(card: Card, facts: readonly Fact[], date: PartialDate, line: MakeLine): HoverLine[] {
  const events: { date: PartialDate; line: () => HoverLine }[] = [];
  const { deathDate, startDate } = card;
  if (deathDate !== undefined && isAfter(deathDate.value, date)) {
    events.push({
      date: deathDate.value,
      line: () => line(`Died ${writeDate(deathDate.value)}${place(card.deathPlace?.value)}`, deathDate),
    });
  }
  if (startDate !== undefined && isAfter(startDate.value, date)) {
    events.push({ date: startDate.value, line: () => line(`Began ${writeDate(startDate.value)}`, startDate) });
  }
  for (const position of card.positions) {
    const { post, from, to, endReason } = position;
    if (from !== undefined && isAfter(from, date))
      events.push({ date: from, line: () => line(`${post}${span(from, to)}`, position) });
    else if (to !== undefined && isAfter(to, date)) {
      const why = endReason === undefined ? '' : `: ${endReason}`;
      events.push({ date: to, line: () => line(`${post} until ${writeDate(to)}${why}`, position) });
    }
  }
  // Of facts the latest count: they are what an old story may not be read without.
  const later = facts
    .filter((fact) => isAfter(factDate(fact), date))
    .sort((a, b) => (factDate(a) < factDate(b) ? 1 : -1))
    .map((fact) => ({
      date: factDate(fact),
      line: () => line(`${fact.label}: ${fact.value}${factTime(fact, date)}`, fact),
    }));
  return [...events, ...later]
    .slice(0, MOST_SINCE)
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
    .map((event) => event.line());
}

function earlierPosts(card: Card, date: PartialDate, line: MakeLine): HoverLine[] {
  return card.positions
    .filter(({ to }) => to !== undefined && compareDates(to, date) === 'before')
    .sort((a, b) => (a.to! < b.to! ? 1 : -1))
    .slice(0, MOST_EARLIER)
    .map((position) => line(`${position.post}${span(position.from, position.to)}`, position));
}

/** Whether the fact says from when or until when it was so. */
function isDated({ from, to }: Fact): boolean {
  return from !== undefined || to !== undefined;
}

/** The other facts in the card's own order; one that another of its label has followed is left out. */
function chooseFacts(facts: readonly Fact[], holding: readonly Fact[]): readonly Fact[] {
  return facts
    .filter((fact) => {
      if (!isDated(fact)) return true;
      const later = (other: Fact): boolean => other.label === fact.label && isAfter(factDate(other), factDate(fact));
      return !holding.some(({ label }) => label === fact.label) && !facts.some(later);
    })
    .slice(0, MOST_FACTS);
}

function isAfter(date: PartialDate, reference: PartialDate): boolean {
  return compareDates(date, reference) === 'after';
}

function isBy(date: PartialDate, reference: PartialDate): boolean {
  return !isAfter(date, reference);
}
