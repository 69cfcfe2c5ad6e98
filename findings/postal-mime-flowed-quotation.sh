#!/usr/bin/env bash
# postal-mime 4.0.0 on mail with format=flowed (RFC 3676) in which a paragraph is quoted, as mail programs write replies.
# Expected: the lines of the quoted paragraph are joined, and their ">" are taken off but for the first (4.5); mailparser does so.
# What happens: the lines are joined with their ">" between the words. Whoever tells the quotation from the reply by the ">" at
# the start of a line still can, but its words are no longer the words that were sent.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund postal-mime@4.0.0 mailparser@3.14.2 >/dev/null
cat > run.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { simpleParser } from 'mailparser';
import PostalMime from 'postal-mime';

for (const name of ['postal-mime', 'mailparser'])
  console.log(name, JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version);
const mail = [
  'From: Ana Lima <lima@example.org>',
  'To: desk@example.org',
  'Subject: Re: Bridge',
  'MIME-Version: 1.0',
  'Content-Type: text/plain; charset=utf-8; format=flowed',
  '',
  '> Did the council pay in June, as the ',
  '> bank says it did?',
  'It never paid.',
].join('\r\n');
const { text: postal } = await PostalMime.parse(mail);
const { text: parsed } = await simpleParser(mail);
console.log('postal-mime', JSON.stringify(postal.trimEnd()));
console.log('mailparser ', JSON.stringify(parsed.trimEnd()));
const isKept = postal.startsWith('> Did the council pay in June, as the > bank says it did?\nIt never paid.');
const isTaken = parsed.startsWith('> Did the council pay in June, as the bank says it did?\nIt never paid.');
if (!isKept || !isTaken) {
  console.log('CHANGED: the two now read the quotation the same way');
  process.exit(1);
}
console.log('One reader has "as the > bank says", the other "as the bank says".');
JS
node run.mjs
