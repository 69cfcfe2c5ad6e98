/** Command line: the hook and the workflow that bring it into other people's work say only what the program understands. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { check } from '../../src/cli/check';
import { Repository } from '../support/repository';
import { surroundings } from './surroundings';

const root = join(__dirname, '../..');
const read = (path: string): unknown => parse(readFileSync(join(root, path), 'utf8'));
const program = readFileSync(join(root, 'src/cli/main.ts'), 'utf8');

/** The long options of a command line. */
function optionsOf(line: string): string[] {
  return [...line.matchAll(/--([a-z][a-z-]+)/g)].map(([, name]) => name!);
}

describe('in the stream of work', () => {
  const [hook] = read('.pre-commit-hooks.yaml') as Record<string, string>[];

  it('has a hook for pre-commit that runs what there is, on copy only', () => {
    assert.equal(hook!['language'], 'node');
    assert.equal(hook!['language_version'], 'system');
    const { bin } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { bin: Record<string, string> };
    assert.ok(hook!['entry']!.split(' ')[0]! in bin);
    for (const name of optionsOf(hook!['entry']!)) assert.ok(program.includes(`--${name} `), name);
    assert.match('stories/quay.md', /\.(?:txt|md|markdown|copy|story)$/);
    assert.ok(hook!['files']!.includes('copy') && hook!['exclude']!.includes('README'));
  });

  it('has a workflow that asks about changes and hands the answers on', () => {
    const workflow = read('docs/workflows/code-scanning.yml') as {
      permissions: Record<string, string>;
      jobs: { questions: { steps: { run?: string; uses?: string }[] } };
    };
    assert.equal(workflow.permissions['security-events'], 'write');
    const { steps } = workflow.jobs.questions;
    const run = steps.find((step) => step.run?.includes('copydesk check'))?.run ?? '';
    for (const name of optionsOf(run)) assert.ok(program.includes(`--${name} `), name);
    // What the host says goes through the environment, never into the script.
    for (const step of steps) assert.doesNotMatch(step.run ?? '', /\$\{\{/);
    assert.match(steps.at(-1)!.uses!, /upload-sarif/);
  });

  it('asks about everything before the first commit', async () => {
    const desk = new Repository();
    try {
      const story = desk.write('story.txt', 'Sources said the pier is shut.\n');
      const stage = surroundings();
      const options = { date: null, config: false, profile: 'default', format: 'text', failOn: 'warning' } as const;
      assert.equal(await check([story], { ...options, changedSince: 'HEAD', baseline: null }, stage), 1);
      assert.deepEqual(stage.complaints, []);
    } finally {
      desk.remove();
    }
  });
});
