/** Heads of a country or an organization in a hover: from the cards of people, and from the country's own facts where no card says. */
import type { Card, Fact, Statement } from './card';
import type { HoverLine, MakeLine } from './hover';
import type { TimedLine } from './hoverSections';
import { termTime } from './hoverWords';
import type { Knowledge } from './index';
import { nameKey } from './nameKey';
import { compareDates, isWithin, writeDate, type PartialDate } from './partialDate';
import { isUnconfirmed, placePosition, type Placement } from './placement';

/** A time in which somebody headed the country or body. */
export interface HeadTerm {
  readonly name: string;
  /** "Prime Minister: Ada Lund". */
  readonly text: string;
  /** What the term fills: `state`, `government`, or the title where that says it. */
  readonly offices: readonly string[];
  readonly from: PartialDate;
  readonly to?: PartialDate;
  readonly asOf?: PartialDate;
  readonly statement: Statement;
}

/** The heads of a card on a given day, grouped by when they were in office. */
export interface Heads {
  readonly now: readonly HeadTerm[];
  /** The dates are too coarse to tell, and nobody else is known for the office. */
  readonly perhaps: readonly HeadTerm[];
  /** The first and the last later head of each office. */
  readonly later: readonly HeadTerm[];
  /** The last head before the day, of each office that nobody is known to have held on it. */
  readonly earlier: readonly HeadTerm[];
}

/** Who of those with these terms was head on the day, who came later, and who was the last before where nobody is known. */
export function headsOn(terms: readonly HeadTerm[], day: PartialDate): Heads {
  const placed = terms.map((term) => ({ term, placement: placeTerm(term, day, terms) }));
  const those = (wanted: Placement): readonly HeadTerm[] =>
    placed.filter(({ placement }) => placement === wanted).map(({ term }) => term);
  const now = those('now');
  const filled = new Set(now.flatMap(({ offices }) => offices));
  const perhaps = those('perhaps').filter(({ offices }) => !offices.some((office) => filled.has(office)));
  const known = new Set([...filled, ...perhaps.flatMap(({ offices }) => offices)]);
  const vacant = those('before').filter(({ offices }) => !offices.every((office) => known.has(office)));
  return { now, perhaps, later: nextAndLast(those('after')), earlier: lastOfOffice(vacant) };
}

/** So many years after somebody was last seen in office he may still be there, as far as the card knows. Set by hand. */
const YEARS_OF_DOUBT = 5;

/** Whether somebody whose end no source tells was seen in office not long before the day: he may have been in it, or not. */
export function mayStillBe({ to, asOf }: HeadTerm, day: PartialDate): boolean {
  return to === undefined && asOf !== undefined && Number(day.slice(0, 4)) - Number(asOf.slice(0, 4)) < YEARS_OF_DOUBT;
}

/** The lines of the heads on the day; one that says so where the card knows heads of other days only. */
export function headLines(heads: Heads, day: PartialDate, today: PartialDate, line: MakeLine): readonly HoverLine[] {
  const { now, perhaps, earlier, later } = heads;
  const lastSeen = earlier.filter((term) => mayStillBe(term, day));
  if (now.length + perhaps.length + lastSeen.length === 0 && earlier.length + later.length > 0)
    return [line('The card does not say who headed it on this day', { certainty: 'verified', sources: [] })];
  return [
    ...now.map((term) => {
      const time = termTime(term, { day, today, isFollowed: isFollowed(term, heads) });
      return line(`${term.text}${time}`, term.statement);
    }),
    ...perhaps.map((term) => doubtfulLine(term, day, line)),
    ...lastSeen.map((term) => lastSeenLine(term, line)),
  ];
}

/**
 * Lines that come up only as far as there is room for them, of those who came before or after the day: "Prime Minister: Ada Lund
 * (4 Apr 2012 – at least Nov 2015)" for somebody whose term is known to be over, or who has not been heard of for long, where no
 * source gives its end.
 *
 * @param heads all heads of the card, by when they were in office
 */
