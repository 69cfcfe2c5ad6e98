/** Who is who in a story: names joined to identities, identities to cards. The names are given here, so that no weights matter. */
import assert from 'node:assert/strict';
import { buildGivenNames } from '../../../../src/cards-build/givenNames';
import { createKnowledge, type CompiledCard } from '../../../../src/engine/knowledge';
import { readNamed, type NamedCopy } from '../../../support/namedCopy';

const source = ['gazette'];
const president = (country: string, iso: string, from: string, to: string) => ({
  post: `President of ${country}`,
  title: 'President',
  country: iso,
  from,
  to,
  source,
});
const CARDS: readonly CompiledCard[] = [
  {
    id: 'ada-lund',
    schema: 'Person',
    name: 'Ada Lund',
    summary: 'Norland politician.',
    gender: 'female',
    weakAlias: [{ text: 'Lund' }],
    notAlias: ['Lund University'],
    positions: [
      {
        post: 'Foreign Minister of Norland',
        title: 'Foreign Minister',
        country: 'no',
        from: '2010-01-05',
        to: '2014-03-01',
        source,
      },
    ],
    descriptionAlias: [{ text: "Norland's top diplomat", from: '2010-01-05', to: '2014-03-01' }],
  },
  {
    id: 'emil-lund',
    schema: 'Person',
    name: 'Emil Lund',
    summary: 'Norland politician.',
    weakAlias: [{ text: 'Lund' }],
    positions: [president('Norland', 'no', '1994-01-01', '2002-01-01')],
  },
  {
    id: 'norland',
    schema: 'Country',
    name: 'Norland',
    iso2: 'no',
    summary: 'Country.',
    demonym: { adjective: ['Norlandic'], noun: ['Norlander', 'Norlanders'] },
  },
  {
    id: 'sudland',
    schema: 'Country',
    name: 'Sudland',
    iso2: 'su',
    summary: 'Country.',
    weakAlias: [{ text: 'the Isles' }],
    alias: ['SU'],
  },
  {
    id: 'west-isles',
    schema: 'Country',
    name: 'West Isles',
    iso2: 'wi',
    summary: 'Country.',
    weakAlias: [{ text: 'the Isles' }],
  },
  {
    id: 'harmouth',
    schema: 'Place',
    name: 'Harmouth',
    misspelling: ['Harmuoth'],
    summary: 'City.',
    related: [{ id: 'norland' }],
  },
  { id: 'harmouth-su', schema: 'Place', name: 'Eastport', summary: 'City.', related: [{ id: 'sudland' }] },
  { id: 'eastport-no', schema: 'Place', name: 'Eastport', summary: 'City.', related: [{ id: 'norland' }] },
  { id: 'nso', schema: 'Organization', name: 'Northern Shipping Office', alias: ['NSO'], summary: 'Body.' },
  {
    id: 'coast-press',
    schema: 'Organization',
    name: 'Coast Press',
    weakAlias: [{ text: 'CP' }],
    summary: 'News agency.',
  },
  { id: 'front', schema: 'Organization', name: 'Red Front', compoundGuard: ['in Sudland'], summary: 'Armed group.' },
  { id: 'olsen', schema: 'Person', name: 'Karl Olsen', requireContext: ['ferry'], summary: 'Sailor.' },
];
const KNOWLEDGE = createKnowledge([
  { version: 1, layer: 'bundled', sources: {}, cards: CARDS, givenNames: buildGivenNames() },
]);

const read = (
  marked: string,
  storyDate: string | null = '2012-10-29',
  choices: ReadonlyMap<string, string> = new Map(),
): NamedCopy => readNamed(marked, KNOWLEDGE, storyDate, choices);

function tells(marked: string, expected: readonly string[], date?: string | null): void {
  assert.deepEqual(read(marked, date).told, expected);
}

