/** What stands in which section of a hover: what held on the day, what came later, what was over, what has no date. */
import assert from 'node:assert/strict';
import { cardHover, createKnowledge, type CardHover, type CompiledCard } from '../../../src/engine/knowledge';

const PORT_LEAGUE: CompiledCard = {
  id: 'port-league',
  schema: 'Organization',
  name: 'League of Ports',
  summary: 'League of harbours.',
  startDate: { value: '1975-05-28' },
  previousName: [{ text: 'Union of Quays', from: '1975', to: '1992' }],
  facts: [
    { label: 'Members', value: '16', from: '1977', to: '2000-12-26' },
    { label: 'Members', value: '15', from: '2000-12-26', to: '2025-01-29' },
    { label: 'Members', value: '12', from: '2025-01-29', asOf: '2025-12-15' },
    { label: 'Chair', value: 'Ada Lund', from: '2008', to: '2011-03-01' },
    { label: 'Chair', value: 'Bo Berg', from: '2011-03-01', to: '2014' },
    { label: 'Harmouth suspended', value: 'over its tolls', from: '2012-03-27', to: '2012-04-08' },
    { label: 'Barred', value: 'Gull Bay', from: '2004', to: '2006-05-01', source: ['list'] },
    { label: 'Barred', value: 'Port Ada', from: '2005-02-01', asOf: '2010-01-01', source: ['list', 'book'] },
    { label: 'Barred', value: 'Quay End', from: '2009-03-01', asOf: '2010-01-01', source: ['book'] },
    { label: 'Treaty', value: 'signed in Harmouth', on: '1993-07-24' },
    { label: 'Seat', value: 'Harmouth', asOf: '2024' },
    { label: 'Secretary-general', value: 'Kit Orr', asOf: '2024' },
    { label: 'Tongue', value: 'Norlandic', timeless: true },
    { label: 'Quay plan', value: '3,300 workers', on: '2012-11-11', onlyWith: ['harmouth'] },
  ],
};
const ADA: CompiledCard = {
  id: 'ada-lund',
  schema: 'Person',
  name: 'Ada Lund',
  summary: 'Politician.',
  birthDate: { value: '1950-05-01' },
  deathDate: { value: '2021-09-17' },
  positions: [
    { post: 'Minister of Ports', from: '1990', to: '1994' },
    { post: 'President of Norland', title: 'President', country: 'no', from: '1999-04-27', to: '2003-04-02' },
  ],
};
const BO: CompiledCard = {
  id: 'bo-berg',
  schema: 'Person',
  name: 'Bo Berg',
  summary: 'Politician.',
  positions: [
    {
      post: 'President of Norland',
      title: 'President',
      country: 'no',
      from: '2003-04-02',
      asOf: '2012-01',
      source: [],
    },
  ],
};
const CY: CompiledCard = {
  id: 'cy-dunn',
  schema: 'Person',
  name: 'Cy Dunn',
  summary: 'Politician.',
  positions: [
    { post: 'Secretary of State of Norland', title: 'Secretary of State', country: 'no', from: '2009', to: '2013' },
    { post: 'Member for Quay End', title: 'High Representative', country: 'no', from: '2014', to: '2016' },
  ],
};
const NORLAND: CompiledCard = {
  id: 'norland',
  schema: 'Country',
  iso2: 'no',
  name: 'Norland',
  summary: 'Country.',
  facts: [{ label: 'Independence', value: 'from Sorland', on: '1905-06-07' }],
};
const SORLAND: CompiledCard = {
  id: 'sorland',
  schema: 'Country',
  iso2: 'so',
  name: 'Sorland',
  summary: 'Country.',
  facts: [
    { label: 'Head of state', value: 'Cal Roe', from: '1999', to: '2003' },
    { label: 'Head of state', value: 'Di Holm', from: '2003', to: '2007' },
    { label: 'Head of state', value: 'Ed Lyng', from: '2007', to: '2011' },
    { label: 'Head of state', value: 'Fay Bly', from: '2011' },
  ],
};
const TWINLAND: CompiledCard = {
  id: 'twinland',
  schema: 'Country',
  iso2: 'tw',
  name: 'Twinland',
  summary: 'Country.',
  facts: [
    { label: 'Head of state and government', value: 'Gus Moe', from: '2018', asOf: '2026' },
    { label: 'Head of government', value: 'Ivo Ness', from: '2019', asOf: '2026' },
  ],
};
const GULL_BAY: CompiledCard = { id: 'gull-bay', schema: 'Place', name: 'Gull Bay', summary: 'Port.' };
const knowledge = createKnowledge([
  {
    version: 1,
    layer: 'bundled',
    sources: { list: { title: 'List', publisher: 'League' }, book: { title: 'Book', publisher: 'League' } },
    cards: [PORT_LEAGUE, ADA, BO, CY, NORLAND, SORLAND, TWINLAND, GULL_BAY].map((card) => ({
      ...card,
      ...(card.facts === undefined ? {} : { facts: card.facts.map((fact) => ({ certainty: 'verified', ...fact })) }),
    })),
  },
]);

