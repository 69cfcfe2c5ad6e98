/** English: what a verb of attribution does beside reporting, as drafts are compared by it. */
import assert from 'node:assert/strict';
import { attitudeOf, type Attitude } from '../../../src/engine';

describe('the attitude of a cue', () => {
  const rows: readonly (readonly [cue: string, lemma: string | null, attitude: Attitude])[] = [
    ['claimed', 'claim', 'doubting'],
    ['has admitted', 'admit', 'conceding'],
    ['pointed out', 'point', 'vouching'],
    ['called for', 'call', 'demanding'],
    ['called on', 'call', 'demanding'],
    ['lamented', 'lament', 'criticising'],
    // None of its own.
    ['said', 'say', 'neutral'],
    ['according to', null, 'neutral'],
    ['pointed', 'point', 'neutral'],
    ['pointed to', 'point', 'neutral'],
    ['called', 'call', 'neutral'],
    ['called out', 'call', 'neutral'],
    // Whatever is negated is not said.
    ['would not say', 'say', 'not said'],
    ['didn’t claim', 'claim', 'not said'],
    ['has never called for', 'call', 'not said'],
    ['cannot confirm', 'confirm', 'not said'],
    // Words that only hold one of the letters.
    ['noted', 'note', 'vouching'],
    ['told nobody', 'tell', 'neutral'],
  ];
  for (const [cue, lemma, attitude] of rows)
    it(`of “${cue}” is ${attitude}`, () => assert.equal(attitudeOf(cue, lemma), attitude));
});
