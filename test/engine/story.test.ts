/** Tests of whole stories: the sample story as an editor sees it, mark by mark, in one snapshot. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { engine, ROOT } from '../support/engine';
import { checkSnapshot } from '../support/snapshot';

describe('the sample story', () => {
  it('is marked as before', () => {
    checkSnapshot('sample-story', engine().analyze(readFileSync(join(ROOT, 'src/sample/sample-story.md'), 'utf8')));
  });
});
