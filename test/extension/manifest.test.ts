/** The manifest against the code: settings, words, colours, commands that hovers may run, files that it points to. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HOVER_COMMANDS } from '../../src/languageService/hover/links';
import { assistantTools, type AssistantTool } from '../../src/languageService/assistantTools';
import { MARK_CLASSES } from '../../src/languageService/marks';
import { PROFILES } from '../../src/config';

const root = join(__dirname, '../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

interface Manifest {
  readonly icon: string;
  readonly activationEvents: readonly string[];
  readonly contributes: {
    readonly commands: readonly { command: string; title: string; category: string }[];
    readonly menus: Readonly<Record<string, readonly { command?: string; submenu?: string; when?: string }[]>>;
    readonly submenus: readonly { id: string }[];
    readonly keybindings: readonly { command: string; key: string; mac?: string; when: string }[];
    readonly configuration: { readonly properties: Readonly<Record<string, Setting>> };
    readonly colors: readonly { id: string; defaults: Readonly<Record<string, string>> }[];
    readonly walkthroughs: readonly { steps: readonly WalkthroughStep[] }[];
    readonly jsonValidation: readonly { url: string }[];
    readonly yamlValidation: readonly { url: string }[];
    readonly languageModelTools: readonly {
      readonly name: string;
      readonly displayName: string;
      readonly modelDescription: string;
      readonly inputSchema: Pick<AssistantTool, 'properties' | 'required'>;
    }[];
    readonly grammars: readonly { path: string }[];
    readonly languages: readonly { id: string; configuration: string }[];
  };
}

interface WalkthroughStep {
  readonly description: string;
  readonly media: { readonly markdown: string } | { readonly svg: string };
  readonly completionEvents: readonly string[];
}

interface Setting {
  readonly scope: string;
  readonly default: unknown;
  readonly enum?: readonly string[];
}

const text = read('package.json');
const manifest = JSON.parse(text) as Manifest;
const words = JSON.parse(read('package.nls.json')) as Record<string, string>;
const { contributes } = manifest;

const code = readdirSync(join(root, 'src/extension'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => read(`src/extension/${file}`))
  .join('\n');

const found = (pattern: RegExp, where: string): string[] =>
  [...new Set([...where.matchAll(pattern)].map((match) => match[1]!))].sort();

describe('the manifest', () => {
  const commands = contributes.commands.map(({ command }) => command).sort();

  it('contributes the commands that the code has, and no other', () => {
    const inCode = found(/(?:id: |(?:toggle|step|stepToQuestion|ignoreAs|marking)\(\s*)'(copydesk\.[A-Za-z]+)'/g, code);
    assert.deepEqual(inCode, commands);
  });

  it('names every command in the palette’s words, under one category', () => {
    for (const { command, title, category } of contributes.commands) {
      assert.equal(title, `%command.${command.slice('copydesk.'.length)}%`);
      assert.equal(category, 'Copydesk');
    }
  });

  it('lets menus, hovers and the walkthrough run only what there is', () => {
    const run = [
      ...Object.values(contributes.menus).flatMap((items) => items.flatMap(({ command }) => command ?? [])),
      ...contributes.keybindings.map(({ command }) => command),
      ...HOVER_COMMANDS,
      ...Object.values(words).flatMap((words) => found(/\(command:([\w.]+)/g, words)),
    ];
    assert.deepEqual(
      run.filter((command) => !commands.includes(command)),
      [],
    );
  });

  it('ticks a step of the walkthrough when it is done, not when it is tried', () => {
    for (const { completionEvents } of contributes.walkthroughs.flatMap(({ steps }) => steps)) {
      for (const event of completionEvents) {
        const [, key] = /^onContext:copydesk\.walkthrough\.(\w+)$/.exec(event) ?? [];
        assert.ok(key !== undefined && code.includes(`'${key}')`), event);
      }
    }
  });

  it('fills each submenu that it opens', () => {
    const opened = Object.values(contributes.menus).flatMap((items) => items.flatMap(({ submenu }) => submenu ?? []));
    assert.deepEqual(
      contributes.submenus.map(({ id }) => id),
      opened,
    );
    for (const id of opened) assert.ok((contributes.menus[id] ?? []).length > 0, id);
  });

  it('binds keys in a story only', () => {
    for (const { command, when } of contributes.keybindings) assert.match(when, /^copydesk\.hasReading && /, command);
  });

  it('has words for all that it says, and says all that it has words for', () => {
    assert.deepEqual(found(/"%([^%"]+)%"/g, text), Object.keys(words).sort());
    for (const [key, value] of Object.entries(words)) assert.match(value, /\S/, key);
  });

  it('has at most 15 settings, each read in one place', () => {
    const settings = Object.keys(contributes.configuration.properties);
    assert.ok(settings.length <= 15, `${settings.length} settings`);
    const reader = read('src/extension/config.ts');
    for (const setting of settings) {
      const name = setting.slice('copydesk.'.length);
      const isRead = reader.includes(`'${name}'`) || MARK_CLASSES.some((markClass) => name === `marks.${markClass}`);
      assert.ok(isRead, `${setting} is read`);
    }
    const elsewhere = code.replace(reader, '');
    assert.doesNotMatch(elsewhere, /getConfiguration\(/, 'settings are read in config.ts only');
  });

  it('lets no workspace switch the look-up on, nor point to cards outside', () => {
    const { properties } = contributes.configuration;
    assert.equal(properties['copydesk.lookup.enabled']?.scope, 'application');
    assert.equal(properties['copydesk.lookup.enabled']?.default, false);
    assert.equal(properties['copydesk.lookup.contact']?.scope, 'application');
    assert.equal(properties['copydesk.cards.folder']?.scope, 'machine');
  });

  it('offers the house styles that there are', () => {
    const offered = contributes.configuration.properties['copydesk.profile']?.enum;
    assert.deepEqual(
      offered,
      PROFILES.map(({ profile }) => profile),
    );
  });

  it('defines the colours that the marks use, for dark, light and both high contrasts', () => {
    const used = found(/(?:color\(|line\('[a-z]+', )'([a-zA-Z]+)'/g, read('src/extension/features/decorations.ts'));
    assert.deepEqual(
      contributes.colors.map(({ id }) => id).sort(),
      used.map((name) => `copydesk.${name}`),
    );
    for (const { id, defaults } of contributes.colors) {
      assert.deepEqual(Object.keys(defaults).sort(), ['dark', 'highContrast', 'highContrastLight', 'light'], id);
    }
    assert.doesNotMatch(code, /#[0-9a-f]{6}\b|rgba?\(/i, 'no colour in the code');
  });

  it('points to files that are there', () => {
    const files = [
      manifest.icon,
      ...contributes.grammars.map(({ path }) => path),
      ...contributes.languages.map(({ configuration }) => configuration),
      ...contributes.walkthroughs.flatMap(({ steps }) =>
        steps.map(({ media }) => ('svg' in media ? media.svg : media.markdown)),
      ),
    ];
    for (const file of files) assert.ok(existsSync(join(root, file)), file);
    for (const { steps } of contributes.walkthroughs) assert.ok(steps.length <= 5);
  });

  it('brings the schemas that it names for the desk’s files', () => {
    const { jsonValidation, yamlValidation } = contributes;
    for (const { url } of [...jsonValidation, ...yamlValidation]) {
      assert.ok(existsSync(join(root, url.replace('./dist/schemas/', 'src/config/'))), url);
    }
    assert.match(read('esbuild.js'), /'src\/config', 'schemas'/);
    assert.match(read('.vscodeignore'), /^!dist\/schemas\/\*\.json$/m);
  });

  it('offers assistants the tools that the code answers, in the same words', () => {
    const story = contributes.languageModelTools[0]!.inputSchema.properties['story']!;
    const tools = assistantTools({ description: story.description, required: false });
    assert.deepEqual(
      contributes.languageModelTools.map(({ name, displayName, modelDescription, inputSchema }) => ({
        ...{ name, title: words[displayName.slice(1, -1)], description: modelDescription },
        ...{ properties: inputSchema.properties, required: inputSchema.required },
      })),
      tools,
    );
  });

  it('wakes for copy and on a desk, and for no language of programmers', () => {
    assert.deepEqual(manifest.activationEvents, [
      'onLanguage:plaintext',
      'onLanguage:markdown',
      'onLanguage:news-copy',
      'workspaceContains:.copydesk/**',
    ]);
  });

  it('draws lines and bars that stand out from the ground of each kind of theme', () => {
    // Grounds of VS Code's own themes; the figure is what WCAG 2.1 asks of what is no text (1.4.11).
    const grounds = { light: '#ffffff', dark: '#1f1f1f', highContrast: '#000000', highContrastLight: '#ffffff' };
    const faint = contributes.colors
      .filter(({ id }) => id.endsWith('Border'))
      .flatMap(({ id, defaults }) =>
        Object.entries(grounds)
          .map(([kind, ground]) => ({ id, kind, contrast: contrastOn(ground, defaults[kind]!) }))
          .filter(({ contrast }) => contrast < 3),
      );
    assert.deepEqual(faint, []);
  });
});

/** Contrast (WCAG 2.1) of `#rrggbb` or `#rrggbbaa` laid over a ground to that ground. */
function contrastOn(ground: string, colour: string): number {
  const channels = (of: string): number[] => [1, 3, 5].map((at) => parseInt(of.slice(at, at + 2), 16));
  const opacity = colour.length > 7 ? parseInt(colour.slice(7), 16) / 255 : 1;
  const below = channels(ground);
  const shown = channels(colour).map((channel, at) => below[at]! + (channel - below[at]!) * opacity);
  const luminance = (of: readonly number[]): number => {
    const [red, green, blue] = of.map((channel) => {
      const share = channel / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
  };
  const [light, dark] = [luminance(shown), luminance(below)].sort((a, b) => b - a);
  return (light! + 0.05) / (dark! + 0.05);
}
