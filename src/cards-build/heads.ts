/** Heads of states and territories: the project's table of who held which office when, read and checked. Node only. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareDates, isWithin, type Fact, type Sourced } from '../engine/knowledge';
import type { CardProblem } from './cardFiles';

/** The table, beside the cards: country, office, title, name, from, to, asOf, sources. */
export const HEADS_FILE = '_heads.csv';
const COLUMNS = 'country,office,title,name,from,to,asOf,sources';

/** `both`: one person is head of state and of government. */
const LABELS: Readonly<Record<string, string>> = {
  state: 'Head of state',
  government: 'Head of government',
  both: 'Head of state and government',
};

const DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;

export interface Heads {
  /** Facts of the country's card by ISO 3166 code in lower case, in order of time. */
  readonly facts: ReadonlyMap<string, readonly Sourced<Fact>[]>;
  /** The same rows in the table's order. */
  readonly terms: readonly Term[];
  readonly problems: readonly CardProblem[];
}

/** One row: somebody's time in an office. */
export interface Term {
  /** ISO 3166 code in lower case. */
  readonly country: string;
  readonly name: string;
  /** Empty where the table has none. */
  readonly title: string;
  readonly fact: Sourced<Fact>;
}

interface Row extends Term {
  readonly line: number;
}

/** Reads the table. A row that is wrong, and two rows that contradict each other, are said and left out. */
export function readHeads(folder: string): Heads {
  return headsOf(readFileSync(join(folder, HEADS_FILE), 'utf8'));
}

/** The same of the table's text. */
export function headsOf(text: string): Heads {
  const [head, ...lines] = text.split('\n');
  const problems: CardProblem[] = [];
  const report = (line: number, card: string, message: string): void => {
    problems.push({ file: `${HEADS_FILE}:${line}`, card, message });
  };
  if (head !== COLUMNS) report(1, '', `The first line is "${COLUMNS}".`);
  const rows = lines.flatMap((written, index): Row[] => {
    if (written === '') return [];
    const line = index + 2;
    const fields = written.split(',');
    const [country = '', office = '', title = '', name = '', from = '', to = '', asOf = '', sources = ''] = fields;
    const fault = faultOf(fields, office, name, { from, to, asOf });
    if (fault !== null) {
      report(line, country, fault);
      return [];
    }
    const fact: Sourced<Fact> = {
      label: LABELS[office]!,
      value: title === '' ? name : `${title} ${name}`,
      from,
      ...(to === '' ? { asOf } : { to }),
      source: sources.split(' '),
    };
    return [{ country, name, title, line, fact }];
  });
  const contradicted = new Set<Row>();
  for (const [one, other] of overlaps(rows)) {
    contradicted.add(one).add(other);
    report(other.line, other.country, `${said(other)} contradicts line ${one.line}: ${said(one)}. Neither is shown.`);
  }
  const terms = rows.filter((row) => !contradicted.has(row));
  const facts = new Map<string, Sourced<Fact>[]>();
  for (const { country, fact } of terms) facts.set(country, [...(facts.get(country) ?? []), fact]);
  return { facts, terms, problems };
}

function said({ fact: { value, from, to, asOf } }: Row): string {
  return `${value}, ${from} to ${to ?? `at least ${asOf}`}`;
}

interface Times {
  readonly from: string;
  readonly to: string;
  readonly asOf: string;
}

function faultOf(fields: readonly string[], office: string, name: string, { from, to, asOf }: Times): string | null {
  if (fields.length !== COLUMNS.split(',').length) return `There are ${fields.length} fields; a row has eight.`;
  if (LABELS[office] === undefined) return `"${office}" is no office: state, government or both.`;
  if (name === '') return 'The name is missing.';
  for (const date of [from, to, asOf]) if (date !== '' && !DATE.test(date)) return `"${date}" is not a date.`;
  if (from === '') return 'The day of the beginning is missing.';
  if ((to === '') === (asOf === '')) return 'A term has either an end or the last date for which its source has it.';
  return compareDates(from, to + asOf) === 'after' ? 'The term ends before it begins.' : null;
}

/** Pairs of rows of one office that surely share more than the day on which one follows the other. */
function overlaps(rows: readonly Row[]): readonly (readonly [Row, Row])[] {
  const seats = new Map<string, Row[]>();
  for (const row of rows) {
    // Cambodia had a first and a second prime minister at one time.
    const seat = `${row.country} ${row.fact.label} ${/^(?:First|Second) /.exec(row.fact.value)?.[0] ?? ''}`;
    seats.set(seat, [...(seats.get(seat) ?? []), row]);
  }
  return [...seats.values()].flatMap((seat) =>
    seat.flatMap((one, index) =>
      seat.slice(index + 1).flatMap((other) => (shareDays(one, other) ? [[one, other] as const] : [])),
    ),
  );
}

function shareDays({ fact: one }: Row, { fact: other }: Row): boolean {
  const [first, second] = compareDates(one.from!, other.from!) === 'after' ? [other, one] : [one, other];
  const end = first.to ?? first.asOf!;
  return compareDates(second.from!, end) === 'before' && isWithin(second.from!, first.from, end) === 'yes';
}