describe('one person over the story', () => {
  const finds: [string, readonly string[]][] = [
    [
      '[Mary Rose Gull|p] left. [Gull|p] said so, and Mrs. [Gull|p] waved.',
      ['Mary Rose Gull: Mary Rose Gull, Gull, Gull -> none'],
    ],
    ['[Gull|p] to resign\n\n[Mary Gull|p] left.', ['Mary Gull: Gull, Mary Gull -> none']],
    ['[M. Gull|p] and then [Mary Gull|p].', ['Mary Gull: M. Gull, Mary Gull -> none']],
    [
      '[Omar al-Tariq|p] came. [al-Tariq|p] spoke. [Tariq|p] left.',
      ['Omar al-Tariq: Omar al-Tariq, al-Tariq, Tariq -> none'],
    ],
    ['[Samuel Gull Jr.|p] came. [Gull|p] left.', ['Samuel Gull Jr.: Samuel Gull Jr., Gull -> none']],
    ['[Kim Dae-jin|p] came. [Kim|p] left.', ['Kim Dae-jin: Kim Dae-jin, Kim -> none']],
    [
      '[José Peña Ruiz|p] came. [Peña Ruiz|p] left. [Pena|p] waved.',
      ['José Peña Ruiz: José Peña Ruiz, Peña Ruiz, Pena -> none'],
    ],
    ['[MARY GULL|p] WINS\n\n[Mary Gull|p] won.', ['MARY GULL: MARY GULL, Mary Gull -> none']],
  ];
  for (const [marked, expected] of finds) it(marked.replace(/\s+/g, ' '), () => tells(marked, expected));
});

describe('people kept apart', () => {
  const leaves: [string, readonly string[]][] = [
    [
      '[Mary Gull|p] met [Peter Gull|p].\n\nMrs. [Gull|p] left.\n\nMr. [Gull|p] stayed.',
      ['Mary Gull: Mary Gull, Gull -> none', 'Peter Gull: Peter Gull, Gull -> none'],
    ],
    [
      '[Robin Gull|p] met [Kit Gull|p] there.\n\n[Gull|p] left.',
      ['Robin Gull: Robin Gull -> none', 'Kit Gull: Kit Gull -> none', 'Gull: Gull -> none'],
    ],
    [
      '[John A. Reed|p] and [John B. Reed|p].',
      ['John A. Reed: John A. Reed -> none', 'John B. Reed: John B. Reed -> none'],
    ],
    ['[Peter Gull|p] spoke. Mrs. [Gull|p] did not.', ['Peter Gull: Peter Gull -> none', 'Gull: Gull -> none']],
    ['[Mary Gull|p] owns [Gull|o].', ['Mary Gull: Mary Gull -> none', 'Gull: Gull -> none']],
    ['[Mary Gull|p] met [Mary Reed|p].', ['Mary Gull: Mary Gull -> none', 'Mary Reed: Mary Reed -> none']],
  ];
  for (const [marked, expected] of leaves) it(marked.replace(/\s+/g, ' '), () => tells(marked, expected));
});

