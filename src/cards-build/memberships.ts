/** Countries in bodies: the project's table of who was a member of what from when to when, read and checked. Node only. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareDates, type Fact, type Sourced } from '../engine/knowledge';
import type { CardProblem } from './cardFiles';

/** The table, beside the cards: a row for all who joined a body on one day. */
const FILE = '_memberships.csv';
const COLUMNS = 'body,from,to,asOf,sources,countries';
const DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;

export interface Memberships {
  /** Facts of the country's card by ISO 3166 code in lower case, in the table's order. */
  readonly facts: ReadonlyMap<string, readonly Sourced<Fact>[]>;
  readonly problems: readonly CardProblem[];
}

export function readMemberships(folder: string): Memberships {
  return membershipsOf(readFileSync(join(folder, FILE), 'utf8'));
}

/** The same of the table's text. A row that is wrong is said and left out. */
export function membershipsOf(text: string): Memberships {
  const [head, ...lines] = text.split('\n');
  const problems: CardProblem[] = [];
  const facts = new Map<string, Sourced<Fact>[]>();
  const report = (line: number, message: string): void => {
    problems.push({ file: `${FILE}:${line}`, card: '', message });
  };
  if (head !== COLUMNS) report(1, `The first line is "${COLUMNS}".`);
  lines.forEach((written, index) => {
    if (written === '') return;
    const fields = written.split(',');
    const [body = '', from = '', to = '', asOf = '', sources = '', countries = ''] = fields;
    const fault = faultOf(fields, from, to, asOf);
    if (fault !== null) return report(index + 2, fault);
    for (const country of countries.split(' ')) {
      const fact: Sourced<Fact> = {
        ...{ label: body, value: 'member', from },
        ...(to === '' ? { asOf } : { to }),
        source: sources.split(' '),
      };
      const there = facts.get(country) ?? [];
      const isTwice = there.some(
        (one) => one.label === body && !endsBefore(one.to, from) && !endsBefore(fact.to, one.from!),
      );
      if (isTwice) report(index + 2, `${country} is in ${body} twice at one time.`);
      else facts.set(country, [...there, fact]);
    }
  });
  return { facts, problems };
}

/** Whether a membership with this end is over by the day on which another begins. */
function endsBefore(to: string | undefined, from: string): boolean {
  return to !== undefined && compareDates(from, to) !== 'before';
}

function faultOf(fields: readonly string[], from: string, to: string, asOf: string): string | null {
  if (fields.length !== COLUMNS.split(',').length) return `There are ${fields.length} fields; a row has six.`;
  for (const date of [from, to, asOf]) if (date !== '' && !DATE.test(date)) return `"${date}" is no date.`;
  if (from === '') return 'The day of the beginning is missing.';
  if ((to === '') === (asOf === ''))
    return 'A membership has either an end or the last date for which its source has it.';
  return compareDates(from, to + asOf) === 'after' ? 'The membership ends before it begins.' : null;
}
