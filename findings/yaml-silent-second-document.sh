#!/usr/bin/env bash
# yaml 2.9.1, parseDocument() on a file in which a second document begins.
# Expected: the log level is about what parse() prints; the list of errors that parseDocument() gives is the same at each, with
# MULTIPLE_DOCS in it, as every other error is.
# What happens: at the level "silent" this one error is not in the list, and the second document is dropped without a word.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund yaml@2.9.1 >/dev/null
cat > run.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { parseDocument } from 'yaml';

console.log('yaml', JSON.parse(readFileSync('node_modules/yaml/package.json', 'utf8')).version);
const errorsAt = (logLevel) => parseDocument('a: 1\n---\nb: 2\n', { logLevel }).errors.map(({ code }) => code).join();
for (const level of ['warn', 'error', 'silent']) console.log(level.padEnd(6), errorsAt(level) || 'no error');
if (errorsAt('error') !== 'MULTIPLE_DOCS' || errorsAt('silent') !== '') {
  console.log('CHANGED: the errors no longer depend on the log level');
  process.exit(1);
}
console.log('At "silent" the document has no error, and b is lost.');
JS
node run.mjs
