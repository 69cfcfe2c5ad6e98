#!/usr/bin/env bash
# compromise 14.17.0, json({ offset: true }) on a sentence or a match that begins with a quotation mark or a bracket.
# Expected: offset.start and offset.length cut out of the text what the property text holds, as they do everywhere else.
# What happens: the text and the length count the opening mark, the start does not. The span begins behind the mark and
# runs as many characters past its end: for each quotation in a story, and past the end of the text for its last sentence.
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
const story = 'The mayor left. "Ana Lima paid," said Cole Reyes. "Nobody knew."';
const spans = (view) =>
  view.json({ offset: true }).map(({ text, offset: { start, length } }) => {
    const end = start + length;
    return [text, story.slice(start, end), end];
  });
const sentences = spans(nlp(story));
const quotations = spans(nlp(story).quotations());
for (const [text, slice] of sentences) console.log('sentence ', JSON.stringify(text).padEnd(40), JSON.stringify(slice));
for (const [text, slice] of quotations) console.log('quotation', JSON.stringify(text).padEnd(40), JSON.stringify(slice));
const [first, second, last] = sentences;
const isShifted =
  first[0] === first[1] &&
  second[0] === '"Ana Lima paid," said Cole Reyes.' &&
  second[1] === 'Ana Lima paid," said Cole Reyes. ' &&
  quotations[0][1] === 'Ana Lima paid," ' &&
  last[2] === story.length + 1;
if (!isShifted) {
  console.log('CHANGED: start and length now cut out the text');
  process.exit(1);
}
console.log(`The last sentence ends at ${last[2]} of ${story.length} characters.`);
JS
node run.mjs
