/** Tests of the items among the fixtures: each is what the published schema of its format asks for, so the table speaks of real items. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import Ajv2020 from 'ajv/dist/2020';
import { validateXML } from 'xmllint-wasm';
import { ROOT } from '../../support/engine';
import { itWithShared } from '../../support/shared';

const fixture = (name: string): string => readFileSync(join(ROOT, 'test/fixtures/carriers', name), 'utf8');

describe('items of our own, held against the published schemas', () => {
  for (const [schema, beside, names] of [
    ['nitf/nitf-3-6.xsd', ['nitf/nitf-3-6-ruby-include.xsd', 'nitf/xml.xsd'], ['pier.nitf.xml']],
    [
      'newsml-g2/NewsML-G2_2.34-spec-All-Power.xsd',
      ['newsml-g2/xml.xsd'],
      ['pier.nitf.newsml.xml', 'pier.xhtml.newsml.xml'],
    ],
  ] as const) {
    itWithShared(`${names.join(' and ')}: valid`, ['schemas'], async (folder) => {
      const file = (path: string): { fileName: string; contents: string } => ({
        fileName: path.slice(path.lastIndexOf('/') + 1),
        contents: readFileSync(join(folder, path), 'utf8'),
      });
      const items = names.map((name) => ({ fileName: name, contents: fixture(name) }));
      // The validator is one: it refuses the first item where an element is added that nobody knows.
      const wrong = { fileName: 'wrong.xml', contents: items[0]!.contents.replace(/<\/(\w+)>\s*$/, '<unheard/></$1>') };
      const { errors } = await validateXML({
        xml: [...items, wrong],
        schema: [file(schema)],
        preload: beside.map(file),
      });
      assert.deepEqual([...new Set(errors.map(({ loc }) => loc?.fileName))], ['wrong.xml'], JSON.stringify(errors));
    });
  }

  for (const [name, version] of [
    ['pier.1.ninjs.json', '1.6'],
    ['pier.2.ninjs.json', '2.2'],
    ['pier.3.ninjs.json', '3.1'],
  ] as const) {
    itWithShared(`${name} is valid`, ['schemas', 'ninjs', `ninjs-schema_${version}.json`], (path) => {
      const schema = JSON.parse(readFileSync(path, 'utf8')) as object;
      // The schemas name a type beside its keywords and formats of their own, which the strict mode refuses.
      const options = { strict: false, validateFormats: false };
      const ajv = version === '1.6' ? new Ajv(options) : new Ajv2020(options);
      // Their schemas of places refer to that of GeoJSON; the story has no places on a map.
      if (version !== '1.6') ajv.addSchema({ $id: 'https://geojson.org/schema/GeoJSON.json', type: 'object' });
      const validate = ajv.compile(schema);
      const item = JSON.parse(fixture(name)) as object;
      assert.ok(validate(item), JSON.stringify(validate.errors));
      assert.ok(!validate({ ...item, type: 7 }));
    });
  }
});
