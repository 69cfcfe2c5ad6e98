/** Tests' support: edits one after the other, each on the Analysis before it, against a text that was just opened. */
import assert from 'node:assert/strict';
import type { Analysis } from '../../src/engine';
import { engine } from './engine';

/** What is done to the copy: the first `from` becomes `to`. */
export type Edit = readonly [title: string, from: string, to: string];

/** All of an Analysis that anybody can see. */
export function visible({ kept: _kept, ...rest }: Analysis): Omit<Analysis, 'kept'> {
  return rest;
}

/** A test for each edit, made on the text that those before it left: nothing shows that anything was kept. */
export function itShowsWhatAFreshRunShows(start: string, edits: readonly Edit[]): void {
  let text = start;
  let analysis: Analysis | undefined;
  for (const [title, from, to] of edits) {
    it(title, () => {
      analysis ??= engine().analyze(text);
      assert.ok(text.includes(from), 'the edit finds its place');
      text = text.replace(from, to);
      analysis = engine().analyze(text, { previous: analysis });
      assert.deepEqual(visible(analysis), visible(engine().analyze(text)));
    });
  }
}