describe('one body over the story', () => {
  const finds: [string, readonly string[]][] = [
    ['The [Gulf Rescue Board|o] (GRB) met. The [GRB|o] left.', ['Gulf Rescue Board: Gulf Rescue Board, GRB -> none']],
    [
      'The [Board of Rescue at Sea|o], or [RESEA|o], met. [RESEA|o] left.',
      ['Board of Rescue at Sea: Board of Rescue at Sea, RESEA, RESEA -> none'],
    ],
    [
      '[Gull Motors Inc.|o] fell. [Gull Motors|o] rose. [Gull|o] held.',
      ['Gull Motors Inc.: Gull Motors Inc., Gull Motors, Gull -> none'],
    ],
    [
      'The [NSO|o] is the [Northern Shipping Office|o].',
      ['Northern Shipping Office: NSO, Northern Shipping Office -> nso'],
    ],
    [
      "[Northern Shipping Office|o]'s ships; the [N.S.O.|o] said.",
      ['Northern Shipping Office: Northern Shipping Office, N.S.O. -> nso'],
    ],
    ['[Sudland|l] and the [SU|l].', ['Sudland: Sudland, SU -> sudland']],
    [
      '[HARMUOTH|l], [Norland|l] – Rain. [Harmouth|l] flooded.',
      ['Harmouth: HARMUOTH, Harmouth -> harmouth', 'Norland: Norland -> norland'],
    ],
    [
      'A [Norlander|g] and two [Norlanders|g] in [Norland|l].',
      ['Norlanders: Norlander, Norlanders -> norland', 'Norland: Norland -> norland'],
    ],
  ];
  for (const [marked, expected] of finds) it(marked, () => tells(marked, expected));

  const leaves: [string, readonly string[]][] = [
    [
      '[Red Front|o] split from [Red Front in Sudland|o].',
      ['Red Front: Red Front -> front', 'Red Front in Sudland: Red Front in Sudland -> none'],
    ],
    ['The [Red Front|o] in Sudland struck.', ['Red Front: Red Front -> none']],
    ['The [Bank of Gulls|o] and the [Bank|o].', ['Bank of Gulls: Bank of Gulls -> none', 'Bank: Bank -> none']],
    [
      '[Gull Air|o] and [Gull Foods|o] like [Gull|o].',
      ['Gull Air: Gull Air -> none', 'Gull Foods: Gull Foods -> none', 'Gull: Gull -> none'],
    ],
  ];
  for (const [marked, expected] of leaves) it(marked, () => tells(marked, expected));
});

describe('cards under the rules of ambiguity', () => {
  const finds: [string, string, string | null][] = [
    ['[Ada Lund|p] spoke. [Lund|p] left.', 'Ada Lund: Ada Lund, Lund -> ada-lund', '2012-10-29'],
    ['Foreign Minister [Lund|p] spoke.', 'Lund: Lund -> ada-lund', '2012-10-29'],
    ['President [Lund|p] spoke.', 'Lund: Lund -> emil-lund', '1996-05-01'],
    ['President [Lund|p] spoke.', 'Lund: Lund -> emil-lund', null],
    ['[Eastport|l], [Sudland|l], flooded.', 'Eastport: Eastport -> harmouth-su', '2012-10-29'],
    ['HARMOUTH ([CP|o]) — Rain fell.', 'CP: CP -> coast-press', null],
    ['[Karl Olsen|p] steered the ferry.', 'Karl Olsen: Karl Olsen -> olsen', '2012-10-29'],
  ];
  for (const [marked, expected, date] of finds)
    it(`${marked} (${date ?? 'no date'})`, () => assert.equal(read(marked, date).told[0], expected));

  const leaves: [string, string, string | null][] = [
    ['[Lund|p] spoke.', 'Lund: Lund -> none', '2012-10-29'],
    ['The [CP|o] met.', 'CP: CP -> none', '2012-10-29'],
    ['President [Lund|p] spoke.', 'Lund: Lund -> none', '2012-10-29'],
    ['Foreign Minister [Lund|p] spoke.', 'Lund: Lund -> none', '2020-01-01'],
    ['[Lund University|o] opened.', 'Lund University: Lund University -> none', '2012-10-29'],
    ['[Ada Lund|o] sank.', 'Ada Lund: Ada Lund -> none', '2012-10-29'],
    ['[Karl Olsen|p] sang.', 'Karl Olsen: Karl Olsen -> none', '2012-10-29'],
    ['[Norland|l] Valley Road is closed.', 'Norland: Norland -> none', '2012-10-29'],
    ['[Eastport|l] flooded.', 'Eastport: Eastport -> harmouth-su or eastport-no', '2012-10-29'],
    ['[the Isles|l] flooded.', 'the Isles: the Isles -> sudland or west-isles', '2012-10-29'],
  ];
  for (const [marked, expected, date] of leaves)
    it(`leaves open: ${marked} (${date ?? 'no date'})`, () => assert.equal(read(marked, date).told[0], expected));

  it('keeps the choice of the reader, also the choice of none', () => {
    const marked = '[Eastport|l] flooded.';
    assert.equal(
      read(marked, null, new Map([['Eastport', 'eastport-no']])).told[0],
      'Eastport: Eastport -> eastport-no',
    );
    assert.equal(read(marked, null, new Map([['Eastport', '']])).told[0], 'Eastport: Eastport -> none');
  });
});

