#!/usr/bin/env bash
# jsonld 9.0.0 on a W3C Web Annotation that goes into a store of triples and comes back. The context below types "start" and "end"
# as the published one (http://www.w3.org/ns/anno.jsonld) does, and is written out here so that nothing is fetched.
# Expected: a position is a number before and after, at the latest with useNativeTypes: true, which is there for that.
# What happens: native types are made of xsd:integer, not of xsd:nonNegativeInteger, which the context gives to positions. They
# come back as strings, the same whichever way that option is set, and "9" < "41" is false.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund jsonld@9.0.0 >/dev/null
cat > run.mjs <<'JS'
import { readFileSync } from 'node:fs';
import jsonld from 'jsonld';

console.log('jsonld', JSON.parse(readFileSync('node_modules/jsonld/package.json', 'utf8')).version);
const context = {
  oa: 'http://www.w3.org/ns/oa#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  id: '@id',
  type: '@type',
  TextPositionSelector: 'oa:TextPositionSelector',
  start: { '@type': 'xsd:nonNegativeInteger', '@id': 'oa:start' },
  end: { '@type': 'xsd:nonNegativeInteger', '@id': 'oa:end' },
};
const selector = { '@context': context, id: 'urn:x:1', type: 'TextPositionSelector', start: 9, end: 41 };
const triples = await jsonld.toRDF(selector, { format: 'application/n-quads' });
const results = [];
for (const useNativeTypes of [false, true]) {
  const expanded = await jsonld.fromRDF(triples, { format: 'application/n-quads', useNativeTypes });
  const { start, end } = await jsonld.compact(expanded, context);
  console.log({ useNativeTypes, start, end, 'start < end': start < end });
  results.push(start, end);
}
if (JSON.stringify(results) !== '["9","41","9","41"]') {
  console.log('CHANGED: positions no longer come back as strings');
  process.exit(1);
}
console.log('The selector began as { start: 9, end: 41 }; for whoever reads it now, it ends before it starts.');
JS
node run.mjs
