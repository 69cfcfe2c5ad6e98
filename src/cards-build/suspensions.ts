/** Members that bodies have suspended: the project's list of who, from when to when and why, read and checked. Node only. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { compareDates, type Fact, type Sourced } from '../engine/knowledge';
import type { CardProblem } from './cardFiles';

/** The list, beside the cards. */
const FILE = '_suspensions.yaml';

/** One suspension. It has an end, or the last date for which its sources have it, or only the day on which it was decided. */
export interface Suspension {
  /** Card id of the body, and its name on the country's card. */
  readonly body: string;
  readonly name: string;
  /** ISO 3166 code in lower case. */
  readonly country: string;
  readonly from?: string;
  readonly to?: string;
  readonly asOf?: string;
  readonly on?: string;
  /** "after the coup of 6 August 2008". */
  readonly why: string;
  readonly source: readonly string[];
}

export interface Suspensions {
  /** Facts of the country's card by ISO 3166 code in lower case. */
  readonly ofCountry: ReadonlyMap<string, readonly Sourced<Fact>[]>;
  /** Facts of the body's card by its id. */
  readonly ofBody: ReadonlyMap<string, readonly Sourced<Fact>[]>;
  readonly problems: readonly CardProblem[];
}

export function readSuspensions(folder: string, countryName: (code: string) => string | undefined): Suspensions {
  return suspensionsOf(parse(readFileSync(join(folder, FILE), 'utf8')) as readonly Suspension[], countryName);
}

/** The same of the list's rows. A row that is wrong is said and left out. */
export function suspensionsOf(
  rows: readonly Suspension[],
  countryName: (code: string) => string | undefined,
): Suspensions {
  const ofCountry = new Map<string, Sourced<Fact>[]>();
  const ofBody = new Map<string, Sourced<Fact>[]>();
  const problems: CardProblem[] = [];
  rows.forEach((row, index) => {
    const name = countryName(row.country);
    const earlier = rows.slice(0, index).filter(({ body, country }) => body === row.body && country === row.country);
    const fault = name === undefined ? `"${row.country}" is no country here.` : faultOf(row, earlier);
    if (fault !== null) {
      problems.push({ file: FILE, card: `${row.body} ${row.country}`, message: fault });
      return;
    }
    const { from, to, asOf, on, why, source } = row;
    const time = Object.fromEntries(
      Object.entries({ from, to, asOf, on }).flatMap(([key, date]) =>
        date === undefined ? [] : [[key, String(date)]],
      ),
    );
    add(ofCountry, row.country, { label: row.name, value: `suspended ${why}`, ...time, source });
    add(ofBody, row.body, { label: 'Suspended', value: `${name}, ${why}`, ...time, source });
  });
  return { ofCountry, ofBody, problems };
}

function add(facts: Map<string, Sourced<Fact>[]>, key: string, fact: Sourced<Fact>): void {
  facts.set(key, [...(facts.get(key) ?? []), fact]);
}

function faultOf({ from, to, asOf, on }: Suspension, earlier: readonly Suspension[]): string | null {
  if ((from === undefined) === (on === undefined))
    return 'A suspension has a beginning, or only the day on which it was decided.';
  if (from !== undefined && (to === undefined) === (asOf === undefined))
    return 'A suspension has either an end or the last date for which its sources have it.';
  const begin = String(from ?? on);
  if (from !== undefined && compareDates(begin, String(to ?? asOf)) === 'after')
    return 'The suspension ends before it begins.';
  const isTwice = earlier.some(
    (other) =>
      other.from !== undefined && (other.to === undefined || compareDates(begin, String(other.to)) === 'before'),
  );
  return isTwice ? 'The country is suspended twice at one time, or a later row stands before an earlier one.' : null;
}
