/** What the build does not let pass in the project's own cards, beyond their form. */
import {
  compareDates,
  isWithin,
  nameKey,
  type CompiledCard,
  type CompiledDatedValue,
  type Fact,
  type Position,
  type Sourced,
} from '../engine/knowledge';
import type { WrittenSource } from '../config/cards/compileCard';
import type { CardProblem } from './cardFiles';

type Report = (card: CompiledCard, message: string) => void;
type AnyStatement = CompiledDatedValue | Sourced<Position> | Sourced<Fact>;

/** Posts that one person holds at a time, by how they begin. A post says `seats: many` where that is wrong. */
const ONE_SEAT =
  /^(?:President|Interim President|Prime Minister|Chancellor|King|Queen|Pope|US Secretary of State|Secretary-General|Secretary General|High Representative|Managing Director|Supreme Leader)\b/;

/** Words of a summary that would be untrue some day ("is president", "current"), unless a year stands beside them. */
const UNDATED =
  /\b(?:current|currently|now|incumbent|is (?:the )?(?:president|prime minister|leader|chief|head|king|chancellor))\b/i;

/** All problems of the cards taken together. */
export function lintCards(
  cards: readonly (CompiledCard & { file: string })[],
  sources: ReadonlyMap<string, WrittenSource>,
): CardProblem[] {
  const problems: CardProblem[] = [];
  const report: Report = (card, message) => problems.push({ file: card.file ?? '', card: card.id, message });
  const ids = new Map<string, CompiledCard>();
  for (const card of cards) {
    if (ids.has(card.id))
      report(card, `There are two cards of this id; the other is in ${ids.get(card.id)!.file ?? 'another file'}.`);
    ids.set(card.id, card);
  }
  for (const card of cards) {
    checkText(card, report);
    checkReferences(card, ids, report);
    checkStatements(card, sources, report);
    checkDates(card, report);
  }
  checkAliases(cards, report);
  checkSeats(cards, report);
  for (const [id, { url }] of sources) {
    if (url === undefined || !/^https?:\/\/[a-z\d]/i.test(url))
      problems.push({ file: '', card: '', message: `The source "${id}" has no web address: nobody can open it.` });
  }
  return problems;
}

function checkText(card: CompiledCard, report: Report): void {
  if (card.name === undefined || card.schema === undefined || card.summary === undefined || card.summary === '') {
    report(card, 'A name, a schema and a summary are needed.');
    return;
  }
  if (card.summary.length > 160) report(card, `The summary has ${card.summary.length} characters; 160 fit.`);
  if (UNDATED.test(card.summary)) report(card, `"${card.summary}" will be untrue one day; say when it was so.`);
}

function checkReferences(card: CompiledCard, ids: ReadonlyMap<string, CompiledCard>, report: Report): void {
  const known = (id: string | undefined, what: string): void => {
    if (id !== undefined && !ids.has(id)) report(card, `${what} "${id}" is not a card.`);
  };
  known(card.extends, 'extends:');
  for (const { id } of card.related ?? []) known(id, 'related:');
  for (const position of card.positions ?? []) known(position.organization, 'organization:');
  for (const fact of card.facts ?? []) for (const id of fact.onlyWith ?? []) known(id, 'onlyWith:');
}

function checkStatements(card: CompiledCard, sources: ReadonlyMap<string, WrittenSource>, report: Report): void {
  for (const [label, statement] of statements(card)) {
    const cited = statement.source ?? [];
    for (const id of cited) {
      if (!sources.has(id)) report(card, `${label}: there is no source "${id}".`);
    }
    const certainty = statement.certainty ?? 'verified';
    if (certainty !== 'verified' && certainty !== 'disputed')
      report(card, `${label}: "${certainty}" needs a source before it ships.`);
    if (!cited.some((id) => sources.get(id)?.use !== 'check'))
      report(card, `${label}: no source that may be cited says so.`);
    if (certainty === 'disputed' && (statement.note ?? '') === '')
      report(card, `${label}: disputed, but the note does not give both values.`);
  }
}

function checkDates(card: CompiledCard, report: Report): void {
  const later = (from: string | undefined, to: string | undefined): boolean =>
    from !== undefined && to !== undefined && compareDates(from, to) === 'after';
  const birth = card.birthDate?.value;
  const death = card.deathDate?.value;
  if (later(birth, death)) report(card, 'Birth after death.');
  if (later(card.startDate?.value, card.endDate?.value)) report(card, 'Start after end.');
  for (const position of card.positions ?? []) {
    const { post, from, to, asOf } = position;
    if (later(from, to) || later(from, asOf)) report(card, `${post}: from after to.`);
    if (to !== undefined && asOf !== undefined) report(card, `${post}: asOf is for a post without an end.`);
    if (later(birth, from)) report(card, `${post}: held before birth.`);
    if (later(from, death) || later(to, death)) report(card, `${post}: held after death.`);
  }
  for (const post of overlappingTerms(card.positions ?? [])) report(card, `${post}: two terms of it overlap.`);
  for (const fact of card.facts ?? []) {
    if (later(fact.from, fact.to) || later(fact.from, fact.asOf)) report(card, `${fact.label}: from after to.`);
    checkTime(card, fact, report);
  }
  for (const rule of [...(card.weakAlias ?? []), ...(card.previousName ?? []), ...(card.descriptionAlias ?? [])]) {
    if (later(rule.from, rule.to)) report(card, `${rule.text}: from after to.`);
  }
}

