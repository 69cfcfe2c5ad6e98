#!/usr/bin/env bash
# parse5 8.1.1 with sourceCodeLocationInfo on a table with words outside its cells, as exports of old pages have them. The
# standard has a browser show these words before the table.
# Expected: they come as a text of their own, with the place where they stand in the file.
# What happens: they are added to the text before the table, and its location is stretched to their end. Counting on from its
# start, as one may in any other text without entities, lands inside a tag; where the added words stand cannot be told.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund parse5@8.1.1 >/dev/null
cat > run.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { parseFragment } from 'parse5';

console.log('parse5', JSON.parse(readFileSync('node_modules/parse5/package.json', 'utf8')).version);
const file = '<div>Lima paid.<table><tr><td>Reyes</td></tr> Pike asked.</table></div>';
const [div] = parseFragment(file, { sourceCodeLocationInfo: true }).childNodes;
const [text] = div.childNodes;
const { startOffset, endOffset } = text.sourceCodeLocation;
const at = startOffset + text.value.indexOf('Pike');
console.log('text     ', JSON.stringify(text.value));
console.log('location ', file.slice(startOffset, endOffset));
console.log('"Pike" is', JSON.stringify(file.slice(at, at + 4)), 'counting from its start');
const isOne = text.value === 'Lima paid. Pike asked.' && file.slice(startOffset, endOffset).includes('Reyes');
if (!isOne || file.slice(at, at + 4) === 'Pike') {
  console.log('CHANGED: the two texts now have a place each');
  process.exit(1);
}
console.log(`A text of ${text.value.length} characters has a place of ${endOffset - startOffset}, with the cell in it.`);
JS
node run.mjs
