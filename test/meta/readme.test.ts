/** Meta tests: README says nothing that is not so. Its tables are those of the code, its commands and pages exist. */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { cardCount, fill, rulesTable, settingsTable } from '../../scripts/readme';
import { readCards } from '../support/engine';
import { read, root } from './files';

const readme = read('README.md');

describe('README', () => {
  it('lists the settings and the rules, and counts the cards, as they are (else: npm run readme)', () => {
    assert.equal(fill(readme, 'settings', settingsTable()), readme);
    assert.equal(fill(readme, 'rules', rulesTable()), readme);
    assert.equal(fill(readme, 'count: cards', cardCount(readCards())), readme);
  });

  it('names only commands that package.json has', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const named = [...readme.matchAll(/\bnpm (?:run ([\w:]+)|(start|test))\b/g)].map((match) => match[1] ?? match[2]!);
    assert.ok(named.length > 10);
    assert.deepEqual(
      named.filter((name) => !(name in scripts)),
      [],
    );
  });

  it('names only palette commands that exist', () => {
    const titles = Object.entries(JSON.parse(read('package.nls.json')) as Record<string, string>)
      .filter(([key]) => key.startsWith('command.'))
      .map(([, title]) => title.toLowerCase());
    const named = [...readme.matchAll(/(?<![*\w])\*([A-Z][\w ]+ [A-Z][\w ]+)\*(?!\*)/g)].map((match) => match[1]!);
    assert.ok(named.length > 3);
    assert.deepEqual(
      named.filter((name) => !titles.some((title) => title.startsWith(name.toLowerCase()))),
      [],
    );
  });

  it('links only to what is there', () => {
    const links = [...readme.matchAll(/\]\((?!https?:)([^)#\s]+)\)/g)].map((match) => match[1]!);
    assert.ok(links.length > 10);
    assert.deepEqual(
      links.filter((link) => !existsSync(join(root, link))),
      [],
    );
  });

  it('has figures where it promises them', () => {
    const empty = [...readme.matchAll(/<!-- figures: (\w+) -->\s*<!-- \/figures -->/g)].map((match) => match[1]);
    assert.deepEqual(empty, []);
  });
});
