/** Properties of every carrier that has a map: whatever stands in a file, its copy leads to the file and back, and cuts nothing. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { CarrierName } from '../../../src/engine';
import { fileEndOf, fileStartOf, toCopy, toFile } from '../../../src/engine/carriers/copyMap';
import { assertOnTheFile, carriedBy } from '../../support/carried';
import { engine } from '../../support/engine';

const WORDS = ['Ana Lima', 'a senior official', 'said', '.', ' ', '“no”', '😀', '\n', '\n\n'];
const TAGS = [
  '<p>',
  '</p>',
  '<b>',
  '</b>',
  '&amp;',
  '&#8217;',
  '<!-- x -->',
  '<q>',
  '</q>',
  '\u00ad',
  '<br/>',
  '<',
  '&',
];
const ANY_TAG = /<!--[\s\S]*?-->|<[/a-z][^<>\n]*>|&(?:#\d+|amp);/gi;
const escaped = (file: string): string => file.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** How a format keeps what stands in it, the pieces of markup that it may have, and what of them no mark may cut. */
const FORMATS: readonly (readonly [CarrierName, readonly string[], (inside: string) => string, RegExp])[] = [
  ['html', TAGS, (inside) => `<article>${inside}</article>`, ANY_TAG],
  ['nitf', TAGS, (inside) => `<nitf><body><body.content>${inside}</body.content></body></nitf>`, ANY_TAG],
  [
    'newsml-g2',
    TAGS,
    (inside) => `<newsItem><contentSet><inlineXML><html>${inside}</html></inlineXML></contentSet></newsItem>`,
    ANY_TAG,
  ],
  [
    'rss',
    TAGS,
    (inside) => `<rss><item><title>Pier</title><description>${escaped(inside)}</description></item></rss>`,
    /&(?:amp|lt);/g,
  ],
  [
    'atom',
    TAGS,
    (inside) => `<feed><entry><content type="xhtml"><div>${inside}</div></content></entry></feed>`,
    ANY_TAG,
  ],
  ['xml', TAGS, (inside) => `<?xml version="1.0"?><story>${inside}</story>`, ANY_TAG],
  [
    'ninjs',
    [...TAGS, '"', '\\', '\t'],
    (inside) => JSON.stringify({ headline: 'Pier', body_xhtml: `<p>${inside}` }).replaceAll('m', '\\u006d'),
    /\\(?:u[\da-f]{4}|.)/gi,
  ],
  [
    'srt',
    ['<i>', '</i>', '&amp;', '{\\an8}', '- ', '>> ', '[DOOR SLAMS]', '♪'],
    (inside) => `1\n00:00:01,000 --> 00:00:02,000\n${inside}\n\n2\n00:00:02,000 --> 00:00:03,000\nYes.\n`,
    /<[^<>\n]*>|&amp;|\{\\[^{}\n]*\}/g,
  ],
  [
    'vtt',
    ['<v Ana>', '</v>', '<c.x>', '&nbsp;'],
    (inside) => `WEBVTT\n\n00:01.000 --> 00:02.000\n${inside}\n`,
    /&nbsp;/g,
  ],
  [
    'eml',
    ['=3D', '=E2=80=94', '=\r\n', '> '],
    (inside) =>
      `From: a@b.example\r\nMessage-ID: <1@b>\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${inside.replace(/[^\x00-\x7f]/gu, '=C3=A9')}\r\n`,
    /=(?:[\dA-F]{2}|\r\n)/g,
  ],
  [
    'latex',
    ['\\emph{', '}', '``', "''", '---', '\\%', '~', '% x\n', '$x$'],
    (inside) => `\\begin{document}\n${inside}\n\\end{document}\n`,
    /\\[%&]|---/g,
  ],
  [
    'rst',
    ['*', '**', '``', '`Port <https://x.org>`_', '\\', '.. note:: '],
    (inside) => `Pier\n====\n\n${inside}\n`,
    /\n====\n/g,
  ],
  [
    'asciidoc',
    ['*', '_', '#', '**', 'https://x.org[Port]', '{nbsp}', '"`', '`"'],
    (inside) => `= Pier\n\n${inside}\n`,
    /https:\/\/x\.org\[/g,
  ],
  [
    'org',
    ['/', '*', '_', '=x=', '[[https://x.org][Port]]', '*[[https://x.org][Port]]*', '# '],
    (inside) => `#+TITLE: Pier\n\n${inside}\n`,
    /\[\[https:\/\/x\.org\]\[/g,
  ],
  [
    'fountain',
    ['_', '*', '**', '[[note]]', '/* x */', '*/* x */*', '[[a*b]]', 'ANA\n'],
    (inside) => `Title: Pier\n\nINT. PIER\n\n${inside}\n`,
    /\/\* x \*\//g,
  ],
  [
    'anpa',
    ['(MORE)\n', '\u0002', '\u0003', '^'],
    (inside) => `a0123\nr a BC-Pier 06-03 0312\n^BC-Pier\n${inside}\n`,
    /^\(MORE\)$/gm,
  ],
];

const MARKDOWN = [
  ...['**', '*', '_', '~~', '`x`', '<b>', '</b>', '<br>', '<sup>2</sup>', '<sup>[3](#n)</sup>', '[^2]', '&amp;'],
  ...['[Port](https://x.org/a_b)', '![Ana](a.png)', '<!-- x -->', '{{< a >}}', '- ', '> '],
];
const MARKDOWN_PIECES =
  /<sup>[^<]*<\/sup>|<!--[\s\S]*?-->|<[/a-z][^<>\n]*>|&amp;|\{\{<[^>]*>\}\}|\]\(https:\/\/x\.org\/a_b\)|\[\^2\]|`x`|!\[Ana\]\(a\.png\)/g;

describe('copy of every carrier', () => {
  for (const [carrier, markup, wrap, pieces] of FORMATS) {
    it(`leads to the file and back, and cuts no markup: ${carrier}`, () => {
      const inside = fc
        .array(fc.constantFrom(...WORDS, ...WORDS, ...markup), { maxLength: 30 })
        .map((parts) => parts.join(''));
      fc.assert(
        fc.property(inside, fc.nat(), fc.nat(), (written, one, other) => {
          const file = wrap(written);
          const { map, copy, blocks } = carriedBy(carrier, file);
          assert.ok(map !== null);
          const cuts = new Set(
            [...file.matchAll(pieces)].flatMap(({ index, 0: piece }) =>
              Array.from({ length: piece.length - 1 }, (_, at) => index + at + 1),
            ),
          );
          let last = 0;
          for (let at = 0; at < copy.length; at++) {
            const { start, end } = toFile(map, { start: at, end: at + 1 });
            assert.ok(last <= start || fileStartOf(map, at - 1) === start, `${at}: ${start} after ${last}`);
            assert.ok(start <= end && end <= file.length);
            assert.ok(!cuts.has(start) && !cuts.has(end), `“${copy[at]!}” at ${start}-${end} cuts ${file}`);
            last = end;
          }
          for (const block of blocks) assert.ok(block.start < block.end && block.end <= copy.length);
          if (copy === '') return;
          const [from, to] = [one % copy.length, other % copy.length].sort((a, b) => a - b) as [number, number];
          const isSomewhere = (at: number): boolean => fileStartOf(map, at) < fileEndOf(map, at + 1);
          if (!isSomewhere(from) || !isSomewhere(to)) return;
          const span = toFile(map, { start: from, end: to + 1 });
          const back = toCopy(map, span);
          assert.ok(back.start <= from && to + 1 <= back.end, 'all of the words');
          assert.deepEqual(toFile(map, back), span, 'and nothing beside them');
        }),
        { numRuns: 25 },
      );
    });
  }

  const SPOKEN = [
    ...['The port was shut.', 'The port was shut, officials said.', '“No,” said Ana Lima.', 'He is said to have left.'],
    ...['<v Ana Bell>', '<v Port official>', 'ANA BELL\n', '@Mia Fox\n', '<q>', '</q>', '``', "''", '“', '”'],
    ...[
      '\\enquote{',
      '\\begin{quote}',
      '\\end{quote}',
      '}',
      '<p>',
      '</p>',
      '<b>',
      '</b>',
      '\n\n',
      ' ',
      'Ms. Orr ',
      'an aide: ',
    ],
  ];
  for (const [carrier, , wrap] of FORMATS) {
    it(`has no empty span in what is said of it: ${carrier}`, () => {
      const inside = fc.array(fc.constantFrom(...SPOKEN), { maxLength: 12 }).map((parts) => parts.join(''));
      fc.assert(
        fc.property(inside, (written) => {
          const file = wrap(written);
          assertOnTheFile(file, engine().analyze(file, { carrier }), /\uffff/g);
        }),
        { numRuns: 25, examples: SPOKEN.slice(4, 8).map((speaker) => [`${speaker}The port was shut.`]) },
      );
    });
  }

  for (const [carrier, file, name] of [
    ['vtt', 'WEBVTT\n\n00:01.000 --> 00:04.000\n<v Ann Bell>The port was shut.\n', 'Ann Bell'],
    ['srt', '1\n00:00:01,000 --> 00:00:04,000\n<v Ann Bell>The port was shut.\n', 'Ann Bell'],
    ['fountain', 'INT. PIER\n\n@Ann Bell\nThe port was shut.\n', 'Ann Bell'],
  ] as const)
    it(`has a speaker without a cue where the colon is not in the file: ${carrier}`, () => {
      const [said] = engine().analyze(file, { carrier }).attributions;
      const { source, cue, cueLemma, contents } = said!;
      assert.deepEqual([source?.text, cue, cueLemma], [name, null, null]);
      const { start, end } = contents[0]!;
      assert.equal(file.slice(start, end).replace(/\.$/, ''), 'The port was shut');
    });

  // Markdown is read where it stands: there the marks are what may cut nothing.
  it('marks nothing inside markup: markdown', () => {
    const inside = fc
      .array(fc.constantFrom(...WORDS, ...WORDS, '5 percent', '$2 million', '3 June', ...MARKDOWN), { maxLength: 20 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(inside, (file) => {
        assertOnTheFile(
          file,
          engine().analyze(file, { carrier: 'markdown', storyDate: '2025-06-03' }),
          MARKDOWN_PIECES,
        );
      }),
      { numRuns: 25 },
    );
  });
});
