/** Who heads which country and body on which day: against lists of leaders where they are there, and against the project's own table. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareWithLists } from '../../src/cards-build/days/report';
import { readRulings, settle } from '../../src/cards-build/days/rulings';
import { JANUARIES, sampledDays } from '../../src/cards-build/days/sampledDays';
import { samePerson } from '../../src/cards-build/days/samePerson';
import { createKnowledge, headsOn, headTerms, isWithin, type HeadTerm } from '../../src/engine/knowledge';
import { readCards, ROOT } from '../support/engine';

const FOLDER = join(ROOT, 'src/cards');
const REFERENCE = join(ROOT, '../shared/reference');
const TABLE = join(ROOT, 'test/fixtures/heads.csv');

describe('the heads of countries and bodies', function () {
  this.timeout(60_000);
  let headed: readonly { readonly id: string; readonly terms: readonly HeadTerm[] }[];
  before(() => {
    const knowledge = createKnowledge([readCards()]);
    const cards = [...knowledge.ids()].flatMap((id) => knowledge.card(id) ?? []);
    headed = cards
      .map((card) => ({ id: card.id, terms: headTerms(card, knowledge) }))
      .filter(({ terms }) => terms.length > 0);
  });

  it('agree with the lists of leaders on the first of each January and on ten other days, or the difference is settled', function () {
    if (!existsSync(REFERENCE)) {
      console.log('      skipped: the reference data is not here');
      this.skip();
    }
    const { agreed, undecided, silent, disagreements } = compareWithLists(readCards(), FOLDER, REFERENCE);
    const { open, idle } = settle(disagreements, readRulings(FOLDER));
    assert.ok(agreed >= 10_500, `${agreed} agree`);
    assert.ok(undecided + silent <= 700, `${undecided} with the year only, ${silent} silent`);
    assert.deepEqual(open, [], 'npm run cards -- days');
    assert.deepEqual(idle, [], 'rulings that settle nothing');
  });

  it('are those of the table on the first of each January', () => {
    const lines = headed.flatMap(({ id, terms }) => {
      let last = '';
      return JANUARIES.flatMap((day) => {
        const heads = headsOn(terms, day).now.map(({ text }) => text);
        const line = heads.join('; ');
        if (line === last) return [];
        last = line;
        return [`${id},${day.slice(0, 4)},${line}`];
      });
    });
    const actual = `card,from January,heads\n${lines.join('\n')}\n`;
    if (process.env['UPDATE'] === '1') writeFileSync(TABLE, actual);
    assert.equal(actual, readFileSync(TABLE, 'utf8'), 'UPDATE=1 writes it');
  });

  it('are never shown on a day outside their terms', () => {
    for (const { id, terms } of headed) {
      for (const day of sampledDays(id)) {
        for (const { text, from, to } of headsOn(terms, day).now)
          assert.equal(isWithin(day, from, to), 'yes', `${id}, ${day}: ${text}`);
      }
    }
  });

  const alike: [string, string][] = [
    ['Serzh Sarkisyan', 'Sargsyan'],
    ['Gurbanguly Berdimuhamedow', 'Berdymukhammedov'],
    ['François Mitterrand', 'Mitterand'],
    ['President Roh Tae-woo', 'Roh Tae Woo'],
    ['King Letsie III', 'Letsie III of Lesotho'],
  ];
  for (const [one, other] of alike) it(`take ${one} and ${other} for one`, () => assert.ok(samePerson(one, other)));

  const different: [string, string][] = [
    ['Kim Young-sam', 'Kim Dae-jung'],
    ['Modibo Keïta', 'Modibo Sidibé'],
    ['President Ion Iliescu', 'President Emil Constantinescu'],
    ['Mohamed Morsi', 'Mohamed Nasheed'],
  ];
  for (const [one, other] of different)
    it(`take ${one} and ${other} for two`, () => assert.ok(!samePerson(one, other)));

  it('have the same ten days for a card each time', () => {
    assert.deepEqual(sampledDays('mali'), sampledDays('mali'));
    assert.notDeepEqual(sampledDays('mali'), sampledDays('niger'));
    assert.equal(sampledDays('mali').length, JANUARIES.length + 10);
  });
});
