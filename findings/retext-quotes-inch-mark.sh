#!/usr/bin/env bash
# retext-quotes 6.0.2 on a paragraph with a height or a size in feet and inches.
# Expected: 6'2" is what it is, or at worst the two marks in it are complained of.
# What happens: the inch mark is taken for an opening quotation mark that nothing closes. Every right pair of quotation marks from
# there to the end of the paragraph is said to be of the wrong kind; who follows the messages has single marks round each
# quotation in it.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund retext-quotes@6.0.2 retext-english@5.0.0 unified@11.0.5 vfile@6.0.3 >/dev/null
cat > run.mjs <<'JS'
import { readFileSync } from 'node:fs';
import retextEnglish from 'retext-english';
import retextQuotes from 'retext-quotes';
import { unified } from 'unified';
import { VFile } from 'vfile';

console.log('retext-quotes', JSON.parse(readFileSync('node_modules/retext-quotes/package.json', 'utf8')).version);
/** What each message is about, and what it would have there instead. */
const complaints = async (text) => {
  const file = new VFile(text);
  const processor = unified().use(retextEnglish).use(retextQuotes);
  await processor.run(processor.parse(file), file);
  return file.messages.map(({ actual, expected }) => `${actual} to be ${expected}`);
};
const right = await complaints('Reyes is tall. “I never paid,” he said.');
const tall = await complaints('Reyes is 6\'2" tall. “I never paid,” he said.');
console.log('without a height:', right.join(', ') || 'no complaint');
console.log('with 6\'2":       ', tall.join(', '));
if (right.length !== 0 || !tall.includes('“ to be ‘') || !tall.includes('” to be ’')) {
  console.log('CHANGED: an inch mark no longer opens a quotation');
  process.exit(1);
}
console.log('The right quotation marks behind the height are complained of too.');
JS
node run.mjs
