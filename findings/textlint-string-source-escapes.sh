#!/usr/bin/env bash
# textlint-util-to-string 3.3.4, which makes plain text of a paragraph of Markdown and maps an index in it back to the source.
# Expected: a word behind an escape ("\*") or a reference ("&amp;") is mapped to where it stands in the source.
# What happens: what is longer in the source than in the text is not counted, so every word behind it, up to the next change of
# style, comes out too early by as many characters. Behind emphasis or a link all is right, as in the examples of the README.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund textlint-util-to-string@3.3.4 @textlint/markdown-to-ast@15.8.0 >/dev/null
cat > run.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { parse } from '@textlint/markdown-to-ast';
import { StringSource } from 'textlint-util-to-string';

for (const name of ['textlint-util-to-string', '@textlint/markdown-to-ast'])
  console.log(name, JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version);
/** What stands in the Markdown where the map says that the word stands. */
const found = (markdown, word) => {
  const source = new StringSource(parse(markdown).children[0]);
  const start = source.originalIndexFromIndex(source.toString().indexOf(word));
  return markdown.slice(start, start + word.length);
};
const results = [
  ['*Hale* and [Pike](pike.html) told Reyes.', 'Reyes'],
  ['Hale &amp; Pike told Reyes.', 'Reyes'],
  ['Hale \\* Pike told Reyes.', 'Reyes'],
  ['Hale &amp; Pike *told* Reyes.', 'Reyes'],
].map(([markdown, word]) => [markdown, word, found(markdown, word)]);
for (const [markdown, word, words] of results) console.log(markdown.padEnd(42), word, '->', JSON.stringify(words));
if (results.map(([, , words]) => words).join() !== 'Reyes,old R, Reye,Reyes') {
  console.log('CHANGED: the map now counts escapes and references');
  process.exit(1);
}
console.log('Behind "&amp;" the map is four characters out, behind an escape one.');
JS
node run.mjs
