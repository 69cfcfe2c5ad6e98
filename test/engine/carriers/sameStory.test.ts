/** Tests of one story in every format that keeps it: the same names, statements and questions, each on its place in the file. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { carrierOf, wordsOf, type Analysis, type Span } from '../../../src/engine';
import { assertOnTheFile, shownSpans } from '../../support/carried';
import { isDocumentName } from '../../../src/documents/recognition';
import { read as readWholly } from '../../support/documents';
import { engine, ROOT } from '../../support/engine';

const FOLDER = join(ROOT, 'test/fixtures/carriers');

/** Words on one line; some programs write straight quotation marks. */
const line = (text: string): string => text.replace(/\s+/g, ' ').replace(/[“”]/g, '"').replace(/[‘’]/g, "'");

/** Formats that have no place for a date. */
const UNDATED = /wordpress|\.(?:srt|vtt)$|pandoc\.rtf$|libreoffice\.html$/;

/** Everything that an editor sees, in words. */
function shown({ story, entities, attributions, findings, sources }: Analysis): Record<string, readonly string[]> {
  const words = (span: Span | null): string => (span === null ? '' : line(wordsOf(story, span)));
  return {
    names: entities.map((name) => `${name.type}: ${words(name)}`),
    statements: attributions.map(({ kind, source, cue, contents }) =>
      [kind, words(source), words(cue), ...contents.map(words)].join(' | '),
    ),
    questions: findings.map((finding) => `${finding.rule}: ${words(finding)}`),
    sources: sources.map(({ descriptor }) => line(descriptor)),
  };
}

/** Tags, comments, entities and escapes: no mark may cut one. */
const MARKUP =
  /<!--[\s\S]*?-->|<!\[CDATA\[|<[/?!a-z][^<>]*>|&(?:#\d+|#x[\da-f]+|[a-z]+);|\\(?:u[\da-f]{4}|.)|=[\dA-F]{2}/gi;

describe('one story in every format', () => {
  const files = readdirSync(FOLDER).filter((file) => file.startsWith('pier.'));
  const read = (file: string): { text: string; analysis: Analysis } => {
    const bytes = readFileSync(join(FOLDER, file));
    if (isDocumentName(file)) {
      const { copy } = readWholly(bytes);
      return { text: copy, analysis: engine().analyze(copy, { carrier: 'markdown', storyDate: null }) };
    }
    const text = bytes.toString('utf8');
    return { text, analysis: engine().analyze(text, { carrier: carrierOf({ path: file }), storyDate: null }) };
  };
  const plain = read('pier.txt').analysis;

  it('has names, statements and questions to compare', () => {
    const { names, statements, questions } = shown(plain);
    assert.ok(names!.includes('person: Zoë Brandt') && names!.includes('organization: Hale & Pike Ferries'));
    assert.ok(statements!.length >= 6, statements!.join('\n'));
    assert.ok(questions!.some((question) => question.startsWith('sourcing/unnamed-individual: a senior official')));
  });

  for (const file of files) {
    it(`reads ${file} word by word as plain text, and marks nothing but words`, () => {
      const { text, analysis } = read(file);
      assert.deepEqual(analysis.warnings, []);
      assert.deepEqual(analysis.failures, []);
      assert.deepEqual(shown(analysis), shown(plain));
      if (!UNDATED.test(file)) assert.equal(analysis.storyDate, '2025-06-03');
      if (analysis.story.map === null) return;
      assertOnTheFile(text, analysis, MARKUP);
      for (const span of shownSpans(analysis)) {
        const slice = text.slice(span.start, span.end);
        if (/^[\w ]+$/.test(slice)) assert.equal(slice, line(span.text));
      }
    });
  }
});
