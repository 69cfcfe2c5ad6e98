#!/usr/bin/env bash
# edtf 4.11.1 on an interval whose start or end is unknown, which Extended Date/Time Format writes with nothing there: "1990/",
# somebody's years in an office that nobody knows the end of.
# Expected: covers() is true for a year behind the start, as for an end that is open ("1990/.."), or false for every such year.
# What happens: the bound that is unknown is null, which covers() compares as 0, the first moment of 1970. "1950/" covers 1969 and
# not 1971, "1990/" not even the year it starts in, and "/1950" no year before its end.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund edtf@4.11.1 >/dev/null
cat > run.mjs <<'JS'
import { readFileSync } from 'node:fs';
import edtf from 'edtf';

console.log('edtf', JSON.parse(readFileSync('node_modules/edtf/package.json', 'utf8')).version);
const cases = [
  ['1950/..', ['1950', '1969', '1971'], [true, true, true]],
  ['1950/', ['1950', '1969', '1971'], [true, true, false]],
  ['1990/..', ['1990', '1991'], [true, true]],
  ['1990/', ['1990', '1991'], [false, false]],
  ['../1950', ['1949', '1950'], [true, true]],
  ['/1950', ['1949', '1950'], [false, false]],
];
let isEpoch = true;
for (const [text, years, expected] of cases) {
  const interval = edtf(text);
  const covered = years.map((year) => interval.covers(edtf(year)));
  console.log(text.padEnd(8), years.map((year, index) => `covers ${year}: ${covered[index]}`).join(', '));
  if (covered.join() !== expected.join()) isEpoch = false;
}
if (!isEpoch || edtf('1990/').max !== null) {
  console.log('CHANGED: an unknown end is no longer 1970');
  process.exit(1);
}
console.log('A mayor from 1990 to nobody knows when was in office in no year.');
JS
node run.mjs
