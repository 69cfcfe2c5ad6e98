/** The project's own cards: they compile without a problem, and the lint finds what it must find. */
import assert from 'node:assert/strict';
import { gzipSync } from 'node:zlib';
import type { CompileResult } from '../../src/cards-build/compile';
import { endsForChecking, lintCards } from '../../src/cards-build/lint';
import { asciiJson, createKnowledge, readCards, type CompiledCard } from '../../src/engine/knowledge';
import type { WrittenSource } from '../../src/config/cards/compileCard';
import { compiledCards } from '../support/engine';

describe('the bundled cards', () => {
  let result: CompileResult;
  before(function () {
    // Reads data sets of megabytes: a second on a quiet machine.
    this.timeout(60_000);
    result = compiledCards();
  });

  it('compile without a problem', () => assert.deepEqual(result.problems, []));

  it('are written by hand for 300 people, bodies, places and events and more', () =>
    assert.ok(result.written >= 300, `${result.written}`));

  it('rest no end of a post on lists for checking alone', () => assert.deepEqual(result.forChecking, []));

  it('stay under 2 MB, and under 350 kB compressed', () => {
    const json = asciiJson(result.cards);
    assert.ok(json.length <= 2_000_000, `${json.length}`);
    assert.ok(gzipSync(json).length <= 350_000, `${gzipSync(json).length}`);
  });

  it('hold some 220 countries with demonyms, and cities without numbers', () => {
    const countries = readCards(result.cards).filter((card) => card.schema === 'Country');
    assert.ok(countries.length >= 220, `${countries.length}`);
    assert.ok(countries.filter((card) => (card.demonym?.adjective ?? []).length > 0).length >= 200);
    const { names, smallCapitals } = result.cards.cities!;
    assert.ok([names, smallCapitals].flatMap((list) => Object.values(list).flat()).length > 850);
  });

  it('lead from names to cards', () => {
    const knowledge = createKnowledge([result.cards]);
    assert.deepEqual(knowledge.failures, []);
    const cases: [string, string][] = [
      ['Abdelaziz Bouteflika', 'abdelaziz-bouteflika'],
      ['ECOWAS', 'ecowas'],
      ['AQIM', 'aqim'],
      ['Malian', 'mali'],
      ['Algiers', 'algiers'],
      ['U.S.', 'united-states'],
      ['Swaziland', 'eswatini'],
      ['Burma', 'myanmar'],
      ['Turkey', 'turkiye'],
      ['Ivory Coast', 'cote-divoire'],
      ['Lagos', 'city-ng-lagos'],
    ];
    for (const [name, card] of cases)
      assert.deepEqual(
        knowledge.find(name).map((match) => match.card),
        [card],
        name,
      );
    assert.equal(knowledge.find('Congo').length, 2);
    assert.equal(knowledge.card('city-ng-lagos')?.summary, 'City in Nigeria.');
    assert.equal(knowledge.card('city-us-boston')?.summary, 'City in the United States.');
  });

  it('know who held which office', () => {
    const knowledge = createKnowledge([result.cards]);
    assert.deepEqual(
      knowledge.holders('prime minister', 'ml', '2012-10-29').map(({ card, held }) => `${card.id} ${held}`)[0],
      'cheick-modibo-diarra yes',
    );
    assert.deepEqual(
      knowledge.holders('president', 'dz', '2012-10-29').map(({ card }) => card.id),
      ['abdelaziz-bouteflika'],
    );
  });
});