describe('a name that is a piece of another name, or a team', () => {
  const leaves: readonly string[] = [
    '[Harmouth|l] Airport reopened.',
    'The [Harmouth|l] Courier wrote so.',
    'The University of [Harmouth|l] opened.',
    '[Norland|l] TV showed it.',
    'The [Harmouth|l] [Morning Herald|o] wrote so.',
    'The [Norland|l] Standard wrote so.',
    '[Neil Harmouth|p] directed it. "I care," [Harmouth|l] said.',
    'the [Coastal Rights|o] in [Norland|l] said',
    'The Interim Force in [Norland|l] left.',
    'The Sea Mission for the [Norland|l] coast left.',
    'shares in [Gull Motors|o] [Norland|l] fell',
    'It costs [SU|l]$5.',
    'two nephews, [Norland|l] and [Kit Reed|p], came',
    'They met [Ada Reed|p], [Norland|l] and [Kit Reed|p].',
    '[Harmouth|l] 2 Seagate 0',
    '[Harmouth|l] beat the visitors.',
    "Then [Harmouth|l]'s [Kit Reed|p] scored.",
    'They landed at King [Emil Lund|p] II Airfield.',
    'under the [Emil Lund|p] Barracks plan',
    'the [Emil Lund|p] [Reed|p] family',
    '[Harmouth|p] said so.',
    '[Harmouth|o] won the contract.',
    'Scored by K. [Harmouth|l] in the first half.',
    'The [Norland|l] [Grand Prix|e] was rained off.',
    'She won the [Norlandic|g] [Open|e] twice.',
    'Statistics [Norland|l] counted them.',
    'Air [Norland|l] cancelled it.',
    'the [Reed Standards|o] [Sudland|l] [Norland|l] label',
    'Reed kicked two tries for [Harmouth|l] in his first season.',
    'a late homer for [Harmouth|l]',
    'Their fans sang of victory over [Harmouth|l].',
    'He was transferred to [Harmouth|l] in June.',
  ];
  for (const marked of leaves)
    it(`shows no card: ${marked}`, () => {
      const { mentions, told } = read(marked);
      assert.ok(
        mentions.every(({ card }) => card === null),
        told.join('; '),
      );
    });

  it('does not take a card from the same name elsewhere in the story', () => {
    const { mentions } = read('[Norland|l] voted. The [Norland|l] Courier said so. [Norland|l] waits.');
    assert.deepEqual(
      mentions.map(({ card }) => card),
      ['norland', null, 'norland'],
    );
  });

  const finds: [string, string][] = [
    ['[Norland|l] President [Ada Reed|p] left.', 'norland'],
    ['[Norland|l] Fisheries Secretary [Ada Reed|p] left.', 'norland'],
    ['[Norland|l] Cardinal [Emil Reed|p] prayed.', 'norland'],
    ['In [Norland|l] Monday is a holiday.', 'norland'],
    ['They left "for good. So [Norland|l] waits," she said.', 'norland'],
    ['" The [Norland|l] waits," she said.', 'norland'],
    ['[Harmouth|l], [Norland|l], flooded.', 'harmouth'],
    ['[Norland|l]-based trawlers left.', 'norland'],
    ["[Norland|l]'s [Northern Shipping Office|o] closed.", 'norland'],
    ['The [Norland|l] [Northern Shipping Office|o] closed.', 'norland'],
    ['A [Norlandic|g] Revolution museum opened.', 'norland'],
    ['[Norland|l] beat the visitors.', 'norland'],
    // An article and a plan are no initials, and neither is "V" between two teams.
    ['A [Norland|l] tug sank.', 'norland'],
    ['SUDLAND V [Norland|l]', 'norland'],
    ['They chose plan A, [Norland|l] said.', 'norland'],
    ['a late homer for [Norland|l]', 'norland'],
    ['The coach was born in [Harmouth|l].', 'harmouth'],
    ['She voted for [Harmouth|l].', 'harmouth'],
    ['The [Norlandic|g] open season began.', 'norland'],
    ['Statistics from [Norland|l] arrived.', 'norland'],
    ['From [Sudland|l], [Norland|l] looks small.', 'norland'],
    ['In [Harmouth|l] 200 people came.', 'harmouth'],
    ['In [Harmouth|l] the [Morning Herald|o] wrote so.', 'harmouth'],
    ['[Harmouth Reed|p] was born in [Harmouth|l].', 'harmouth'],
    ['He fished in [Norland|l].', 'norland'],
    ['They left. [Norland|l] waits.', 'norland'],
    ['the [Sea Festival|e] in [Harmouth|l]', 'harmouth'],
    ['She flew to [Harmouth|l], and [Kit Reed|p] stayed.', 'harmouth'],
    ['HARMOUTH, [Norland|l], [Ada Reed|p] said', 'norland'],
    ['[Emil Lund|p] Monday met [Kit Reed|p].', 'emil-lund'],
    ['[Emil Lund|p], [Kit Reed|p] and others came.', 'emil-lund'],
  ];
  for (const [marked, card] of finds)
    it(`keeps the card: ${marked}`, () => {
      const { mentions } = read(marked);
      assert.ok(
        mentions.some((mention) => mention.card === card),
        mentions.map(({ text, card: shown }) => `${text}: ${shown}`).join('; '),
      );
    });
});

