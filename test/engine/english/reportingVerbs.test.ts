/** English as data: the table of reporting verbs holds what it says, and how a row that was added later is read. */
import assert from 'node:assert/strict';
import * as lists from '../../../src/engine/english/reportingVerbs';
import { bitOf, VerbTable } from '../../../src/engine/english/verbTable';
import { verbLemma } from '../../../src/engine/syntax/lemma';

const { REPORTING_VERBS, OTHER_VERBS } = lists;

describe('the table of reporting verbs', () => {
  const rows = [...REPORTING_VERBS.verbs.values()];

  it('is in alphabetical order, so that a verb is found where it must be', () => {
    const verbs = rows.map(({ verb }) => verb);
    assert.deepEqual(verbs, [...verbs].sort());
  });

  it('says something of each verb', () => {
    for (const { verb, kinds, frames, attitude, judges } of rows)
      assert.ok(kinds !== 0 || frames.size > 0 || attitude !== null || judges !== null, verb);
  });

  it('has a list for each kind, and none is empty', () => {
    for (const [name, list] of Object.entries(lists))
      if (list instanceof Set || 'size' in (list as object)) assert.ok((list as ReadonlySet<string>).size > 0, name);
  });

  it('lists forms that lead to their verb', () => {
    for (const table of [REPORTING_VERBS, OTHER_VERBS])
      for (const { verb, forms } of table.verbs.values())
        for (const form of forms) assert.equal(verbLemma(form), verb, form);
  });

  it('lists no form that a rule of spelling gives', () => {
    const ruled: readonly (readonly [string, string])[] = [
      ['denied', 'deny'],
      ['quipped', 'quip'],
      ['forecasted', 'forecast'],
      ['put', 'put'],
      ['arguing', 'argue'],
    ];
    for (const [form, verb] of ruled) {
      assert.equal(verbLemma(form), verb);
      assert.equal(REPORTING_VERBS.irregular.get(form), undefined, form);
    }
  });
});

describe('a row of the table', () => {
  const read = (text: string): VerbTable => new VerbTable(text);

  it('gives the verb, its forms, kinds, frames, attitude and what it suggests', () => {
    const row = read('say (said) | speech clausal | NP-of for | arguing | says so').verbs.get('say')!;
    assert.deepEqual(row.forms, ['said']);
    assert.equal(row.kinds, bitOf('speech') | bitOf('clausal'));
    assert.deepEqual([...row.frames], ['NP-of', 'for']);
    assert.deepEqual([row.attitude, row.judges, row.trained], ['arguing', 'says so', true]);
  });

  it('keeps from learnt features the kinds that rules alone read', () => {
    assert.equal(read('say | speech clausal').verbs.get('say')!.learntKinds, bitOf('speech'));
  });

  it('with a + is read by rules and not by learnt features', () => {
    const table = read('say | speech\n+ pen | speech');
    assert.ok(table.of('speech').has('pen'));
    assert.deepEqual([table.verbs.get('pen')!.learntKinds, table.verbs.get('pen')!.trained], [0, false]);
  });

  it('with a + gives a verb more kinds for rules, and leaves what features know of it', () => {
    const row = read('say | speech\n+ say | needs-clause').verbs.get('say')!;
    assert.equal(row.kinds, bitOf('speech') | bitOf('needs-clause'));
    assert.deepEqual([row.learntKinds, row.trained], [bitOf('speech'), true]);
  });

  it('is refused with its line where it is mistyped or there twice', () => {
    assert.throws(() => read('say | speach').verbs, /“speach” is no kind, in “say \| speach”/);
    assert.throws(() => read('say | speech | - | angry').verbs, /no attitude in “say/);
    assert.throws(() => read('say | speech\nsay | belief').verbs, /two rows for “say”/);
  });
});
