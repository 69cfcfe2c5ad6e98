#!/usr/bin/env bash
# @mozilla/readability 0.6.0 on a page whose first element with "author" in its class or id stands within a sentence: a name that is
# linked to a page about its bearer, a quotation, "the authority".
# Expected: a byline is a line of its own; words within a sentence are not one, and in any case the sentence stays whole.
# What happens: the element is taken for the byline and cut out of the paragraph: what Lima said is gone from the story
# and stands in the property byline. On a page whose head names its author the same sentence stays whole.
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
const filler = `<p>${'The council met on Monday, and after a long debate it voted to close the port. '.repeat(8)}</p>`;
const read = (sentence, head = '') => {
  const body = `<article><p>${sentence}</p>${filler}</article>`;
  const page = `<html><head><title>Port closes</title>${head}</head><body>${body}</body></html>`;
  const { byline, textContent } = new readability.Readability(parseHTML(page).document).parse();
  const first = textContent.trim().split('The council met')[0].trim();
  console.log(JSON.stringify(first).padEnd(38), 'byline:', JSON.stringify(byline));
  return `${first}|${byline}`;
};
const quotation = 'Lima told us: <q class="author-quote">“Nobody paid.”</q>';
const results = [
  read('Lima told us: <q class="lead">“Nobody paid.”</q>'),
  read(quotation),
  read(quotation, '<meta name="author" content="Jo Pike">'),
  read('<span class="author">Cole Reyes</span> wrote the report.'),
  read('It was <a id="port-authority" href="#a">the authority</a> that paid.'),
];
const expected = [
  'Lima told us: “Nobody paid.”|null',
  'Lima told us:|“Nobody paid.”',
  'Lima told us: “Nobody paid.”|Jo Pike',
  'wrote the report.|Cole Reyes',
  'It was  that paid.|the authority',
];
if (JSON.stringify(results) !== JSON.stringify(expected)) {
  console.log('CHANGED: words within a sentence are no longer taken for the byline');
  process.exit(1);
}
console.log('Who wrote the report can be read nowhere in the story.');
JS
node run.mjs
