/**
 * Test support: snapshots of whole stories, sentence by sentence with carets under what is marked. A changed snapshot fails;
 * `UPDATE=1 npm run test:unit` writes it anew, and the change is then read in the diff like any other.
 */
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Analysis } from '../../src/engine';
import { marksOf } from './check';
import { ROOT } from './engine';

/** Compares the Analysis with `test/fixtures/snapshots/<name>.txt`. */
export function checkSnapshot(name: string, analysis: Analysis): void {
  const path = join(ROOT, 'test/fixtures/snapshots', `${name}.txt`);
  const actual = drawSnapshot(analysis);
  if (process.env['UPDATE'] === '1') {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, actual);
    return;
  }
  assert.ok(existsSync(path), `There is no snapshot "${name}" yet; UPDATE=1 makes it`);
  assert.equal(actual, readFileSync(path, 'utf8'), `The marks of "${name}" changed; UPDATE=1 takes them over`);
}

/** The story with its line numbers, and under each sentence a line of carets for each mark that starts in it. */
export function drawSnapshot(analysis: Analysis): string {
  const { story } = analysis;
  const marks = marksOf(analysis, true).sort(
    (a, b) => a.start - b.start || b.end - a.end || (a.label < b.label ? -1 : 1),
  );
  const messages = new Map(analysis.findings.map((finding) => [`${finding.start}${finding.rule}`, finding]));
  const lines: string[] = [];
  let next = 0;
  let line = 1;
  let counted = 0;
  for (const paragraph of story.paragraphs) {
    while (counted < paragraph.start) if (story.text.charCodeAt(counted++) === 10) line++;
    lines.push(`${line} ${paragraph.kind}`);
    for (let index = paragraph.firstSentence; index < paragraph.endSentence; index++) {
      const sentence = story.sentences[index]!;
      lines.push(`    ${oneLine(story.text.slice(sentence.start, sentence.end))}`);
      for (; next < marks.length && marks[next]!.start < sentence.end; next++) {
        const mark = marks[next]!;
        const from = Math.max(0, mark.start - sentence.start);
        const to = Math.min(mark.end, sentence.end) - sentence.start;
        const finding = messages.get(`${mark.start}${mark.label}`);
        const more = `${mark.end > sentence.end ? ' …' : ''}${finding === undefined ? '' : ` (${finding.severity}) ${finding.message}`}`;
        lines.push(`    ${' '.repeat(from)}${'^'.repeat(Math.max(1, to - from))} ${mark.label}${more}`);
      }
    }
  }
  return `${lines.join('\n')}\n`;
}

function oneLine(text: string): string {
  return text.replace(/[\r\n\t]/g, ' ');
}
