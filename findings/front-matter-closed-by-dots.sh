#!/usr/bin/env bash
# front-matter 4.0.2, gray-matter 4.0.3 and remark-frontmatter 5.0.0 on front matter that closes with "...", the mark of YAML for
# the end of a document, as Jekyll and pandoc read it, in a story with a break ("---") further down.
# Expected: the same front matter and the same copy in all three, or an error in those that do not know "...".
# What happens: front-matter reads it, gray-matter refuses the file, and remark-frontmatter takes everything up to the break for
# front matter, so that the first part of the story is gone without a word.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund front-matter@4.0.2 gray-matter@4.0.3 remark-frontmatter@5.0.0 \
  remark-parse@11.0.0 unified@11.0.5 >/dev/null
cat > run.mjs <<'JS'
import { readFileSync } from 'node:fs';
import frontMatter from 'front-matter';
import grayMatter from 'gray-matter';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

for (const name of ['front-matter', 'gray-matter', 'remark-frontmatter'])
  console.log(name, JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version);
const story = '---\ntitle: Bridge\n...\n\nThe bank paid.\n\n---\n\nLima knew.\n';
const readers = {
  'front-matter': () => frontMatter(story).body,
  'gray-matter': () => grayMatter(story).content,
  'remark-frontmatter': () => {
    const { children } = unified().use(remarkParse).use(remarkFrontmatter).parse(story);
    const copy = children.filter(({ type }) => type !== 'yaml');
    return story.slice(copy[0].position.start.offset);
  },
};
const copies = Object.entries(readers).map(([name, read]) => {
  try {
    return [name, read()];
  } catch (error) {
    return [name, `refused: ${error.message}`];
  }
});
for (const [name, copy] of copies) console.log(name.padEnd(18), JSON.stringify(copy));
const [first, second, third] = copies.map(([, copy]) => copy);
if (!first.startsWith('The bank paid.') || !second.startsWith('refused') || !third.startsWith('Lima knew.')) {
  console.log('CHANGED: the three read other copy from the file');
  process.exit(1);
}
console.log('One file, three answers; in the last nobody has paid.');
JS
node run.mjs
