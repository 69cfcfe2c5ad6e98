#!/usr/bin/env bash
# dom-anchor-text-quote 4.0.2, toTextPosition() with a quote alone. The README says that it looks for approximate matches too.
# Expected: approximate ones are for words that are gone; words that stand in the document as they are quoted are found.
# What happens: nearness and likeness are weighed together, and without a hint nearness is measured from the middle of the
# document. Words that differ by a figure and stand nearer to the middle win over the very words that were quoted; nothing says
# that they differ.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund dom-anchor-text-quote@4.0.2 >/dev/null
cat > run.mjs <<'JS'
import { readFileSync } from 'node:fs';
import quotes from 'dom-anchor-text-quote';

console.log('dom-anchor-text-quote', JSON.parse(readFileSync('node_modules/dom-anchor-text-quote/package.json', 'utf8')).version);
const story =
  'Lima paid 30 million in June. The council had asked for that sum, and met twice. ' +
  'Reyes paid 80 million in June, the bank said. The minister has asked the auditors to look into both payments.';
const selector = { exact: 'paid 30 million in June' };
/** The library asks its root for nothing but its text. */
const anchored = (options) => {
  const { start, end } = quotes.toTextPosition({ textContent: story }, selector, options);
  return `${start} ${story.slice(start, end)}`;
};
console.log('quoted        ', `${story.indexOf(selector.exact)} ${selector.exact}`);
console.log('anchored      ', anchored({}));
console.log('with hint: 0  ', anchored({ hint: 0 }));
if (anchored({}) !== '87 paid 80 million in June' || anchored({ hint: 0 }) !== '5 paid 30 million in June') {
  console.log('CHANGED: the words that were quoted are found');
  process.exit(1);
}
console.log('What was marked in the sum that Lima paid is now marked in the sum that Reyes paid.');
JS
node run.mjs
