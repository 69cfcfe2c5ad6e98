#!/usr/bin/env bash
# retext-english 5.0.0 (and so parse-english and parse-latin 7.0.0) on sentences that end with a number.
# Expected: "The council voted 5 to 3." is a sentence, as "The council voted it down." is one.
# What happens: numbers of up to three digits stand in the list of abbreviations whose stop ends nothing, together with "cent" as
# in "per cent", whatever follows. Votes, scores, ages and prices join their sentence to the next; 2025 and $3m do not.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund retext-english@5.0.0 unified@11.0.5 nlcst-to-string@4.0.0 >/dev/null
cat > run.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { toString } from 'nlcst-to-string';
import retextEnglish from 'retext-english';
import { unified } from 'unified';

for (const name of ['retext-english', 'parse-english', 'parse-latin'])
  console.log(name, JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version);
const sentences = (text) => {
  const [paragraph] = unified().use(retextEnglish).parse(text).children;
  return paragraph.children.filter(({ type }) => type === 'SentenceNode').map((sentence) => toString(sentence));
};
const joined = [
  'The council voted 5 to 3. Lima said no.',
  'Reyes is 47. Lima said no.',
  'A seat costs $300. Lima said no.',
  'Rents rose 5 per cent. Lima said no.',
];
const apart = ['The council voted it down. Lima said no.', 'The bill dates from 2025. Lima said no.', 'It cost $3m. Lima said no.'];
for (const text of [...joined, ...apart]) console.log(sentences(text).length, text);
if (joined.some((text) => sentences(text).length !== 1) || apart.some((text) => sentences(text).length !== 2)) {
  console.log('CHANGED: a sentence now ends behind a short number');
  process.exit(1);
}
console.log('Lima, who says no, stands in the sentence with the figure.');
JS
node run.mjs
