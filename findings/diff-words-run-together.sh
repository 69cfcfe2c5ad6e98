#!/usr/bin/env bash
# diff 9.0.0 (jsdiff), diffWords on two versions of a sentence, where the newer has a mark between two words.
# Expected: without the parts that are added, the rest is the older text, as without the parts that are removed it is the newer; the
# readme says that the space is kept as far as possible.
# What happens: the space behind the first word is given to the part that is added alone, so that to refuse the change joins the
# words: "The mayor saidit." diffWordsWithSpace leaves the older text whole.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund diff@9.0.0 >/dev/null
cat > run.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { diffWords, diffWordsWithSpace } from 'diff';

console.log('diff', JSON.parse(readFileSync('node_modules/diff/package.json', 'utf8')).version);
const pairs = [
  ['The mayor said it.', 'The mayor said, it.'],
  ['Lima said we paid.', 'Lima said: “we paid.”'],
  ['Lima said, it was late.', 'Lima said it was late.'],
];
const join = (parts, left) => parts.flatMap((part) => (part[left] ? [] : [part.value])).join('');
const refused = [];
for (const [older, newer] of pairs) {
  const parts = diffWords(older, newer);
  const accepted = join(parts, 'removed');
  refused.push(join(parts, 'added'));
  console.log(older.padEnd(24), '->', newer.padEnd(24), 'refused:', refused.at(-1));
  const spaced = join(diffWordsWithSpace(older, newer), 'added');
  if (accepted !== newer || spaced !== older) refused.push('changed');
}
if (refused.join('|') !== 'The mayor saidit.|Lima saidwe paid.|Lima said, it was late.') {
  console.log('CHANGED: without what is added, the older text is whole');
  process.exit(1);
}
console.log('Two of three sentences are not what they were before the change that was refused.');
JS
node run.mjs
