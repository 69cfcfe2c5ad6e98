/** Who is who in real articles that were marked by hand: what counts as a wrong join and as a wrong split. */
import assert from 'node:assert/strict';
import { readAnnotated, type MarkedIdentity } from '../../src/training/identities/realCopy';
import { scoreIdentities, type FoundName } from '../../src/training/identities/score';

const TEXT = 'Ada Orr met Bo Orr. Orr said the Harmouth Port Authority had paid, and the Authority agreed.';

function span(words: string, nth = 0): [number, number] {
  let start = TEXT.indexOf(words);
  for (let again = 0; again < nth; again++) start = TEXT.indexOf(words, start + 1);
  assert.ok(start >= 0, words);
  return [start, start + words.length];
}

const ADA: MarkedIdentity = { type: 'person', names: [span('Ada Orr'), span('Orr', 2)] };
const BO: MarkedIdentity = { type: 'person', names: [span('Bo Orr')] };
const BODY: MarkedIdentity = {
  type: 'organization',
  names: [span('Harmouth Port Authority'), span('Authority', 1)],
};

function found(entity: string, [start, end]: readonly [number, number]): FoundName {
  return { entity, start, end };
}

describe('who is who in real articles', () => {
  const whole = span('Harmouth Port Authority');
  const cases: readonly [string, FoundName[], { found: number; joined: number; split: number }][] = [
    [
      'all as the reader has it',
      [found('e1', span('Ada Orr')), found('e2', span('Bo Orr')), found('e1', span('Orr', 2)), found('e3', whole)],
      { found: 4, joined: 0, split: 0 },
    ],
    [
      'the surname alone as a third person',
      [found('e1', span('Ada Orr')), found('e2', span('Bo Orr')), found('e3', span('Orr', 2))],
      { found: 3, joined: 0, split: 1 },
    ],
    [
      'two people as one',
      [found('e1', span('Ada Orr')), found('e1', span('Bo Orr')), found('e1', span('Orr', 2))],
      { found: 3, joined: 1, split: 0 },
    ],
    [
      'the surname as the other one',
      [found('e1', span('Ada Orr')), found('e2', span('Bo Orr')), found('e2', span('Orr', 2))],
      { found: 3, joined: 1, split: 1 },
    ],
    ['a body in two', [found('e1', whole), found('e2', span('Authority', 1))], { found: 2, joined: 0, split: 1 }],
    ['edges that share less than half of the name', [found('e1', span('Harmouth'))], { found: 0, joined: 0, split: 0 }],
    ['nothing', [], { found: 0, joined: 0, split: 0 }],
  ];
  for (const [title, names, expected] of cases) {
    it(`count: ${title}`, () => {
      const score = scoreIdentities([ADA, BO, BODY], names);
      assert.equal(score.names, 5);
      assert.deepEqual({ found: score.found, joined: score.joined.length, split: score.split.length }, expected);
    });
  }

  it('are drawn from train files, each once, with every name in one place', () => {
    const all = readAnnotated();
    assert.equal(new Set(all.map(({ file, doc }) => `${file} ${doc}`)).size, all.length);
    for (const { file, doc, identities } of all) {
      assert.match(file, /-train$/);
      const names = identities.flatMap((identity) => [...identity.names]).sort(([a], [b]) => a - b);
      for (const [index, [start, end]] of names.entries())
        assert.ok(start < end && end <= (names[index + 1]?.[0] ?? Infinity), `${doc} ${start}`);
    }
  });
});
