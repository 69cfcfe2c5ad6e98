/** Tests of what a question about a source says beside its place: words for the editor, facts for programs, related places. */
import assert from 'node:assert/strict';
import { inMessage } from '../../../../src/engine/checks/question';
import { check } from '../../../support/check';

const question = (copy: string, rule = 'sourcing/unnamed-') =>
  check(copy).findings.find((finding) => finding.rule.startsWith(rule))!;

/** What is missing of several people: an agency, a number. */
const MISSING: readonly (readonly [who: string, missing: string])[] = [
  ['Officials', ', no agency, no number'],
  ['12 officials', ', no agency'],
  ['Two  other officials', ', no agency'],
  ['Several unnamed officials', ', no agency, no number'],
  ['Three port officials', ''],
  ['The 12th-floor officials', ', no number'],
  ['Port officials', ', no number'],
  ['Officials in Oslo', ', no number'],
  ['Officials close to the talks', ', no number'],
];

describe('the words of a question about a source', () => {
  for (const [who, missing] of MISSING) {
    it(`${who}: ${missing === '' ? 'nothing missing' : missing}`, () => {
      const { message } = question(`${who} said the talks had failed.`, 'sourcing/unnamed-group');
      const head = who.replace(/\s+/g, ' ');
      assert.ok(message.startsWith(`${head}${missing}, no reason given for not naming them.`), message);
    });
  }

  it('say which reason for anonymity the copy gives', () => {
    for (const [why, said] of [
      ['because he was not authorised to speak', 'the reason given for not naming this source is a stock phrase'],
      ['because she feared for her job', 'a reason for not naming this source is given'],
    ] as const) {
      const { message, severity, data, related } = question(`An aide, who asked not to be named ${why}, said no.`);
      assert.equal(message, `An aide: one person, not named; ${said}. Is it enough?`);
      assert.equal(severity, 'hint');
      assert.deepEqual([(data['reason'] as { text: string }).text, data['reasonGiven']], [why, true]);
      assert.deepEqual(
        related.map(({ text, message }) => [text, message]),
        [[why, 'the reason given']],
      );
    }
    const { message } = question('An aide, who asked not to be named, said no.');
    assert.match(message, /; anonymity was asked for, but no reason is given\. Can the source be named/);
  });

  it('hand programs the facts', () => {
    const copy = 'An aide, who asked not to be named because she feared for her job, said no.';
    const start = copy.indexOf('because');
    assert.deepEqual(question(copy).data, {
      source: 's1',
      sort: 'individual',
      reasonGiven: true,
      reasonQuality: 'specific',
      reason: { start, end: start + 30, text: 'because she feared for her job' },
      number: 1,
      closeness: null,
    });
    const { data } = question('Officials close to the talks said no.', 'sourcing/unnamed-group');
    assert.deepEqual([data['number'], data['reason'], data['closeness']], [null, null, 'close to the talks']);
  });

  it('show where the source speaks again', () => {
    const { related } = question('An aide said the talks had failed. The aide said they would go on.');
    assert.deepEqual(
      related.map(({ text, message }) => [text, message]),
      [['The aide', 'the same source again']],
    );
  });

  it('quote copy in one line, and no more than 60 characters of it', () => {
    assert.equal(inMessage(' the \n port  board '), '“the port board”');
    assert.equal(inMessage('x'.repeat(60)), `“${'x'.repeat(60)}”`);
    assert.equal(inMessage('x'.repeat(61)), `“${'x'.repeat(57)}…”`);
    assert.equal(inMessage(`${'x'.repeat(56)} ${'y'.repeat(9)}`), `“${'x'.repeat(56)}…”`);
    const long = 'Officials who sat on the harbour board and in the ministry at noon';
    assert.match(
      question(`${long} said the talks had failed.`, 'sourcing/unnamed-group').message,
      /^Officials who .* ministr…, no/,
    );
  });
});
