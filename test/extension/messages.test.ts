/** The words that the extension shows: one form of quotation marks, apostrophes and dots, and messages that are whole sentences. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const root = process.cwd();
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

/** What a person is told without having asked for a list. */
const TELLS = /(?:\.(?:showInformationMessage|showWarningMessage|showErrorMessage|setStatusBarMessage)|^inform|^say)$/;

/** The English of each message that is told, with its place. */
function told(): readonly (readonly [string, string])[] {
  const found: [string, string][] = [];
  const files = readdirSync(join(root, 'src/extension'), { recursive: true, encoding: 'utf8' });
  for (const path of files.filter((file) => file.endsWith('.ts'))) {
    const file = ts.createSourceFile(path, read(join('src/extension', path)), ts.ScriptTarget.Latest, true);
    const visit = (node: ts.Node): void => {
      if (ts.isCallExpression(node) && TELLS.test(node.expression.getText(file))) {
        const [message] = node.arguments;
        if (
          message !== undefined &&
          ts.isCallExpression(message) &&
          /l10n\.t$/.test(message.expression.getText(file))
        ) {
          const [words] = message.arguments;
          if (words !== undefined && ts.isStringLiteralLike(words)) found.push([path, words.text]);
        }
      }
      ts.forEachChild(node, visit);
    };
    visit(file);
  }
  return found;
}

describe('the words of the extension', () => {
  it('are told in whole sentences: a capital or a name first, a stop or a question mark last', () => {
    const messages = told();
    assert.ok(messages.length > 30, `${messages.length} messages`);
    const faults = messages.filter(([, words]) => !/^(?:\p{Lu}|“|\{0\}).*(?:[.?]|\{\d\})$/u.test(words));
    assert.deepEqual(faults, []);
  });

  it('have curly quotation marks and apostrophes, and one sign for dots', () => {
    const texts = [
      ...Object.keys(JSON.parse(read('l10n/bundle.l10n.fr.json')) as Record<string, string>),
      ...Object.values(JSON.parse(read('package.nls.json')) as Record<string, string>),
    ];
    const words = (text: string): string => text.replace(/`[^`]*`|\]\([^)]*\)/g, '');
    assert.deepEqual(
      texts.filter((text) => /["']|\.\.\./.test(words(text))),
      [],
    );
  });
});
