/** Meta tests: the project's prose is its own. Nothing of the stories and cases that it is measured on is in it. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { itWithShared } from '../support/shared';
import { filesUnder, read } from './files';

/** So many words in a row are no accident. */
const RUN = 10;

/** All runs of words of a text, with cases and marks put aside. */
function runsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(RUN - 1).map((_, index) => words.slice(index, index + RUN).join(' '));
}

/** Every string of a JSON value. */
function stringsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsOf) : [];
}

describe('the project’s own words', () => {
  itWithShared('shares no sentence with the stories it is measured on', ['stories'], (stories) => {
    const theirs = new Set(
      readdirSync(stories)
        .filter((file) => /^(?!CONVENTIONS).*\.(?:txt|md|json)$/.test(file))
        .flatMap((file) => {
          const text = readFileSync(join(stories, file), 'utf8');
          return file.endsWith('.json') ? stringsOf(JSON.parse(text)).flatMap(runsOf) : runsOf(text);
        }),
    );
    const shared = filesUnder('.', /\.(?:ts|md|ya?ml|json|copy|story|txt|html)$/)
      .filter((file) => file !== 'package-lock.json')
      .flatMap((file) => {
        const run = runsOf(read(file)).find((words) => theirs.has(words));
        return run === undefined ? [] : [`${file}: ${run}`];
      });
    assert.deepEqual(shared, []);
  });
});
