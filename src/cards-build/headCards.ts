/** Cards of the people in the table of heads: one for each who has none of their own; the others get the terms they lack. Node only. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { isWithin, nameKey, withArticle, type CompiledCard, type Position, type Sourced } from '../engine/knowledge';
import type { CardProblem } from './cardFiles';
import { HEADS_FILE, type Term } from './heads';

type BuiltCard = CompiledCard & { readonly file: string };

/** A line of src/cards/_headNames.yaml: what the table's row does not say of a name. */
export interface HeadName {
  readonly country: string;
  readonly name: string;
  /** The card's name, where that of the table is one word, or that of heads of two countries. */
  readonly card?: string;
  readonly alias?: readonly string[];
  /** Instead of the last word. */
  readonly weakAlias?: readonly string[];
  /** Words that say in a story who is meant, beside those of the country ("pope"). */
  readonly context?: readonly string[];
}

const FILE = '_headNames.yaml';

/** The lines of the names' file beside the table. */
export function readHeadNames(folder: string): readonly HeadName[] {
  return parse(readFileSync(join(folder, FILE), 'utf8')) as readonly HeadName[];
}

export interface HeadCards {
  /** The written cards, with terms of the table that they lack, and then those made here. */
  readonly cards: readonly BuiltCard[];
  readonly problems: readonly CardProblem[];
}

/** One person of one country. */
interface Head {
  readonly name: string;
  readonly terms: readonly Term[];
  readonly more: HeadName | undefined;
}

/**
 * Cards of everybody in the table.
 * @param written cards that people wrote; a person of the same country and name there is the same
 * @param countries cards of the countries, which say how a post is written and what a story must speak of
 */
export function buildHeadCards(
  terms: readonly Term[],
  names: readonly HeadName[],
  written: readonly BuiltCard[],
  countries: ReadonlyMap<string, CompiledCard>,
): HeadCards {
  const own = new Map<string, BuiltCard>();
  const taken = new Set<string>();
  for (const card of [...written, ...countries.values()] as readonly BuiltCard[]) {
    for (const name of [card.name ?? '', ...(card.alias ?? [])]) {
      taken.add(nameKey(name));
      for (const { country } of card.positions ?? []) own.set(`${country} ${nameKey(name)}`, card);
    }
  }
  const used = new Set<HeadName>();
  const newest = terms.reduce((last, { fact: { asOf = '' } }) => (asOf > last ? asOf : last), '');
  const cards = new Map(written.map((card) => [card.id, card]));
  for (const head of headsOf(terms, names)) {
    if (head.more !== undefined) used.add(head.more);
    const country = countries.get(head.terms[0]!.country);
    if (country === undefined) continue;
    const mine = own.get(`${country.iso2} ${nameKey(head.name)}`);
    const positions = head.terms.map((term) => positionOf(term, country));
    if (mine !== undefined) cards.set(mine.id, withTerms(cards.get(mine.id)!, positions));
    else if (!taken.has(nameKey(head.name))) {
      const made = cardOf(head, positions, country, cards, taken, newest);
      cards.set(made.id, made);
    }
  }
  const idle = names.filter((name) => !used.has(name));
  const problems = idle.map(({ name }) => ({
    file: FILE,
    card: name,
    message: 'The table of heads has nobody of this name.',
  }));
  return { cards: [...cards.values()], problems };
}

/** The table's people. A name of one word, or of heads of two countries, says too little unless a line of the names' file does. */
function headsOf(terms: readonly Term[], names: readonly HeadName[]): readonly Head[] {
  const countriesOf = new Map<string, Set<string>>();
  const people = new Map<string, Term[]>();
  for (const term of terms) {
    const key = nameKey(term.name);
    countriesOf.set(key, (countriesOf.get(key) ?? new Set()).add(term.country));
    const id = `${term.country} ${key}`;
    people.set(id, [...(people.get(id) ?? []), term]);
  }
  const more = new Map(names.map((name) => [`${name.country} ${nameKey(name.name)}`, name]));
  return [...people].flatMap(([id, [first, ...others]]): readonly Head[] => {
    const line = more.get(id);
    const key = nameKey(first!.name);
    const isVague = !key.includes(' ') || countriesOf.get(key)!.size > 1;
    if (isVague && line?.card === undefined) return [];
    return [{ name: line?.card ?? first!.name, terms: [first!, ...others], more: line }];
  });
}

function positionOf({ title, fact }: Term, country: CompiledCard): Sourced<Position> {
  const { label, from, to, asOf, source } = fact;
  return {
    post: postOf(title === '' ? label : title, country, to),
    ...(title === '' ? {} : { title }),
    country: country.iso2!,
    from: from!,
    ...(to === undefined ? { asOf: asOf! } : { to }),
    source: source!,
  };
}

/** "President of the Gambia"; "President of the Swiss Confederation" says the country itself. */
function postOf(title: string, country: CompiledCard, end: string | undefined): string {
  if (title === 'President of the Swiss Confederation' || title.endsWith(country.name!)) return title;
  return `${title} of ${nameThen(country, end)}`;
}

