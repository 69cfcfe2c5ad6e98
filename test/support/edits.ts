/** Tests' support: edits one after the other, each on what was kept of the one before it, against a text that was just opened. */
import assert from 'node:assert/strict';
import { Memo } from '../../src/engine';
import { engine } from './engine';

/** What is done to the copy: the first `from` becomes `to`. */
export type Edit = readonly [title: string, from: string, to: string];

/** A test for each edit, made on the text that those before it left: nothing shows that anything was kept. */
export function itShowsWhatAFreshRunShows(start: string, edits: readonly Edit[]): void {
  const memo = new Memo();
  let left = start;
  for (const [title, from, to] of edits) {
    const before = left;
    const text = (left = before.replace(from, to));
    it(title, () => {
      assert.ok(before.includes(from), 'the edit finds its place');
      // Kept already where the test before it has just run.
      engine().analyze(before, { memo });
      assert.deepEqual(engine().analyze(text, { memo }), engine().analyze(text));
    });
  }
}
