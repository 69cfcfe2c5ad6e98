/**
 * What the extension says to its reader: messages that are whole sentences, one form of quotation marks, apostrophes and dots, and
 * French, the first translation: nothing is left without it, and nothing stands there for nobody.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { CHANGE_GROUPS, NOTHING_CHANGED } from '../../src/compare';
import { whyNoName } from '../../src/languageService/rename';

const root = process.cwd();

type Texts = Readonly<Record<string, string>>;

const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const texts = (path: string): Texts => JSON.parse(read(path)) as Texts;

/** Where the extension speaks: itself, and what it shares with the language server. */
const ROOMS = ['src/extension', 'src/languageService'];

/** What is handed to `l10n.t` and `say` by a name, and not word for word. */
const SAID_BY_NAME: ReadonlyMap<string, readonly string[]> = new Map([
  ['title', CHANGE_GROUPS.map(({ title }) => title)],
  ['NOTHING_CHANGED', [NOTHING_CHANGED]],
  ['fault', [whyNoName('')!, whyNoName('a\nb')!]],
  // `count` hands on what its callers say.
  ['number === 1 ? one : many', []],
]);

/** What is told to a model, which reads English; the names of the tools stand in the manifest too. */
const FOR_ASSISTANTS = 'assistantTools.ts';
const NAME = 'Copydesk';

/** Properties that are shown to the reader wherever an object of VS Code has them. */
const SHOWN = /^(?:title|label|placeHolder|prompt|detail|description|tooltip|message|saveLabel|openLabel)$/;
const SHOW = /\.(?:showInformationMessage|showWarningMessage|showErrorMessage|setStatusBarMessage)$/;

/** What a person is told without having asked for a list. */
const TELLS = /(?:\.(?:showInformationMessage|showWarningMessage|showErrorMessage|setStatusBarMessage)|^inform|^say)$/;

interface Said {
  readonly keys: ReadonlySet<string>;
  /** Calls whose words the test cannot know. */
  readonly unknown: readonly string[];
  /** Words for the reader that go round the translation. */
  readonly plain: readonly string[];
  /** The English of each message that is told, with its place. */
  readonly told: readonly (readonly [path: string, words: string])[];
}

function said(): Said {
  const keys = new Set<string>();
  const unknown: string[] = [];
  const plain: string[] = [];
  const told: [string, string][] = [];
  for (const path of ROOMS.flatMap(sources)) {
    const file = ts.createSourceFile(path, read(path), ts.ScriptTarget.Latest);
    const place = (node: ts.Node): string => `${path}: ${node.getText(file).slice(0, 100)}`;
    const take = (message: ts.Expression): void => {
      const words = literals(message) ?? SAID_BY_NAME.get(message.getText(file));
      if (words === undefined) unknown.push(place(message));
      else for (const word of words) keys.add(word);
    };
    const visit = (node: ts.Node): void => {
      if (ts.isCallExpression(node)) {
        const callee = node.expression.getText(file);
        const [first] = node.arguments;
        if (callee.endsWith('l10n.t') || (callee === 'say' && path.startsWith('src/languageService'))) take(first!);
        else if (callee === 'say' && /panel|comparison/.test(path)) take(first!);
        else if (callee === 'count' && /(?:^say|l10n\.t)$/.test(first?.getText(file) ?? ''))
          node.arguments.slice(2, 4).forEach(take);
        if (TELLS.test(callee) && first !== undefined && ts.isCallExpression(first)) {
          const [words] = first.arguments;
          if (/l10n\.t$/.test(first.expression.getText(file)) && words !== undefined && ts.isStringLiteralLike(words))
            told.push([path, words.text]);
        }
        if (SHOW.test(callee) && first !== undefined && isSentence(first)) plain.push(place(node));
      }
      if (ts.isPropertyAssignment(node) && SHOWN.test(node.name.getText(file)) && isSentence(node.initializer))
        plain.push(place(node));
      ts.forEachChild(node, visit);
    };
    visit(file);
  }
  return { keys, unknown, plain, told };
}

function sources(room: string): string[] {
  return readdirSync(join(root, room), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && file !== FOR_ASSISTANTS)
    .map((file) => join(room, file));
}

/** The words of a literal, or of both sides of a choice between literals; null where it is neither. */
function literals(message: ts.Expression): readonly string[] | null {
  if (ts.isStringLiteralLike(message)) return [message.text];
  if (ts.isParenthesizedExpression(message)) return literals(message.expression);
  if (!ts.isConditionalExpression(message)) return null;
  const [yes, no] = [literals(message.whenTrue), literals(message.whenFalse)];
  return yes === null || no === null ? null : [...yes, ...no];
}