describe('what stands beside a name', () => {
  const roles: [string, string | undefined][] = [
    ['Norlandic Foreign Minister [Ada Lund|p] spoke.', 'Norlandic Foreign Minister'],
    ['He met Secretary of State [Mary Gull|p].', 'Secretary of State'],
    ['Lt. Gen. [Mary Gull|p] spoke.', 'Lt. Gen.'],
    ['[Mary Gull|p], an undersecretary of fisheries, spoke.', 'undersecretary of fisheries'],
    ['the spokesman [Peter Gull|p] said', 'spokesman'],
    ['President Reed and Labour nominee [Mary Gull|p] met.', 'Labour nominee'],
    ['Minister for Energy and Climate [Mary Gull|p] spoke.', 'Minister for Energy and Climate'],
    ['On Monday [Mary Gull|p] spoke.', undefined],
    ['[Mary Gull|p], 51, spoke.', undefined],
    ['[Gull|p], Holder Potter and others fell.', undefined],
    ['They saw [Mary Gull|p] and the president.', undefined],
  ];
  for (const [marked, role] of roles) it(marked, () => assert.equal(read(marked).mentions[0]!.role?.text, role));

  const genders: [string, string | null][] = [
    ['Mrs. [Gull|p] left.', 'female'],
    ['Sir [Kit Gull|p] left.', 'male'],
    ['[Ada Lund|p] left.', 'female'],
    ['[Walter Gull|p] left.', 'male'],
    ['[Robin Gull|p] left.', null],
    ['[Abdou Gull|p] left.', null],
  ];
  for (const [marked, gender] of genders)
    it(`${marked} is ${gender ?? 'not told'}`, () => assert.equal(read(marked).people[0]!.gender, gender));
});

