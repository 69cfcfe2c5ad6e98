/** Tests of sourcing in Markdown: prose inside a link is prose, its brackets and its address are not, and a label is no source. */
import assert from 'node:assert/strict';
import { engine } from '../../../support/engine';

function askedIn(copy: string): string[] {
  const { findings } = engine().analyze(`TARN — ${copy}`, { carrier: 'markdown' });
  return findings
    .filter(({ rule }) => rule.startsWith('sourcing/') && !['sourcing/anonymous-first'].includes(rule))
    .map(({ rule, text }) => `${rule.slice('sourcing/'.length)}: ${text}`);
}

type Row = readonly [copy: string, asked: readonly string[]];

describe('sourcing in Markdown', () => {
  before(function () {
    // The first use reads weights and cards.
    this.timeout(60_000);
    engine();
  });

  describe('finds', () => {
    const rows: readonly Row[] = [
      ['The pier will be sold, [harbour officials say](https://example.org/a).', ['unnamed-group: harbour officials']],
      ['[Two officials](https://example.org/b) said the price was low.', ['unnamed-group: Two officials']],
      ['According to [a source](https://example.org/c), it is rotten.', ['bare-source: a source']],
      ['**Sources** said the pier was sold.', ['bare-source: Sources']],
    ];
    for (const [copy, asked] of rows) it(copy, () => assert.deepEqual(askedIn(copy), asked));
  });

  describe('leaves alone', () => {
    const rows: readonly string[] = [
      'See also [sources say](https://example.org/d).',
      'The pier is old. `Sources say` is a command.',
      'The pier is old. ![officials say](pier.png)',
      'The pier is [old](https://example.org/sources-say).',
      'The pier is old, said [Ida Holm](https://example.org/e), the mayor.',
      'The pier is old.\n\n## Officials say it is old\n\nIt was built of larch.',
    ];
    for (const copy of rows) it(copy.replace(/\s+/g, ' '), () => assert.deepEqual(askedIn(copy), []));
  });

  it('keeps brackets and addresses out of every source', () => {
    const copy =
      'The mayor, [Ida Holm](https://example.org/e), said it was old. See also [officials say](https://x.org).';
    const { attributions } = engine().analyze(copy, { carrier: 'markdown' });
    for (const { source } of attributions) assert.doesNotMatch(source?.text ?? '', /[[\]()]/);
  });

  it('leaves square brackets in plain copy to the words', () => {
    const { attributions } = engine().analyze('The [harbour] officials said it was old.', { carrier: 'plain' });
    assert.ok(attributions.length > 0);
  });
});
