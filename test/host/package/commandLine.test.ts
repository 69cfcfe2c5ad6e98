/** Tests of the built command line: the bundle runs by itself, from any folder. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../../scripts/host/install';

const STORY = `ALGIERS – President Abdelaziz Bouteflika met the envoys on Monday.

Sources said the talks were long.
`;

describe('the built command line', () => {
  const copydesk = (args: readonly string[], input = '') =>
    spawnSync(join(root, 'dist/cli.js'), args, { cwd: tmpdir(), input, encoding: 'utf8' });

  it('checks a story from standard input, with weights and cards beside it', () => {
    const { status, stdout } = copydesk(['annotate', '--format', 'json', '--date', '2012-10-29'], STORY);
    assert.equal(status, 0);
    const { documents } = JSON.parse(stdout) as {
      documents: { entities: { card: string | null }[]; findings: { rule: string }[] }[];
    };
    assert.ok(documents[0]?.entities.some(({ card }) => card === 'abdelaziz-bouteflika'));
    assert.ok(documents[0]?.findings.some(({ rule }) => rule === 'sourcing/bare-source'));
  });

  it('ends with 1 when there are questions that matter, with 2 when a file cannot be read', () => {
    assert.equal(copydesk(['check', '--fail-on', 'warning'], 'Sources said it was late.\n').status, 1);
    assert.equal(copydesk(['check', join(tmpdir(), 'no-such-story.txt')]).status, 2);
  });

  it('has its expressions ready, and makes none anew each time it is used', () => {
    for (const file of ['dist/program.js', 'dist/extension.js', 'dist/demo/worker.js'])
      assert.doesNotMatch(readFileSync(join(root, file), 'utf8'), /new RegExp\(\s*"[^"]*\\\\p\{/, file);
  });

  it('loads no part of Node that a story needs nothing of', () => {
    const folder = mkdtempSync(join(tmpdir(), 'copydesk-loaded-'));
    const list = join(folder, 'list.cjs');
    writeFileSync(list, "process.on('exit', () => console.error(process.moduleLoadList.join(';')));\n");
    const { stderr } = spawnSync(process.execPath, ['--require', list, join(root, 'dist/cli.js'), 'check'], {
      input: STORY,
      encoding: 'utf8',
    });
    rmSync(folder, { recursive: true });
    assert.match(stderr, /NativeModule fs;/);
    assert.doesNotMatch(stderr, /NativeModule (?:crypto|child_process)(?:;|$)/);
  });

  it('says how it is used', () => {
    assert.match(copydesk(['--help']).stdout, /annotate/);
  });
});
