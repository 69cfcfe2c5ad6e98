/** Dictionaries of spell-checkers: which words of names go there, and that what stands in the files stays. */
import assert from 'node:assert/strict';
import { addToCspell, addToHarper, dictionaryWords } from '../../src/config';

describe('words for a spell-checker', () => {
  it('are the parts of names, each once, without initials, particles and marks', () => {
    assert.deepEqual(dictionaryWords(['José van der Meer', 'J. O’Rourke', 'José Martínez', 'AQIM', 'Fort 9']), [
      'AQIM',
      'Fort',
      'José',
      'Martínez',
      'Meer',
      "O'Rourke",
    ]);
    assert.deepEqual(dictionaryWords([]), []);
  });
});

describe('the dictionary of Harper', () => {
  it('gets new words after those it has, whatever ends its last line', () => {
    assert.equal(addToHarper(null, ['Osk']), 'Osk\n');
    assert.equal(addToHarper('Mira', ['Mira', 'Osk']), 'Mira\nOsk\n');
    assert.equal(addToHarper('Mira\r\n', ['Osk']), 'Mira\r\nOsk\n');
    assert.equal(addToHarper('Mira\nOsk\n', ['Osk']), null);
  });
});

describe('the configuration of cSpell', () => {
  it('gets the words into its list, and keeps all else and its indent', () => {
    const added = addToCspell('{\n    "ignorePaths": ["out"],\n    "words": ["Zulu", "Osk"]\n}\n', ['Mira', 'Osk']);
    assert.ok(added !== null && 'text' in added);
    assert.deepEqual(JSON.parse(added.text), { ignorePaths: ['out'], words: ['Mira', 'Osk', 'Zulu'] });
    assert.match(added.text, /^\{\n {4}"ignorePaths"/);
  });

  it('is made where there is none, and left alone where it has them all', () => {
    const made = addToCspell(null, ['Osk']);
    assert.ok(made !== null && 'text' in made);
    assert.deepEqual(JSON.parse(made.text), { version: '0.2', language: 'en', words: ['Osk'] });
    assert.equal(addToCspell(made.text, ['Osk']), null);
  });

  it('is never written over where it has comments, or is something else', () => {
    for (const text of ['// ours\n{"words": []}', '[]', '{"words": "Osk"}', 'null'])
      assert.ok('error' in (addToCspell(text, ['Osk']) ?? {}), text);
  });
});
