/** The query to the reporter. */
import assert from 'node:assert/strict';
import { reporterQuery } from '../../src/config';
import type { Analysis, Finding } from '../../src/engine';

/** An Analysis with nothing but paragraphs and sentences, of which a query speaks. */
function analysis(paragraphs: readonly string[]): Analysis {
  const text = paragraphs.join('\n\n');
  const spans = paragraphs.map((paragraph) => ({
    start: text.indexOf(paragraph),
    end: text.indexOf(paragraph) + paragraph.length,
  }));
  const story = {
    text,
    paragraphs: spans.map((span, index) => ({ ...span, kind: index === 0 ? 'headline' : 'body' })),
    sentences: spans,
  };
  return { story } as unknown as Analysis;
}

describe('a query to the reporter', () => {
  const read = analysis(['Harbor shut', 'Sources said the harbor is shut.', 'It rained.']);
  const start = read.story.text.indexOf('Sources');
  const finding = {
    rule: 'sourcing/bare-source',
    start,
    end: start + 7,
    text: 'Sources',
    message: 'Who?',
  } as unknown as Finding;

  it('says where, asks politely, and quotes the copy', () => {
    assert.equal(
      reporterQuery(finding, read),
      'In paragraph 1 we have “Sources”. Can we say who this is, or at least what they do and how they know? Thank you.\n\n“Sources said the harbor is shut.”\n',
    );
  });

  it('asks what the finding asks where it has no words of its own', () => {
    assert.match(reporterQuery({ ...finding, rule: 'names/two-surnames' }, read), /“Sources”\. Who\? Thank you\./);
  });

  it('quotes only what stands round the words of a very long sentence', () => {
    const long = analysis([
      'Title',
      `${'The tide rose and fell. '.repeat(40)}Sources said so. ${'Boats came in. '.repeat(40)}`,
    ]);
    const at = long.story.text.indexOf('Sources');
    const query = reporterQuery({ ...finding, start: at, end: at + 7 }, long);
    assert.ok(query.length < 500);
    assert.match(query, /“… .*Sources said so\..* …”/);
  });
});