/** A fact says when: it happened (`on`), it was so (`from`, `to`, `asOf`), or no date touches it (`timeless`); one way only. */
function checkTime(card: CompiledCard, { label, on, from, to, asOf, timeless }: Sourced<Fact>, report: Report): void {
  const ways = [on !== undefined, from !== undefined || to !== undefined || asOf !== undefined, timeless === true];
  const count = ways.filter(Boolean).length;
  if (count === 0) report(card, `${label}: neither a date nor "timeless".`);
  if (count > 1) report(card, `${label}: only one of "on", "timeless" and a time from, to or as of.`);
  if (to !== undefined && asOf !== undefined) report(card, `${label}: asOf is for a fact without an end.`);
}

/** A strong name leads to one card only. */
function checkAliases(cards: readonly CompiledCard[], report: Report): void {
  const strong = new Map<string, CompiledCard>();
  for (const card of cards) {
    for (const name of [card.name ?? '', ...(card.alias ?? []), ...(card.misspelling ?? [])]) {
      const key = nameKey(name);
      const other = strong.get(key);
      if (other !== undefined && other.id !== card.id)
        report(card, `"${name}" is a strong name of "${other.id}" too; make both weak.`);
      strong.set(key, card);
    }
  }
  for (const card of cards) {
    for (const { text } of card.weakAlias ?? []) {
      if (strong.get(nameKey(text))?.id === card.id) report(card, `"${text}" is weak and strong at once.`);
    }
  }
}

/** Two holders of a post that one person holds, at one time, as far as the dates can tell. */
function checkSeats(cards: readonly CompiledCard[], report: Report): void {
  const seats = new Map<string, { card: CompiledCard; position: Sourced<Position> }[]>();
  for (const card of cards) {
    for (const position of card.positions ?? []) {
      if (position.seats === 'many' || position.certainty === 'disputed') continue;
      if (position.seats !== 'one' && !ONE_SEAT.test(position.post)) continue;
      const seat = nameKey(position.post);
      const holders = seats.get(seat) ?? [];
      for (const other of holders) {
        if (other.card.id !== card.id && overlap(position, other.position)) {
          report(card, `${position.post}: "${other.card.id}" holds it at the same time.`);
        }
      }
      seats.set(seat, [...holders, { card, position }]);
    }
  }
}

/** Posts that the card has twice at one time. */
function overlappingTerms(positions: readonly Sourced<Position>[]): readonly string[] {
  return positions.flatMap((position, index) => {
    const again = positions
      .slice(index + 1)
      .some((other) => nameKey(other.post) === nameKey(position.post) && overlap(position, other));
    return again ? [position.post] : [];
  });
}

/** Whether the two surely share more than the day on which one follows the other. */
function overlap(a: Sourced<Position>, b: Sourced<Position>): boolean {
  if (a.from === undefined || b.from === undefined) return false;
  const [first, second] = compareDates(a.from, b.from) === 'after' ? [b, a] : [a, b];
  const end = first.to ?? first.asOf;
  if (end === undefined || compareDates(second.from!, end) !== 'before') return false;
  return isWithin(second.from!, first.from, end) === 'yes';
}

/** Every statement of the card with what it is about. */
export function* statements(card: CompiledCard): Iterable<[string, AnyStatement]> {
  for (const key of ['birthDate', 'birthPlace', 'deathDate', 'deathPlace', 'startDate', 'endDate'] as const) {
    const value = card[key];
    if (value !== undefined) yield [key, value];
  }
  for (const position of card.positions ?? []) yield [position.post, position];
  for (const fact of card.facts ?? []) yield [fact.label, fact];
}

/**
 * Ends of posts that no source for citing can know, because each is older: they rest on a list that is there for checking
 * only. They ship, to the month and beside the source of the start, and `npm run cards` prints them until a page is found.
 */
export function endsForChecking(
  cards: readonly CompiledCard[],
  sources: ReadonlyMap<string, WrittenSource>,
): readonly string[] {
  return cards.flatMap((card) =>
    (card.positions ?? [])
      .filter(({ to, source }) => {
        const cited = (source ?? []).flatMap((id) => sources.get(id) ?? []);
        if (to === undefined || !cited.some(({ use }) => use === 'check')) return false;
        const isOlder = ({ date }: WrittenSource): boolean =>
          date !== undefined && compareDates(String(date), to) === 'before';
        return cited.every((one) => one.use === 'check' || isOlder(one));
      })
      .map(({ post, to }) => `${card.id}: ${post} until ${to}`),
  );
}
