/** Tests of what reading a page costs beside its words alone; where what runs is counted, it would measure the counting. */
import assert from 'node:assert/strict';
import { engine } from '../../support/engine';

describe('copy in HTML', () => {
  it('costs at most half as much again as the same words in plain text', () => {
    // Each paragraph by another name, so that none is read once for all.
    const names = ['Ana Lima', 'Per Holm', 'Ruth Adeyemi', 'Omar Reyes', 'Zoë Brandt', 'Tom Baptiste', 'Dana Okoro'];
    const paragraphs = names.map(
      (name, day) =>
        `${name} said on June ${day + 2} that the pier “cannot be saved” & would cost $${day + 3} million, two officials at Hale & Pike Ferries said.`,
    );
    const plain = paragraphs.join('\n\n');
    const page = paragraphs
      .map((words) => `<p>${words.replace('said', '<b>said</b>').replaceAll('&', '&amp;')}</p>`)
      .join('\n');
    const cost = { html: Infinity, plain: Infinity };
    // Compiler, collector and other programs only ever add.
    for (let round = 0; round < 200 && (round < 5 || cost.html > 1.5 * cost.plain); round++) {
      for (const [carrier, text] of [
        ['html', page],
        ['plain', plain],
      ] as const) {
        const before = performance.now();
        engine().analyze(text, { carrier });
        cost[carrier] = Math.min(cost[carrier], performance.now() - before);
      }
    }
    assert.ok(cost.html <= 1.5 * cost.plain, `${cost.html} ms against ${cost.plain} ms`);
  }).timeout(60_000);
});
