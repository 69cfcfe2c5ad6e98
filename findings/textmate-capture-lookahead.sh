#!/usr/bin/env bash
# vscode-textmate 9.3.2 (what VS Code colours with) on a rule whose capture has patterns of its own, here a transcript with
# labels.
# Expected: patterns in a capture see the line round the capture with look-ahead as they do with look-behind; or with neither.
# What happens: the line is cut off at the end of the capture, not at its start. Look-behind sees the words before the capture,
# look-ahead sees none of those behind it, and "$" matches in the middle of the line.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund vscode-textmate@9.3.2 vscode-oniguruma@2.0.1 >/dev/null
cat > run.mjs <<'JS'
import { readFileSync } from 'node:fs';
import oniguruma from 'vscode-oniguruma';
import textmate from 'vscode-textmate';

for (const name of ['vscode-textmate', 'vscode-oniguruma'])
  console.log(name, JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version);
await oniguruma.loadWASM(readFileSync('node_modules/vscode-oniguruma/release/onig.wasm').buffer);
const onigLib = Promise.resolve({
  createOnigScanner: (patterns) => new oniguruma.OnigScanner(patterns),
  createOnigString: (text) => new oniguruma.OnigString(text),
});
const line = 'Q: Ana Lima: We paid.';
/** The words that a pattern marks inside the capture "Ana Lima". */
const marked = async (match) => {
  const patterns = [{ match: '^Q: ([^:]+): .*', captures: { 1: { patterns: [{ match, name: 'found' }] } } }];
  const registry = new textmate.Registry({ onigLib, loadGrammar: async () => ({ scopeName: 'text.transcript', patterns }) });
  const { tokens } = (await registry.loadGrammar('text.transcript')).tokenizeLine(line, textmate.INITIAL);
  const found = tokens.find(({ scopes }) => scopes.includes('found'));
  return found === undefined ? null : line.slice(found.startIndex, found.endIndex);
};
const results = {};
for (const pattern of ['\\w+', '(?<=Q: )\\w+', '\\w+(?=:)', '\\w+$', '^\\w+']) results[pattern] = await marked(pattern);
for (const [pattern, words] of Object.entries(results)) console.log(pattern.padEnd(14), words);
if (JSON.stringify(Object.values(results)) !== '["Ana","Ana",null,"Lima",null]') {
  console.log('CHANGED: a capture is no longer cut off at its end alone');
  process.exit(1);
}
console.log('The colon in front of the capture is seen, the one behind it is not.');
JS
node run.mjs
