/** The cards against data sets that are not part of the project: where they are there, every disagreement is printed. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parse } from 'yaml';
import {
  compareDates,
  nameKey,
  readCards,
  type CompiledCard,
  type Position,
  type Sourced,
} from '../../src/engine/knowledge';
import { compiledCards, ROOT } from '../support/engine';

const REFERENCE = join(ROOT, '../shared/reference');

/** Rows of a CSV file; none of its fields that are read here holds a comma. */
function rows(text: string): Record<string, string>[] {
  const [head = '', ...lines] = text.split(/\r?\n/).filter((line) => line !== '');
  const names = head.split(',');
  return lines.map((line) => Object.fromEntries(line.split(',').map((field, index) => [names[index] ?? '', field])));
}

/** Founding years by name: the one key of the list's YAML that is read here. */
function foundingYears(text: string): Map<string, string> {
  const years = new Map<string, string>();
  let name = '';
  for (const line of text.split('\n')) {
    if (/^\S.*:$/.test(line)) name = nameKey(line.slice(0, -1));
    else if (line.startsWith('  Year_established: ')) years.set(name, line.slice('  Year_established: '.length).trim());
  }
  return years;
}

const HEADS = /^(?:Interim |Transition )?(?:President|Prime Minister|Chancellor|Premier|Head of state)\b/;

describe('the cards beside reference data', function () {
  this.timeout(60_000);
  const posts: { card: CompiledCard; position: Sourced<Position> }[] = [];
  before(function () {
    if (!existsSync(REFERENCE)) {
      console.log('      skipped: the reference data is not here');
      this.skip();
    }
    for (const card of readCards(compiledCards().cards))
      for (const position of card.positions ?? []) posts.push({ card, position });
  });

  it('agree with the terms of US presidents and vice presidents', () => {
    const people = parse(readFileSync(join(REFERENCE, 'us-executive.yaml'), 'utf8')) as {
      name: { first: string; last: string };
      terms: { type: string; start: string; end: string }[];
    }[];
    const wrong: string[] = [];
    let compared = 0;
    for (const { card, position } of posts) {
      const type =
        position.post === 'President of the United States'
          ? 'prez'
          : position.post === 'Vice President of the United States'
            ? 'viceprez'
            : null;
      if (type === null) continue;
      const person = people.filter(
        ({ name }) =>
          nameKey(card.name!).endsWith(nameKey(name.last)) &&
          nameKey(card.name!).startsWith(nameKey(name.first).split(' ')[0]!),
      );
      const terms = person.flatMap((one) => one.terms.filter((term) => term.type === type));
      compared++;
      if (terms.length > 0 && !terms.some(({ start }) => start === position.from))
        wrong.push(
          `${card.id}: ${position.post} from ${position.from}, reference ${terms.map(({ start }) => start).join(', ')}`,
        );
    }
    for (const line of wrong) console.log(`      ${line}`);
    assert.ok(compared > 0);
    assert.deepEqual(wrong, []);
  });

  it('differ from the list of leaders of 2021 only where it is printed', () => {
    const leaders = rows(gunzipSync(readFileSync(join(REFERENCE, 'reign-leaders-2021.csv.gz'))).toString('utf8'));
    const byName = new Map<string, string[]>();
    for (const row of leaders) {
      const date = `${row['syear']}-${row['smonth']!.padStart(2, '0')}-${row['sdate']!.padStart(2, '0')}`;
      const key = nameKey(row['leader']!).split(' ').at(-1)!;
      byName.set(key, [...(byName.get(key) ?? []), date]);
    }
    const far: string[] = [];
    const open: string[] = [];
    let agreed = 0;
    for (const { card, position } of posts) {
      if (position.from === undefined || position.from > '2021' || !HEADS.test(position.post)) continue;
      const names = [card.name!, ...(card.weakAlias ?? []).map(({ text }) => text)].map((name) =>
        nameKey(name).split(' ').at(-1)!,
      );
      const dates = [...new Set(names)].flatMap((name) => byName.get(name) ?? []);
      const sameYear = dates.filter((date) => date.slice(0, 4) === position.from!.slice(0, 4));
      if (sameYear.length === 0) continue;
      // A week lies between election, swearing-in and the first day in office often enough.
      if (
        sameYear.some(
          (date) => compareDates(date, position.from!) === 'unknown' || daysApart(date, position.from!) <= 7,
        )
      )
        agreed++;
      else {
        far.push(`${card.id}: ${position.post} from ${position.from}, the list has ${sameYear.join(' or ')}`);
        // Rows of the table of heads are held against all lists by `npm run cards -- days`.
        if (
          !compiledCards().fromTable.includes(card.id) &&
          position.certainty !== 'disputed' &&
          position.note === undefined
        )
          open.push(card.id);
      }
    }
    console.log(`      ${agreed} posts agree with the list of leaders, ${far.length} differ by more than a week`);
    for (const line of far) console.log(`      ${line}`);
    assert.ok(agreed > 50);
    assert.ok(far.length < agreed / 5, 'more than one in six differs: something is wrong with the cards');
    assert.deepEqual(open, [], 'a difference is neither shown as disputed nor explained in a note');
  });

  it('have the seats and years that the list of bodies has', () => {
    const text = gunzipSync(readFileSync(join(REFERENCE, 'supraverden-bodies.yaml.gz'))).toString('utf8');
    const years = foundingYears(text);
    const differ: string[] = [];
    const open: string[] = [];
    let agreed = 0;
    for (const card of readCards(compiledCards().cards)) {
      const year = years.get(nameKey(card.name ?? ''));
      const founded = card.facts?.find(({ label }) =>
        /^(?:Founded|Established|Launched|Rome Statute in force)$/.test(label),
      );
      if (year === undefined || founded === undefined) continue;
      const date = founded.on ?? founded.from ?? founded.asOf ?? '';
      if (date.startsWith(year)) agreed++;
      else {
        differ.push(`${card.id}: ${founded.label} ${date}, the list has ${year}`);
        if (founded.certainty !== 'disputed' && founded.note === undefined) open.push(card.id);
      }
    }
    console.log(`      ${agreed} founding years agree with the list of bodies, ${differ.length} differ`);
    for (const line of differ) console.log(`      ${line}`);
    assert.ok(agreed >= differ.length);
    assert.deepEqual(open, [], 'a difference is neither shown as disputed nor explained in a note');
  });
});

/** Days between two days of the calendar, months taken as 30.4 days: near enough for "a week". */
function daysApart(a: string, b: string): number {
  const days = (date: string): number => {
    const [year, month = 1, day = 1] = date.split('-').map(Number);
    return year! * 365.25 + month * 30.44 + day;
  };
  return Math.abs(days(a) - days(b));
}
