#!/usr/bin/env bash
# compromise 14.17.0, numbers() on figures with a fraction in front of "million": "two and a half million", "2 1/2 million".
# Expected: 2500000, as "2.5 million" gives; "half a million" is read as 500000, so fractions of a million are known.
# What happens: the fraction is dropped, or added to the end as it stands: 2000000 for the first, 2000000.5 for the second.
# toNumber() writes that into the text. "Two and a half" by itself is 2.5.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund compromise@14.17.0 >/dev/null
cat > run.mjs <<'JS'
import { readFileSync } from 'node:fs';
import nlp from 'compromise';

console.log('compromise', JSON.parse(readFileSync('node_modules/compromise/package.json', 'utf8')).version);
const known = ['2.5 million', 'half a million', 'two and a half'];
const figures = [...known, 'two and a half million', '2 1/2 million', 'a million and a half'];
const read = Object.fromEntries(figures.map((figure) => [figure, nlp(`It cost ${figure}.`).numbers().get()[0]]));
for (const [figure, number] of Object.entries(read)) console.log(figure.padEnd(24), number);
const rewritten = nlp('The bridge cost two and a half million.').numbers().toNumber().all().text();
console.log(rewritten);
const expected = [2_500_000, 500_000, 2.5, 2_000_000, 2_000_000.5, 1_000_000.5];
if (JSON.stringify(Object.values(read)) !== JSON.stringify(expected) || rewritten !== 'The bridge cost 2000000.') {
  console.log('CHANGED: the fraction counts in millions');
  process.exit(1);
}
console.log('Half a million is gone from the price of the bridge.');
JS
node run.mjs
