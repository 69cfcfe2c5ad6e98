/** Heads of a country or a body in a hover: from the cards of people, and from the country's own facts where no card tells. */
import type { Card, Fact } from './card';
import { factDate } from './inForce';
import type { MakeLine, HoverLine } from './hover';
import { span } from './hoverWords';
import type { Knowledge } from './index';
import { compareDates, type PartialDate } from './partialDate';

/** A head on the date, by name, with the line that says so. */
export interface HeadLine {
  readonly name: string;
  readonly line: HoverLine;
}

/** Heads of a country or a body on the date, from the cards of people. */
export function heads(card: Card, knowledge: Knowledge, date: PartialDate, line: MakeLine): readonly HeadLine[] {
  const of =
    card.schema === 'Country'
      ? card.iso2
      : card.schema === 'PublicBody' || card.schema === 'Organization'
        ? card.id
        : undefined;
  if (of === undefined) return [];
  return HEADS.flatMap((title) =>
    knowledge
      .holders(title, of, date)
      .filter(({ held }) => held === 'yes')
      .map(({ card: { name }, position }) => ({
        name,
        line: line(`${position.title ?? position.post}: ${name}${span(position.from, position.to)}`, position),
      })),
  ).filter((one, index, all) => all.findIndex(({ line: { text } }) => text === one.line.text) === index);
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
function isKnown({ iso2 }: Card, knowledge: Knowledge, { value, asOf }: Fact, date: PartialDate): boolean {
  if (iso2 === undefined) return false;
  const title = HEADS.find((one) => value.toLowerCase().includes(one));
  if (title === undefined) return false;
  if (knowledge.holders(title, iso2, date).some(({ held }) => held === 'yes')) return true;
  return knowledge
    .holders(title, iso2, asOf)
    .some(({ held, position: { to } }) => held === 'yes' && to !== undefined && compareDates(to, date) === 'before');
}
