/** Comparing long drafts: in short steps, with the same answer. */
import assert from 'node:assert/strict';
import { compareDrafts, compareSteps } from '../../src/compare';
import { engine } from '../support/engine';

const DRAFT = `HARMOUTH (Norland Wire) — The port will close for six weeks from Monday, Mayor Mira Osk said, after 30 containers fell.

"Nobody asked us," Osk said. A senior port official said the crane had failed twice in 2020. Critics say the plan is too slow.
`;

describe('comparing long drafts', () => {
  it('hands back after every few words of a long story, with the same answer', () => {
    const long = Array.from({ length: 12 }, (_, at) => DRAFT.replaceAll('Osk', `Osk${at}`)).join('\n');
    const [before, after] = [engine().analyze(long), engine().analyze(long.replaceAll('said', 'claimed'))];
    const work = compareSteps(before, after);
    let steps = 0;
    let step = work.next();
    for (; step.done !== true; step = work.next()) steps += 1;
    assert.ok(steps > before.story.tokens.length / 10, `${steps} steps for ${before.story.tokens.length} words`);
    assert.deepEqual(step.value, compareDrafts(before, after));
  });
});
