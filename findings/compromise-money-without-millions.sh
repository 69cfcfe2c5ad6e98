#!/usr/bin/env bash
# compromise 14.17.0, money() on sums with "million" or "billion", as nearly every sum in the news has.
# Expected: money() finds "$1.2 million", and get() gives 1200000, as numbers().get() does for the same words.
# What happens: the match of money() ends before the word, so that its text is "$1.2" and its amount 1.2: a fine of three million
# and one of three pounds are the same. Only in "2 million dollars", where the name of the currency follows, does the text hold
# the word, and the amount is still 2.
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
const results = [
  'Lima paid $1.2 million.',
  'The bank lost £3 million.',
  'The bank lost £3.',
  'The bill is 2 million dollars.',
  'The bill is $1,200,000.',
].map((sentence) => {
  const document = nlp(sentence);
  const money = document.money();
  const result = [money.text(), money.get()[0], document.numbers().get()[0]];
  console.log(sentence.padEnd(31), 'money', JSON.stringify(result.slice(0, 2)).padEnd(26), 'numbers', result[2]);
  return result;
});
const expected = [
  ['$1.2', 1.2, 1_200_000],
  ['£3', 3, 3_000_000],
  ['£3', 3, 3],
  ['2 million dollars', 2, 2_000_000],
  ['$1,200,000', 1_200_000, 1_200_000],
];
if (JSON.stringify(results) !== JSON.stringify(expected)) {
  console.log('CHANGED: money() reads millions');
  process.exit(1);
}
console.log('As money £3 million is £3, as a number it is three million.');
JS
node run.mjs
