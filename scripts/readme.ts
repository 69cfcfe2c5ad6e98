/**
 * Scripts: `npm run readme`. Writes the tables of README between their markers: settings from the manifest, rules from the
 * engine's list, the number of cards. With names of evaluations (`npm run readme -- names sourcing bench`) it runs each and
 * writes what it prints as well; `limits` runs all that the table of limits is made of, `limits:fuzz` one row of it.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checks } from '../src/engine';
import { readCards } from '../src/engine/knowledge/cardLayer';
import type { CompiledCards } from '../src/engine/knowledge/compiled';
import { root } from './host/install';
import { limitsTable } from './limits';
import { table } from './table';

interface Setting {
  readonly type?: string | readonly string[];
  readonly default?: unknown;
  readonly description?: string;
  readonly markdownDescription?: string;
}

const README = join(root, 'README.md');

/** The settings as the manifest has them, in its order. */
export function settingsTable(): string {
  const read = (name: string) => JSON.parse(readFileSync(join(root, name), 'utf8')) as Record<string, unknown>;
  const words = read('package.nls.json') as Record<string, string>;
  const { configuration } = read('package.json')['contributes'] as {
    configuration: { properties: Record<string, Setting> } | { properties: Record<string, Setting> }[];
  };
  const groups = Array.isArray(configuration) ? configuration : [configuration];
  const properties = groups.flatMap((group) => Object.entries(group.properties));
  return table(
    ['setting', 'default', 'what'],
    properties.map(([name, setting]) => {
      const key = (setting.markdownDescription ?? setting.description ?? '').replace(/^%|%$/g, '');
      return [`\`${name}\``, `\`${JSON.stringify(setting.default)}\``, words[key] ?? key];
    }),
  );
}

/** The rules as the engine lists them, each with its page. */
export function rulesTable(): string {
  return table(
    ['rule', 'asks about', 'severity'],
    checks.map(({ rule, title, severity }) => [`[${rule}](docs/rules/${rule}.md)`, title, severity]),
  );
}

/** How many cards there are. */
export function cardCount(cards: CompiledCards): string {
  return String(readCards(cards).length);
}

/** `text` with what stands between the markers of that name replaced. */
export function fill(text: string, marker: string, content: string): string {
  const open = `<!-- ${marker} -->`;
  const start = text.indexOf(open);
  const end = text.indexOf(`<!-- /${marker.split(':')[0]} -->`, start);
  if (start < 0 || end < 0) throw new Error(`README has no place for ${marker}`);
  const inline = marker.startsWith('count:');
  return text.slice(0, start + open.length) + (inline ? content : `\n\n${content}\n\n`) + text.slice(end);
}

/** What stands between the markers of that name. */
function between(text: string, marker: string): string {
  const start = text.indexOf(`<!-- ${marker} -->`);
  return start < 0 ? '' : text.slice(start, text.indexOf(`<!-- /${marker.split(':')[0]} -->`, start));
}

/** What a command prints: as Markdown where it prints tables, else as it stands. */
function printed(...command: string[]): string {
  const { status, stdout } = spawnSync('npm', ['run', '--silent', ...command], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) throw new Error(`npm run ${command.join(' ')} failed`);
  // Evaluations end with a word on where else they wrote their tables.
  const said = stdout.replace(/^Written into .*$/gm, '').trim();
  return /^\|.*\|$/m.test(said) ? said : `\`\`\`text\n${said}\n\`\`\``;
}

function main(evaluations: readonly string[]): void {
  let text = readFileSync(README, 'utf8');
  text = fill(text, 'settings', settingsTable());
  text = fill(text, 'rules', rulesTable());
  const cards = JSON.parse(readFileSync(join(root, 'dist/cards.json'), 'utf8')) as CompiledCards;
  text = fill(text, 'count: cards', cardCount(cards));
  for (const name of evaluations) {
    console.log(`Running ${name} …`);
    const [marker, row] = name.split(':') as [string, string?];
    const content =
      marker === 'limits'
        ? limitsTable(between(text, 'figures: limits'), row)
        : marker === 'bench'
          ? printed('bench')
          : printed('eval', '--', marker);
    text = fill(text, `figures: ${marker}`, content);
  }
  writeFileSync(README, text);
  console.log('README.md is up to date.');
}

if (require.main === module) main(process.argv.slice(2));
