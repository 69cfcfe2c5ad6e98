#!/usr/bin/env bash
# smartquotes 2.3.2 on a quotation whose first word is altered in brackets or that opens with three dots or a dash, as newspapers
# quote.
# Expected: the mark in front of it opens a quotation like any other: “[W]e paid”.
# What happens: a mark that opens is only seen before a letter or a figure. At the start of a paragraph it becomes the sign for
# inches or seconds (U+2033), behind a space a closing mark, and the mark at the end closes what was never opened.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund smartquotes@2.3.2 >/dev/null
cat > run.mjs <<'JS'
import { readFileSync } from 'node:fs';
import smartquotes from 'smartquotes';

console.log('smartquotes', JSON.parse(readFileSync('node_modules/smartquotes/package.json', 'utf8')).version);
const cases = [
  ['"We [the bank] paid," said Lima.', '“We [the bank] paid,” said Lima.'],
  ['"[W]e paid," said Lima.', '\u2033[W]e paid,” said Lima.'],
  ['"... and paid," said Lima.', '\u2033... and paid,” said Lima.'],
  ['"—and paid," said Lima.', '\u2033—and paid,” said Lima.'],
  ['Lima said: "[W]e paid."', 'Lima said: ”[W]e paid.”'],
];
let isAsShown = true;
for (const [straight, expected] of cases) {
  const curly = smartquotes.string(straight);
  console.log(straight.padEnd(34), curly.replace('\u2033', '[double prime]'));
  if (curly !== expected) isAsShown = false;
}
if (!isAsShown) {
  console.log('CHANGED: the mark before a bracket opens the quotation');
  process.exit(1);
}
console.log('Four of five quotations are closed without having been opened.');
JS
node run.mjs
