#!/usr/bin/env bash
# @vscode/l10n-dev 0.0.35, which gathers the messages of an extension for its translators, on a message with "\u2019" in it.
# Expected: the message stands in the bundle as the program has it, with the character that the escape means.
# What happens: the last digit of the escape is lost and the rest is taken for another character. The editor looks the message up
# by its own words, so whatever the translators write, readers see the English; "\u{2019}" and the character itself are gathered
# right.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @vscode/l10n-dev@0.0.35 @vscode/l10n@0.0.18 >/dev/null
cat > run.mjs <<'JS'
import { readFileSync } from 'node:fs';
import * as l10n from '@vscode/l10n';
import dev from '@vscode/l10n-dev';

for (const name of ['@vscode/l10n-dev', '@vscode/l10n'])
  console.log(name, JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version);
/** What a reader sees of a message whose entry in the bundle is translated, when it is written in this way in the program. */
const shown = async (literal, message) => {
  const contents = `import * as vscode from 'vscode';\nvscode.l10n.t(${literal});\n`;
  const [gathered] = Object.keys(await dev.getL10nJson([{ extension: '.ts', contents }]));
  l10n.config({ contents: { [gathered]: 'Qui le dit ?' } });
  return [gathered, l10n.t(message)];
};
const message = 'Who\u2019s the source?';
const results = [];
for (const literal of [String.raw`'Who\u2019s the source?'`, String.raw`'Who\u{2019}s the source?'`, "'Who’s the source?'"]) {
  const [gathered, text] = await shown(literal, message);
  console.log(literal.padEnd(28), 'gathered as', JSON.stringify(gathered), '- shown:', text);
  results.push(text);
}
if (results[0] !== message || results.slice(1).some((text) => text !== 'Qui le dit ?')) {
  console.log('CHANGED: the escape is gathered as the character that it means');
  process.exit(1);
}
console.log('The first of the three is never shown in French.');
JS
node run.mjs
