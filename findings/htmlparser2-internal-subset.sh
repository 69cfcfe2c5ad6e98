#!/usr/bin/env bash
# htmlparser2 12.0.0 in its XML mode, on a document type with declarations of its own, as DTD-based news items (NITF 3.x) may have.
# Expected: one declaration event for the whole document type, up to the ">" behind its "]".
# What happens: the event ends at the first ">" inside the brackets; "]>" comes out as text before the root element, so that whoever
# collects text has it in the copy.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund htmlparser2@12.0.0 >/dev/null
cat > run.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { Parser } from 'htmlparser2';

console.log('htmlparser2', JSON.parse(readFileSync('node_modules/htmlparser2/package.json', 'utf8')).version);
const item = '<!DOCTYPE nitf [<!ENTITY desk "The Desk">]><nitf><body>Copy.</body></nitf>';
const events = [];
const parser = new Parser(
  {
    onprocessinginstruction: (_name, data) => events.push(['declaration', data]),
    onopentag: (name) => events.push(['open', name]),
    ontext: (text) => events.push(['text', text]),
  },
  { xmlMode: true },
);
parser.end(item);
for (const event of events) console.log(...event);
const [declaration, text] = events;
const isCut = declaration[1] === '!DOCTYPE nitf [<!ENTITY desk "The Desk"' && text[0] === 'text' && text[1] === ']>';
if (!isCut) {
  console.log('CHANGED: the document type is no longer cut at its first ">"');
  process.exit(1);
}
console.log('The document type ends at the first ">" inside its brackets; the text "]>" stands before the root element.');
JS
node run.mjs
