/** Tests of a long item of a wire: taken out of its markup in steps that leave a host its frames, however its paragraphs are cut. */
import assert from 'node:assert/strict';
import { carry } from '../../../src/engine/carriers';
import { carriedBy } from '../../support/carried';
import { engine } from '../../support/engine';
import { leastTimes } from '../../support/leastTime';
import { storyOf } from '../../support/story';

const SENTENCE =
  'Zoë Brandt, who leads the residents’ association, said on Monday that the pier &amp; the quay would close. ';
const BYTES = 5_000_000;

/** Milliseconds that a step may hold its host, and how often as long a busy machine may take. */
const LONGEST = 8;
const BUSY = 3;

const FROM_THE_WIRE = { carrier: 'newsml-g2', storyDate: null } as const;

function item(body: string): string {
  return (
    '<?xml version="1.0"?><newsItem><contentMeta><headline>Pier</headline></contentMeta><contentSet><inlineXML><nitf><body>' +
    `<body.content>${body}</body.content></body></nitf></inlineXML></contentSet></newsItem>`
  );
}

/** Paragraphs of so many sentences, no two alike. */
function paragraphs(sentences: number, between: string): string {
  return `<p>${Array.from({ length: sentences }, (_, at) => `In week ${at} it rained. ${SENTENCE}`).join(between)}</p>`;
}

describe('an item of 5 MB', function () {
  this.timeout(20_000);
  // The first text that an engine reads takes steps of its own for the weights.
  before(() => void engine().analyze(SENTENCE));

  for (const [shape, between] of [
    ['of many paragraphs', '</p><p>'],
    ['of one paragraph', ''],
  ] as const) {
    it(`is taken out of its markup in short steps: ${shape}`, () => {
      const sentences = Math.ceil(BYTES / (SENTENCE.length + between.length));
      const text = item(paragraphs(sentences, between));
      assert.equal(carriedBy('newsml-g2', text).copy.split('pier & the quay').length - 1, sentences);
      const times = leastTimes(() => carry(text, 'newsml-g2'), LONGEST * BUSY);
      assert.ok(times.length > BYTES / 32_768, `${times.length} steps`);
      assert.ok(Math.max(...times) <= LONGEST * BUSY, `${Math.max(...times).toFixed(1)} ms`);
    });
  }

  it('reads words in pieces as it reads them whole', () => {
    const lines = ['It closed.', '  She\tleft.', 'Nobody came.'].join('\r\n');
    const written = (lines + '\r\n').repeat(2_000);
    const text = item(`<p>${written}</p><pre>${written}</pre>`);
    const { copy } = carriedBy('newsml-g2', text);
    assert.equal(copy.match(/It closed\. She left\. Nobody came\./g)?.length, 2_000);
    assert.equal(copy.match(/\n {2}She\tleft\.\n/g)?.length, 2_000);
  });

  it('has its notes and damage found once each, wherever a piece ends', () => {
    for (const shift of [0, 3, 7]) {
      const words = `${'It rose. '.repeat(11_100)}${'a'.repeat(shift)} is [TK the toll]. She ran ran to the cafÃ© and paid XXX. `;
      const { deskNotes, damage } = storyOf(words + words);
      assert.deepEqual(
        deskNotes.map(({ text }) => text),
        ['[TK the toll]', 'XXX', '[TK the toll]', 'XXX'],
      );
      assert.deepEqual(
        damage.map(({ text }) => text),
        ['ran ran', 'Ã©', 'ran ran', 'Ã©'],
      );
    }
  });

  for (const [shape, between] of [
    ['of many paragraphs', '</p><p>'],
    ['of one paragraph', ''],
  ] as const) {
    it(`is read whole in short steps: ${shape}`, () => {
      const text = item(paragraphs(500, between));
      const times = leastTimes(() => engine().steps(text, FROM_THE_WIRE), LONGEST * BUSY);
      assert.ok(Math.max(...times) <= LONGEST * BUSY, `${Math.max(...times).toFixed(1)} ms`);
    }).timeout(60_000);
  }

  it('is read in more steps the longer it is', () => {
    const count = (text: string): number => {
      let steps = 0;
      for (const work = engine().steps(text, FROM_THE_WIRE); work.next().done !== true;) steps++;
      return steps;
    };
    assert.ok(count(item(paragraphs(60, '</p><p>'))) > count(item(paragraphs(20, '</p><p>'))) + 40);
  });
});
