/** Hovers drawn to be read: from which articles, on which days, and how they are printed. */
import assert from 'node:assert/strict';
import { createKnowledge } from '../../src/engine/knowledge';
import { drawHovers, hoverText, storyDay } from '../../src/training/cards/hovers';
import type { Article } from '../../src/training/joinedArticles';

describe('the draw of hovers', () => {
  const NAMES = ['Norland', 'Sudland', 'Westland', 'Eastland'];
  const knowledge = createKnowledge([
    {
      version: 1,
      layer: 'bundled',
      sources: { list: { title: 'List [2010]', publisher: 'Press', url: 'https://press.example/list' } },
      cards: NAMES.map((name) => ({
        ...{ id: name.toLowerCase(), schema: 'Organization' as const, name, summary: 'League of ports.' },
        facts: [{ label: 'Members', value: '*12*', from: '2010', to: '2020', source: ['list'] }],
      })),
    },
  ]);
  const engine = {
    knowledge: () => knowledge,
    analyze: (text: string) => ({
      entities: NAMES.filter((name) => text.includes(name)).map((name) => {
        const start = text.indexOf(name);
        return { start, end: start + name.length, card: name.toLowerCase() };
      }),
    }),
  } as unknown as Parameters<typeof drawHovers>[0];
  const article = (doc: string, text: string, date: string | null = '2012-10-29'): Article => ({ doc, text, date });
  const files = [
    [article('a', 'Ships leave Norland.'), article('b', 'Ships leave Norland and Sudland.')],
    [article('c', 'Ships leave Westland.'), article('d', 'Ships leave Eastland.', null), article('e', 'No name.')],
  ];
  const draw = (seed: number, count: number): string[] =>
    drawHovers(engine, files, { seed, count, today: '2026-11-22' }).map(({ hover, copy }) => `${hover.name}: ${copy}`);

  it('is the same for the same seed, and has no card twice', () => {
    for (const seed of [1, 2, 3]) {
      const drawn = draw(seed, 10);
      assert.deepEqual(drawn, draw(seed, 10));
      assert.equal(new Set(drawn.map((one) => one.split(':')[0])).size, drawn.length);
      assert.ok(drawn.length >= 2 && drawn.every((one) => !one.includes('Eastland')), drawn.join('\n'));
    }
    assert.equal(draw(1, 1).length, 1);
  });

  it('shows the words of the copy in which the name stands', () =>
    assert.ok(draw(1, 10).includes('Westland: Ships leave [Westland].')));

  const days: [string, string | null, string | null][] = [
    ['HARMOUTH 1996-08-30\nShips wait.', null, '1996-08-30'],
    ['Ships wait.', '2016-09-12', '2016-09-12'],
    ['https://paper.example/2022/07/26/ships.html\nShips wait.', null, '2022-07-26'],
    ['https://paper.example/stories/202207260345.html Ships wait.', null, '2022-07-26'],
    ['https://paper.example/id/00082869.html Ships wait.', null, null],
    ['https://paper.example/2022/13/26/ships.html Ships wait.', null, null],
    ['Ships wait since 1996-08-30.', null, null],
    [`${'Ships wait. '.repeat(40)}\nHARMOUTH 1996-08-30`, null, null],
  ];
  for (const [text, date, day] of days)
    it(`is on ${day ?? 'no day'}: ${text.slice(0, 40).replaceAll('\n', ' ')}`, () =>
      assert.equal(storyDay(article('x', text, date)), day));

  it('prints a hover whole and without the signs of Markdown', () => {
    const { hover } = drawHovers(engine, [[files[1]![0]!]], { seed: 1, count: 1, today: '2026-11-22' })[0]!;
    assert.equal(
      hoverText(hover),
      [
        'Westland',
        'Organization',
        'League of ports.',
        'On 29 Oct 2012:',
        '- Members: *12* (2010 – 2020) [1]',
        'Sources',
        '- [1] List [2010], https://press.example/list, Press',
        'Card bundled with Copydesk',
      ].join('\n'),
    );
  });
});
