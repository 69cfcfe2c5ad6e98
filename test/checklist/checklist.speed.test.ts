/** The checklist of a long story: read and paired with its marks before anybody notices. */
import assert from 'node:assert/strict';
import { checkables, copyOf, newCheck, pairChecks, type CheckableKind, type Checklist } from '../../src/checklist';
import { engine } from '../support/engine';
import { leastTime } from '../support/leastTime';

const HAND = { by: 'Ines Tavares', at: '2026-02-03T12:00:00.000Z' };

describe('the checklist of a long story', () => {
  const sentences = (count: number): string =>
    Array.from(
      { length: count },
      (_, at) =>
        `Councillor Number${at} Okafor said on ${1 + (at % 28)} May that berth ${at} had cost $${at + 2} million.`,
    ).join(' ');
  const text = Array.from({ length: 20 }, (_, at) => sentences(10).replaceAll('Number', `N${at}x`)).join('\n\n');

  it('is read and paired with its marks in well under a frame or two', () => {
    const analysis = engine().analyze(text);
    const all = checkables(analysis);
    assert.ok(all.length >= 400, `${all.length} things`);
    const kinds = new Set<CheckableKind>(all.map(({ kind }) => kind));
    assert.ok(kinds.has('figure') && kinds.has('date') && kinds.has('name'));
    const copy = copyOf(text);
    const checks = all.map((thing) => newCheck(thing, copy, 'long.txt', { state: 'checked' }, HAND));
    const edited = text.replaceAll('berth', 'quay');
    const now = checkables(engine().analyze(edited));
    let list: Checklist = { items: [], gone: [] };
    const usual = leastTime(() => (list = pairChecks(checkables(analysis), checks, text)), 50);
    assert.ok(usual <= 50, `${usual.toFixed(1)} ms`);
    assert.ok(list.items.every(({ state, stale }) => state === 'checked' && !stale));
    const everythingChanged = leastTime(() => (list = pairChecks(now, checks, edited)), 500);
    assert.ok(everythingChanged <= 500, `${everythingChanged.toFixed(1)} ms`);
    assert.ok(list.items.every(({ stale }) => stale));
    assert.deepEqual(list.gone, []);
  });
});
