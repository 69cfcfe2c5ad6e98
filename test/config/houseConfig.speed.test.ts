/** House configuration that is huge or malformed without end: it is done with soon. */
import assert from 'node:assert/strict';
import { readHouseConfig } from '../../src/config';
import { leastTime, timed } from '../support/leastTime';

describe('a .copydesk/config.yaml that would take for ever', () => {
  const line = (count: number, make: (at: number) => string): string =>
    Array.from({ length: count }, (_, at) => make(at)).join('\n');
  const slow: [string, string][] = [
    ['aliases', `spellings:\n  - &a {prefer: x, instead: [y]}\n${line(9000, () => '  - *a')}`],
    ['aliases of aliases', `cueVerbs: &a [x]\nsourceNouns: &b [*a, *a]\ncopy: [${'*b, '.repeat(9000)}]`],
    ['keys', line(9000, (at) => `key-${at}: 1`)],
    ['rules', `severities:\n${line(9000, (at) => `  sourcing/bare-sorce-${at}: off`)}`],
    ['brackets', '['.repeat(20_000)],
    ['braces', `${'{a: '.repeat(5000)}${'}'.repeat(5000)}`],
    ['dashes', `cueVerbs: ${'- '.repeat(9000)}`],
    ['questions, which ended the process', '? '.repeat(400_000)],
    ['colons', ': '.repeat(400_000)],
    ['lines', '- x\n'.repeat(12_000_000)],
    ['indents', line(400, (at) => `${' '.repeat(at)}a:`)],
  ];
  for (const [what, text] of slow) {
    it(`is done with soon: ${what}`, () => {
      const started = performance.now();
      const { config, diagnostics } = readHouseConfig(text);
      const took = performance.now() - started;
      assert.ok(diagnostics.length > 0 && diagnostics.length <= 201);
      assert.ok(config.spellings.length <= 51);
      assert.ok(took < 3000, `${took.toFixed(0)} ms`);
    });
  }

  it('costs no more for faults than for as many entries', () => {
    const [entries, faults] = [`cueVerbs: [${'a,'.repeat(40_000)}]`, `cueVerbs: [${','.repeat(80_000)}]`];
    const limit = Error.stackTraceLimit;
    const least = Math.min(...Array.from({ length: 4 }, () => timed(() => readHouseConfig(entries))));
    const took = leastTime(() => readHouseConfig(faults), 1.5 * least);
    assert.ok(took <= 1.5 * least, `${took.toFixed(0)} ms against ${least.toFixed(0)} ms`);
    assert.equal(Error.stackTraceLimit, limit);
  });
});
