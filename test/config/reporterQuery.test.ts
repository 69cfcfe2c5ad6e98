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
    map: null,
    markup: 'plain',
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
    data: {},
  } as unknown as Finding;

  it('says where, asks politely, and quotes the copy', () => {
    assert.equal(
      reporterQuery(finding, read),
      'In paragraph 1 we have “Sources”. Can we say who this is? If not, can the copy say where they work, how they know and why they are not named? Thank you.\n\n“Sources said the harbor is shut.”\n',
    );
  });

  it('asks for what is missing, and for nothing that the copy says', () => {
    for (const [rule, text, data, asked] of [
      ['unnamed-individual', 'A senior official', {}, 'how they know and why they are not named'],
      ['unnamed-individual', 'An aide', { closeness: 'who was there' }, 'why they are not named'],
      ['unnamed-individual', 'An aide', { reasonGiven: true, reasonQuality: 'specific' }, 'how they know'],
      ['unnamed-group', 'Officials', {}, 'how many they are, where they work and why they are not named'],
      ['unnamed-group', 'Two port officials', { number: 2 }, 'why they are not named'],
      ['bare-source', 'A source', { reasonGiven: true }, 'where they work and how they know'],
    ] as const) {
      const query = reporterQuery({ ...finding, rule: `sourcing/${rule}`, text, data }, read);
      assert.match(query, new RegExp(`\\? If not, can the copy say ${asked}\\? Thank you`), `${rule}: ${text}`);
    }
    const told = { reasonGiven: true, reasonQuality: 'specific', closeness: 'who was there' };
    const nothing = reporterQuery({ ...finding, rule: 'sourcing/unnamed-individual', data: told }, read);
    assert.match(nothing, /Can we name this person\? Thank you/);
    const rote = { ...told, reasonQuality: 'rote' };
    assert.match(reporterQuery({ ...finding, data: rote }, read), /who this is\? .*stock phrase: .*fear\? Thank you/);
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
