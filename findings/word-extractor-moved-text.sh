#!/usr/bin/env bash
# word-extractor 1.0.4 on a Word document with tracked changes.
# Expected: one rule for all changes: the text as accepted (what was inserted stands, what was deleted does not).
# What happens: insertions and deletions are read as accepted, but a sentence that was moved stands at both places, since only one
# of the two marks for what is no longer there (w:del, w:moveFrom) is known. mammoth 1.13.0 reads all of them as accepted.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund word-extractor@1.0.4 mammoth@1.13.0 fflate@0.8.3 >/dev/null
cat > run.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import mammoth from 'mammoth';
import WordExtractor from 'word-extractor';

for (const name of ['word-extractor', 'mammoth'])
  console.log(name, JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version);
const TYPES = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
const run = (text, name = 't') => `<w:r><w:${name} xml:space="preserve">${text}</w:${name}></w:r>`;
const by = 'w:id="1" w:author="Desk" w:date="2026-01-02T00:00:00Z"';
const body =
  `<w:p><w:moveFromRangeStart w:id="2" w:name="move1"/>` +
  `<w:moveFrom ${by}>${run('Lima knew. ')}</w:moveFrom><w:moveFromRangeEnd w:id="2"/>` +
  `${run('The bank ')}<w:del ${by}>${run('never ', 'delText')}</w:del><w:ins ${by}>${run('always ')}</w:ins>${run('paid. ')}` +
  `<w:moveToRangeStart w:id="3" w:name="move1"/><w:moveTo ${by}>${run('Lima knew. ')}</w:moveTo><w:moveToRangeEnd w:id="3"/></w:p>`;
const parts = {
  '[Content_Types].xml':
    `<Types xmlns="${TYPES}/content-types"><Default Extension="xml" ContentType="application/xml"/>` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    `<Override PartName="/word/document.xml" ContentType="${MAIN}"/></Types>`,
  '_rels/.rels':
    `<Relationships xmlns="${TYPES}/relationships">` +
    `<Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
  'word/document.xml':
    '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">' +
    `<w:body>${body}</w:body></w:document>`,
};
const file = Buffer.from(zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)]))));
const extracted = (await new WordExtractor().extract(file)).getBody().trim();
const accepted = (await mammoth.extractRawText({ buffer: file })).value.trim();
console.log('word-extractor', extracted);
console.log('mammoth       ', accepted);
if (extracted !== 'Lima knew. The bank always paid. Lima knew.' || accepted !== 'The bank always paid. Lima knew.') {
  console.log('CHANGED: a moved sentence is no longer read twice');
  process.exit(1);
}
console.log('"never" is gone, as it should be; "Lima knew." stands twice.');
JS
node run.mjs
