/**
 * What hovers of an invented country's cards say, to the letter, on days before, between and after what the cards tell.
 * `UPDATE=1 npm run test:unit` takes a change over, and it is read in the diff like any other.
 */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  boreTitle,
  cardHover,
  createKnowledge,
  nameKey,
  titlePositions,
  titleWords,
  typeAgrees,
  type CompiledCard,
  type CompiledCards,
  type LayerName,
} from '../../../src/engine/knowledge';
import { ROOT } from '../../support/engine';

const FILE = join(ROOT, 'test/fixtures/snapshots/hovers.txt');
const TODAY = '2026-11-22';

const source = ['list'];
const CARDS: readonly CompiledCard[] = [
  {
    id: 'ada-lund',
    schema: 'Person',
    name: 'Ada Lund',
    summary: 'Politician.',
    birthDate: { value: '1950-05', source },
    birthPlace: { value: 'Gull Bay', source },
    deathDate: { value: '2021-09-17', source: ['book'] },
    deathPlace: { value: 'Harmouth', source },
    positions: [
      { post: 'Minister of Ports', from: '1990', to: '1994', endReason: 'resigned', source },
      { post: 'Mayor of Harmouth', from: '1995-02-01', to: '1995-02-01', source },
      { post: 'President of Norland', title: 'President', country: 'no', from: '1999-04-27', to: '2003-04-02', source },
      { post: 'Envoy to the Isles', from: '2004-01-01', to: '2010', source: ['book', 'list'], certainty: 'unsure' },
      { post: 'Speaker', to: '1989', source },
      { post: 'Member of the board', source },
    ],
    notes: 'Writes her name with one N.',
    reviewed: '2026-01-05',
    reviewedBy: 'Desk',
  },
  {
    id: 'bo-berg',
    schema: 'Person',
    name: 'Bo Berg (Norland)',
    summary: 'Politician.',
    birthDate: { value: '1960', source },
    positions: [
      {
        post: 'Acting President of Norland',
        title: 'President',
        country: 'no',
        from: '2003-04-02',
        asOf: '2012-01',
        source,
      },
      {
        post: 'Prime Minister of Norland',
        title: 'Prime Minister',
        country: 'no',
        from: '2001',
        to: '2003-04-01',
        source,
      },
    ],
  },
  {
    id: 'kit-orr',
    schema: 'Person',
    name: 'Kit Orr',
    summary: 'Politician.',
    positions: [
      {
        post: 'Prime Minister of Norland',
        title: 'Prime Minister',
        country: 'no',
        from: '2014',
        endReason: 'voted out',
        source,
      },
      {
        post: 'Chair of the League',
        title: 'Chair',
        organization: 'port-league',
        from: '2015-03-01',
        asOf: '2025-06',
        source,
      },
    ],
  },
  {
    id: 'norland',
    schema: 'Country',
    iso2: 'no',
    name: 'Norland',
    summary: 'Country.',
    previousName: [
      { text: 'Northmark', to: '1905-06-07' },
      { text: 'Union of Norland', from: '1905-06-07', to: '1960' },
      { text: 'Nordland' },
      { text: 'Republic of the North', from: '1961' },
    ],
    facts: [
      { label: 'Independence', value: 'from Sorland', on: '1905-06-07', source },
      { label: 'Head of state', value: 'President Ada Lund', from: '1999-04-27', to: '2003-04-02', source },
      { label: 'Head of state', value: 'President Ole Dahl', from: '1990-01-01', to: '1999-04-27', source },
      { label: 'Head of state', value: 'President Bo Berg', from: '2003-04-02', asOf: '2012-01', source },
      { label: 'Head of state', value: 'President Una Hall', from: '2013', to: '2018-05-01', source },
      { label: 'Head of government', value: 'Prime Minister Per Hall', from: '2003-04-01', to: '2009', source },
      { label: 'Population', value: '4 million in 2010', asOf: '2010', source },
      { label: 'Population', value: '5 million', asOf: '2020', source },
      { label: 'Currency', value: 'crown', timeless: true, source },
      {
        label: 'At war',
        value: 'with the Isles',
        from: '1914-08-01',
        to: '1918-11-11',
        certainty: 'disputed',
        note: '1917 or 1918',
        source,
      },
    ],
  },
  {
    id: 'port-league',
    schema: 'Organization',
    subtype: 'un-agency',
    name: 'League of Ports',
    summary: 'League of harbours.',
    startDate: { value: '1975-05-28', source },
    endDate: { value: '2024-01-01', source },
    previousName: [{ text: 'Union of Quays', from: '1975', to: '1992' }],
    facts: [
      { label: 'Members', value: '16', from: '1977', to: '2000-12-26', source },
      { label: 'Members', value: '15', from: '2000-12-26', to: '2023-01-29', source },
      { label: 'Suspended', value: 'Norland', from: '2012-05-03', to: '2014', source },
      { label: 'Suspended', value: 'Sorland', from: '2013-08-04', source: ['book'], certainty: 'own' },
      { label: 'Suspended', value: 'The Isles', from: '2013-09-01', to: '2015-01-01', source, certainty: 'unreviewed' },
      { label: 'Suspended', value: 'Gull Bay', from: '2013-10-01', to: '2013-12-01', source },
      { label: 'Suspended', value: 'Quay End', from: '2013-10-02', to: '2013-12-02', source },
      { label: 'Suspended', value: 'Port Ada, twice', from: '2013-10-03', to: '2013-12-03', source },
      { label: 'Treaty', value: 'signed in 1993', on: '1993-07-24', source },
      { label: 'Treaty', value: 'signed in Gull Bay', on: '1999', source },
      { label: 'Summit', value: 'in Harmouth', on: '2012-10-29', source },
      { label: 'Seat', value: 'Harmouth', asOf: '2024', source },
      { label: 'Seat', value: 'Gull Bay', asOf: '2012-10-29', source },
      { label: 'Secretary-general', value: 'Kit Orr', asOf: '2020', source },
      { label: 'Budget', value: '3 crowns', from: '2005', asOf: '2006', source },
      { label: 'Flag', value: 'blue', from: '2001', source },
      { label: 'Anthem', value: 'Quays', from: '2002', source },
      { label: 'Bank', value: 'in Harmouth', from: '2003', source },
      { label: 'Court', value: 'in Gull Bay', to: '2030', source },
      { label: 'Quay plan', value: '3,300 workers', on: '2012-11-11', onlyWith: ['norland'], source },
    ],
  },
  {
    id: 'flood',
    schema: 'Event',
    name: 'The Flood',
    summary: 'Flood.',
    startDate: { value: '2012-10-29', source },
    endDate: { value: '2012-11-02', source },
  },
  { id: 'drought', schema: 'Event', name: 'The Drought', summary: 'Drought.', startDate: { value: '2012', source } },
  { id: 'red-front', schema: 'Group', subtype: 'armed-group', name: 'Red Front', summary: 'Armed group.' },
  { id: 'gull-bay', schema: 'Place', name: 'Gull Bay', summary: 'Port.' },
];
const DESK: CompiledCard = {
  id: 'our-league',
  extends: 'port-league',
  file: 'cards/league.md',
  facts: [{ label: 'Phone', value: '5550', asOf: '2026', certainty: 'own' }],
};
const layer = (name: LayerName, cards: readonly CompiledCard[]): CompiledCards => ({
  version: 1,
  layer: name,
  sources: { list: { title: 'List', publisher: 'League' }, book: { title: 'Book', publisher: 'Press', date: '2009' } },
  cards,
});
const knowledge = createKnowledge([layer('workspace', [DESK]), layer('bundled', CARDS)]);

