#!/usr/bin/env bash
# humanparser 2.7.0 on names whose surname reads like a degree or a suffix: Ma, Pe.
# Expected: the last word of a name with two words is the surname; a degree is written "MA" or "M.A." and stands behind a surname.
# What happens: "Ma" is taken for a degree in any case of letters. "Ana Ma" has no surname, and with a title or an initial
# in front another word moves up: "Dr. Ana Ma" is Dr. Ana. With "Jr." behind it, the same surname is read as meant.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund humanparser@2.7.0 >/dev/null
cat > run.mjs <<'JS'
import { readFileSync } from 'node:fs';
import humanparser from 'humanparser';

console.log('humanparser', JSON.parse(readFileSync('node_modules/humanparser/package.json', 'utf8')).version);
const expected = {
  'Ana Lima': 'Lima|',
  'Ana Ma Jr.': 'Ma|Jr.',
  'Ana Ma': '|Ma',
  'Cole Pe': '|Pe',
  'Ma, Ana': '|Ma',
  'Ana V. Ma': 'V.|Ma',
  'Dr. Ana Ma': 'Ana|Ma',
};
let isAsShown = true;
for (const [name, answer] of Object.entries(expected)) {
  const { lastName, suffix = '' } = humanparser.parseName(name);
  console.log(name.padEnd(11), 'surname', JSON.stringify(lastName).padEnd(7), 'suffix', JSON.stringify(suffix));
  if (`${lastName}|${suffix}` !== answer) isAsShown = false;
}
if (!isAsShown) {
  console.log('CHANGED: Ma and Pe are surnames');
  process.exit(1);
}
console.log('At the second mention Dr. Ana Ma would be Ana.');
JS
node run.mjs
