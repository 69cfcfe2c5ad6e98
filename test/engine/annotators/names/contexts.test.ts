/** What stands round a name: the contexts that a run of capitalised words is told by. */
import assert from 'node:assert/strict';
import { CONTEXTS } from '../../../../src/engine/annotators/names/contexts';
import { evidenceOf, genreOf, mergeEvidence } from '../../../../src/engine/annotators/names/storyWords';
import { readWords, type UnitWords } from '../../../../src/engine/annotators/names/unitWords';
import { WordReader } from '../../../../src/engine/annotators/names/wordFacts';
import type { Token } from '../../../../src/engine/model';
import { WordClasses, WordTable } from '../../../../src/engine/tagger';

function unitOf(...sentences: readonly string[]): { unit: UnitWords; words: string[] } {
  const words = sentences.flatMap((sentence) => sentence.split(' '));
  const starts = [0];
  for (const sentence of sentences) starts.push(starts.at(-1)! + sentence.split(' ').length);
  const tokens = words.map((text): Token => ({
    text,
    start: 0,
    end: 0,
    spaced: true,
    kind: /\p{L}/u.test(text) ? 'word' : /\d/.test(text) ? 'number' : 'punctuation',
  }));
  const none = new WordTable(undefined);
  return { unit: readWords(tokens, starts, new WordReader(none, new WordClasses()), none), words };
}

function contextsOfWord(word: string, ...sentences: readonly string[]): string[] {
  const { unit, words } = unitOf(...sentences);
  const bits = unit.contexts[words.indexOf(word)]!;
  return Object.entries(CONTEXTS)
    .filter(([, bit]) => (bits & bit) !== 0)
    .map(([name]) => name);
}

describe('contexts of a name', () => {
  const rows: [string, string[], string[]][] = [
    ['Reed', ['then Reed said no .'], ['speaks']],
    ['Reed', ['the film stars Reed , who sings .'], ['lives']],
    ['Reed', ["we met Reed 's brother ."], ['owns', 'kin']],
    ['Halden', ['a fire in Halden broke out .'], ['located']],
    ['Norfish', ['the Norfish shares fell .'], ['article', 'organization']],
    ['Reed', ['today Reed , 43 , won .'], ['aged']],
    ['Reed', ['today Reed rests .', 'She won .'], ['pronounNext']],
    ['Reed', ['today Reed hurt her knee .'], ['pronounAfter']],
    ['Halden', ['so Halden river froze .'], ['ruled']],
    ['Reed', ['so Reed it is .'], []],
    ['Halden', ['so cold , Halden ; dark .'], []],
    ['Reed', ['today Reed rests .', 'They won .'], []],
  ];
  for (const [word, sentences, expected] of rows) {
    it(sentences.join(' '), () => assert.deepEqual(contextsOfWord(word, ...sentences), expected));
  }
});

describe('the kind of story', () => {
  const genre = (...sentences: string[]): number => genreOf(mergeEvidence([evidenceOf(unitOf(...sentences).unit)]));

  it('tells a match from a report and from an encyclopedia', () => {
    const match = genre('the striker scored two goals in the second half of the match .');
    const report = genre('officials said on monday that the plan was ready , a spokesman told reporters .');
    const entry = genre('the lake lies between two ridges and is fed by a stream .');
    assert.equal(new Set([match, report, entry]).size, 3);
  });

  it('does not hang on the order of the units', () => {
    const units = [unitOf('he scored a goal .'), unitOf('she said so .')].map(({ unit }) => evidenceOf(unit));
    assert.equal(genreOf(mergeEvidence(units)), genreOf(mergeEvidence(units.reverse())));
  });
});
