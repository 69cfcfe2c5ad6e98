/** Tests of what systems set into copy: the code of a share and the label of a link are no words, and the copy reads as if they were not there. */
import assert from 'node:assert/strict';
import { check } from '../../support/check';
import { storyOf } from '../../support/story';

const FINDS: readonly (readonly [copy: string, source: string, names: readonly string[]])[] = [
  ['Norbrew Plc (NBRW.L) said it would cut jobs.', 'Norbrew Plc', ['Norbrew Plc']],
  ['Tidewater Foods Inc. (TDWF.N) said on Monday it would cut jobs.', 'Tidewater Foods Inc.', ['Tidewater Foods Inc.']],
  ['Toyota (7203.T) said no deal was near.', 'Toyota', ['Toyota']],
  ['Toyota <7203.T> said no deal was near.', 'Toyota', ['Toyota']],
  ['Harbour Bank (NYSE: HBK) said it would appeal.', 'Harbour Bank', ['Harbour Bank']],
  ['Harbour Bank (NYSE:HBK, TSX: HBK.B) said it would appeal.', 'Harbour Bank', ['Harbour Bank']],
  ['Harbour Bank (HBK.N), opens new tab, said it would appeal.', 'Harbour Bank', ['Harbour Bank']],
];

const LEAVES_ALONE: readonly (readonly [copy: string, tokens: string])[] = [
  ['The Shore Institute (SI) said so.', 'The Shore Institute ( SI ) said so .'],
  ['He left the country (U.S).', 'He left the country ( U.S ) .'],
  ['They left (see p. 4).', 'They left ( see p. 4 ) .'],
  ['The score (2.5) rose.', 'The score ( 2.5 ) rose .'],
  ['Sen. Orr (R-Tarn) left.', 'Sen. Orr ( R-Tarn ) left .'],
  ['One thing (Note: it rained) is left.', 'One thing ( Note : it rained ) is left .'],
  ['It opens new talks.', 'It opens new talks .'],
];

describe('what systems set into copy', () => {
  describe('finds', () => {
    for (const [copy, source, names] of FINDS)
      it(copy, () => {
        const { attributions, entities } = check(copy);
        assert.deepEqual(
          attributions.map((attribution) => attribution.source?.text.replace(/,$/, '')),
          [source],
        );
        const bodies = entities.filter(({ type }) => ['organization', 'person', 'place', 'quantity'].includes(type));
        assert.deepEqual(
          bodies.map(({ text }) => text),
          names,
        );
      });
  });

  describe('leaves alone', () => {
    for (const [copy, tokens] of LEAVES_ALONE)
      it(copy, () =>
        assert.equal(
          storyOf(copy)
            .tokens.map(({ text }) => text)
            .join(' '),
          tokens,
        ),
      );
  });

  it('asks about the label of a link, and takes it out', () => {
    const { findings } = check(
      'The report, opens new tab, is out, and the menu (opens in a new window) too. It opens new tabs.',
    );
    const labels = findings.filter(({ rule }) => rule === 'desk/paste-damage');
    assert.deepEqual(
      labels.flatMap(({ text, related, fixes }) => [text, ...related.map((place) => place.text), fixes.length]),
      [', opens new tab', '(opens in a new window)', 1],
    );
  });
});
