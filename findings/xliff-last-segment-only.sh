#!/usr/bin/env bash
# xliff 6.4.0 on a unit of XLIFF 2.0 with two segments, as translation tools make of a paragraph with two sentences.
# Expected: the unit's source and target are both sentences, joined or as a list.
# What happens: each segment writes over the one before it, and the unit is its last sentence. Written back, the file has lost the
# first in both languages, and nothing says so.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund xliff@6.4.0 >/dev/null
cat > run.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { js2xliff, xliff2js } from 'xliff';

console.log('xliff', JSON.parse(readFileSync('node_modules/xliff/package.json', 'utf8')).version);
const segment = (source, target) => `<segment><source>${source}</source><target>${target}</target></segment>`;
const file = `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en" trgLang="fr"><file id="rules">
<unit id="unnamed">${segment('Nobody is named. ', 'Personne n’est nommé. ')}${segment('Who says so?', 'Qui le dit ?')}</unit>
</file></xliff>`;
const read = await xliff2js(file);
const written = await js2xliff(read);
const { unnamed } = read.resources.rules;
console.log(JSON.stringify(unnamed));
console.log('segments:', file.split('<segment>').length - 1, '->', written.split('<segment>').length - 1);
const isLast = JSON.stringify(unnamed) === JSON.stringify({ source: 'Who says so?', target: 'Qui le dit ?' });
if (!isLast || written.includes('Nobody is named')) {
  console.log('CHANGED: all segments of a unit are read');
  process.exit(1);
}
console.log('The first sentence is gone from both languages.');
JS
node run.mjs
