/** Cards found by name, laid in layers, and what was so on a date. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  createKnowledge,
  heldOn,
  isAcronym,
  keyNames,
  nameKey,
  packCards,
  plainLetters,
  readCards,
  type CompiledCard,
  type CompiledCards,
  type LayerName,
} from '../../../src/engine/knowledge';

const SOURCES = {
  gazette: { title: 'Gazette', publisher: 'The Gazette' },
  paper: { title: 'Paper', publisher: 'The Paper' },
};

function layer(name: LayerName, ...cards: CompiledCard[]): CompiledCards {
  return { version: 1, layer: name, sources: SOURCES, cards };
}

const HARBOUR: CompiledCard = {
  id: 'harbour-union',
  schema: 'Organization',
  name: 'Harbour Workers’ Union',
  summary: 'Trade union of the port.',
  alias: ['HWU', 'Harbor Workers Union'],
  weakAlias: [{ text: 'the Union' }],
};

describe('name keys', () => {
  it('hold what spellings of one name have in common', () => {
    const same: [string, string][] = [
      ['U.N.', 'UN'],
      ["Côte d'Ivoire", 'Cote d’Ivoire'],
      ['al-Qaida', 'Al Qaida'],
      ["European Union's", 'European Union'],
      ['The Gambia', 'the Gambia'],
      ['Łódź', 'Lodz'],
      ['  Two   words ', 'two words'],
      ['AT&T', 'at&t'],
    ];
    for (const [a, b] of same) assert.equal(nameKey(a), nameKey(b), `${a} ${b}`);
  });

  it('keep apart what is not the same', () => {
    for (const [a, b] of [
      ['Niger', 'Nigeria'],
      ['Mali', 'Malian'],
      ['Guinea', 'Guinea-Bissau'],
    ] as const) {
      assert.notEqual(nameKey(a), nameKey(b));
    }
  });

  it('are the same whether the letters of a name are looked at one by one or by an expression', () => {
    const piece = fc.constantFrom(
      ...`aZ09&.-'\`’‘ʼ–—“…  éÉñçßÆøĐłıəƏİſŋ日本Ж٣½²\u0301\u00a0\ud835\udc00`,
      'the ',
      'The ',
      '’s',
      "'s",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const name = pieces.join('');
        const words = plainLetters(name.replace(/['’‘ʼ]s$/u, ''))
          .replace(/['’‘ʼʻ`.]/gu, '')
          .replace(/[^\p{L}\p{N}&]+/gu, ' ')
          .trim();
        assert.equal(nameKey(name), words.replace(/^the /, ''));
      }),
      { numRuns: 2_000 },
    );
  });

  it('tell acronyms from names', () => {
    for (const yes of ['ECOWAS', 'U.N.', 'G20', 'EU', 'M-23']) assert.ok(isAcronym(yes), yes);
    for (const no of ['Ecowas', 'A', 'Mali', 'ECOWAS States', 'al-Qaida']) assert.ok(!isAcronym(no), no);
  });
});

describe('finding cards by name', () => {
  const knowledge = createKnowledge([layer('bundled', HARBOUR)]);
  const found = (name: string): string[] => knowledge.find(name).map(({ card, strength }) => `${card} ${strength}`);

  it('finds names and aliases whole, whatever their case', () => {
    for (const name of ['Harbour Workers’ Union', "HARBOUR WORKERS' UNION", 'Harbor Workers Union', 'H.W.U.', 'HWU']) {
      assert.deepEqual(found(name), ['harbour-union strong'], name);
    }
    assert.deepEqual(found('the Union'), ['harbour-union weak']);
  });

  it('leaves alone parts, small letters and acronyms without their capitals', () => {
    for (const name of ['Harbour', 'Workers Union', 'harbour workers union', 'hwu', 'Hwu', '', '...'])
      assert.deepEqual(found(name), [], name);
  });

  it('scans for the longest name', () => {
    const words = ['The', 'Harbor', 'Workers', 'Union', 'struck'];
    assert.equal(knowledge.scan(words, 1)?.length, 3);
    assert.equal(knowledge.scan(words, 4), null);
  });

  it('leaves alone names of every object (constructor, __proto__)', () => {
    for (const name of ['constructor', '__proto__', 'toString', 'Constructor']) assert.deepEqual(found(name), []);
    assert.equal(knowledge.card('constructor'), undefined);
  });
});

describe('layers of cards', () => {
  it('let the first one win, and an extending card add to the one below', () => {
    const desk: CompiledCard = {
      id: 'our-union',
      extends: 'harbour-union',
      alias: ['Dockers'],
      facts: [{ label: 'Phone', value: '5550', asOf: '2026' }],
    };
    const knowledge = createKnowledge([layer('workspace', desk), layer('bundled', HARBOUR)]);
    const card = knowledge.card('our-union')!;
    assert.equal(card.name, HARBOUR.name);
    assert.equal(card.layer, 'workspace');
    assert.ok(card.alias.includes('Dockers') && card.alias.includes('HWU'));
    assert.equal(knowledge.card('harbour-union'), card, 'the old id still leads to it');
    assert.equal(knowledge.size, 1);
    assert.deepEqual(
      knowledge.find('HWU').map((match) => match.card),
      ['our-union'],
    );
    assert.deepEqual(
      knowledge.find('Dockers').map((match) => match.card),
      ['our-union'],
    );
  });

  it('let a card of the same id stand instead of the one below', () => {
    const own: CompiledCard = { ...HARBOUR, name: 'Dock Union', alias: [] };
    const knowledge = createKnowledge([layer('workspace', own), layer('bundled', HARBOUR)]);
    assert.equal(knowledge.card('harbour-union')!.name, 'Dock Union');
    assert.deepEqual(knowledge.find('HWU'), []);
  });

  it('hide a name of a lower layer that an upper card bears too', () => {
    const other: CompiledCard = { id: 'holland-warehouse', schema: 'Company', name: 'HWU', summary: 'Warehouses.' };
    const knowledge = createKnowledge([layer('workspace', other), layer('bundled', HARBOUR)]);
    assert.deepEqual(
      knowledge.find('HWU').map((match) => match.card),
      ['holland-warehouse'],
    );
  });

  it('keep former ids', () => {
    const knowledge = createKnowledge([layer('bundled', { ...HARBOUR, formerId: ['dock-union'] })]);
    assert.equal(knowledge.card('dock-union')?.id, 'harbour-union');
  });

  it('refuse circles, doubles and unknown bases, say so, and keep the other cards', () => {
    const a: CompiledCard = { id: 'a', extends: 'b', schema: 'Topic', name: 'Aa', summary: 'a' };
    const b: CompiledCard = { id: 'b', extends: 'a', schema: 'Topic', name: 'Bb', summary: 'b' };
    const lost: CompiledCard = { id: 'lost', extends: 'nowhere' };
    const knowledge = createKnowledge([layer('workspace', a, b, lost, HARBOUR, HARBOUR)]);
    assert.equal(knowledge.failures.length, 3, JSON.stringify(knowledge.failures));
    assert.ok(knowledge.failures.some(({ message }) => message.includes('circle')));
    assert.ok(knowledge.failures.some(({ message }) => message.includes('nowhere')));
    assert.ok(knowledge.failures.some(({ message }) => message.includes('two cards')));
    assert.equal(knowledge.card('harbour-union')?.name, HARBOUR.name);
    assert.equal(knowledge.card('lost'), undefined);
  });

  it('are read in no more than 50 links without a stack of their own', () => {
    const chain = Array.from({ length: 50 }, (_, index): CompiledCard => ({
      id: `c${index}`,
      extends: `c${index + 1}`,
      name: `Chain ${index}`,
    }));
    const knowledge = createKnowledge([
      layer('user', ...chain, { id: 'c50', schema: 'Topic', name: 'End', summary: 'end' }),
    ]);
    assert.deepEqual(knowledge.failures, []);
    assert.equal(knowledge.card('c50')?.name, 'Chain 0');
    assert.equal(knowledge.size, 1);
  });
});

describe('names keyed and cards packed by the build', () => {
  const cards: CompiledCard[] = [
    HARBOUR,
    {
      id: 'norland',
      schema: 'Country',
      name: 'Norland',
      summary: 'Country.',
      iso2: 'no',
      alias: ['Kingdom of Norland', 'NL'],
      demonym: { adjective: ['Norlandic'], noun: ['Norlander'] },
    },
    {
      id: 'ada-lund',
      schema: 'Person',
      name: 'Ada Lund',
      summary: 'Politician.',
      weakAlias: [{ text: 'Lund' }],
      descriptionAlias: [{ text: "Norland's top diplomat" }, { text: 'the Union' }],
      positions: [{ post: 'Foreign Minister', title: 'Foreign Minister', country: 'no', source: ['gazette', 'paper'] }],
      birthDate: { value: '1960', source: ['paper'] },
      facts: [{ label: 'Party', value: 'Harbour Party', timeless: true, source: ['gazette'] }],
    },
    { id: 'karl-lund', schema: 'Person', name: 'Karl Lund', summary: 'Sailor.', weakAlias: [{ text: 'Lund' }] },
  ];
  const { sources } = layer('bundled');
  const packed: CompiledCards = { ...layer('bundled'), cards: packCards(cards, sources), names: keyNames(cards) };
  const eager = (...above: CompiledCards[]): ReturnType<typeof createKnowledge> =>
    createKnowledge([...above, layer('bundled', ...cards)]);
  const keyed = (...above: CompiledCards[]): ReturnType<typeof createKnowledge> => createKnowledge([...above, packed]);
  const NAMES = [
    'Harbour Workers’ Union',
    'HWU',
    'hwu',
    'the Union',
    'Norland',
    'Kingdom of Norland',
    'NL',
    'Norlandic',
    'Norlanders',
    'Lund',
    'Ada Lund',
    'Karl Lund',
    "Norland's top diplomat",
    'constructor',
    '__proto__',
    'Port Union',
    'Lady Lund',
  ];
  const tell = (knowledge: ReturnType<typeof createKnowledge>, names: readonly string[]): Record<string, unknown> =>
    Object.fromEntries(
      names.map((name) => [
        name,
        [knowledge.find(name), knowledge.scan(name.split(' '), 0), knowledge.longestDescription(name.split(' ')[0]!)],
      ]),
    );

  const layers: [string, CompiledCards[]][] = [
    ['alone', []],
    ['under a card of the same id', [layer('workspace', { ...HARBOUR, name: 'Port Union', alias: [], weakAlias: [] })]],
    ['under a card that adds to one', [layer('user', { id: 'lady', extends: 'ada-lund', alias: ['Lady Lund'] })]],
    ['under another card of one of the names', [layer('user', { ...HARBOUR, id: 'own', name: 'Ada Lund' })]],
  ];
  for (const [what, above] of layers)
    it(`lead to the same cards as names taken in at once, in any order: ${what}`, () => {
      const expected = tell(eager(...above), NAMES);
      assert.deepEqual(tell(keyed(...above), NAMES), expected);
      const backwards = tell(keyed(...above), [...NAMES].reverse());
      assert.deepEqual(Object.fromEntries(NAMES.map((name) => [name, backwards[name]])), expected);
    });

  it('are the cards that were packed', () => {
    assert.deepEqual(readCards(packed), cards);
    assert.match(JSON.stringify(packed.cards), /^[\0-\x7f]*$/);
    assert.deepEqual(readCards({ ...layer('bundled'), cards: packCards([], sources) }), []);
  });

  it('keep what a card was called before and what it adds to', () => {
    const linked: CompiledCard[] = [
      { ...HARBOUR, formerId: ['dock-union'] },
      { id: 'port', extends: HARBOUR.id, name: 'Port Union' },
    ];
    const names = keyNames(linked);
    const knowledge = createKnowledge([{ ...layer('bundled'), cards: packCards(linked, sources), names }]);
    assert.deepEqual(knowledge.failures, []);
    assert.equal(knowledge.card('dock-union')?.name, 'Port Union');
    assert.equal(knowledge.card(HARBOUR.id)?.summary, HARBOUR.summary);
    assert.deepEqual(
      knowledge.find('HWU').map(({ card }) => card),
      ['port'],
    );
  });

  it('know the same officers and cards', () => {
    assert.deepEqual(keyed().officers('no'), ['ada-lund']);
    assert.deepEqual([...keyed().ids()], [...eager().ids()]);
    assert.deepEqual(keyed().card('norland'), eager().card('norland'));
  });
});

describe('posts on a date', () => {
  const source = ['gazette'];
  const minister: CompiledCard = {
    id: 'ada-lund',
    schema: 'Person',
    name: 'Ada Lund',
    summary: 'Norland politician.',
    positions: [
      {
        post: 'Prime Minister of Norland',
        title: 'Prime Minister',
        country: 'no',
        from: '2010-05-04',
        to: '2014-06',
        source,
      },
      {
        post: 'Minister of Fisheries of Norland',
        title: 'Fisheries Minister',
        country: 'no',
        from: '2016',
        asOf: '2020-01',
        source,
      },
    ],
  };
  const knowledge = createKnowledge([layer('bundled', minister)]);
  const held = (index: number, date: string): string => heldOn(knowledge.card('ada-lund')!.positions[index]!, date);

  it('answer yes, no and cannot tell', () => {
    assert.equal(held(0, '2012-01-01'), 'yes');
    assert.equal(held(0, '2014-06-15'), 'unknown');
    assert.equal(held(0, '2015-01-01'), 'no');
    assert.equal(held(1, '2016-03-01'), 'unknown');
    assert.equal(held(1, '2019-03-01'), 'yes');
    assert.equal(held(1, '2024-03-01'), 'unknown', 'nobody looked since January 2020');
  });

  it('name the holder of an office', () => {
    const holders = (title: string, date: string): string[] =>
      knowledge.holders(title, 'no', date).map(({ card, held }) => `${card.id} ${held}`);
    assert.deepEqual(holders('prime minister', '2012-01-01'), ['ada-lund yes']);
    assert.deepEqual(holders('prime minister', '2014-06-15'), ['ada-lund unknown']);
    assert.deepEqual(holders('prime minister', '2015-06-15'), []);
    assert.deepEqual(holders('deputy prime minister', '2012-01-01'), []);
    assert.deepEqual(holders('former prime minister', '2012-01-01'), []);
    assert.deepEqual(holders('president', '2012-01-01'), []);
    assert.deepEqual(holders('', '2012-01-01'), []);
  });

  it('carry their sources', () => {
    assert.deepEqual(knowledge.card('ada-lund')!.positions[0]!.sources, [
      { id: 'gazette', title: 'Gazette', publisher: 'The Gazette' },
    ]);
  });
});
