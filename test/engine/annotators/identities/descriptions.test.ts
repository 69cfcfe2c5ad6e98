/** People described without a name, by dated descriptions and by offices. */
import assert from 'node:assert/strict';
import { read } from '../../../support/norland';

describe('people described without a name', () => {
  const found = (marked: string, date: string | null = '2012-10-29'): string[] =>
    read(marked, date).descriptions.map(({ text, card, office }) => `${text} -> ${card}${office ? ' (office)' : ''}`);

  it('are found by dated descriptions and by offices', () => {
    assert.deepEqual(found("She met [Norland|l]'s top diplomat."), ["Norland's top diplomat -> ada-lund"]);
    assert.deepEqual(found("[Norland|l]'s foreign minister spoke."), [
      "Norland's foreign minister -> ada-lund (office)",
    ]);
    assert.deepEqual(found('The [Norlandic|g] foreign minister spoke.'), [
      'Norlandic foreign minister -> ada-lund (office)',
    ]);
    assert.deepEqual(found('The foreign minister of [Norland|l] spoke.'), [
      'foreign minister of Norland -> ada-lund (office)',
    ]);
  });

  it('leave alone other dates, former and deputy ones, and those whose name stands there', () => {
    assert.deepEqual(found("She met [Norland|l]'s top diplomat.", '2016-01-01'), []);
    assert.deepEqual(found("She met [Norland|l]'s top diplomat.", null), []);
    assert.deepEqual(found("[Norland|l]'s former foreign minister spoke."), []);
    assert.deepEqual(found("[Norland|l]'s deputy foreign minister spoke."), []);
    assert.deepEqual(found("[Norland|l]'s foreign minister, [Ada Lund|p], spoke."), []);
    assert.deepEqual(found("[Norland|l]'s foreign minister [Ada Lund|p] spoke."), []);
    assert.deepEqual(found("[Norland|l]'s president spoke."), []);
  });
});