type Section = 'inForce' | 'since' | 'earlier' | 'facts';

function hover(id: string, storyDate: string | null, story: readonly string[] = []): CardHover {
  return cardHover({ card: knowledge.card(id)!, knowledge, storyDate, today: '2026-11-22', story: new Set(story) });
}

function texts(id: string, storyDate: string | null, section: Section, ...story: string[]): string[] {
  return hover(id, storyDate, story)[section].map(({ text }) => text);
}

describe('the sections of a hover', () => {
  const finds: readonly [what: string, id: string, date: string, section: Section, text: string, ...story: string[]][] =
    [
      ['a state that held', 'port-league', '2012-10-29', 'inForce', 'Members: 15 (26 Dec 2000 – 29 Jan 2025)'],
      ['a state that came later', 'port-league', '2012-10-29', 'since', 'Members: 12 (since 29 Jan 2025)'],
      [
        'an open state after it was last seen',
        'port-league',
        '2026-02-01',
        'inForce',
        'Members: 12 (since 29 Jan 2025; last confirmed 15 Dec 2025)',
      ],
      [
        'a state that was over',
        'port-league',
        '2012-10-29',
        'earlier',
        'Harmouth suspended: over its tolls (27 Mar 2012 – 8 Apr 2012)',
      ],
      [
        'a state that held for days only',
        'port-league',
        '2012-04-01',
        'inForce',
        'Harmouth suspended: over its tolls (27 Mar 2012 – 8 Apr 2012)',
      ],
      [
        'states that held side by side in one line',
        'port-league',
        '2005-06-01',
        'inForce',
        'Barred: Gull Bay (2004 – 1 May 2006); Port Ada (since 1 Feb 2005; last confirmed 1 Jan 2010)',
      ],
      [
        'states to come side by side, those without an end first',
        'port-league',
        '2003-06-01',
        'since',
        'Barred: Quay End (since 1 Mar 2009; last confirmed 1 Jan 2010); Port Ada (since 1 Feb 2005; last confirmed 1 Jan 2010); Gull Bay (2004 – 1 May 2006)',
      ],
      [
        'of states side by side one that is over while others hold',
        'port-league',
        '2007-06-01',
        'earlier',
        'Barred: Gull Bay (2004 – 1 May 2006)',
      ],
      [
        'the one first that the story speaks of',
        'port-league',
        '2003-06-01',
        'since',
        'Barred: Gull Bay (2004 – 1 May 2006); Quay End (since 1 Mar 2009; last confirmed 1 Jan 2010); Port Ada (since 1 Feb 2005; last confirmed 1 Jan 2010)',
        'gull-bay',
      ],
      [
        'the one first of which the story speaks among others',
        'port-league',
        '2003-06-01',
        'since',
        'Barred: Gull Bay (2004 – 1 May 2006); Quay End (since 1 Mar 2009; last confirmed 1 Jan 2010); Port Ada (since 1 Feb 2005; last confirmed 1 Jan 2010)',
        'ada-lund',
        'gull-bay',
      ],
      ['an event that was over', 'port-league', '2012-10-29', 'earlier', 'Treaty: signed in Harmouth (24 Jul 1993)'],
      ['an event to come', 'port-league', '1990-01-01', 'since', 'Treaty: signed in Harmouth (24 Jul 1993)'],
      ['a body not yet founded', 'port-league', '1970-01-01', 'inForce', 'Not yet: founded 28 May 1975'],
      ['what no date touches', 'port-league', '1970-01-01', 'facts', 'Tongue: Norlandic'],
      [
        'a state known for another moment',
        'port-league',
        '2012-10-29',
        'facts',
        'Seat: Harmouth (as of 2024; the card does not say since when)',
      ],
      [
        'dates too coarse to tell',
        'port-league',
        '2008-06-01',
        'inForce',
        'Chair: Ada Lund (2008 – 1 Mar 2011): the dates do not settle whether on this day',
      ],
      [
        'somebody between two posts',
        'ada-lund',
        '1996-01-01',
        'inForce',
        'Between posts: last Minister of Ports until 1994; next President of Norland from 27 Apr 1999',
      ],
      [
        'somebody out of office',
        'ada-lund',
        '2010-01-01',
        'inForce',
        'Out of office: last President of Norland until 2 Apr 2003',
      ],
      [
        'somebody not yet in office',
        'ada-lund',
        '1985-01-01',
        'inForce',
        'No post known for this day; the first known: Minister of Ports from 1990',
      ],
      ['a death, and the last post', 'ada-lund', '2022-01-01', 'inForce', 'Last President of Norland until 2 Apr 2003'],
      ['a death on its day', 'ada-lund', '2021-09-17', 'inForce', 'Died 17 Sep 2021'],
      ['a death to come', 'ada-lund', '2012-01-01', 'since', 'Died 17 Sep 2021'],
      ['the head of a country', 'norland', '2000-01-01', 'inForce', 'President: Ada Lund (27 Apr 1999 – 2 Apr 2003)'],
      [
        'the head who came after, as long as any source has him',
        'norland',
        '2000-01-01',
        'since',
        'President: Bo Berg (2 Apr 2003 – at least Jan 2012)',
      ],
      ['the head who came next', 'sorland', '2001-01-01', 'since', 'Head of state: Di Holm (2003 – 2007)'],
      [
        'the head of two offices of which only one was handed on',
        'twinland',
        '1999-01-01',
        'since',
        'Head of state and government: Gus Moe (since 2018)',
      ],
      ['the last who came after', 'sorland', '2001-01-01', 'since', 'Head of state: Fay Bly (since 2011)'],
      [
        'a head last seen a year ago',
        'norland',
        '2013-01-15',
        'inForce',
        'President: Bo Berg (since 2 Apr 2003; last confirmed Jan 2012)',
      ],
      [
        'a head last seen a few years ago, though another is known to have followed some day',
        'norland',
        '2015-01-01',
        'inForce',
        'President: not known for this day; last seen Bo Berg (2 Apr 2003 – at least Jan 2012)',
      ],
      [
        'a head of whom no source tells how long he stayed',
        'norland',
        '2020-01-01',
        'earlier',
        'President: Bo Berg (2 Apr 2003 – at least Jan 2012)',
      ],
    ];
  for (const [what, id, date, section, text, ...story] of finds)
    it(`have ${what}`, () => {
      const said = texts(id, date, section, ...story);
      assert.ok(said.includes(text), said.join('\n'));
    });

  const leavesAlone: readonly [what: string, id: string, date: string, section: Section, text: RegExp][] = [
    ['a later value among what held', 'port-league', '2012-10-29', 'inForce', /12/],
    ['an event of before under what came since', 'port-league', '2012-10-29', 'since', /Treaty|suspended/],
    ['a moment’s state under what came since', 'port-league', '2012-10-29', 'since', /Seat/],
    ['a chair of before beside the one that held', 'port-league', '2012-10-29', 'earlier', /Chair|Members/],
    ['what another story is about', 'port-league', '2012-10-29', 'since', /Quay plan/],
    ['a death before it came', 'ada-lund', '2012-01-01', 'inForce', /Died/],
    ['an age after death', 'ada-lund', '2022-01-01', 'inForce', /Aged/],
    ['a head last seen long ago', 'norland', '2020-01-01', 'inForce', /Bo Berg/],
    ['every head who came after', 'sorland', '2001-01-01', 'since', /Ed Lyng/],
    ['a head before his time', 'norland', '1990-01-01', 'inForce', /Lund|Berg/],
    ['a minister or a member among the heads of a country', 'norland', '2000-01-01', 'since', /Cy Dunn/],
    ['who led it years off', 'port-league', '2012-10-29', 'facts', /Kit Orr/],
    ['a post held as one given up', 'ada-lund', '2000-01-01', 'inForce', /Out of office|Between/],
  ];
  for (const [what, id, date, section, text] of leavesAlone)
    it(`have not ${what}`, () => assert.ok(!texts(id, date, section).some((line) => text.test(line))));

  it('have a particular of a story where the story has its card', () => {
    assert.ok(
      texts('port-league', '2012-10-29', 'since', 'harmouth').includes('Quay plan: 3,300 workers (11 Nov 2012)'),
    );
  });

  it('name each source of a line once', () => {
    const { inForce, sources } = hover('port-league', '2005-06-01');
    const barred = inForce.find(({ text }) => text.startsWith('Barred'))!;
    assert.deepEqual(
      barred.sources.map((number) => sources[number - 1]!.id),
      ['list', 'book'],
    );
  });

  it('name a body as it was called on the day', () => {
    assert.equal(hover('port-league', '1980-01-01').formerNames, 'At the time: Union of Quays');
    assert.equal(hover('port-league', '2012-01-01').formerNames, 'Formerly Union of Quays');
    assert.equal(hover('port-league', '1970-01-01').formerNames, null);
  });

  it('say how much more the card has', () => {
    const many = Array.from({ length: 9 }, (_, index) => ({
      ...{ label: `Strike ${index + 1}`, value: 'ended', on: `201${index}`, certainty: 'verified' as const },
    }));
    const card = { ...knowledge.card('port-league')!, facts: many.map((fact) => ({ ...fact, sources: [] })) };
    const { since } = cardHover({ card, knowledge, storyDate: '2000-01-01', today: '2026-11-22' });
    assert.equal(since.length, 7);
    assert.equal(since.at(-1)!.text, '3 more on the card');
  });
});