/** The country's name inside a sentence, as it was when the term ended ("Zaire" to 1997). */
function nameThen({ name = '', previousName = [] }: CompiledCard, end: string | undefined): string {
  const before = previousName.filter(
    ({ to }) => to !== undefined && end !== undefined && end.slice(0, 4) <= to.slice(0, 4),
  );
  const then = before.map(({ text }) => text).find((text) => !/ of |^[A-Z]+$/.test(text)) ?? name;
  return withArticle(then);
}

/** The card with those of the terms that lie beside all of its posts in the country. */
function withTerms(card: BuiltCard, terms: readonly Sourced<Position>[]): BuiltCard {
  const positions = card.positions ?? [];
  const lacking = terms.filter((term) => !positions.some((one) => one.country === term.country && overlap(one, term)));
  return lacking.length === 0 ? card : { ...card, positions: [...positions, ...lacking] };
}

function overlap(one: Sourced<Position>, other: Sourced<Position>): boolean {
  const isIn = (date: string | undefined, { from, to, asOf }: Sourced<Position>): boolean =>
    date === undefined || isWithin(date, from, to ?? asOf) !== 'no';
  return isIn(one.from, other) || isIn(other.from, one);
}

function cardOf(
  { name, terms, more }: Head,
  positions: readonly Sourced<Position>[],
  country: CompiledCard,
  others: ReadonlyMap<string, unknown>,
  taken: ReadonlySet<string>,
  newest: string,
): BuiltCard {
  const id = nameKey(name).replaceAll(' ', '-');
  const weak = (more?.weakAlias ?? surnameOf(name, country.iso2!)).filter((text) => !taken.has(nameKey(text)));
  return {
    id: others.has(id) ? `${id}-${country.iso2}` : id,
    schema: 'Person',
    name,
    ...(more?.alias === undefined ? {} : { alias: more.alias }),
    ...(weak.length === 0 ? {} : { weakAlias: weak.map((text) => ({ text })) }),
    summary: summaryOf(terms, positions, newest),
    requireContext: [...contextOf(country), ...(more?.context ?? [])],
    positions,
    file: HEADS_FILE,
  };
}

/** Countries where the surname comes first, and where there is none. */
const SURNAME_FIRST = new Set(['cn', 'hk', 'kp', 'kr', 'mo', 'sg', 'tw']);
const NO_SURNAME = new Set(['bt', 'er', 'et', 'is', 'kh', 'la', 'mm', 'my', 'so', 'th', 'vn']);

/** The word by which copy goes on, where the name says so: not that of a king ("Harald V") nor "Jr.". */
function surnameOf(name: string, country: string): readonly string[] {
  const words = name.split(' ');
  const last = words.at(-1)!.replace(/^al-/i, '');
  if (words.length === 1 || NO_SURNAME.has(country) || !/^\p{Lu}\p{Ll}/u.test(last) || / of /.test(name)) return [];
  if (!SURNAME_FIRST.has(country)) return last === 'Jr.' ? [] : [last];
  const isEastern = words.length === 3 || last.includes('-') || country === 'cn' || country === 'kp';
  return [isEastern ? words[0]! : last];
}

/**
 * "President of Norland, 1992-1997; prime minister, 2005-2013." "From 2019" only of somebody whom the newest source has.
 * @param newest the last date for which the table has anybody
 */
function summaryOf(terms: readonly Term[], positions: readonly Sourced<Position>[], newest: string): string {
  const times = new Map<string, string[]>();
  const short = new Map<string, string>();
  positions.forEach(({ post, from, to, asOf }, index) => {
    const [first, last] = [from!.slice(0, 4), to?.slice(0, 4)];
    const seen = asOf !== undefined && asOf < newest ? asOf.slice(0, 4) : first;
    const open = seen === first ? `from ${first}` : `${first} to at least ${seen}`;
    const time = last === undefined ? open : first === last ? first : `${first}-${last}`;
    times.set(post, [...(times.get(post) ?? []), time]);
    const { title, fact } = terms[index]!;
    short.set(post, title === '' ? fact.label.toLowerCase() : title.includes(' of ') ? title : title.toLowerCase());
  });
  const parts = [...times].map(([post, spans], index) => {
    const several = `${spans.slice(0, -1).join(', ')}${spans.length > 1 ? ' and ' : ''}${spans.at(-1)!}`;
    return `${index === 0 ? post : short.get(post)!}${/^\d/.test(several) ? ', ' : ' '}${several}`;
  });
  return `${parts.join('; ')}.`;
}

/** "D.C" of "Washington, D.C." is no word to know a country by. */
const SHORTEST_CAPITAL = 3;

/** Words of which a story must have one: many people bear the name of some country's prime minister. */
function contextOf({ name = '', alias = [], weakAlias = [], demonym, summary = '' }: CompiledCard): readonly string[] {
  const said = (summary.split('capital ')[1] ?? '').split(/;|\.$/)[0]!.replace(/ \([^)]*\)/g, '');
  const capitals = said.split(/, | and /).filter((capital) => capital.length > SHORTEST_CAPITAL);
  const short = alias.filter((one) => one.split(' ').length < name.split(' ').length);
  const words = [
    name,
    ...short,
    ...weakAlias.map(({ text }) => text),
    ...(demonym?.adjective ?? []),
    ...(demonym?.noun ?? []),
  ];
  return [...new Set([...words, ...capitals])];
}
