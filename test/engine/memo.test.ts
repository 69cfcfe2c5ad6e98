/** Tests of what the runs over one document lend one another. */
import assert from 'node:assert/strict';
import { Memo, type Unit } from '../../src/engine';
import { MemoRun, type Distance } from '../../src/engine/memo';
import { finish } from '../../src/engine/work';
import { engine } from '../support/engine';

/** The units of copy in which each word is a paragraph. */
function unitsOf(words: string): readonly Unit[] {
  return engine().analyze(`${words.split(' ').join('.\n\n')}.`).story.units;
}

/** Runs over the copy and makes of each unit a text that says in which run it was made. */
function made(run: MemoRun, words: string, name: string, sees: readonly unknown[] = []): string {
  const texts = finish(
    run.perUnit('stage', unitsOf(words), (_, index) => `${words.split(' ')[index]![0]!}${name}`, sees),
  );
  run.end();
  return texts.join(' ');
}

describe('what one run lends to the next', () => {
  for (const [title, words, expected] of [
    ['all, where nothing has changed', 'Ants Bees Cats Dogs', 'A1 B1 C1 D1'],
    ['the others, where one is new', 'Ants Bees Cows Dogs', 'A1 B1 C2 D1'],
    ['what is left', 'Ants Dogs', 'A1 D1'],
    ['all in another order', 'Dogs Ants Cats Bees', 'D1 A1 C1 B1'],
    ['all after what has come', 'Goats Ants Bees Cats Dogs', 'G2 A1 B1 C1 D1'],
    ['one twice', 'Ants Bees Cats Dogs Ants', 'A1 B1 C1 D1 A1'],
    ['nothing', 'Eels', 'E2'],
  ] as const) {
    it(title, () => {
      const memo = new Memo();
      made(memo.begin(), 'Ants Bees Cats Dogs', '1');
      assert.equal(made(memo.begin(), words, '2'), expected);
    });
  }

  it('is not lent where something that it saw is another', () => {
    const [cards, others] = [{}, {}];
    for (const [sees, expected] of [
      [[cards, '2019-05-15'], 'A1'],
      [[others, '2019-05-15'], 'A2'],
      [[cards, null], 'A2'],
      [[], 'A2'],
    ] as const) {
      const memo = new Memo();
      made(memo.begin(), 'Ants', '1', [cards, '2019-05-15']);
      assert.equal(made(memo.begin(), 'Ants', '2', sees), expected);
    }
  });

  it('is lent where the lists that it saw hold the same', () => {
    const card = {};
    const memo = new Memo();
    made(memo.begin(), 'Ants', '1', [[card, ['Bees', 3]], null]);
    assert.equal(made(memo.begin(), 'Ants', '2', [[card, ['Bees', 3]], null]), 'A1');
    assert.equal(made(memo.begin(), 'Ants', '3', [[card, ['Bees'], 3], null]), 'A3');
    assert.equal(made(memo.begin(), 'Ants', '4', [[{}, ['Bees'], 3], null]), 'A4');
  });

  it('is made of the whole story only where that saw something else', () => {
    const memo = new Memo();
    const madeOf = (names: readonly string[], run: MemoRun): string => {
      const text = finish(
        run.ofStory(
          'story',
          () => [names],
          function* () {
            yield;
            return names.join(' ');
          },
        ),
      );
      run.end();
      return text;
    };
    const first = madeOf(['Orr', 'Pike'], memo.begin());
    const [kept] = memo.of('story');
    assert.equal(first, 'Orr Pike');
    assert.equal(madeOf(['Orr', 'Pike'], memo.begin()), first);
    assert.equal(memo.of('story')[0], kept);
    assert.equal(madeOf(['Orr'], memo.begin()), 'Orr');
    assert.notEqual(memo.of('story')[0], kept);
    assert.equal(madeOf(['Pike'], MemoRun.once()), 'Pike');
  });

  it('goes when a run did not ask for it', () => {
    const memo = new Memo();
    made(memo.begin(), 'Ants Bees', '1');
    made(memo.begin(), 'Bees', '2');
    assert.equal(made(memo.begin(), 'Ants Bees', '3'), 'A3 B1');
  });

  it('stays as it was when a run is dropped halfway', () => {
    const memo = new Memo();
    made(memo.begin(), 'Ants Bees', '1');
    finish(memo.begin().perUnit('stage', unitsOf('Cats'), () => 'C2'));
    assert.equal(made(memo.begin(), 'Ants Bees', '3'), 'A1 B1');
  });

  it('is placed where its unit stands now', () => {
    const memo = new Memo();
    const place = (start: number, { offsets }: Distance): number => start + offsets;
    for (const words of ['Ants Bees', 'Dogs Ants Bees', 'Bees', 'Bees Ants']) {
      const units = unitsOf(words);
      const run = memo.begin();
      const starts = finish(run.perUnit('stage', units, ({ start }) => start, [], place));
      run.end();
      assert.deepEqual(
        starts,
        units.map(({ start }) => start),
      );
    }
  });

  it('is made with a stop after each unit that is made', () => {
    const memo = new Memo();
    made(memo.begin(), 'Ants Bees', '1');
    const work = memo.begin().perUnit('stage', unitsOf('Ants Bees Cats Dogs'), () => '');
    assert.deepEqual([work.next().done, work.next().done, work.next().done], [false, false, true]);
  });
});
