/** Cards of the people in the table of heads: who gets one, what it says, and which names say too little for one. */
import assert from 'node:assert/strict';
import { buildHeadCards, type HeadName } from '../../src/cards-build/headCards';
import { headsOf } from '../../src/cards-build/heads';
import type { CompiledCard } from '../../src/engine/knowledge';

type Written = CompiledCard & { file: string };

const NORLAND: CompiledCard = {
  id: 'norland',
  schema: 'Country',
  name: 'Norland Islands',
  iso2: 'xn',
  summary: 'Country in Europe; capital Harmouth.',
  alias: ['Norland'],
  previousName: [{ text: 'Gullmark', to: '1994' }],
  demonym: { adjective: ['Norlandic'], noun: ['Norlander'] },
};
const SOUTHLAND: CompiledCard = { id: 'southland', schema: 'Country', name: 'Southland', iso2: 'xs', summary: 'x' };

function cards(
  rows: readonly string[],
  written: readonly Written[] = [],
  names: readonly HeadName[] = [],
): ReturnType<typeof buildHeadCards> {
  const { terms } = headsOf(['country,office,title,name,from,to,asOf,sources', ...rows].join('\n'));
  return buildHeadCards(terms, names, written, new Map([NORLAND, SOUTHLAND].map((card) => [card.iso2!, card])));
}

describe('the cards of heads', () => {
  it('tell the terms of each person with their sources', () => {
    const { cards: made } = cards([
      'xn,state,President,Ada Lund,1990-05-01,1994-02-01,,list',
      'xn,government,Prime Minister,Ada Lund,2001,,2004-06,list book',
    ]);
    assert.deepEqual(made, [
      {
        id: 'ada-lund',
        schema: 'Person',
        name: 'Ada Lund',
        weakAlias: [{ text: 'Lund' }],
        summary: 'President of Gullmark, 1990-1994; prime minister from 2001.',
        requireContext: ['Norland Islands', 'Norland', 'Norlandic', 'Norlander', 'Harmouth'],
        positions: [
          {
            post: 'President of Gullmark',
            title: 'President',
            country: 'xn',
            from: '1990-05-01',
            to: '1994-02-01',
            source: ['list'],
          },
          {
            ...{ post: 'Prime Minister of the Norland Islands', title: 'Prime Minister', country: 'xn' },
            ...{ from: '2001', asOf: '2004-06', source: ['list', 'book'] },
          },
        ],
        file: '_heads.csv',
      },
    ]);
  });

  it('give a written card the terms that it lacks, and no other', () => {
    const own: Written = {
      ...{ id: 'ada', file: 'x.yaml', schema: 'Person', name: 'Ada Lund', summary: 'Politician.' },
      positions: [
        {
          post: 'President of Norland',
          title: 'President',
          country: 'xn',
          from: '1990-05',
          to: '1994',
          source: ['page'],
        },
      ],
    };
    const { cards: made } = cards(
      [
        'xn,state,President,Ada Lund,1990-05-01,1994-02-01,,list',
        'xn,state,President,Ada Lund,1998-02-01,2002-02-01,,list',
      ],
      [own],
    );
    assert.deepEqual(
      made.map(({ id, positions }) => [id, positions!.map(({ from }) => from)]),
      [['ada', ['1990-05', '1998-02-01']]],
    );
  });

  it('leave out a name of one word or of heads of two countries, unless a line says how the card is called', () => {
    const rows = [
      'xn,state,King,Olaf,1990,1994,,list',
      'xn,state,King,Harald II,1994,1999,,list',
      'xs,state,King,Harald II,1980,1985,,list',
    ];
    assert.deepEqual(cards(rows).cards, []);
    const names = [{ country: 'xn', name: 'Harald II', card: 'Harald II of Norland', weakAlias: ['Harald'] }];
    assert.deepEqual(
      cards(rows, [], names).cards.map(({ name, weakAlias }) => [name, weakAlias]),
      [['Harald II of Norland', [{ text: 'Harald' }]]],
    );
  });

  it('leave out a name that a card of somebody or something else bears, and a surname that is a place', () => {
    const other: Written = {
      id: 'lund',
      file: 'x.yaml',
      schema: 'Place',
      name: 'Lund',
      alias: ['Bo Berg'],
      summary: 'Town.',
    };
    const { cards: made } = cards(
      ['xn,state,President,Ada Lund,1990,1994,,list', 'xn,state,President,Bo Berg,1994,1998,,list'],
      [other],
    );
    assert.deepEqual(
      made.map(({ id, weakAlias }) => [id, weakAlias]),
      [
        ['lund', undefined],
        ['ada-lund', undefined],
      ],
    );
  });

  it('say which line of the names means nobody', () => {
    const { problems } = cards([], [], [{ country: 'xn', name: 'Cy Dahl' }]);
    assert.deepEqual(problems, [
      { file: '_headNames.yaml', card: 'Cy Dahl', message: 'The table of heads has nobody of this name.' },
    ]);
  });

  it('say “from” only of somebody whom the newest source has, and else how far one had him', () => {
    const { cards: made } = cards([
      'xn,government,Prime Minister,Ada Lund,2001,,2004-06,list',
      'xn,government,Prime Minister,Bo Berg,2004-09,,2004-10,list',
      'xs,government,Prime Minister,Cy Orr,2008,,2009-01,list',
    ]);
    assert.deepEqual(
      made.map(({ summary }) => summary),
      [
        'Prime Minister of the Norland Islands, 2001 to at least 2004.',
        'Prime Minister of the Norland Islands from 2004.',
        'Prime Minister of Southland from 2008.',
      ],
    );
  });

  it('ask the story for each capital, and for no note behind it', () => {
    const contextWith = (summary: string): readonly string[] => {
      const { terms } = headsOf(
        'country,office,title,name,from,to,asOf,sources\nxn,state,President,Ada Lund,2001,,2004-06,list',
      );
      const { cards: made } = buildHeadCards(terms, [], [], new Map([['xn', { ...NORLAND, summary }]]));
      return made[0]!.requireContext!.slice(4);
    };
    assert.deepEqual(contextWith('State in Europe; capital Harmouth; not a member of the United Nations.'), [
      'Harmouth',
    ]);
    assert.deepEqual(contextWith('Country; capital Eastport (seat), Harmouth (courts) and Gull Bay.'), [
      ...['Eastport', 'Harmouth', 'Gull Bay'],
    ]);
  });
});
