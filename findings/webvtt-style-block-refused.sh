#!/usr/bin/env bash
# node-webvtt 2.0.0 and subtitle 4.2.2 on a WebVTT file with a style for a speaker, as broadcasters write them.
# Expected: a block that begins with STYLE is no cue; a reader that makes nothing of it passes over it, as all do with NOTE.
# What happens: both take it for the name of a cue and refuse the file at that line; node-webvtt with strict: false lists an error
# and reads on. webvtt-parser 2.2.0 finds nothing wrong, and @plussub/srt-vtt-parser 2.0.5 reads the cues too.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund node-webvtt@2.0.0 subtitle@4.2.2 webvtt-parser@2.2.0 \
  @plussub/srt-vtt-parser@2.0.5 >/dev/null
cat > run.mjs <<'JS'
import { readFileSync } from 'node:fs';
import * as plussub from '@plussub/srt-vtt-parser';
import node from 'node-webvtt';
import subtitle from 'subtitle';
import webvtt from 'webvtt-parser';

for (const name of ['node-webvtt', 'subtitle', 'webvtt-parser', '@plussub/srt-vtt-parser'])
  console.log(name, JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version);
const cue = '00:01.000 --> 00:02.000\nWe never paid.\n';
const style = 'STYLE\n::cue(v[voice="Ana Lima"]) { color: lime }\n\n';
const note = 'NOTE Heard by Ana Lima\n\n';
const readers = {
  'node-webvtt': (file) => node.parse(file).cues.length,
  subtitle: (file) => subtitle.parseSync(file).filter(({ type }) => type === 'cue').length,
  'webvtt-parser': (file) => {
    const { cues, errors } = new webvtt.WebVTTParser().parse(file, 'subtitles');
    return errors.length === 0 ? cues.length : errors[0].message;
  },
  '@plussub/srt-vtt-parser': (file) => plussub.parse(file).entries.length,
};
const read = (reader, block) => {
  try {
    return `${reader(`WEBVTT\n\n${block}${cue}`)} cue`;
  } catch (error) {
    return `refused: ${error.message}`;
  }
};
const answers = Object.entries(readers).map(([name, reader]) => [name, read(reader, note), read(reader, style)]);
for (const [name, withNote, withStyle] of answers) console.log(name.padEnd(24), `NOTE ${withNote}; STYLE ${withStyle}`);
const refusing = answers.filter(([, , withStyle]) => withStyle.startsWith('refused')).map(([name]) => name);
if (refusing.join() !== 'node-webvtt,subtitle' || answers.some(([, withNote]) => withNote !== '1 cue')) {
  console.log('CHANGED: other readers refuse the file');
  process.exit(1);
}
console.log('The same file is fine for two readers and none for the other two.');
JS
node run.mjs
