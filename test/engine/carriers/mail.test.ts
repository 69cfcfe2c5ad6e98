/** Mail as copy: which part is read, and how. */
import assert from 'node:assert/strict';
import { carry } from '../../../src/engine/carriers';
import { fileEndOf, fileStartOf } from '../../../src/engine/carriers/copyMap';
import { finish } from '../../../src/engine/work';
import { mapFaults } from '../../support/carried';

const read = (file: string) => finish(carry(file, 'eml'));
const words = (file: string): string[] => {
  const { copy, blocks } = read(file);
  return blocks.map(({ start, end }) => copy.slice(start, end));
};
const part = (headers: string, body: string): string => `--b\n${headers}\n\n${body}\n`;
const several = (kind: string, ...parts: string[]): string =>
  `MIME-Version: 1.0\nContent-Type: multipart/${kind}; boundary=b\n\npreamble\n${parts.join('')}--b--\nepilogue\n`;

describe('mail', () => {
  it('is known by its headers, and read for what they say', () => {
    const file =
      'Received: x\nFrom: =?iso-8859-1?Q?Ren=E9e_Marchand?= <r@x.org>\nSubject: Port\n sold\nDate: Tue, 3 Jun 2025 14:05:00 +0200\n\nIt is.\n';
    const { carrier, facts } = finish(carry(file, 'auto'));
    assert.equal(carrier, 'eml');
    assert.deepEqual(facts, {
      headline: 'Port sold',
      byline: 'Renée Marchand',
      slug: null,
      date: '2025-06-03',
      language: null,
    });
    assert.equal(finish(carry('Date: 2025-06-03\nBy: Ana Lima\n\nIt is.', 'auto')).carrier, 'plain');
  });

  for (const [what, file, ...expected] of [
    [
      'reads plain text where there is HTML too',
      several(
        'alternative',
        part('Content-Type: text/plain', 'Plain.'),
        part('Content-Type: text/html', '<p>HTML.</p>'),
      ),
      'Plain.',
    ],
    [
      'reads HTML where there is nothing else',
      'Content-Type: text/html\n\n<style>p{}</style><p>One &amp; two.</p><p>Three.</p>',
      'One & two.',
      'Three.',
    ],
    [
      'decodes base64',
      'Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\n4oCcTm/igJ0=\n',
      '“No”',
    ],
    [
      'decodes quoted-printable in Windows-1252',
      'Content-Type: text/plain; charset=windows-1252\nContent-Transfer-Encoding: quoted-printable\n\n=93No=94, sh=\ne said.',
      '“No”, she said.',
    ],
    [
      'leaves out what it quotes, and the signature',
      'X: y\n\nNo.\n\nOn Monday, Ana <a@x.org> wrote:\n> Will you?\n\n-- \nRuth',
      'No.',
    ],
    ['leaves out the mail that it answers', 'X: y\n\nNo.\n\n-----Original Message-----\nWill you?', 'No.'],
    ['reads what it quotes where it says nothing else', 'X: y\n\n> Will\n> you?\n', 'Will you?'],
    [
      'joins lines that were cut, and no others',
      `X: y\n\n${'long '.repeat(14)}words\nthat go on.\nShort.\nAgain.\n`,
      `${'long '.repeat(14)}words that go on.`,
      'Short.',
      'Again.',
    ],
  ] as const) {
    it(what, () => assert.deepEqual(words(file), expected));
  }

  it('puts each character of quoted-printable on its escape', () => {
    const file = 'Content-Transfer-Encoding: quoted-printable\n\nShe said =E2=80=9Cno=E2=80=9D.';
    const { copy, map } = read(file);
    const at = copy.indexOf('“');
    assert.equal(file.slice(fileStartOf(map!, at), fileEndOf(map!, at + 1)), '=E2=80=9C');
    assert.equal(file.slice(fileStartOf(map!, at + 1), fileEndOf(map!, at + 3)), 'no');
  });

  it('keeps a line that ends beside a broken soft break where it stands', () => {
    const file =
      'Content-Transfer-Encoding: quoted-printable\r\n\r\nThe pier shuts==\r\n\r\nin July, said the port.\r\nNobody rows any more, it said on Monday.\r\n';
    assert.deepEqual(mapFaults(file, read(file)), []);
    assert.deepEqual(words(file), [
      'The pier shuts=',
      'in July, said the port.',
      'Nobody rows any more, it said on Monday.',
    ]);
  });

  it('writes what a fix puts into quoted-printable in its own escapes', () => {
    const file = 'Content-Type: text/plain; charset=windows-1252\nContent-Transfer-Encoding: quoted-printable\n\nNo.';
    assert.equal(read(file).escape?.('a = “é”'), 'a =3D =93=E9=94');
    assert.equal(read(file.replace('windows-1252', 'utf-8')).escape?.('é'), '=C3=A9');
  });

  for (const [what, file, warning] of [
    [
      'there is no text',
      several('mixed', part('Content-Type: image/png; name="a.png"', 'x')),
      'The file a.png is attached and was not read. This mail has no part with text.',
    ],
    [
      'an archive is attached',
      several(
        'mixed',
        part('Content-Type: text/plain', 'See.'),
        part('Content-Type: application/zip\nContent-Disposition: attachment; filename="a.zip"', 'x'),
      ),
      'The archive a.zip is attached and was not opened.',
    ],
    [
      'a mail is attached',
      several('mixed', part('Content-Type: text/plain', 'See.'), part('Content-Type: message/rfc822', 'X: y\n\nHi.')),
      'A mail is attached and was not read.',
    ],
    [
      'its character set is not known',
      'Content-Type: text/plain; charset=koi8-r\nContent-Transfer-Encoding: base64\n\nzy4=',
      'Its character set koi8-r is not known; letters with accents may be wrong.',
    ],
  ] as const) {
    it(`says that ${what}`, () => assert.equal(read(file).warnings.join(' '), warning));
  }

  it('throws nothing where it is cut off anywhere', () => {
    const file = several(
      'alternative',
      part('Content-Type: text/plain\nContent-Transfer-Encoding: base64', '4oCc'),
      part('Content-Type: text/html', '<p>x'),
    );
    for (let end = 0; end <= file.length; end++) read(file.slice(0, end));
  });
});
