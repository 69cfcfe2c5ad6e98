/** Heads of a country or a body in a hover: from the cards of people, and from the country's own facts where no card tells. */
import type { Card, Fact } from './card';
import { factDate } from './inForce';
import type { MakeLine, HoverLine } from './hover';
import { span } from './hoverWords';
import type { Knowledge } from './index';
import { compareDates, type PartialDate } from './partialDate';

/** Heads of a country or a body on the date, from the cards of people. */
export function heads(card: Card, knowledge: Knowledge, date: PartialDate, line: MakeLine): HoverLine[] {
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
      .map(({ card: person, position }) =>
        line(`${position.title ?? position.post}: ${person.name}${span(position.from, position.to)}`, position),
      ),
  ).filter((one, index, all) => all.findIndex(({ text }) => text === one.text) === index);
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
  const by = card.facts.filter((fact) => isHead(fact) && compareDates(factDate(fact), date) !== 'after');
  return card.facts.filter(
    (fact) =>
      !isHead(fact) ||
      !by.includes(fact) ||
      !(isKnown(card, knowledge, fact, date) || by.some((other) => hasFollowed(other, fact))),
  );
}

function isHead({ label }: Fact): boolean {
  return label.startsWith('Head of ');
}

/** Whether the later head has the office of the earlier ("Head of state" after "Head of state and government"). */
function hasFollowed(later: Fact, earlier: Fact): boolean {
  return (
    compareDates(factDate(later), factDate(earlier)) === 'after' &&
    ['state', 'government'].some((office) => later.label.includes(office) && earlier.label.includes(office))
  );
}

/** Whether a card of a person says who was head on the date, or that the head whom the fact names had left. */
function isKnown({ iso2 }: Card, knowledge: Knowledge, { value, asOf }: Fact, date: PartialDate): boolean {
  if (iso2 === undefined) return false;
  const title = HEADS.find((one) => value.toLowerCase().includes(one));
  if (title === undefined) return false;
  if (knowledge.holders(title, iso2, date).some(({ held }) => held === 'yes')) return true;
  return knowledge
    .holders(title, iso2, asOf)
    .some(
      ({ card, position: { to } }) =>
        value.includes(card.name) && to !== undefined && compareDates(to, date) === 'before',
    );
}
