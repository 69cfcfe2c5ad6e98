#!/usr/bin/env bash
# chrono-node 2.10.3 on a span that is counted from an event: "two days after the fire".
# Expected: no date, for nothing in the sentence says when the fire was; at most a date that is marked as relative to something.
# What happens: the words "Two days after" alone are read, and counted from the moment of reading: what is over lies two days ahead.
# Its parts count as known, as those of "two days from now" do. With the name of a day, "two days after Monday" is read as meant.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund chrono-node@2.10.3 >/dev/null
cat > run.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { parse } from 'chrono-node';

console.log('chrono-node', JSON.parse(readFileSync('node_modules/chrono-node/package.json', 'utf8')).version);
const read = new Date(2026, 10, 29, 12);
const parts = ['year', 'month', 'day'];
const dates = (text) =>
  parse(text, read).map(({ text: words, start }) => {
    const day = parts.map((part) => String(start.get(part)).padStart(2, '0')).join('-');
    return [words, day, parts.filter((part) => start.isCertain(part)).join(' ')].join(' | ');
  });
const sentences = [
  'Two days after the fire, Lima resigned.',
  'Reyes left ten years before the war.',
  'Hale is to speak two days from now.',
  'Hale is to speak two days after Monday.',
];
console.log('read on 2026-11-29');
const found = sentences.map(dates);
sentences.forEach((sentence, index) => console.log(sentence.padEnd(42), JSON.stringify(found[index])));
const [fire, war, now, monday] = found.map(([date]) => date);
const isCountedFromNow =
  fire.startsWith('Two days after | 2026-12-01') &&
  war.startsWith('ten years before | 2016-11-29') &&
  fire.split(' | ')[2] === now.split(' | ')[2] &&
  monday.startsWith('two days after Monday | 2026-12-02');
if (!isCountedFromNow) {
  console.log('CHANGED: a span before or after an event is no longer counted from now');
  process.exit(1);
}
console.log('Lima resigned, it seems, the day after tomorrow.');
JS
node run.mjs
