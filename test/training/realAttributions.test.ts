/** Attributions on real articles that were marked by hand: what counts as right. */
import assert from 'node:assert/strict';
import { Attribution, SourcePhrase } from '../../src/engine/model';
import { measureRealCopy } from '../../src/training/attribution/measureRealCopy';
import { readAnnotated, type MarkedAttribution, type RealArticle } from '../../src/training/attribution/realCopy';

const TEXT = 'However, the port will close on Monday, Ann Orr said. She wants a new pier. Prices fell.';

function span(words: string): [number, number] {
  const start = TEXT.indexOf(words);
  assert.ok(start >= 0, words);
  return [start, start + words.length];
}

const MARKED: MarkedAttribution = {
  source: [span('Ann Orr')],
  cue: span('said'),
  contents: [[span('the port will close on Monday')]],
};
const WISH: MarkedAttribution = {
  source: [span('She')],
  cue: span('wants'),
  contents: [[span('a new pier')]],
  optional: true,
};

function found(source: string, cue: string, content: string, wide?: true): Attribution {
  const at = (words: string): { start: number; end: number; text: string } => {
    const [start, end] = span(words);
    return { start, end, text: words };
  };
  const phrase = at(source);
  const head = new SourcePhrase(phrase.start, phrase.end, source, 'named-person', phrase, source, null, null);
  return new Attribution('indirect', head, at(cue), cue, [at(content)], 'test', 0, { wide });
}

function counted(...attributions: Attribution[]): { right: number; found: number; marked: number; faults: string[] } {
  const article: RealArticle = {
    file: '',
    doc: 'one',
    part: 'tuned',
    hash: '',
    attributions: [MARKED, WISH],
    text: TEXT,
  };
  const { whole, faults } = measureRealCopy(() => attributions, [article]);
  return { right: whole.right, found: whole.found, marked: whole.marked, faults: faults.map(({ kind }) => kind) };
}

describe('attributions on real articles', () => {
  const cases: readonly [string, Attribution[], { right: number; found: number; faults: string[] }][] = [
    ['the words that the reader marked', [found('Ann Orr', 'said', 'the port will close on Monday')], right()],
    ['a joining word at the start', [found('Ann Orr', 'said', 'However, the port will close on Monday')], right()],
    ['a time too few', [found('Ann Orr', 'said', 'the port will close')], wrong('content')],
    ['somebody else', [found('She', 'said', 'the port will close on Monday')], wrong('source')],
    ['nothing found', [], { right: 0, found: 0, faults: ['missed'] }],
    [
      'one that states nothing',
      [found('Ann Orr', 'said', 'the port will close on Monday', true)],
      { right: 0, found: 0, faults: ['missed'] },
    ],
    [
      'an optional one beside it',
      [found('Ann Orr', 'said', 'the port will close on Monday'), found('She', 'wants', 'a new pier')],
      right(),
    ],
    [
      'one that nobody marked',
      [found('Ann Orr', 'said', 'the port will close on Monday'), found('She', 'fell', 'Prices')],
      { right: 1, found: 2, faults: ['in vain'] },
    ],
  ];
  for (const [title, attributions, expected] of cases) {
    it(`count: ${title}`, () => assert.deepEqual(counted(...attributions), { ...expected, marked: 1 }));
  }

  it('are thirty, half of them never tuned on', () => {
    const all = readAnnotated();
    assert.equal(all.length, 30);
    assert.equal(all.filter(({ part }) => part === 'untuned').length, 15);
    assert.equal(new Set(all.map(({ file, doc }) => `${file} ${doc}`)).size, 30);
  });
});

function right(): { right: number; found: number; faults: string[] } {
  return { right: 1, found: 1, faults: [] };
}

function wrong(part: string): { right: number; found: number; faults: string[] } {
  return { right: 0, found: 1, faults: [part] };
}