const DAYS = [
  null,
  '1900-01-01',
  '1916-01-01',
  '1992-06-01',
  '1995-02-01',
  '2000-06-01',
  '2003-04-02',
  '2004-01-01',
  '2009-06-01',
  '2012-01-15',
  '2012-10-29',
  '2012-11-01',
  '2013-10-15',
  '2014-06-01',
  '2016-01-01',
  '2019-01-01',
  '2022-01-01',
  '2026-02-01',
] as const;

function told(id: string, storyDate: string | null): string {
  const story = new Set(storyDate === null ? [] : ['norland']);
  const mentions = {
    count: DAYS.indexOf(storyDate as null) % 3,
    firstLine: 4,
    spellings: storyDate === null ? ['One'] : ['One', 'Two'],
  };
  const hover = cardHover({ card: knowledge.card(id)!, knowledge, storyDate, today: TODAY, story, mentions });
  const { name, kind, summary, formerNames, when, sources, notes } = hover;
  const section = (title: string, lines: typeof hover.inForce): string[] =>
    lines.map(
      ({ text, sources: numbers, caution }) =>
        `  ${title}: ${text} [${numbers.join()}]${caution === null ? '' : ` ${caution}`}`,
    );
  return [
    [name, kind, summary, formerNames, when, notes, hover.mentions, hover.layer]
      .filter((part) => part !== null)
      .join(' | '),
    ...section('then', hover.inForce),
    ...section('since', hover.since),
    ...section('before', hover.earlier),
    ...section('also', hover.facts),
    ...sources.map((each, at) => `  [${at + 1}] ${each.title}`),
  ].join('\n');
}

