#!/usr/bin/env bash
# chrono-node 2.10.3, and compromise 14.17.0 with compromise-dates 3.9.0, on the outcome of a vote and on a score, as agencies
# write them.
# Expected: "voted 5 to 3 on Monday" holds one date, Monday; the figures are people.
# What happens: both read the hours from five to three and put them on the day, so that the date no longer is a day but a span
# into the next one. chrono-node also does so without a day, and reads "children aged 5 to 11" as six hours of the morning.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund chrono-node@2.10.3 compromise@14.17.0 compromise-dates@3.9.0 >/dev/null
cat > run.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { parse } from 'chrono-node';
import nlp from 'compromise';
import dates from 'compromise-dates';

for (const name of ['chrono-node', 'compromise', 'compromise-dates'])
  console.log(name, JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version);
nlp.plugin(dates);
const readers = {
  'chrono-node': (text) => parse(text, new Date(2026, 10, 29, 12)).map((date) => date.text),
  'compromise-dates': (text) => nlp(text).dates({ today: '2026-11-29', timezone: 'UTC' }).out('array'),
};
const sentences = [
  'The council voted on Monday.',
  'The council voted 5 to 3 on Monday.',
  'Hale lost 7 to 2 on Sunday.',
  'Children aged 5 to 11 paid half.',
];
const found = sentences.map((sentence) => Object.values(readers).map((reader) => reader(sentence).join('; ')));
sentences.forEach((sentence, row) =>
  Object.keys(readers).forEach((name, column) =>
    console.log(sentence.padEnd(37), name.padEnd(17), JSON.stringify(found[row][column])),
  ),
);
const expected = [
  ['on Monday', 'on Monday.'],
  ['5 to 3 on Monday', '5 to 3 on Monday.'],
  ['7 to 2 on Sunday', '7 to 2 on Sunday.'],
  ['5 to 11', ''],
];
const [{ end }] = parse(sentences[1], new Date(2026, 10, 29, 12));
const [span] = nlp(sentences[1]).dates({ today: '2026-11-29', timezone: 'UTC' }).get();
const areIntoTuesday = end?.get('day') === 1 && span.end.startsWith('2026-12-01');
if (JSON.stringify(found) !== JSON.stringify(expected) || !areIntoTuesday) {
  console.log('CHANGED: votes and scores are no longer read as hours');
  process.exit(1);
}
console.log('For both the council voted until Tuesday, 1 December.');
JS
node run.mjs
