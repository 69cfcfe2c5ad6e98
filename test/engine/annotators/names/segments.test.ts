/** Segments: the stretches of a sentence that are read for names, and all the words that are not. */
import assert from 'node:assert/strict';
import { readWords } from '../../../../src/engine/annotators/names/unitWords';
import { WordReader } from '../../../../src/engine/annotators/names/wordFacts';
import type { Token } from '../../../../src/engine/model';
import { WordClasses, WordTable } from '../../../../src/engine/tagger';

/** The sentence with its segments in square brackets. */
function bracketed(sentence: string): string {
  const words = sentence.split(' ');
  const tokens = words.map((text): Token => ({
    text,
    start: 0,
    end: 0,
    spaced: true,
    kind: /\p{L}/u.test(text) ? 'word' : /\d/.test(text) ? 'number' : 'punctuation',
  }));
  const none = new WordTable(undefined);
  const { segments } = readWords(tokens, [0, tokens.length], new WordReader(none, new WordClasses()), none);
  for (let at = 0; at < segments.length; at += 2) {
    words[segments[at]!] = `[${words[segments[at]!]!}`;
    words[segments[at + 1]! - 1] += ']';
  }
  return words.join(' ');
}

describe('segments: read', () => {
  const rows = [
    'on monday [Ada Reed] left .',
    'the [Ministry of Trade and Industry] said so .',
    'he saw [Khalid al-Amri] there .',
    'it was [al Nour] that won .',
    'an [Airbus 320] landed .',
    'the [2008 Games] were hers .',
    'they met in [Dakar , Senegal] , at noon .',
    'the [Voice ( Norland )] closed .',
    'her [iPhone] rang .',
    'the [Halden hospital] reopened .',
    '[The Hague] is quiet .',
    'a [COUNCIL VOTES TO CLOSE POOL]',
  ];
  for (const row of rows) it(row, () => assert.equal(bracketed(row.replace(/[[\]]/g, '')), row));
});

describe('segments: passed over', () => {
  const rows = [
    'The bridge closed at noon .',
    'But nobody had been told .',
    'He said that she would come .',
    'many residents left before dawn .',
    'in 2012 some 3,000 people signed .',
    'when it rains , the road floods .',
    'of course , and for good reason , it did .',
    'what was said here stays here .',
    'it cost 40 % more in 2011 than in 2010 .',
    '" nobody knows , " she said .',
    'a fair price ( or so they say ) .',
    '– and that was all .',
  ];
  for (const row of rows) it(row, () => assert.equal(bracketed(row), row));
});
