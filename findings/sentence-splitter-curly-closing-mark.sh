#!/usr/bin/env bash
# sentence-splitter 5.0.1, from which textlint's rules have their sentences, on a quoted question with an attribution behind it.
# Expected: the sentence goes on after the quotation mark, or ends behind it; the mark belongs to the words that it closes.
# What happens: with curly marks the sentence ends between the question mark and the closing mark, and the next one begins with
# the mark: `” said Ana Lima.` So do ‘…’, «…» and „…“. With straight marks, and after a full stop, it is one sentence.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund sentence-splitter@5.0.1 >/dev/null
cat > run.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { split } from 'sentence-splitter';

console.log('sentence-splitter', JSON.parse(readFileSync('node_modules/sentence-splitter/package.json', 'utf8')).version);
const sentences = (text) => split(text).flatMap(({ type, raw }) => (type === 'Sentence' ? [raw] : []));
const cases = [
  ['"Who paid?" said Ana Lima.', 1],
  ['“Nobody.” She left.', 1],
  ['“Who paid?” said Ana Lima.', 2],
  ['‘Who paid?’ said Ana Lima.', 2],
  ['«Who paid?» said Ana Lima.', 2],
  ['„Who paid?“ said Ana Lima.', 2],
];
let isAsShown = true;
for (const [text, count] of cases) {
  const found = sentences(text);
  console.log(text.padEnd(28), found.map((sentence) => `[${sentence}]`).join(' '));
  if (found.length !== count || (count === 2 && found[0] !== text.slice(0, text.indexOf('?') + 1))) isAsShown = false;
}
if (!isAsShown) {
  console.log('CHANGED: the closing mark stays with its question');
  process.exit(1);
}
console.log('The mark that closes the question opens the next sentence.');
JS
node run.mjs