describe('the lint of cards', () => {
  const sources = new Map<string, WrittenSource>([
    ['paper', { title: 'Paper', publisher: 'Press', url: 'https://press.example/paper' }],
    ['list', { title: 'List', publisher: 'Press', url: 'https://press.example/list', use: 'check' }],
  ]);
  const CLEAN: CompiledCard & { file: string } = {
    id: 'ada-lund',
    file: 'x.yaml',
    schema: 'Person',
    name: 'Ada Lund',
    summary: 'Politician; prime minister of Norland, 2010-2014.',
    birthDate: { value: '1960', source: ['paper'] },
    deathDate: { value: '2020-02', source: ['paper'] },
    positions: [{ post: 'Prime Minister of Norland', from: '2010-05', to: '2014', source: ['paper', 'list'] }],
  };
  const messages = (...cards: CompiledCard[]): string[] =>
    lintCards(cards as (CompiledCard & { file: string })[], sources).map(({ message }) => message);

  it('has nothing to say of a clean card', () => assert.deepEqual(messages(CLEAN), []));

  const finds: [string, Partial<CompiledCard>, string][] = [
    ['an unknown source', { birthDate: { value: '1960', source: ['nowhere'] } }, 'no source "nowhere"'],
    [
      'a statement without a source',
      { birthDate: { value: '1960', certainty: 'verified' } },
      'no source that may be cited',
    ],
    ['a source that only checks', { birthDate: { value: '1960', source: ['list'] } }, 'no source that may be cited'],
    ['own knowledge', { birthDate: { value: '1960', certainty: 'own', source: ['paper'] } }, '"own" needs a source'],
    [
      'a dispute without both values',
      { birthDate: { value: '1960', certainty: 'disputed', source: ['paper'] } },
      'both values',
    ],
    ['from after to', { positions: [{ post: 'Mayor', from: '2014', to: '2010', source: ['paper'] }] }, 'from after to'],
    ['an office before birth', { positions: [{ post: 'Mayor', from: '1950', source: ['paper'] }] }, 'before birth'],
    [
      'an office after death',
      { positions: [{ post: 'Mayor', from: '2020-01', to: '2021', source: ['paper'] }] },
      'after death',
    ],
    [
      'a post twice at one time',
      {
        positions: [
          { post: 'Mayor', from: '1990', to: '1999', source: ['paper'] },
          { post: 'Mayor', from: '1995', to: '2001', source: ['paper'] },
        ],
      },
      'two terms of it overlap',
    ],
    [
      'a fact with neither a date nor "timeless"',
      { facts: [{ label: 'Home', value: 'Harmouth', source: ['paper'] }] },
      'neither a date nor "timeless"',
    ],
    ['birth after death', { deathDate: { value: '1950', source: ['paper'] } }, 'Birth after death'],
    ['an unknown relation', { related: [{ id: 'nobody' }] }, '"nobody" is not a card'],
    ['a summary that will be untrue', { summary: 'Ada Lund is president of Norland.' }, 'untrue one day'],
    ['a long summary', { summary: 'x'.repeat(161) }, '160 fit'],
    ['a name both weak and strong', { alias: ['Lund'], weakAlias: [{ text: 'Lund' }] }, 'weak and strong'],
  ];
  for (const [what, change, message] of finds) {
    it(`finds ${what}`, () => {
      const found = messages({ ...CLEAN, ...change });
      assert.ok(
        found.some((text) => text.includes(message)),
        found.join('\n'),
      );
    });
  }

  it('finds a source that nobody can open', () => {
    for (const url of [undefined, 'press.example', 'ftp://press.example', 'javascript:x']) {
      const closed = new Map<string, WrittenSource>([
        ['paper', { title: 'Paper', publisher: 'Press', ...(url === undefined ? {} : { url }) }],
        ['list', { title: 'List', publisher: 'Press', url: 'https://press.example/list', use: 'check' }],
      ]);
      const found = lintCards([CLEAN], closed).map(({ message }) => message);
      assert.deepEqual(found, ['The source "paper" has no web address: nobody can open it.']);
    }
  });

  it('finds two cards of one id, of one strong name, and two holders of one seat', () => {
    const other = { ...CLEAN, id: 'bo-berg', name: 'Bo Berg', deathDate: { value: '2021', source: ['paper'] } };
    assert.ok(messages(CLEAN, CLEAN).some((text) => text.includes('two cards of this id')));
    assert.ok(
      messages(CLEAN, { ...other, alias: ['ada lund'] }).some((text) => text.includes('strong name of "ada-lund"')),
    );
    const overlapping = {
      ...other,
      positions: [{ post: 'Prime Minister of Norland', from: '2012', to: '2016', source: ['paper'] }],
    };
    assert.ok(messages(CLEAN, overlapping).some((text) => text.includes('at the same time')));
  });

  it('leaves alone a seat that changes hands, many-seat posts and dates too coarse to tell', () => {
    const other = { ...CLEAN, id: 'bo-berg', name: 'Bo Berg' };
    const post = (from: string, to: string, extra: object = {}): CompiledCard => ({
      ...other,
      positions: [{ post: 'Prime Minister of Norland', from, to, source: ['paper'], ...extra }],
    });
    assert.deepEqual(messages(CLEAN, post('2014-03', '2016')), []);
    assert.deepEqual(messages(CLEAN, post('2012', '2016', { seats: 'many' })), []);
    assert.deepEqual(messages(CLEAN, post('2015', '2016')), []);
    assert.deepEqual(messages(CLEAN, post('2002', '2010-05')), []);
  });
});

describe('the end of a post', () => {
  const source = (date: string | undefined, use?: 'check'): WrittenSource => ({
    ...{ title: 'x', publisher: 'y' },
    ...(date === undefined ? {} : { date }),
    ...(use === undefined ? {} : { use }),
  });
  const sources = new Map([
    ['old', source('2014-01')],
    ['new', source('2020')],
    ['undated', source(undefined)],
    ['list', source('2021-03', 'check')],
  ]);
  const rests = (to: string | undefined, ...cited: string[]): boolean => {
    const post = { post: 'Mayor of Harmouth', from: '2010', source: cited, ...(to === undefined ? {} : { to }) };
    const card: CompiledCard = { id: 'x', schema: 'Person', name: 'Ada Lund', summary: 'Mayor.', positions: [post] };
    return endsForChecking([card], sources).length > 0;
  };

  it('rests on a list for checking where every other source is older', () => {
    assert.ok(rests('2016-07', 'old', 'list'));
    assert.ok(rests('2014-02-01', 'old', 'list'));
  });

  it('does not where a source can know it, where there is none, or where no list is cited', () => {
    assert.ok(!rests('2016-07', 'old', 'new', 'list'));
    assert.ok(!rests('2016-07', 'undated', 'list'));
    assert.ok(!rests('2014-01', 'old', 'list'));
    assert.ok(!rests(undefined, 'old', 'list'));
    assert.ok(!rests('2016-07', 'old'));
  });
});
