/** Tests about the repository: what docs/security.md says is defended is held by tests that are there. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './files';

describe('docs/security.md', () => {
  const text = readFileSync(join(root, 'docs/security.md'), 'utf8');
  /** The sections, by their headings. */
  const sections = new Map(
    text
      .split(/^## /m)
      .slice(1)
      .map((section): [string, string] => [section.slice(0, section.indexOf('\n')), section]),
  );

  it('names no test and no file that is not there', () => {
    const paths = [...text.matchAll(/`((?:test|docs|src|scripts)\/[^`]+)`/g)].map(([, path]) => path!);
    assert.ok(paths.length > 20);
    assert.deepEqual(
      paths.filter((path) => !existsSync(join(root, path))),
      [],
    );
  });

  it('has a test, or the linter, behind every line of what somebody may try', () => {
    const tables = [...sections].filter(([heading]) => heading.startsWith('A hostile')).map(([, section]) => section);
    const rows = [...tables.join('\n').matchAll(/^\| (?!it tries|---)[^|]+\|[^|]+\| ([^|]+) \|$/gm)];
    assert.ok(rows.length > 10);
    for (const [row, by] of rows) assert.match(by!, /`test\/|lint|^the same/, row);
  });

  it('speaks of each of those whom Copydesk reads', () => {
    for (const whom of ['story', 'workspace', 'card pack', 'look-up', 'archive'])
      assert.ok(
        [...sections].some(
          ([heading, section]) => heading.startsWith('A hostile') && heading.includes(whom) && /`test\//.test(section),
        ),
        whom,
      );
  });
});