/** Two words and more, or one that begins with a capital: keys and ids are neither. */
function isSentence(expression: ts.Expression): boolean {
  return (
    ts.isStringLiteralLike(expression) && expression.text !== NAME && /^\p{Lu}\p{Ll}|\p{L} \p{L}/u.test(expression.text)
  );
}

const PLACEHOLDER = /\{\d+\}/g;
const placeholders = (text: string): string[] => [...new Set(text.match(PLACEHOLDER))].sort();
/** What French leaves as it is: code, addresses, commands and settings. */
const FIXED = /`[^`]*`|\]\([^)]*\)|\b(?:https?|file):\/\/\S*/g;

const { keys, unknown, plain, told } = said();

describe('the words of the extension', () => {
  it('are told in whole sentences: a capital or a name first, a stop or a question mark last', () => {
    assert.ok(told.length > 30, `${told.length} messages`);
    const faults = told.filter(([, words]) => !/^(?:\p{Lu}|“|\{0\}).*(?:[.?]|\{\d\})$/u.test(words));
    assert.deepEqual(faults, []);
  });

  it('have curly quotation marks and apostrophes, and one sign for dots', () => {
    const english = [...Object.keys(texts('l10n/bundle.l10n.fr.json')), ...Object.values(texts('package.nls.json'))];
    const words = (text: string): string => text.replace(/`[^`]*`|\]\([^)]*\)/g, '');
    assert.deepEqual(
      english.filter((text) => /["']|\.\.\./.test(words(text))),
      [],
    );
  });
});

describe('the French of the extension', () => {
  const french = texts('l10n/bundle.l10n.fr.json');
  const manifest = texts('package.nls.json');
  const frenchManifest = texts('package.nls.fr.json');
  const all = [...Object.entries(french), ...Object.entries(frenchManifest)];

  it('has a text for all that the code says, and none besides', () => {
    assert.deepEqual(unknown, []);
    assert.deepEqual(
      [...keys].filter((key) => french[key] === undefined),
      [],
      'without French',
    );
    assert.deepEqual(
      Object.keys(french).filter((key) => !keys.has(key)),
      [],
      'said by nobody',
    );
  });

  it('has a text for all that the manifest says, and none besides', () => {
    assert.deepEqual(Object.keys(frenchManifest), Object.keys(manifest));
    const named = new Set([...read('package.json').matchAll(/"%([\w.]+)%"/g)].map(([, key]) => key!));
    assert.deepEqual(Object.keys(manifest).sort(), [...named].sort());
  });

  it('is asked for wherever the reader is spoken to', () => {
    assert.deepEqual(plain, []);
  });

  it('keeps the places of names and figures, and what may not change', () => {
    for (const [key, text] of Object.entries(french)) assert.deepEqual(placeholders(text), placeholders(key), key);
    for (const [key, text] of Object.entries(frenchManifest)) {
      const fixed = (of: string): string[] => [...(of.match(FIXED) ?? [])].sort();
      assert.deepEqual(fixed(text), fixed(manifest[key]!), key);
    }
  });

  it('is set as French is: no-break spaces, guillemets, curly apostrophes', () => {
    const faults = all.filter(([, text]) => {
      const words = text.replace(FIXED, '');
      return (
        // A space that may break before high punctuation and inside guillemets, or none at all.
        /\S[»!?;]| [:;!?»]|«[^\u00a0\u202f]/u.test(words) ||
        /[\p{L}})]:(?!\p{L})/u.test(words.replace(/copydesk\.\w+/g, '')) ||
        /["“”']/.test(words)
      );
    });
    assert.deepEqual(faults, []);
  });

  it('is no copy of the English, but for words that are the same in both', () => {
    const bare = (text: string): string =>
      text
        .replace(/[^\p{L} ]/gu, '')
        .trim()
        .toLowerCase();
    const same = Object.keys(french).filter((key) => french[key] === key);
    assert.deepEqual(
      same.filter((key) => !SAME_IN_BOTH.has(bare(key))),
      [],
    );
  });
});

const SAME_IN_BOTH: ReadonlySet<string> = new Set(
  'mention mentions source sources note notes document documents date dates attribution conll brat sarif'.split(' '),
);
