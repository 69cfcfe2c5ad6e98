#!/usr/bin/env bash
# mammoth 1.13.0, word-extractor 1.0.4 and officeparser 8.1.1 on a Word document with hidden text, which Word does not print and,
# but for those who ask for it, does not show.
# Expected: it is left out, as deletions are, or is marked, or at least a message says that there is some.
# What happens: all three have it among the words of the story, and none says so.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund mammoth@1.13.0 word-extractor@1.0.4 officeparser@8.1.1 fflate@0.8.3 >/dev/null
cat > run.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import mammoth from 'mammoth';
import { parseOffice } from 'officeparser';
import WordExtractor from 'word-extractor';

for (const name of ['mammoth', 'word-extractor', 'officeparser'])
  console.log(name, JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version);
const TYPES = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
const run = (text, properties = '') => `<w:r>${properties}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const parts = {
  '[Content_Types].xml':
    `<Types xmlns="${TYPES}/content-types"><Default Extension="xml" ContentType="application/xml"/>` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    `<Override PartName="/word/document.xml" ContentType="${MAIN}"/></Types>`,
  '_rels/.rels':
    `<Relationships xmlns="${TYPES}/relationships">` +
    `<Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
  'word/document.xml':
    '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>' +
    `<w:p>${run('A clerk')}${run(', Ana Lima,', '<w:rPr><w:vanish/></w:rPr>')}${run(' said so.')}</w:p></w:body></w:document>`,
};
const file = Buffer.from(zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)]))));
const { value, messages } = await mammoth.extractRawText({ buffer: file });
const office = await parseOffice(file);
const extracted = (await new WordExtractor().extract(file)).getBody();
const texts = [value, extracted, (await office.to('text')).value].map((text) => text.trim());
console.log(texts.join('\n'));
console.log('messages:', messages.length + office.warnings.length);
if (texts.some((text) => text !== 'A clerk, Ana Lima, said so.') || messages.length + office.warnings.length > 0) {
  console.log('CHANGED: hidden text is no longer read as copy by all three');
  process.exit(1);
}
console.log('The name of a source that was hidden stands in the story.');
JS
node run.mjs
