#!/usr/bin/env bash
# turndown 7.2.5 and html-to-text 10.0.1 on the element of HTML for quotations within a paragraph, <q>.
# Expected: the words of a <q> come with quotation marks, as a browser shows them; for <blockquote> both have a sign of their own.
# What happens: the element is passed over like any that has no rule, and the marks, which a browser adds, are nowhere in the
# file. What somebody said becomes what the writer says, in Markdown and in plain text. node-html-markdown 2.0.0 drops them too.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund turndown@7.2.5 html-to-text@10.0.1 >/dev/null
cat > run.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { convert } from 'html-to-text';
import TurndownService from 'turndown';

for (const name of ['turndown', 'html-to-text'])
  console.log(name, JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version);
const inParagraph = '<p>The bank said <q>nobody paid</q>, and closed.</p>';
const ofItsOwn = '<blockquote>Nobody paid.</blockquote>';
const markdown = (html) => new TurndownService().turndown(html);
console.log('turndown    ', markdown(inParagraph), '|', markdown(ofItsOwn));
console.log('html-to-text', convert(inParagraph), '|', convert(ofItsOwn));
const isPlain = [markdown, convert].every((read) => read(inParagraph) === 'The bank said nobody paid, and closed.');
const isMarked = [markdown, convert].every((read) => read(ofItsOwn) === '> Nobody paid.');
if (!isPlain || !isMarked) {
  console.log('CHANGED: words in <q> now come with quotation marks');
  process.exit(1);
}
console.log('Nothing tells any more where the words of the bank begin and end.');
JS
node run.mjs
