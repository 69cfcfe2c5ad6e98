/** Text layer: YAML that is nested too deeply is seen before a parser goes down into it. */
import assert from 'node:assert/strict';
import { tooDeepAt } from '../../../src/engine/text/yamlLimits';
import { storyOf } from '../../support/story';

describe('the depth of YAML', () => {
  for (const text of [
    '['.repeat(500),
    '{a: '.repeat(500),
    '- '.repeat(300),
    '? '.repeat(300),
    ': '.repeat(300),
    `a:\n${' '.repeat(500)}b:`,
  ])
    it(`is too great in ${JSON.stringify(text.slice(0, 12))}…`, () => {
      const at = tooDeepAt(text);
      assert.ok(at !== null && at < text.length);
    });

  for (const text of [
    'a: 1',
    '[]'.repeat(5000),
    '- x\n'.repeat(5000),
    `- - - ${'x '.repeat(5000)}`,
    ']'.repeat(500),
    `# ${'-'.repeat(500)}`,
  ])
    it(`is fine in ${JSON.stringify(text.slice(0, 12))}…`, () => assert.equal(tooDeepAt(text), null));

  it('keeps the head of a story from being read as YAML, and its plain lines are read all the same', () => {
    const { facts } = storyOf(`---\ntitle: Ferry\n${'? '.repeat(5000)}\ndate: 2012-10-29\n---\nThe ferry is late.\n`);
    assert.equal(facts?.headline, 'Ferry');
    assert.equal(facts.date, '2012-10-29');
  });
});
