/** Tests of the element that a file of XML begins with. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { rootElement } from '../../../src/engine/carriers/rootElement';

const HEAD_PIECES = [
  ...['<?xml version="1.0"?>', '<!-- a > b -->', '<!DOCTYPE item>', '<!DOCTYPE item [', '<!ENTITY a "b">', ']>', ']'],
  ...['<nitf>', '<x:item ', '>', '<', '?>', '-->', ' \n', '\ufeff', 'Tarn'],
];

describe('the first element of a file', () => {
  for (const [head, name] of [
    ['<nitf><body/></nitf>', 'nitf'],
    ['\ufeff\n <rss version="2.0">', 'rss'],
    ['<atom:feed xmlns:atom="x">', 'feed'],
    ['<?xml version="1.0"?><!-- a > b --><newsItem>', 'newsItem'],
    ['<!DOCTYPE nitf SYSTEM "nitf.dtd"><nitf>', 'nitf'],
    ['<!DOCTYPE nitf [<!ENTITY quay "Quay">]><nitf>', 'nitf'],
    ['<!DOCTYPE nitf><nitf title="[draft]">', 'nitf'],
  ] as const)
    it(`is ${name} in ${JSON.stringify(head)}`, () => assert.equal(rootElement(head), name));

  for (const head of [
    ...['', 'Tarn <nitf>', '<', '<>', '< nitf>', '</nitf>'],
    ...['<?xml version="1.0"', '<!-- <nitf>', '<!DOCTYPE nitf', '<!DOCTYPE nitf>'],
    // Declarations that are never closed, and closed without the document type's own end.
    ...[
      '<?xml version="1.0"?><!DOCTYPE nitf [>',
      '<!-- a --><!DOCTYPE nitf [<nitf>',
      '<!DOCTYPE nitf [<!ENTITY a "b">]',
    ],
  ])
    it(`is nothing in ${JSON.stringify(head)}`, () => assert.equal(rootElement(head), null));

  it('is looked for in any beginning and found or not, in the end', () =>
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...HEAD_PIECES), { maxLength: 8 }), (pieces) => {
        const head = pieces.join('');
        const name = rootElement(head);
        assert.ok(name === null || head.includes(name));
      }),
    ));
});
