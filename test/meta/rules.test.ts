/** Meta tests: every rule has a page, every page a rule, and each rule a name, a title and a severity that exist. */
import assert from 'node:assert/strict';
import { checks } from '../../src/engine';
import { SEVERITIES } from '../../src/engine/model';
import { filesUnder, read } from './files';

describe('rules and their pages', () => {
  const rules = checks.map(({ rule }) => rule);

  it('names each rule once, by folder and word', () => {
    assert.equal(new Set(rules).size, rules.length);
    for (const rule of rules) assert.match(rule, /^(?:sourcing|attribution|names|facts|desk)\/[a-z][a-z-]*$/);
  });

  it('has a page for each rule and a rule for each page', () => {
    const pages = filesUnder('docs/rules', /\.md$/)
      .filter((page) => page.split('/').length === 4)
      .map((page) => page.slice('docs/rules/'.length, -'.md'.length));
    assert.deepEqual([...rules].sort(), pages);
  });

  it('gives each rule a title and a severity', () => {
    for (const { rule, title, severity } of checks) {
      assert.match(title, /\S/, rule);
      assert.ok(severity === 'off' || SEVERITIES.includes(severity), rule);
    }
  });

  it('says on each page how to switch the rule off', () => {
    const silent = rules.filter((rule) => !/\boff\b/.test(read(`docs/rules/${rule}.md`)));
    assert.deepEqual(silent, []);
  });
});
