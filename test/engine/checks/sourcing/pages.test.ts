/** The examples on the sourcing rules' own pages: each is asked about, or not, as its page says. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '../../../support/check';
import { ROOT } from '../../../support/engine';

const FOLDER = join(ROOT, 'docs/rules/sourcing');
/** Their examples tell of a whole story; wholeStory.test.ts has stories. */
const OF_STORIES = ['no-byline', 'nobody-named', 'single-anonymous'];

/** The examples under a heading of a page, without marks and without the remark in brackets at their end. */
function examples(page: string, heading: string): readonly string[] {
  const part = page.split('\n## ').find((text) => text.startsWith(`${heading}\n`)) ?? '';
  return part
    .split('\n')
    .filter((line) => line.startsWith('- '))
    .map((line) => line.slice(2).replaceAll('**', ''))
    .map((line) => (line.endsWith('.)') ? line.slice(0, line.lastIndexOf(' (')) : line));
}

describe('examples on the pages of the sourcing rules', () => {
  for (const file of readdirSync(FOLDER)) {
    const name = file.slice(0, -'.md'.length);
    if (OF_STORIES.includes(name)) continue;
    const page = readFileSync(join(FOLDER, file), 'utf8');
    for (const [heading, asks] of [
      ['Asked about', true],
      ['Not asked about', false],
    ] as const) {
      const rows = examples(page, heading);
      it(`${name} has examples under “${heading}”`, () => assert.ok(rows.length > 0));
      for (const copy of rows) {
        it(`${name} ${asks ? 'asks about' : 'leaves alone'}: ${copy}`, () => {
          const { findings } = check(copy);
          assert.equal(
            findings.some(({ rule }) => rule === `sourcing/${name}`),
            asks,
          );
        });
      }
    }
  }
});
