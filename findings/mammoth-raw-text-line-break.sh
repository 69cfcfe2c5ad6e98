#!/usr/bin/env bash
# mammoth 1.13.0, extractRawText() on a paragraph with a line break (Shift+Enter in Word) between two lines.
# Expected: the break is white space in the text, as a tab and the end of a paragraph are.
# What happens: it is nothing, and the words at its sides are joined; there is no message. convertToHtml() has a <br />.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund mammoth@1.13.0 fflate@0.8.3 >/dev/null
cat > run.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import mammoth from 'mammoth';

console.log('mammoth', JSON.parse(readFileSync('node_modules/mammoth/package.json', 'utf8')).version);
const TYPES = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
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
    '<w:p><w:r><w:t>By Ana Lima</w:t><w:br/><w:t>Cole Reyes</w:t><w:tab/><w:t>Dunmore</w:t></w:r></w:p></w:body></w:document>',
};
const file = Buffer.from(zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)]))));
const { value: text, messages } = await mammoth.extractRawText({ buffer: file });
const { value: html } = await mammoth.convertToHtml({ buffer: file });
console.log('text', JSON.stringify(text.trim()), `${messages.length} messages`);
console.log('HTML', html);
if (text.trim() !== 'By Ana LimaCole Reyes\tDunmore' || messages.length > 0 || !html.includes('Lima<br />Cole')) {
  console.log('CHANGED: a line break now parts words');
  process.exit(1);
}
console.log('A byline of two people is one of somebody else.');
JS
node run.mjs
