/** Meta tests: what Copydesk must never do with the words of a story, a card or a reader. */
import assert from 'node:assert/strict';
import { read, shippedFiles } from './files';

const shipped = shippedFiles();

function containing(pattern: RegExp, except: RegExp = /^$/): string[] {
  return shipped.filter((file) => !except.test(file) && pattern.test(read(file)));
}

describe('safety', () => {
  it('compiles no text into a regular expression', () => {
    // The reader of card files compiles the patterns of the project's own schema, never a word of a card.
    assert.deepEqual(containing(/\bRegExp\(/, /^src\/config\/cards\/cardReader\.ts$/), []);
  });

  it('runs no text as code', () => {
    assert.deepEqual(containing(/\beval\(|\bnew Function\(/), []);
  });

  it('reaches the network in the look-up only', () => {
    const network = /\bfetch\(|\bXMLHttpRequest\b|\bWebSocket\(|['"]node:(?:https?|net|tls|dgram)['"]/;
    assert.deepEqual(containing(network, /^src\/extension\/lookup\//), []);
  });

  it('lets no hover carry HTML, nor run commands that it does not name', () => {
    assert.deepEqual(containing(/supportHtml\s*[:=]\s*true/), []);
    assert.deepEqual(containing(/isTrusted\s*[:=]\s*true/), []);
  });

  it('hands story and card text to the window only through what escapes it', () => {
    // One place makes MarkdownString; it is given text that `escape` has been over.
    const makers = containing(/new (?:vscode\.)?MarkdownString\(/);
    assert.ok(makers.length <= 2, `MarkdownString is made in ${makers.join(', ')}`);
  });
});
