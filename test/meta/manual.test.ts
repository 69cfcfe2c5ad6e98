/** Meta tests: the manual for developers names only what there is: scripts, files, tasks. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ROOT } from '../support/engine';

const PAGES = ['CONTRIBUTING.md', 'docs/glossary.md', 'docs/style.md'];
const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { scripts: Record<string, string> };
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

describe('the manual', () => {
  for (const page of PAGES) {
    it(`${page} links only to what is there`, () => {
      for (const [, target] of read(page).matchAll(/\]\(([^)#:]+)\)/g))
        assert.ok(existsSync(join(ROOT, dirname(page), target!)), target);
    });

    it(`${page} names only scripts and folders that exist`, () => {
      for (const [, script] of read(page).matchAll(/npm run ([\w:]+)/g)) assert.ok(scripts[script!], script);
      for (const [, path] of read(page).matchAll(/`((?:src|test|docs)\/[\w/.]+)`/g))
        assert.ok(existsSync(join(ROOT, path!)), path);
    });
  }

  it('starts tasks that exist', () => {
    const { tasks } = JSON.parse(read('.vscode/tasks.json')) as { tasks: { label: string; script: string }[] };
    for (const { script } of tasks) assert.ok(scripts[script], script);
    const { configurations } = JSON.parse(read('.vscode/launch.json')) as {
      configurations: { preLaunchTask?: string }[];
    };
    for (const { preLaunchTask } of configurations)
      if (preLaunchTask !== undefined)
        assert.ok(
          tasks.some(({ label }) => label === preLaunchTask),
          preLaunchTask,
        );
  });
});
