/** Tests of names made comparable, and of tables of keys in which they are looked up. */
import assert from 'node:assert/strict';
import type { Card } from '../../../src/engine/knowledge/card';
import { KeyedNames, keyCities, keyNames } from '../../../src/engine/knowledge/keyNames';
import {
  countWords,
  isAcronym,
  nameKey,
  plainAcronym,
  plainLetters,
  searchText,
} from '../../../src/engine/knowledge/nameKey';
import { typeAgrees } from '../../../src/engine/knowledge/typeAgreement';

const KEYS = [
  ['Acme', 'acme'],
  ['ACME2', 'acme2'],
  ['Ada Lund', 'ada lund'],
  ['Ada  Lund ', 'ada lund'],
  ['(Ada) Lund', 'ada lund'],
  ['The Port', 'port'],
  ['the', 'the'],
  ['Theo Lund', 'theo lund'],
  ['Of the Port', 'of the port'],
  ['Ada’s', 'ada'],
  ["Ada's", 'ada'],
  ['Ada‘s', 'ada'],
  ['Adaʼs', 'ada'],
  ['Ada`s', 'adas'],
  ['Adas', 'adas'],
  ['O’Hara', 'ohara'],
  ["O'Hara", 'ohara'],
  ['O‘Hara', 'ohara'],
  ['Oʼhara', 'ohara'],
  ['Oʻhara', 'ohara'],
  ['O`Hara', 'ohara'],
  ['U.S.', 'us'],
  ['R&B', 'r&b'],
  ['Łódź', 'lodz'],
  ['Æbel', 'aebel'],
  ['Œuvre', 'oeuvre'],
  ['Ørsted', 'orsted'],
  ['Đoković', 'dokovic'],
  ['Ðorn', 'dorn'],
  ['Þór', 'thor'],
  ['Ħamrun', 'hamrun'],
  ['Diyarbakır', 'diyarbakir'],
  ['Straße', 'strasse'],
  ['Əliyev', 'əliyev'],
  ['So\u00adfia', 'sofia'],
  ['So\u200bfia', 'sofia'],
  ['Ada\u00a0Lund', 'ada lund'],
  ['Ada–Lund', 'ada lund'],
  ['Ada‐Lund', 'ada lund'],
  ['Ada…', 'ada'],
  ['“Ada”', 'ada'],
  ['Ada_Lund', 'ada lund'],
  ['Москва', 'москва'],
  ['Мос\u202aква', 'москва'],
  ['Мос\u2066ква', 'москва'],
  ['東京', '東京'],
  ['Ada 東京', 'ada 東京'],
  ['@Zz[`z{', 'zz z'],
  ['a:0/9', 'a 0 9'],
  ['', ''],
  ['—', ''],
] as const;

describe('a key', () => {
  for (const [name, key] of KEYS) it(`${JSON.stringify(name)}: ${key}`, () => assert.equal(nameKey(name), key));

  it('has no word that the text to be searched lacks', () => {
    for (const [name, key] of KEYS)
      for (const word of key.split(' ')) assert.ok(searchText(`In ${name}, they said`).includes(word), name);
  });
  it('has as many words as it has spaces, and one', () => {
    assert.deepEqual(['', 'ada', 'ada lund', 'a b c d'].map(countWords), [1, 1, 2, 4]);
  });
  it('is of letters without accents', () => {
    assert.deepEqual(['Éa', 'ŁÆ', 'ə', 'ñandú'].map(plainLetters), ['ea', 'lae', 'ə', 'nandu']);
  });
});

describe('an acronym', () => {
  for (const name of ['EU', 'U.N.', 'E.U', 'ABCDEFGHIJ', 'G20', 'M-23', 'ABCDEF123', 'É.U.', 'G7', 'ÉU'])
    it(`is ${name}`, () => assert.ok(isAcronym(name)));
  for (const name of [
    'E',
    'E.',
    'ABCDEFGHIJK',
    'Eu',
    'Ezz',
    'Eau',
    'EUs',
    'xEU',
    'EU x',
    'ABCDEFG1',
    'G1234',
    'G20s',
    '20',
    'A.B.C.D.E.F.G.H.I.J.K.',
  ])
    it(`is not ${name}`, () => assert.ok(!isAcronym(name)));
  it('stands in lists without its dots', () => assert.equal(plainAcronym('U.N.'), 'UN'));
});

describe('names keyed ahead of time', () => {
  it('stand in the order of their keys, each with the places of those that bear it', () => {
    assert.deepEqual(keyCities(['Tarn', 'Aro', 'Old Tarn', 'Aro', '—', 'Tarn']), {
      keys: 'aro|old tarn|tarn',
      places: '1,3 2 0,5',
    });
    assert.deepEqual(keyCities([]), { keys: '', places: '' });
  });

  it('are all names of a card, once for a card, and descriptions by themselves', () => {
    const { names, descriptions } = keyNames([
      {
        id: 'a',
        schema: 'Country',
        name: 'Norland',
        alias: ['NL', 'N.L.'],
        misspelling: ['Nordland'],
        previousName: [{ text: 'Old Norland' }],
        weakAlias: [{ text: 'the North' }],
        demonym: { adjective: ['Norlandic'], noun: ['Norlander'] },
        descriptionAlias: [{ text: 'the kingdom' }],
      },
      { id: 'b', extends: 'a', alias: ['Upper'] },
      { id: 'c', alias: ['NL'] },
    ]);
    assert.deepEqual(names, {
      keys: 'nl|nordland|norland|norlander|norlandic|north|old norland',
      places: '0,2 0 0 0 0 0 0',
    });
    assert.deepEqual(descriptions, { keys: 'kingdom', places: '0' });
  });

  it('are found by halves, and taken once', () => {
    const keyed = new KeyedNames(keyCities(['Ada', 'Ada Lund', 'Ada Lund Orr', 'Adam', 'Zoe Orr']));
    assert.deepEqual(
      ['ada', 'zoe', 'adam', 'ad', 'lund', 'zz', ''].map((word) => keyed.mostWords(word)),
      [3, 2, 1, 0, 0, 0, 0],
    );
    assert.deepEqual(keyed.take('adam'), [3]);
    assert.equal(keyed.take('adam'), null);
    assert.equal(keyed.mostWords('adam'), 0);
    assert.equal(keyed.take('zz'), null);
    assert.equal(keyed.take('ad'), null);
    assert.deepEqual(keyed.take('zoe orr'), [4]);
    const none = new KeyedNames(keyCities([]));
    assert.deepEqual([none.take(''), none.take('a'), none.mostWords('a')], [null, null, 0]);
  });
});

describe('what a name is taken for', () => {
  const agrees = (schema: Card['schema']): string =>
    (['person', 'organization', 'place', 'group', 'facility', 'event', 'product'] as const)
      .filter((type) => typeAgrees(schema, 'strong', type))
      .join(' ');
  for (const [schema, types] of [
    ['Person', 'person'],
    ['Organization', 'organization'],
    ['PublicBody', 'organization'],
    ['Company', 'organization'],
    ['Country', 'place'],
    ['Place', 'place facility'],
    ['Region', 'place'],
    ['Event', 'event'],
    ['Group', 'group'],
    ['Topic', 'person organization place group facility event product'],
  ] as const) {
    it(`agrees with a card of a ${schema}: ${types}`, () => assert.equal(agrees(schema), types));
    it(`agrees with its demonym where it is a group: ${schema}`, () => {
      assert.ok(typeAgrees(schema, 'demonym', 'group'));
      assert.ok(!typeAgrees(schema, 'demonym', 'place') && !typeAgrees(schema, 'demonym', 'person'));
    });
  }
});
