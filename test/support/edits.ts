/** Tests' support: edits one after the other, each on what was kept of the one before it, against a text that was just opened. */
import assert from 'node:assert/strict';
import { Memo } from '../../src/engine';
import { engine } from './engine';

/** What is done to the copy: the first `from` becomes `to`. */
export type Edit = readonly [title: string, from: string, to: string];

/** A test for each edit, made on the text that those before it left: nothing shows that anything was kept. */
export function itShowsWhatAFreshRunShows(start: string, edits: readonly Edit[]): void {
  let text = start;
  const memo = new Memo();
  before(() => void engine().analyze(start, { memo }));
  for (const [title, from, to] of edits) {
    it(title, () => {
      assert.ok(text.includes(from), 'the edit finds its place');
      text = text.replace(from, to);
      assert.deepEqual(engine().analyze(text, { memo }), engine().analyze(text));
    });
  }
}