export function timedHeads(
  terms: readonly HeadTerm[],
  heads: Heads,
  today: PartialDate,
  line: MakeLine,
): readonly TimedLine[] {
  return terms.map((term) => {
    const { text, from, asOf, statement } = term;
    const isOver = placePosition({ from, ...end(undefined, asOf) }, today) !== 'now' || isFollowed(term, heads);
    return {
      date: from,
      line: () => line(`${text}${termTime(term, { day: from, today, isFollowed: isOver })}`, statement),
    };
  });
}

/** Whether each office of the term is known to have been another's afterwards. */
function isFollowed({ offices, from }: HeadTerm, { earlier, now, perhaps, later }: Heads): boolean {
  const all = [...earlier, ...now, ...perhaps, ...later];
  return offices.every((office) => all.some((other) => other.from > from && other.offices.includes(office)));
}

/** Of a term whose first or last day the card does not know: "Prime Minister: Ada Lund, from some day of 2019". */
function doubtfulLine({ text, from, to, statement }: HeadTerm, day: PartialDate, line: MakeLine): HoverLine {
  const began = compareDates(day, from) === 'unknown';
  const when = began ? `from some day of ${writeDate(from)}` : `until some day of ${writeDate(to ?? from)}`;
  return line(`${text}, ${when}: the card does not know which`, statement);
}

/** "President: not known for this day; last seen Ada Lund (2021 – at least Sep 2022)". */
function lastSeenLine({ text, from, asOf, statement }: HeadTerm, line: MakeLine): HoverLine {
  const seen = text.replace(': ', ': not known for this day; last seen ');
  return line(`${seen} (${writeDate(from)} – at least ${writeDate(asOf!)})`, statement);
}

/** Of each office the term that began first and the one that began last. */
function nextAndLast(terms: readonly HeadTerm[]): readonly HeadTerm[] {
  const next = new Map<string, HeadTerm>();
  for (const term of terms)
    for (const office of term.offices) {
      const there = next.get(office);
      if (there === undefined || term.from < there.from) next.set(office, term);
    }
  return [...new Set([...next.values(), ...lastOfOffice(terms)])];
}

/** Of each office the term that began last. */
function lastOfOffice(terms: readonly HeadTerm[]): readonly HeadTerm[] {
  const last = new Map<string, HeadTerm>();
  for (const term of terms) {
    for (const office of term.offices) {
      const there = last.get(office);
      if (there === undefined || there.from < term.from) last.set(office, term);
    }
  }
  return [...new Set(last.values())];
}

/**
 * Where the term lies relative to the day. One whose end no source tells is over on the last day for which its source has it as soon as
 * anybody is known to have followed: for the time in between there is no evidence.
 */
function placeTerm(term: HeadTerm, day: PartialDate, terms: readonly HeadTerm[]): Placement {
  const placement = placePosition(term, day);
  if (term.to !== undefined || placement === 'after' || !isUnconfirmed(term, day)) return placement;
  const isFollowed = terms.some(
    (other) => other.from > term.from && other.offices.some((office) => term.offices.includes(office)),
  );
  return isFollowed || placement === 'perhaps' ? 'before' : placement;
}

