#!/usr/bin/env bash
# mdast-util-to-string 4.0.0 (with mdast-util-from-markdown 2.1.0) on a paragraph of two lines, as questions and answers,
# addresses and verse are set in Markdown.
# Expected: a hard break (two spaces, or a backslash, at the end of a line) parts words at least as well as a soft one does.
# What happens: a soft break is a line feed in the text; a hard one is nothing at all, and the last word of a line is joined to
# the first of the next.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund mdast-util-to-string@4.0.0 mdast-util-from-markdown@2.1.0 >/dev/null
cat > run.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString } from 'mdast-util-to-string';

for (const name of ['mdast-util-to-string', 'mdast-util-from-markdown'])
  console.log(name, JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version);
const breaks = { soft: '\n', 'hard, two spaces': '  \n', 'hard, backslash': '\\\n' };
const texts = Object.entries(breaks).map(([name, sign]) => [name, toString(fromMarkdown(`Q: Who paid?${sign}A: Nobody.`))]);
for (const [name, text] of texts) console.log(name.padEnd(16), JSON.stringify(text));
const expected = 'Q: Who paid?\nA: Nobody.|Q: Who paid?A: Nobody.|Q: Who paid?A: Nobody.';
if (texts.map(([, text]) => text).join('|') !== expected) {
  console.log('CHANGED: a hard break now parts words');
  process.exit(1);
}
console.log('Nothing parts the question from its answer.');
JS
node run.mjs
