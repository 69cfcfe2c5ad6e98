/** Scripts: each cell of README's table of limits comes out of what a command prints. */
import assert from 'node:assert/strict';
import { FIGURES, limitsTable } from '../../scripts/limits';

/** What the commands print, cut short. */
const PRINTED: readonly [command: RegExp, output: string][] = [
  [
    /bench\.mjs/,
    `6 and 60 stories, 12048 and 117380 words, 7 runs
                                            words/s  ms per 1,000  by the wall  start and warm-up s  peak MB, 6  peak MB, 60  runs (words/s)
command                                       13001          76.9        25811                 0.41          93          207           13001
compromise (people, places, organizations)     6250         160.0         6979                 0.63          84          125            6250
wink-nlp (sentences, tags, entities)          71506          14.0        61442                 0.31          90          111           71506
`,
  ],
  [
    /fuzz/,
    `Seed 7, 10 min. The same inputs: npm run fuzz -- --seed 7

         inputs  throws  spans that do not slice  differences  slowest ratio  its input
engine   61,000       0                        0            0            1.9        401
all     182,000       0                        0            2            2.4
`,
  ],
  [/mutants/, '1000 tried, 140 alive\n\n86.0 % killed in 27.4 min. Those alive: out/mutants.txt\n'],
  [/test:web/, '  1) a folder\n\n90 passed, 1 failed\nExit code:   1\n'],
  [/./, '98 passed, 0 failed\n'],
];
const run = (command: readonly string[]): string => PRINTED.find(([each]) => each.test(command.join(' ')))![1];

describe('the table of limits', () => {
  it('has a row for each figure, with the cells that were printed', () => {
    const rows = limitsTable('', undefined, run).split('\n').slice(2);
    assert.equal(rows.length, FIGURES.length);
    for (const [row, cell] of [
      [1, '25,811 (compromise 6,979, wink-nlp 61,442); 207 MB'],
      [2, '182,000: 0 thrown, 0 spans that do not slice, 2 different to a fresh reading'],
      [3, '86.0 %'],
      [4, '98 of 98'],
    ] as const)
      assert.equal(rows[row]!.split(' | ')[1], cell);
    assert.match(rows[5]!, /VS Code on Node 98 of 98; in a browser 90 of 91; /);
  });

  it('runs one row and leaves the others as they stand, also where there is none yet', () => {
    const one = limitsTable('', 'mutants', run);
    assert.equal(one.split('\n').length, 3);
    const asked: string[] = [];
    const two = limitsTable(one, 'fuzz', (command) => {
      asked.push(command.join(' '));
      return run(command);
    });
    assert.deepEqual(asked, ['npm run --silent fuzz -- --minutes 10']);
    assert.deepEqual(two.split('\n').slice(3), one.split('\n').slice(2));
  });

  it('is not made up where a command prints no figure', () => {
    assert.throws(() => limitsTable('', 'mutants', () => 'out of memory'), /no figure/);
    assert.throws(() => limitsTable('', 'nothing', run), /Rows of the table: speed-1/);
  });
});
