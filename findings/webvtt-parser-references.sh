#!/usr/bin/env bash
# webvtt-parser 2.2.0 on a cue with the references that WebVTT itself has ("&amp;", "&lt;", "&gt;").
# Expected: the parser knows these without being given a table, and reads each as one character.
# What happens: each is read, and its semicolon stays: "Hale & Pike" becomes "Hale &; Pike", no error is listed, and writing the
# cue out again adds another semicolon. Only with the table that comes with the package are they right.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund webvtt-parser@2.2.0 >/dev/null
cat > run.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import webvtt from 'webvtt-parser';

const load = createRequire(import.meta.url);
console.log('webvtt-parser', JSON.parse(readFileSync('node_modules/webvtt-parser/package.json', 'utf8')).version);
const file = 'WEBVTT\n\n00:01.000 --> 00:04.000\n<v Ana Lima>Hale &amp; Pike paid &lt;2m.</v>\n';
const read = (table) => {
  const { cues, errors } = new webvtt.WebVTTParser(table).parse(file, 'subtitles');
  return { words: cues[0].tree.children[0].children[0].value, errors: errors.length, cues };
};
const plain = read(undefined);
const written = new webvtt.WebVTTSerializer().serialize(plain.cues).split('\n').find((line) => line.startsWith('<v'));
const withTable = read(load('webvtt-parser/html-entities.json'));
console.log('without a table', plain.words, `(${plain.errors} errors)`);
console.log('  written again', written);
console.log('with its table ', withTable.words);
if (plain.words !== 'Hale &; Pike paid <;2m.' || plain.errors !== 0 || withTable.words !== 'Hale & Pike paid <2m.') {
  console.log('CHANGED: the semicolon of a reference no longer stays among the words');
  process.exit(1);
}
console.log('A semicolon that nobody spoke stands behind each "&" and "<".');
JS
node run.mjs
