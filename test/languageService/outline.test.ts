/** Tests: a story as an outline, and how many sources it has, in words. */
import assert from 'node:assert/strict';
import { outlineOf, sourcesInWords } from '../../src/languageService/outline';
import { sayPlainly } from '../../src/languageService/say';
import { engine } from '../support/engine';

const read = (text: string) => engine().analyze(text);

describe('the outline of a story', () => {
  it('groups people, bodies, places and sources', () => {
    const analysis = read(
      'BERGEN, Norway (AP) — Mayor Ada Lund said the port was shut. Lund met the United Nations. Sources said it would open.',
    );
    const groups = outlineOf(sayPlainly, analysis);
    assert.deepEqual(
      groups.map(({ title }) => title),
      ['People', 'Bodies', 'Places', 'Sources'],
    );
    const lines = groups.flatMap((group) =>
      group.lines.map(({ name, detail }) => `${group.title}: ${name}, ${detail}`),
    );
    assert.ok(lines.includes('People: Ada Lund, 2 mentions'), lines.join('\n'));
    assert.ok(
      lines.some((line) => /^Sources: Sources, not named, 1 statement$/.test(line)),
      lines.join('\n'),
    );
    for (const { lines } of groups) {
      const starts = lines.map(({ place }) => place.start);
      assert.deepEqual(
        starts,
        [...starts].sort((a, b) => a - b),
      );
    }
  });

  it('leaves out what a story has none of', () => {
    assert.deepEqual(outlineOf(sayPlainly, read('It rained.')), []);
    assert.deepEqual(outlineOf(sayPlainly, read('')), []);
  });
});

describe('the sources of a story in words', () => {
  for (const [text, words] of [
    ['It rained.', null],
    ['Sources said it rained.', '1 source, not named'],
    ['Mayor Ada Lund said it rained.', '1 source, named'],
    ['Sources said it rained. A port official said it snowed.', '2 sources, none named'],
    ['Mayor Ada Lund said it rained. Pilot Per Holm said it snowed.', '2 sources, all named'],
    ['Mayor Ada Lund said it rained. Sources said it snowed.', '2 sources, 1 not named'],
  ] as const) {
    it(`are ${words ?? 'not counted where there are none'}`, () =>
      assert.equal(sourcesInWords(sayPlainly, read(text)), words));
  }
});
