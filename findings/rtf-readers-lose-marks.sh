#!/usr/bin/env bash
# rtf-parser 1.3.3 and officeparser 8.1.1 on RTF that writes its quotation marks, dashes and fixed spaces as control words and
# symbols, as the specification has them ("\ldblquote", "\emdash", "\~").
# Expected: they are characters of the text: quotation marks, a dash, a space that does not break.
# What happens: rtf-parser drops quotation marks and dashes, so that what somebody said stands as plain fact. officeparser keeps
# the quotation marks, drops the dash and joins the words at its sides, and has "~" for the fixed space. Neither gives a warning.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund rtf-parser@1.3.3 officeparser@8.1.1 >/dev/null
cat > run.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { parseOffice } from 'officeparser';
import rtf from 'rtf-parser';

for (const name of ['rtf-parser', 'officeparser'])
  console.log(name, JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version);
const file = String.raw`{\rtf1\ansi The bank said \ldblquote we paid\rdblquote\emdash but not on 3\~May.\par}`;
const paragraph = await new Promise((resolve, reject) =>
  rtf.string(file, (error, document) => (error ? reject(error) : resolve(document.content[0]))),
);
const plain = paragraph.content.map(({ value }) => value).join('');
const document = await parseOffice(Buffer.from(file), { fileType: 'rtf' });
const office = (await document.to('text')).value.trimEnd();
console.log('rtf-parser  ', plain.replaceAll('\u00a0', '[fixed space]'));
console.log('officeparser', office, document.warnings);
const isLost = plain === 'The bank said we paidbut not on 3\u00a0May.' && office === 'The bank said “we paid”but not on 3~May.';
if (!isLost || document.warnings.length > 0) {
  console.log('CHANGED: the readers no longer lose these marks');
  process.exit(1);
}
console.log('In one the quotation is gone, in both the dash.');
JS
node run.mjs
