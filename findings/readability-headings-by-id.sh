#!/usr/bin/env bash
# @mozilla/readability 0.6.0 on headings whose id was made from their words, as publishing systems and Markdown converters do.
# Expected: an id is an address; what the heading says does not decide whether the reader sees it.
# What happens: the id is searched for words such as "comment", "sponsor", "community", "related" and "menu", which in ids of
# their own mark what is around a story. "No comment from the bank" is left out for its id, its paragraphs stay and read on
# under the heading before; without the id, the same heading stays.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @mozilla/readability@0.6.0 linkedom@0.18.15 >/dev/null
cat > run.mjs <<'JS'
import { readFileSync } from 'node:fs';
import readability from '@mozilla/readability';
import { parseHTML } from 'linkedom';

for (const name of ['@mozilla/readability', 'linkedom'])
  console.log(name, JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version);
const paragraph = `<p>${'The council met on Monday, and after a long debate it voted to close the port. '.repeat(4)}</p>`;
const headings = ['Who paid for the crane', 'No comment from the bank', 'Sponsors of the bill', 'A community divided', 'Related cases'];
const idOf = (heading) => heading.toLowerCase().replaceAll(' ', '-');
const kept = (attributes) => {
  const sections = headings.map((heading) => `<h2${attributes(heading)}>${heading}</h2>${paragraph}`).join('');
  const body = `<article>${paragraph}${sections}</article>`;
  const page = `<html><head><title>Port closes</title></head><body>${body}</body></html>`;
  const { textContent } = new readability.Readability(parseHTML(page).document).parse();
  const paragraphs = textContent.split('The council met').length - 1;
  return [headings.filter((heading) => textContent.includes(heading)), paragraphs];
};
const without = kept(() => '');
const withIds = kept((heading) => ` id="${idOf(heading)}"`);
console.log('without ids', JSON.stringify(without));
console.log('with ids   ', JSON.stringify(withIds));
const isWithout = without[0].length === headings.length && withIds[0].join() === 'Who paid for the crane';
if (!isWithout || without[1] !== withIds[1]) {
  console.log('CHANGED: headings no longer stand or fall by their id');
  process.exit(1);
}
console.log('Four headings fell for the words in their id.');
JS
node run.mjs
