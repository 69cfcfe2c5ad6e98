#!/usr/bin/env bash
# jsonc-parser 3.3.1, the JSON parser of VS Code, bundled for Node by esbuild 0.28.2 with its default settings.
# Expected: a bundle that runs, or an error or at least a warning of the bundler.
# What happens: for Node the package's "main" is taken, a UMD file that is handed `require` as a parameter; esbuild sees no import in
# it, leaves its other files out without a word, and the bundle fails when it runs ("Cannot find module './impl/format'"). The
# same source bundled for the browser, where "module" counts, runs.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund jsonc-parser@3.3.1 esbuild@0.28.2 >/dev/null
echo 'jsonc-parser' "$(node -p "require('jsonc-parser/package.json').version")" 'esbuild' "$(npx esbuild --version)"
echo "import { parseTree } from 'jsonc-parser'; console.log('runs:', parseTree('[1]').type);" > entry.mjs
npx esbuild entry.mjs --bundle --platform=node --outfile=node/bundle.cjs --log-level=warning 2>&1 | tee node.log
npx esbuild entry.mjs --bundle --platform=browser --format=cjs --outfile=browser/bundle.cjs --log-level=warning
[ ! -s node.log ] || { echo 'CHANGED: the bundler says something'; exit 1; }
mkdir elsewhere && cp node/bundle.cjs elsewhere/node.cjs && cp browser/bundle.cjs elsewhere/browser.cjs
node elsewhere/browser.cjs
if node elsewhere/node.cjs 2> fault.log; then
  echo 'CHANGED: the bundle for Node runs'
  exit 1
fi
grep -m 1 "Cannot find module './impl/format'" fault.log
echo 'The bundle for Node was made without a warning and does not run.'
