/** A document taken apart as a corpus has it. */
import assert from 'node:assert/strict';
import { storyOfGivenTokens } from '../../../src/training/names/givenTokens';
import { markedTexts } from '../../../src/training/names/runningText';

describe('a story of given tokens', () => {
  const [document] = markedTexts([
    {
      doc: 'a',
      tokens: ['Ada', 'Reed', "'s", 'boat', 'sank', '.'],
      tags: ['B-person', 'I-person', 'O', 'O', 'O', 'O'],
    },
    { doc: 'a', tokens: ['It', 'cost', '$', '3,000', '.'] },
  ]);
  const story = storyOfGivenTokens(document!);

  it('keeps the words and the sentences of the corpus', () => {
    assert.deepEqual(
      story.sentences.map(({ firstToken, endToken }) =>
        story.tokens.slice(firstToken, endToken).map(({ text }) => text),
      ),
      [
        ['Ada', 'Reed', "'s", 'boat', 'sank', '.'],
        ['It', 'cost', '$', '3,000', '.'],
      ],
    );
  });

  it('knows words, numbers, marks and symbols', () => {
    assert.deepEqual(story.tokens.map(({ kind }) => kind[0]).join(''), 'wwwwwpwwsnp');
  });

  it('gives each sentence a unit of its own that covers its tokens', () => {
    assert.deepEqual(
      story.units.map(({ firstToken, endToken }) => [firstToken, endToken]),
      [
        [0, 6],
        [6, 11],
      ],
    );
    assert.notEqual(story.units[0]!.key, story.units[1]!.key);
  });
});
