/** English as data: the table of nouns holds what it says, and how a row that was added later is read. */
import assert from 'node:assert/strict';
import * as documents from '../../../src/engine/english/documents';
import * as organizations from '../../../src/engine/english/organizations';
import * as people from '../../../src/engine/english/people';
import { isHypernymOf } from '../../../src/engine/english/hypernyms';
import { NOUNS } from '../../../src/engine/english/nouns';
import { NounTable } from '../../../src/engine/english/nounTable';
import { nounLemma } from '../../../src/engine/syntax/lemma';

describe('the table of nouns', () => {
  it('is in alphabetical order, so that a noun is found where it must be', () => {
    const nouns = NOUNS.rows.map(({ noun }) => noun);
    assert.deepEqual(nouns, [...nouns].sort());
  });

  it('says something of each noun', () => {
    assert.deepEqual(
      NOUNS.rows.filter(({ senses, wider }) => senses.length + wider.length === 0),
      [],
    );
  });

  it('has a list for each sense, and none is empty', () => {
    for (const [name, list] of Object.entries({ ...people, ...organizations, ...documents }))
      assert.ok(Array.isArray(list) || (list as ReadonlySet<string>).size > 0, name);
  });

  it('gives plurals that lead to their noun', () => {
    for (const { noun, plural } of NOUNS.rows) if (plural !== null) assert.equal(nounLemma(plural), noun);
  });

  it('knows institutions and the public by the form that speaks', () => {
    const { INSTITUTION_PLURALS, ORGANIZATION_NOUNS } = organizations;
    assert.deepEqual(
      ['authorities', 'authority', 'police'].map((word) => INSTITUTION_PLURALS.has(word)),
      [true, false, true],
    );
    assert.ok(ORGANIZATION_NOUNS.has('authority') && !ORGANIZATION_NOUNS.has('authorities'));
    assert.deepEqual(
      ['people', 'person'].map((word) => people.PUBLIC_NOUNS.has(word)),
      [true, false],
    );
  });

  it('picks up a diplomat as “the official”, and nobody as “the clerk”', () => {
    assert.ok(isHypernymOf('official', 'diplomat') && isHypernymOf('source', 'diplomat'));
    assert.ok(!isHypernymOf('clerk', 'diplomat') && !isHypernymOf('diplomat', 'clerk'));
  });
});

describe('a noun that was added after the last training', () => {
  const table = new NounTable('aide | inside | official\n+ quartermaster (quartermen) | trade public');

  it('is in every list that rules read', () => {
    assert.deepEqual([...table.of('trade'), ...table.of('public')], ['quartermaster', 'quartermen']);
    assert.deepEqual([...table.ofAny(['inside', 'trade'])], ['aide', 'quartermaster']);
  });

  it('is not in those that learnt features read', () => {
    assert.deepEqual([...table.ofAny(['inside', 'trade'], 'trained')], ['aide']);
  });

  it('is refused with a second row, and with a sense that nobody knows', () => {
    assert.throws(() => new NounTable('aide | inside\n+aide | kin').rows, /two rows for “aide”/);
    assert.throws(() => new NounTable('aide | insider').rows, /“insider” is no sense/);
  });
});
