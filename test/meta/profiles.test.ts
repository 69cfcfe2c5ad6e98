/** Meta tests: rules, house profiles, configuration schema and rule pages speak of the same rules, severities and houses. */
import assert from 'node:assert/strict';
import schema from '../../src/config/schema.json';
import { PROFILES, checks } from '../../src/engine';
import { SEVERITIES } from '../../src/engine/model';
import { read } from './files';

const CASES = ['reason-given', 'rote-reason'];

describe('house profiles', () => {
  const rules = new Set(checks.map(({ rule }) => rule));
  const ruleOf = (key: string): string => key.split(':')[0]!;
  const isKnown = (key: string): boolean => {
    const [rule, named, ...rest] = key.split(':');
    return rules.has(rule!) && rest.length === 0 && (named === undefined || CASES.includes(named));
  };

  for (const { profile, title, severities, wording } of PROFILES) {
    it(`${profile}: sets severities and sentences of rules that exist`, () => {
      assert.match(title, /\S/);
      assert.deepEqual(
        Object.keys({ ...severities, ...wording }).filter((key) => !isKnown(key)),
        [],
      );
      for (const severity of Object.values(severities)) assert.ok(severity === 'off' || SEVERITIES.includes(severity));
      for (const sentence of Object.values(wording)) assert.match(sentence, /^\p{Lu}[\s\S]*\.$/u);
    });

    it(`${profile}: every severity that it changes stands on the rule's page`, () => {
      const silent = Object.keys(severities).filter(
        (key) => !read(`docs/rules/${ruleOf(key)}.md`).includes(`\`${profile}\``),
      );
      assert.deepEqual(silent, []);
    });
  }

  it('change nothing where no house is chosen', () => {
    assert.deepEqual(PROFILES[0], { profile: 'default', title: PROFILES[0]?.title, severities: {}, wording: {} });
  });
});

describe('the schema of .copydesk/config.yaml', () => {
  it('knows every rule, its cases and no other', () => {
    const keys = Object.keys(schema.properties.severities.properties);
    assert.deepEqual(keys.filter((key) => !key.includes(':')).sort(), checks.map(({ rule }) => rule).sort());
    const set = PROFILES.flatMap(({ severities }) => Object.keys(severities));
    assert.deepEqual(
      set.filter((key) => !keys.includes(key)),
      [],
    );
  });

  it('knows every profile and severity', () => {
    assert.deepEqual(
      schema.properties.profile.enum,
      PROFILES.map(({ profile }) => profile),
    );
    assert.deepEqual(schema.definitions.severity.enum, [...SEVERITIES, 'off']);
  });
});

describe('rule pages', () => {
  for (const { rule, title, severity } of checks) {
    it(`${rule}: has the rule's title and default, and all its parts`, () => {
      const page = read(`docs/rules/${rule}.md`);
      assert.ok(page.startsWith(`# ${title}\n`), `title: ${title}`);
      assert.match(page, new RegExp(`default: ${severity}\\b`));
      for (const part of [
        'What',
        'Why',
        'What houses say',
        'Asked about',
        'Not asked about',
        'Change it, or switch it off',
      ]) {
        assert.ok(page.includes(`\n## ${part}\n`), part);
      }
    });
  }

  it('are all in the overview', () => {
    const overview = read('docs/rules/README.md');
    assert.deepEqual(
      checks.filter(({ rule }) => !overview.includes(`(${rule}.md)`)),
      [],
    );
  });
});
