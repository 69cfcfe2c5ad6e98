/**
 * What the engine reads in each piece of the lists of cases, to the letter: marks, who says it, sources and figures. A change shows
 * here; `UPDATE=1 npm run test:slow` takes it over, and it is read in the diff like any other.
 */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Analysis } from '../../src/engine';
import { readMarkedCases } from '../../src/training/sourcing/gold';
import { marksOf } from '../support/check';
import { engine, ROOT } from '../support/engine';
import { writeMarked } from '../support/markedCopy';

const LISTS = ['sourcing', 'sourcing-agencies', 'sourcing-traps'];
/** Pieces in one test. */
const TOGETHER = 20;

function wordsOf(...parts: readonly (string | number | false | null | undefined)[]): string {
  return parts.filter((part) => part !== false && part !== null && part !== undefined && part !== '').join(', ');
}

/** One line for the copy with its marks, and one for each thing read in it that no mark shows. */
function reading({ story, attributions, sources, entities, ...analysis }: Analysis): string {
  const marked = writeMarked(story.text, marksOf({ story, attributions, sources, entities, ...analysis }, true));
  const lines = [
    marked.replaceAll('\n\n', ' ¶ '),
    ...attributions.map(
      ({ kind, source, cueLemma, wide, hearsay, hearer }) =>
        `  says: ${wordsOf(source?.headLemma ?? 'nobody', source?.class, source?.antecedent?.text, cueLemma, kind, wide && 'states nothing', hearsay && 'hearsay', hearer && `to ${hearer.headLemma}`)}`,
    ),
    ...sources.map(
      ({ descriptor, sort, exemption, number, plural, closeness, anonymityMarker, reason, mentions }) =>
        `  source: ${wordsOf(descriptor, sort ?? 'named', exemption, number, plural && 'plural', closeness?.text, anonymityMarker?.text, reason?.quality, `${mentions.length} mentions`)}`,
    ),
    ...entities.flatMap(({ text, role, card, data = {} }) => {
      const words = wordsOf(role?.text, card, JSON.stringify(data).replace(/[{}"]/g, ''));
      return words === '' ? [] : [`  ${text}: ${words}`];
    }),
  ];
  return lines.join('\n');
}

describe('readings of the cases', function () {
  this.timeout(60_000);
  for (const list of LISTS) {
    const snapshot = join(ROOT, `test/fixtures/snapshots/${list}.txt`);
    const cases = readMarkedCases(join(ROOT, `test/fixtures/cases/${list}.txt`));
    const isUpdate = process.env['UPDATE'] === '1';
    if (isUpdate) {
      it(`are taken over: ${list}`, () =>
        writeFileSync(snapshot, cases.map(({ text }) => reading(engine().analyze(text))).join('\n\n') + '\n'));
      continue;
    }
    const known = readFileSync(snapshot, 'utf8').trimEnd().split('\n\n');
    for (let from = 0; from < cases.length; from += TOGETHER) {
      it(`are these: ${list} from ${from + 1}`, () => {
        for (const [at, { text }] of cases.slice(from, from + TOGETHER).entries())
          assert.equal(reading(engine().analyze(text)), known[from + at]);
      });
    }
  }
});