describe('the texts of hovers', () => {
  const ids = ['ada-lund', 'bo-berg', 'kit-orr', 'norland', 'our-league', 'flood', 'drought', 'red-front', 'gull-bay'];
  const texts = new Map(ids.map((id) => [id, () => DAYS.map((day) => told(id, day)).join('\n')]));
  if (process.env['UPDATE'] === '1')
    writeFileSync(FILE, `${[...texts].map(([id, text]) => `# ${id}\n${text()}`).join('\n\n')}\n`);
  const known = new Map(
    readFileSync(FILE, 'utf8')
      .trimEnd()
      .split(/\n\n(?=# )/)
      .map((part) => [part.slice(2, part.indexOf('\n')), part.slice(part.indexOf('\n') + 1)]),
  );
  for (const [id, text] of texts) it(`are these: ${id}`, () => assert.equal(text(), known.get(id)));
});

describe('titles', () => {
  it('fall into the words that count', () => {
    for (const [title, words] of [
      ['the Gov. of Ohio', 'governor ohio'],
      ['Sen.', 'senator'],
      ['Rep. and Pres.', 'representative president'],
      ['PM', 'prime minister'],
      ['Gen. Sec.', 'general secretary'],
      ['Undersecretary for a Harbour', 'under secretary harbour'],
      ['then-current Mr., Mrs. and Ms. Mayor', 'mayor'],
      ['his new, her new Émir', 'émir'],
      ['an', ''],
    ] as const)
      assert.equal(titleWords(title).join(' '), words);
  });

  it('mean the posts whose words they have, and no deputy’s', () => {
    const posts = (id: string, title: string): string =>
      titlePositions(knowledge.card(id)!, title)
        .map(({ post }) => post)
        .join(', ');
    assert.equal(posts('ada-lund', 'President'), 'President of Norland');
    assert.equal(posts('ada-lund', 'Norland President'), 'President of Norland');
    assert.equal(posts('ada-lund', 'the'), '');
    assert.equal(posts('bo-berg', 'president'), 'Acting President of Norland');
    assert.equal(posts('bo-berg', 'acting president'), 'Acting President of Norland');
    for (const title of [
      'Vice President',
      'former president',
      'ex-president',
      'deputy president',
      'assistant president',
      'late president',
      'incoming president',
      'outgoing president',
      'president-elect',
      'president designate',
      'would-be president',
      'next president',
      'minister',
    ])
      assert.equal(posts('ada-lund', title), '', title);
  });

  it('were borne, or were not, or nobody can tell', () => {
    const bore = (id: string, title: string, date: string): string => boreTitle(knowledge.card(id)!, title, date);
    assert.deepEqual(
      ['1999-04-26', '1999-04-27', '2003-04-02', '2003-04-03', '1999'].map((date) =>
        bore('ada-lund', 'president', date),
      ),
      ['no', 'yes', 'yes', 'no', 'unknown'],
    );
    assert.deepEqual(
      ['2003-04-01', '2010-01-01', '2012-01-15', '2013-01-01'].map((date) => bore('bo-berg', 'president', date)),
      ['no', 'yes', 'yes', 'unknown'],
    );
    assert.deepEqual(
      ['1988-01-01', '1990-01-01'].map((date) => bore('ada-lund', 'speaker', date)),
      ['unknown', 'no'],
    );
    assert.equal(bore('ada-lund', 'queen', '2000-01-01'), 'no');
  });
});

describe('types of names', () => {
  it('agree with kinds of cards', () => {
    for (const [schema, ...types] of [
      ['Person', 'person'],
      ['Organization', 'organization'],
      ['PublicBody', 'organization'],
      ['Company', 'organization'],
      ['Country', 'place'],
      ['Place', 'place', 'facility'],
      ['Region', 'place'],
      ['Event', 'event'],
      ['Group', 'group'],
      ['Topic', 'person', 'organization', 'place', 'group', 'facility', 'event', 'product'],
    ] as const) {
      for (const type of ['person', 'organization', 'place', 'group', 'facility', 'event', 'product'] as const)
        assert.equal(
          typeAgrees(schema, 'strong', type),
          (types as readonly string[]).includes(type),
          `${schema} ${type}`,
        );
    }
    assert.ok(typeAgrees('Country', 'demonym', 'group') && !typeAgrees('Country', 'demonym', 'place'));
  });
});

describe('keys of names', () => {
  for (const [name, key] of [
    ['Ada Lund', 'ada lund'],
    ['ADA-LUND', 'ada lund'],
    ['Ada\u00a0Lund', 'ada lund'],
    ['Ada–Lund — “Bo”…', 'ada lund bo'],
    ['A.D.A. Lund’s', 'ada lund'],
    ["O'Hara’s", 'ohara'],
    ['Oʻahu ʼn `x', 'oahu n x'],
    ['Ægir Øst Łódź Đoko Ħamrun Ðór Œuf', 'aegir ost lodz doko hamrun dor oeuf'],
    ['straße þing ðor łask ıx đa ħa øl œu æb', 'strasse thing dor lask ix da ha ol oeu aeb'],
    ['Əli', 'əli'],
    ['Or\u00advil\u200ble', 'orville'],
    ['AT&T 24', 'at&t 24'],
    ['The Gambia', 'gambia'],
    ['Theodor', 'theodor'],
    ['日本 Ж', '日本 ж'],
    ['[x]{y}/z:@a', 'x y z a'],
  ] as const)
    it(`${name} → ${key}`, () => assert.equal(nameKey(name), key));
});
