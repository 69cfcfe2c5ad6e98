/** Heads of a country or a body in a hover: from the cards of people, and from the country's own facts where no card tells. */
import type { Card, Fact } from './card';
import type { HoverLine, MakeLine } from './hover';
import type { TimedLine } from './hoverSections';
import { span } from './hoverWords';
import type { Holder, Knowledge } from './index';
import { compareDates, writeDate, type PartialDate } from './partialDate';
import { isUnconfirmed, placePosition, timeOf } from './placement';

/** A head on the date, by name, with the line that says so. */
export interface HeadLine {
  readonly name: string;
  readonly line: HoverLine;
}

/** Heads of a country or a body on the date, from the cards of people; where dates are too coarse to tell, those who may have been. */
export function heads(card: Card, knowledge: Knowledge, date: PartialDate, line: MakeLine): readonly HeadLine[] {
  return once(
    titles(card).flatMap(({ title, of }) => {
      const holders = knowledge.everHeld(title, of);
      const now = holders.filter(({ position }) => placePosition(position, date) === 'now');
      const perhaps = now.length > 0 ? [] : holders.filter(({ position }) => isPerhaps(position, date));
      return [
        ...now.map((holder) => ({ name: holder.card.name, line: headLine(holder, date, line) })),
        ...perhaps.map((holder) => ({ name: holder.card.name, line: headLine(holder, date, line, 'Perhaps ') })),
      ];
    }),
  );
}

/** For each office the last holder whose time began after the date. */
export function laterHeads(card: Card, knowledge: Knowledge, date: PartialDate, line: MakeLine): readonly TimedLine[] {
  return titles(card).flatMap(({ title, of }) => {
    const later = knowledge
      .everHeld(title, of)
      .filter(({ position: { from } }) => from !== undefined && compareDates(from, date) === 'after')
      .sort((a, b) => (a.position.from! < b.position.from! ? 1 : -1))[0];
    return later === undefined ? [] : [{ date: later.position.from!, line: () => headLine(later, date, line) }];
  });
}

function headLine({ card: { name }, position }: Holder, date: PartialDate, line: MakeLine, doubt = ''): HoverLine {
  const { title, post, from, to, asOf } = position;
  const time =
    isUnconfirmed(position, date) && from !== undefined
      ? ` (since ${writeDate(from)}; last confirmed ${writeDate(asOf!)})`
      : span(from, to);
  return line(`${doubt}${title ?? post}: ${name}${time}`, position);
}

/** A head whose dates leave the day open; one last confirmed long ago is none. */
function isPerhaps(position: Holder['position'], date: PartialDate): boolean {
  return placePosition(position, date) === 'perhaps' && position.from !== undefined && !isUnconfirmed(position, date);
}

function once(lines: readonly HeadLine[]): readonly HeadLine[] {
  return lines.filter((one, index) => lines.findIndex(({ line: { text } }) => text === one.line.text) === index);
}

/** The offices that may head the card's country or body. */
function titles(card: Card): readonly { readonly title: string; readonly of: string }[] {
  const of =
    card.schema === 'Country'
      ? card.iso2
      : card.schema === 'PublicBody' || card.schema === 'Organization'
        ? card.id
        : undefined;
  return of === undefined ? [] : HEADS.map((title) => ({ title, of }));
}

const HEADS = [
  'president',
  'king',
  'queen',
  'emperor',
  'emir',
  'sultan',
  'supreme leader',
  'prime minister',
  'premier',
  'chancellor',
  'taoiseach',
  'secretary of state',
  'secretary-general',
  'director-general',
  'managing director',
  'high representative',
];

/** The facts of the card that count on the date: without heads that cards of people know better, or that others followed. */
export function withoutKnownHeads(card: Card, knowledge: Knowledge, date: PartialDate): readonly Fact[] {
  return card.facts.filter((fact) => {
    if (!isHead(fact)) return true;
    const isLater = compareDates(factDate(fact), date) === 'after';
    const followers = card.facts.filter((other) => hasFollowed(other, fact));
    if (isLater) return !followers.some((other) => areOnePerson(other, fact));
    return (
      !isKnown(card, knowledge, fact, date) &&
      !followers.some((other) => compareDates(factDate(other), date) !== 'after')
    );
  });
}

function factDate(fact: Fact): PartialDate {
  return timeOf(fact) ?? '';
}

function isHead({ label }: Fact): boolean {
  return label.startsWith('Head of ');
}

/** Whether the later head has the office of the earlier ("Head of state" after "Head of state and government"). */
function hasFollowed(later: Fact, earlier: Fact): boolean {
  return (
    isHead(later) &&
    compareDates(factDate(later), factDate(earlier)) === 'after' &&
    ['state', 'government'].some((office) => later.label.includes(office) && earlier.label.includes(office))
  );
}

/** Whether both facts name one person, by the surname: an older source has the day of the vote, a newer one that of the oath. */
function areOnePerson(one: Fact, other: Fact): boolean {
  return one.value.split(' ').at(-1) === other.value.split(' ').at(-1);
}

/** Whether a card of a person says who was head on the date, or that the head at the time of the fact had left by then. */
function isKnown({ iso2 }: Card, knowledge: Knowledge, fact: Fact, date: PartialDate): boolean {
  if (iso2 === undefined) return false;
  const title = HEADS.find((one) => fact.value.toLowerCase().includes(one));
  if (title === undefined) return false;
  const holders = knowledge.everHeld(title, iso2);
  if (holders.some(({ position }) => placePosition(position, date) === 'now')) return true;
  return holders.some(
    ({ position }) =>
      placePosition(position, fact.asOf ?? factDate(fact)) === 'now' &&
      position.to !== undefined &&
      compareDates(position.to, date) === 'before',
  );
}