describe('people described without a name', () => {
  const found = (marked: string, date: string | null = '2012-10-29'): string[] =>
    read(marked, date).descriptions.map(({ text, card, office }) => `${text} -> ${card}${office ? ' (office)' : ''}`);

  it('are found by dated descriptions and by offices', () => {
    assert.deepEqual(found("She met [Norland|l]'s top diplomat."), ["Norland's top diplomat -> ada-lund"]);
    assert.deepEqual(found("[Norland|l]'s foreign minister spoke."), [
      "Norland's foreign minister -> ada-lund (office)",
    ]);
    assert.deepEqual(found('The [Norlandic|g] foreign minister spoke.'), [
      'Norlandic foreign minister -> ada-lund (office)',
    ]);
    assert.deepEqual(found('The foreign minister of [Norland|l] spoke.'), [
      'foreign minister of Norland -> ada-lund (office)',
    ]);
  });

  it('leave alone other dates, former and deputy ones, and those whose name stands there', () => {
    assert.deepEqual(found("She met [Norland|l]'s top diplomat.", '2016-01-01'), []);
    assert.deepEqual(found("She met [Norland|l]'s top diplomat.", null), []);
    assert.deepEqual(found("[Norland|l]'s former foreign minister spoke."), []);
    assert.deepEqual(found("[Norland|l]'s deputy foreign minister spoke."), []);
    assert.deepEqual(found("[Norland|l]'s foreign minister, [Ada Lund|p], spoke."), []);
    assert.deepEqual(found("[Norland|l]'s foreign minister [Ada Lund|p] spoke."), []);
    assert.deepEqual(found("[Norland|l]'s president spoke."), []);
  });
});

describe('a name that the recogniser is not sure of', () => {
  const shows: readonly string[] = [
    'They met in [Harmouth|l 0.85].',
    // One mention that is sure enough settles the rest.
    'They met in [Harmouth|l 0.35]. [Harmouth|l 0.9] is small.',
    'They met in [Norland|l 0.35].',
    'The [Norlandic|g 0.6] fleet sailed.',
    'The [NSO|o 0.35] agreed.',
    '[Ada Lund|p 0.35] agreed.',
  ];
  for (const marked of shows) it(`has its card: ${marked}`, () => assert.notEqual(read(marked).people[0]!.card, null));

  const offers: readonly string[] = [
    'They met in [Harmouth|l 0.75].',
    'They met in [Harmouth|l 0.75]. [Harmouth|l 0.6] is small.',
    'A [Norlandic|g 0.45]-born sailor drowned.',
  ];
  for (const marked of offers)
    it(`has its card offered: ${marked}`, () => {
      const [first] = read(marked).people;
      assert.equal(first!.card, null);
      assert.equal(first!.candidates.length, 1);
    });

  it('has its card where the reader chose it', () => {
    const chosen = read('They met in [Harmouth|l 0.4].', null, new Map([['Harmouth', 'harmouth']]));
    assert.equal(chosen.people[0]!.card, 'harmouth');
  });

  it('has its card where it is one of the desk', () => {
    const desk: CompiledCard = { id: 'seagate', schema: 'Place', name: 'Seagate', summary: 'Harbour.' };
    const layer = { version: 1, layer: 'workspace', sources: {}, cards: [desk] } as const;
    const told = readNamed('They met in [Seagate|l 0.4].', createKnowledge([layer]), null).people;
    assert.equal(told[0]!.card, 'seagate');
  });

  it('is a piece of the name of a country that goes on', () => {
    const named: CompiledCard = {
      ...{ id: 'east-sudland', schema: 'Country', name: 'Sudic Republic', summary: 'Country.' },
      demonym: { adjective: ['Sudic'], noun: [] },
    };
    const sudic = createKnowledge([{ version: 1, layer: 'bundled', sources: {}, cards: [named] }]);
    const card = (marked: string): string | null => readNamed(marked, sudic, null).people[0]!.card;
    assert.equal(card('The [Sudic|g] Republic-Norland talks ended.'), null);
    assert.equal(card('The [Sudic|g] president left.'), 'east-sudland');
    assert.equal(card('The [Sudic|g] Rifles left.'), 'east-sudland');
  });
});
