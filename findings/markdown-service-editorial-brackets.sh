#!/usr/bin/env bash
# vscode-markdown-languageservice 0.5.0, which checks links for the editor's Markdown, with validateReferences on: brackets in
# a quotation, as newspapers put them around what is theirs.
# Expected: "[sic]" with no definition is plain text, as CommonMark has it and as the page shows it; there is no link to check.
# What happens: each pair of brackets is a link without a definition, also around one letter, "[W]e", and three dots. So is a
# footnote whose note is there. Only a backslash in front of the brackets, which no desk writes, keeps them quiet.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund vscode-markdown-languageservice@0.5.0 vscode-languageserver@9.0.1 \
  vscode-languageserver-textdocument@1.0.16 vscode-uri@3.2.0 markdown-it@14.3.3 >/dev/null
cat > run.mjs <<'JS'
import { readFileSync } from 'node:fs';
import MarkdownIt from 'markdown-it';
import server from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { createLanguageService, DiagnosticLevel, githubSlugifier, LogLevel } from 'vscode-markdown-languageservice';
import { URI } from 'vscode-uri';

const { version } = JSON.parse(readFileSync('node_modules/vscode-markdown-languageservice/package.json', 'utf8'));
console.log('vscode-markdown-languageservice', version);
const markdown = new MarkdownIt();
const { event } = new server.Emitter();
/** The text of each range in which a definition of a link is said to be missing. */
const missing = async (text) => {
  const document = Object.assign(TextDocument.create('file:///desk/story.md', 'markdown', 1, text), {
    $uri: URI.parse('file:///desk/story.md'),
  });
  const workspace = {
    workspaceFolders: [],
    onDidChangeMarkdownDocument: event,
    onDidCreateMarkdownDocument: event,
    onDidDeleteMarkdownDocument: event,
    getAllMarkdownDocuments: async () => [document],
    hasMarkdownDocument: () => true,
    openMarkdownDocument: async () => document,
    stat: async () => undefined,
    readDirectory: async () => [],
  };
  const language = createLanguageService({
    workspace,
    parser: { slugifier: githubSlugifier, tokenize: async () => markdown.parse(text, {}) },
    logger: { level: LogLevel.Off, log() {} },
  });
  const options = { validateReferences: DiagnosticLevel.warning, ignoreLinks: [] };
  const found = await language.computeDiagnostics(document, options, server.CancellationToken.None);
  return found.map(({ code, range }) => `${document.getText(range)} (${code})`).join(', ');
};
const expected = {
  'She wrote “they was [sic] late”.': 'sic (link.no-such-reference)',
  '“[W]e paid,” said Ana Lima.': 'W (link.no-such-reference)',
  '“We [the bank] paid,” she said.': 'the bank (link.no-such-reference)',
  '“We paid […] it back.”': '… (link.no-such-reference)',
  'Lima paid.[^1]\n\n[^1]: Court papers.\n': '^1 (link.no-such-reference)',
  'She wrote “they was \\[sic\\] late”.': '',
};
let isAsShown = true;
for (const [text, answer] of Object.entries(expected)) {
  const found = await missing(text);
  console.log(JSON.stringify(text).padEnd(46), found || 'nothing');
  if (found !== answer || markdown.render(text).includes('<a ')) isAsShown = false;
}
if (!isAsShown) {
  console.log('CHANGED: brackets without a definition are text');
  process.exit(1);
}
console.log('None of these is a link on the page.');
JS
node run.mjs