/** All terms of a country's or body's heads that are known: those of people's cards, and those of its facts that no card tells. */
export function headTerms(card: Card, knowledge: Knowledge): readonly HeadTerm[] {
  const of = card.schema === 'Country' ? card.iso2 : isOrganizationCard(card) ? card.id : undefined;
  if (of === undefined) return [];
  const facts = card.facts.filter(isHead);
  const titles = card.schema === 'Country' ? TITLES.filter((title) => !OF_BODIES.includes(title)) : TITLES;
  const ofPeople = titles.flatMap((title) =>
    knowledge.everHeld(title, of).flatMap(({ card: { name }, position }): readonly HeadTerm[] => {
      const { from, to, asOf } = position;
      if (from === undefined) return [];
      const offices = card.schema === 'Country' ? officesOf(title, name, from, facts) : [title];
      const text = `${position.title ?? position.post}: ${withoutBracket(name)}`;
      return [{ name, text, offices, from, ...end(to, asOf), statement: position }];
    }),
  );
  const ofFacts = facts.flatMap((fact): readonly HeadTerm[] => {
    const { label, value, from, to, asOf } = fact;
    if (from === undefined) return [];
    const term = { name: value, text: `${label}: ${value}`, offices: officesOfLabel(label), from };
    return [{ ...term, ...end(to, asOf), statement: fact }];
  });
  const once = ofPeople.filter(
    (term, at) => ofPeople.findIndex(({ text, from }) => text === term.text && from === term.from) === at,
  );
  const all = [...once, ...ofFacts.filter((fact) => !once.some((term) => isSameTerm(term, fact)))];
  // The head of state first, however the card came to know of each.
  return all.sort((a, b) => Number(b.offices.includes('state')) - Number(a.offices.includes('state')));
}

function end(to: PartialDate | undefined, asOf: PartialDate | undefined): Pick<HeadTerm, 'to' | 'asOf'> {
  return { ...(to === undefined ? {} : { to }), ...(asOf === undefined ? {} : { asOf }) };
}

function isOrganizationCard({ schema }: Card): boolean {
  return schema === 'PublicBody' || schema === 'Organization';
}

/** Whether the fact says again, perhaps in another spelling or from the day of the vote, what a person's card says. */
function isSameTerm(person: HeadTerm, fact: HeadTerm): boolean {
  return (
    person.offices.some((office) => fact.offices.includes(office)) &&
    lastName(person.name) === lastName(fact.name) &&
    // Haitham bin Tariq Al Said followed Qaboos bin Said on the day on which his term ended.
    fact.from !== person.to &&
    isWithin(fact.from, person.from, person.to) !== 'no'
  );
}

/** The last word of a name without what its card adds in brackets ("Albert II (Belgium)"). */
function lastName(name: string): string {
  return nameKey(withoutBracket(name)).split(' ').at(-1)!;
}

/** "Albert II" of "Albert II (Belgium)". */
function withoutBracket(name: string): string {
  const bracket = name.indexOf(' (');
  return bracket < 0 ? name : name.slice(0, bracket);
}

/** Titles of those who head a country or an organization, and which office of a country each fills where its facts do not say. */
const OFFICES: Readonly<Record<string, string>> = {
  president: 'state',
  king: 'state',
  queen: 'state',
  emperor: 'state',
  emir: 'state',
  sultan: 'state',
  'supreme leader': 'state',
  leader: 'state',
  pope: 'state',
  'prime minister': 'government',
  premier: 'government',
  chancellor: 'government',
  taoiseach: 'government',
  'chief adviser': 'government',
  chair: 'chair',
  chairman: 'chair',
  chairperson: 'chair',
  'chief executive': 'chief executive',
  'secretary of state': 'secretary of state',
  'secretary-general': 'secretary-general',
  'director-general': 'director-general',
  'managing director': 'managing director',
};
const TITLES = Object.keys(OFFICES);
/** Titles of those who head a ministry or a union of countries, never a country by its card. */
const OF_BODIES: readonly string[] = [
  'secretary of state',
  'secretary-general',
  'director-general',
  'managing director',
];

/** The offices that the title fills in this country: as its facts have it, best of that very term ("Head of government: President …" in Iran). */
function officesOf(title: string, name: string, from: PartialDate, facts: readonly Fact[]): readonly string[] {
  const said =
    facts.find((fact) => fact.from === from && fact.value.endsWith(name)) ??
    facts.filter(({ value }) => value.toLowerCase().startsWith(title)).at(-1);
  return said === undefined ? [OFFICES[title]!] : officesOfLabel(said.label);
}

function officesOfLabel(label: string): readonly string[] {
  return ['state', 'government'].filter((office) => label.includes(office));
}

/** Whether the fact says who headed the country. */
export function isHead({ label }: Fact): boolean {
  return label.startsWith('Head of ');
}
