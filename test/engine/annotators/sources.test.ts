/** Tests of the ledger: one record for each source, with number, closeness, anonymity and its reason. */
import assert from 'node:assert/strict';
import type { Source } from '../../../src/engine';
import { engine } from '../../support/engine';

function ledger(copy: string): readonly Source[] {
  return engine().analyze(copy).sources;
}

/** The record with a mention of these words. */
function record(copy: string, words: string): Source {
  const found = ledger(copy).find(({ mentions }) => mentions.some(({ text }) => text === words));
  assert.ok(found, `“${words}” is in the ledger`);
  return found;
}

describe('sources', () => {
  before(function () {
    // The first use reads weights and cards.
    this.timeout(60_000);
    engine();
  });

  it('joins all mentions of one unnamed source', () => {
    const copy =
      'A senior diplomat in the capital said the talks were dead. The plan was late, the official said. “Nobody cares,” the diplomat said.';
    const [only, ...rest] = ledger(copy);
    assert.deepEqual(rest, []);
    assert.deepEqual(
      only?.mentions.map(({ text }) => text),
      ['A senior diplomat in the capital', 'the official', 'the diplomat'],
    );
    assert.equal(only?.attributions.length, 3);
    assert.equal(only?.descriptor, 'A senior diplomat in the capital');
  });

  it('joins all mentions of somebody named', () => {
    const copy =
      'Mayor Ingrid Solberg said the hall was ready. Solberg said it was paid for. “It is lovely,” she said.';
    const [only, ...rest] = ledger(copy);
    assert.deepEqual(rest, []);
    assert.equal(only?.named, true);
    assert.equal(only?.mentions.length, 3);
  });

  it('keeps two unnamed sources apart', () => {
    assert.equal(ledger('An aide said the plan was late. Another aide said it was not.').length, 2);
  });

  it('joins the same plural words', () => {
    assert.equal(ledger('Analysts say the price will fall. It rained. Analysts say the harvest was good.').length, 1);
  });

  it('numbers its records in the order of the text', () => {
    const ids = ledger('Critics say it is late. A clerk said it was not. Police said nothing was stolen.').map(
      ({ id }) => id,
    );
    assert.deepEqual(ids, ['s1', 's2', 's3']);
  });

  const numbers: readonly (readonly [copy: string, words: string, number: number | null, plural: boolean])[] = [
    ['Two officials said the gate was shut.', 'Two officials', 2, true],
    ['Three people familiar with the sale said it was off.', 'Three people familiar with the sale', 3, true],
    ['An aide said the plan was late.', 'An aide', 1, false],
    ['Officials said the gate was shut.', 'Officials', null, true],
    ['Several employees said they were not paid.', 'Several employees', null, true],
  ];
  for (const [copy, words, number, plural] of numbers) {
    it(`counts ${number ?? 'nobody'} in “${words}”`, () => {
      const found = record(copy, words);
      assert.equal(found.number, number);
      assert.equal(found.plural, plural);
    });
  }

  it('tells how near a source was', () => {
    const copy = 'The sale is off, according to a person with direct knowledge of the matter.';
    assert.equal(ledger(copy)[0]?.closeness?.text, 'with direct knowledge of the matter');
    assert.equal(ledger('A clerk said the files were gone.')[0]?.closeness, null);
  });

  const REASONS: readonly (readonly [
    copy: string,
    words: string,
    quality: 'rote' | 'specific' | null,
    reason?: string,
  ])[] = [
    [
      'A guard said the doors were open. He asked not to be named because the gang knows his street.',
      'A guard',
      'specific',
      'because the gang knows his street',
    ],
    [
      'A clerk said it was late, speaking on condition of anonymity because he was not authorised to talk.',
      'A clerk',
      'rote',
    ],
    ['Officials who were not allowed to speak publicly said the vote was lost.', 'Officials', 'rote'],
    [
      'A nurse, who asked not to be identified for fear of losing her job, said the ward was full.',
      'A nurse',
      'specific',
    ],
    ['A sailor said the hull leaked. ¶ The sailor requested anonymity to protect his crew.', 'A sailor', 'specific'],
    [
      'Citing fear of reprisals, a shop steward asked not to be named. The steward said the vote was rigged.',
      'The steward',
      'specific',
    ],
    ['A clerk said it was late. He declined to be named.', 'A clerk', null],
    ['An aide said on condition of anonymity that the plan was late.', 'An aide', null],
    ['Speaking on background, an adviser said the figure was wrong.', 'an adviser', null],
    ['A coach who asked not to be named said they trained in the dark because the lights were off.', 'A coach', null],
    ['An aide said the driver was not identified because he is seventeen.', 'An aide', null],
    ['A clerk said it was late. A donor asked not to be named because his wife objects.', 'A clerk', null],
    [
      'A pilot said it was late. A sailor said it was not. The sailor asked not to be named because he owes money.',
      'A pilot',
      null,
    ],
    [
      'A pilot said it was late. A sailor said it was not. The sailor asked not to be named because he owes money.',
      'A sailor',
      'specific',
    ],
  ];
  for (const [marked, words, quality, reason] of REASONS) {
    const copy = marked.replaceAll(' ¶ ', '\n\n');
    it(`${quality === null ? 'sees no reason' : `sees a ${quality} reason`} for “${words}”: ${marked}`, () => {
      const found = ledger(copy).find(({ mentions }) => mentions.some(({ text }) => text.startsWith(words)));
      assert.ok(found, `“${words}” is in the ledger`);
      assert.equal(found.reason?.quality ?? null, quality);
      assert.equal(found.reasonGiven, quality !== null);
      if (reason !== undefined) assert.equal(found.reason?.text, reason);
    });
  }

  it('takes no words inside a quotation for a source', () => {
    const sources = ledger('“Experts told us it was safe,” Mayor Ingrid Solberg said.');
    assert.deepEqual(
      sources.map(({ descriptor }) => descriptor),
      ['Ingrid Solberg'],
    );
  });

  it('notes where the body of an unnamed source declined to comment', () => {
    const copy =
      'A spokeswoman for the harbour authority declined to comment. A harbour authority official said the crane had failed.';
    assert.equal(record(copy, 'A harbour authority official').declinedComment?.text, 'declined to comment');
    assert.equal(
      record('The bank declined to comment. A clerk said it was shut.', 'A clerk').declinedComment,
      undefined,
    );
  });

  it('points mentions and attributions at what they say', () => {
    const copy = 'Two officers said the gate was open. They said nobody was there.';
    const analysis = engine().analyze(copy);
    for (const source of analysis.sources) {
      for (const mention of source.mentions) assert.equal(copy.slice(mention.start, mention.end), mention.text);
      for (const index of source.attributions) assert.ok(analysis.attributions[index]);
    }
  });

  it('finds the source in copy that begins with a comma', () =>
    assert.equal(record(', a senior official said the crane had failed.', 'a senior official').named, false));
});
