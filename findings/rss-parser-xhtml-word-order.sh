#!/usr/bin/env bash
# rss-parser 3.13.0 on an Atom entry whose content is XHTML, as RFC 4287 (4.1.3.3) has it.
# Expected: the XHTML as it stands in the feed, or at least its words in their order.
# What happens: the feed is read into an object in which text and elements are kept apart, and written out from that: first all
# text of an element, then its children, those of one name together. The sentence is left without its stressed words, which follow
# behind its end.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund rss-parser@3.13.0 >/dev/null
cat > run.mjs <<'JS'
import { readFileSync } from 'node:fs';
import Parser from 'rss-parser';

console.log('rss-parser', JSON.parse(readFileSync('node_modules/rss-parser/package.json', 'utf8')).version);
const feed = `<feed xmlns="http://www.w3.org/2005/Atom"><id>urn:x:1</id><title>Desk</title><updated>2026-01-02T00:00:00Z</updated>
<entry><id>urn:x:2</id><title>Bridge</title><updated>2026-01-02T00:00:00Z</updated><content type="xhtml">
<div xmlns="http://www.w3.org/1999/xhtml"><p>Lima said she had <b>not</b> paid <i>Reyes</i>, who <b>had</b> asked.</p></div>
</content></entry></feed>`;
const [item] = (await new Parser().parseString(feed)).items;
console.log('content       ', item.content.trim());
console.log('contentSnippet', item.contentSnippet);
const expected = 'Lima said she had  paid , who  asked.<b>not</b><b>had</b><i>Reyes</i>';
if (!item.content.includes(expected) || item.contentSnippet !== 'Lima said she had  paid , who  asked.nothadReyes') {
  console.log('CHANGED: the words of an XHTML content no longer stand in this order');
  process.exit(1);
}
console.log('"Lima said she had not paid Reyes" has become "Lima said she had  paid".');
JS
node run.mjs
