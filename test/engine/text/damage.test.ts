/** Tests of damage, notes to the desk and heading data at their edges. */
import assert from 'node:assert/strict';
import type { StoryFacts } from '../../../src/engine';
import { isInside } from '../../../src/engine/text/damage';
import { wrongEncodings } from '../../../src/engine/text/wrongEncoding';
import { storyOf } from '../../support/story';

/** Copy, its damage with what should stand there, and its notes. */
const DAMAGE: readonly (readonly [copy: string, damage: readonly string[], notes: readonly string[]])[] = [
  ['The the mayor the  the end.', ['doubled-word: The the > The', 'doubled-word: the  the > the'], []],
  ['It is very very late and and so so on. On. On we go.', ['doubled-word: and and > and'], []],
  ['Had had. The\\nthe mayor.', [], []],
  ['Duran Duran and the The and THE the and a a.', ['doubled-word: the The > the', 'doubled-word: THE the > THE'], []],
  [
    'one\u200b\u200btwo \u200ethree \u202bfour\ufeff five\u2060 \ufffd\ufffd six\u00adseven',
    [
      'zero-width: \u200b\u200b > ',
      'bidirectional: \u200e > ',
      'bidirectional: \u202b > ',
      'zero-width: \ufeff > ',
      'zero-width: \u2060 > ',
      'replacement-character: \ufffd\ufffd > ?',
      'zero-width: \u00ad > ',
    ],
    [],
  ],
  ['👩\u200d🚀 a\u200db ☀️\u200d♀ क\u200dष ا\u200cب', ['zero-width: \u200d > '], []],
  ['\ufeffa\ufeff', ['zero-width: \ufeff > '], []],
  ['\u200ba', ['zero-width: \u200b > '], []],
  ['👩\u200b🚀 👩\u200d\u200d🚀', ['zero-width: \u200b > ', 'zero-width: \u200d\u200d > '], []],
  ['\u200d🚀 👩\u200d a\u200d🚀 👩\u200da', [], []],
  ['He is is late, and 12 12 boats sank - - or 3 or 3.', ['doubled-word: is is > is'], []],
  ['“a” "b" “c”', ['mixed-quotation-marks: " > “', 'mixed-quotation-marks: " > ”'], []],
  ['&quot;a&quot; “b”', [], []],
  ['“A," b "c” d \'e’ f', ['mixed-quotation-marks: “ > "', 'mixed-quotation-marks: ” > "'], []],
  [
    '"A" “b” "c" “d” "e"',
    [
      'mixed-quotation-marks: “ > "',
      'mixed-quotation-marks: ” > "',
      'mixed-quotation-marks: “ > "',
      'mixed-quotation-marks: ” > "',
    ],
    [],
  ],
  ["It's ‘a’ and don't. She’s 'b'.", [], []],
  ['6\'2" and “a” and 12"', ['mixed-quotation-marks: “ > "', 'mixed-quotation-marks: ” > "'], []],
  ['“a” "b"', ['mixed-quotation-marks: “ > "', 'mixed-quotation-marks: ” > "'], []],
  [
    '[CQ] [cq: x] [CK] [TK] [tk] [sic] [sic?] [EDS: x] [Eds x] [ED] [CQx] (cq) (TK) (tkx) TKTK TKK XX XXX XXXX xxx',
    [],
    ['[CQ]', '[cq: x]', '[CK]', '[TK]', '[tk]', '[EDS: x]', '[Eds x]', '[ED]', '(cq)', '(TK)', 'TKTK'],
  ],
  [
    'TK Maxx TK’s TK-421 TK & Co TK & co x-TK @TK #XXX XXX Corps XXX-rated Psalm XXX XXX Olympiad Chapter XXX WrestleMania XXX $XXX',
    [],
    ['TK', 'XXX'],
  ],
  ['XXX-1234 (XXX) 555 XXX.XXX 1-XXX XXX*1 XXX/12 XXX, 12 12 XXX X-XXX XXXX XXXX', [], []],
];

/** Copy, and what its own head says of it. */
const HEADS: readonly (readonly [copy: string, facts: StoryFacts | null, markup: string])[] = [
  ['---\ntitle: A\n---\nP', { headline: 'A', byline: null, slug: null, date: null, language: null }, 'markdown'],
  ['---\ntitle: A\n...\nP', { headline: 'A', byline: null, slug: null, date: null, language: null }, 'markdown'],
  [
    '+++\ntitle = "A"\n...\n+++\nP',
    { headline: 'A', byline: null, slug: null, date: null, language: null },
    'markdown',
  ],
  [
    '---  \r\ntitle: A\r\n---\r\nP',
    { headline: 'A', byline: null, slug: null, date: null, language: null },
    'markdown',
  ],
  ['--- x\ntitle: A\n---\nP', null, 'plain'],
  ['---\nno key\n---\nP', null, 'plain'],
  ['\ufeff---\ntitle: A\n---\nP', { headline: 'A', byline: null, slug: null, date: null, language: null }, 'markdown'],
  [
    '---\nTitle: A\nDATE: 2019-03-04\nLang: en\nby: Ana Lima\nhed: x\n---\nP',
    { headline: 'A', byline: 'Ana Lima', slug: null, date: '2019-03-04', language: 'en' },
    'markdown',
  ],
  [
    '---\nparams:\n  author: Ana Lima\ndate: 4 March 2019\n---\nP',
    { headline: null, byline: 'Ana Lima', slug: null, date: '2019-03-04', language: null },
    'markdown',
  ],
  [
    '---\nauthor: {given: Ana, family: Lima}\n---\nP',
    { headline: null, byline: 'Ana Lima', slug: null, date: null, language: null },
    'markdown',
  ],
  [
    '---\nauthor: [[[[Ana]]]]\ntitle: 12\n---\nP',
    { headline: '12', byline: null, slug: null, date: null, language: null },
    'markdown',
  ],
  [
    "---\nauthor: []\nslug: '  '\n---\nP",
    { headline: null, byline: null, slug: null, date: null, language: null },
    'markdown',
  ],
  [
    '---\ntitle: \'A\ndate: "2019-03-04"\nx: [\n---\nP',
    { headline: 'A', byline: null, slug: null, date: '2019-03-04', language: null },
    'markdown',
  ],
  [
    '{"date": "2019-03-04"}\nP',
    { headline: null, byline: null, slug: null, date: '2019-03-04', language: null },
    'markdown',
  ],
  [
    '{"title": {"a": {"name": "Ana"}}}\nP',
    { headline: 'Ana', byline: null, slug: null, date: null, language: null },
    'markdown',
  ],
  ['Slug: a\nP', { headline: null, byline: null, slug: 'a', date: null, language: null }, 'plain'],
  ['Slug : a\nHed: B\nP', { headline: 'B', byline: null, slug: 'a', date: null, language: null }, 'plain'],
  ['slug:a\nP', null, 'plain'],
  [
    'Words: 12\nSection: News\nDek: x\nDesk: y\nKeywords: z\nEditor: Per\nHeadline: H\nTitle: T\nPublished: 2019-03-04\nAuthor: Ana\nByline: Per\nBy: Ola\nDate: 2020-01-01\nP',
    { headline: 'T', byline: 'Per', slug: null, date: '2019-03-04', language: null },
    'plain',
  ],
  ['Summary: a\nP', null, 'plain'],
];

const PROSE = 'The council voted on Tuesday to close the bridge, the mayor said at a meeting.';

describe('damage and notes, at their edges', () => {
  for (const [copy, damage, notes] of DAMAGE) {
    it(JSON.stringify(copy).slice(1, -1), () => {
      const story = storyOf(copy, 'plain');
      assert.deepEqual(
        story.damage.map(({ kind, text, replacement }) => `${kind}: ${text} > ${replacement}`),
        damage,
      );
      assert.deepEqual(
        story.deskNotes.map(({ text }) => text),
        notes,
      );
    });
  }
});

describe('a joiner without width', () => {
  const damaged = (sign: string): boolean => storyOf(`x ${sign}\u200d${sign} x`, 'plain').damage.length > 0;
  it('belongs to the spelling of Arabic and Indic scripts, and makes one picture of two', () => {
    for (const sign of '\u0600\u06ff\u0900\u0dff\u2600\u27bf\ufe0f')
      assert.ok(!damaged(sign), sign.codePointAt(0)!.toString(16));
    assert.ok(!damaged('😀'));
  });
  it('is damage elsewhere', () => {
    for (const sign of 'aé\u05d0\u0710\u08a0\u0e01\u25a0\u27c0\ufe10')
      assert.ok(damaged(sign), sign.codePointAt(0)!.toString(16));
  });
});

describe('whether a place is excluded', () => {
  it('is told by the spans that begin before and end after it', () => {
    const spans = [
      { start: 2, end: 4 },
      { start: 6, end: 9 },
      { start: 9, end: 10 },
    ];
    const inside = Array.from({ length: 12 }, (_, at) => (isInside(spans, at) ? at : [])).flat();
    assert.deepEqual(inside, [2, 3, 6, 7, 8, 9]);
  });
  it('keeps damage out of code', () =>
    assert.deepEqual(
      storyOf('`a\u200bb` c\u200bd', 'markdown').damage.map(({ start }) => start),
      [7],
    ));
});

describe('heading data, at its edges', () => {
  for (const [copy, facts, markup] of HEADS) {
    it(JSON.stringify(copy).slice(1, -1), () => {
      const story = storyOf(copy.replace(/P$/, PROSE));
      assert.deepEqual(story.facts, facts);
      assert.equal(story.markup, markup);
    });
  }
});

describe('characters in a wrong encoding', () => {
  const windows = new TextDecoder('windows-1252');
  const misread = (text: string): string => windows.decode(new TextEncoder().encode(text));
  const letters = Array.from({ length: 0x17f - 0xe0 }, (_, at) => String.fromCharCode(0xe0 + at)).filter((letter) =>
    /\p{Ll}/u.test(letter),
  );
  const mended = (raw: string): string => {
    let copy = '';
    let from = 0;
    for (const { start, end, reading } of wrongEncodings(raw)) {
      copy += raw.slice(from, start) + reading;
      from = end;
    }
    return copy + raw.slice(from);
  };

  it('are mended in words of Europe’s languages, saved wrongly once or twice', () => {
    for (const letter of 'éèêëáàâäãåíìîïóòôöõøúùüñçßæýÿÉÜÖÑÇÅØ') {
      const word = `ab${letter}cd`;
      assert.equal(mended(misread(word)), word);
      assert.equal(mended(misread(misread(word))), word);
    }
  });

  it('are mended between words: quotation marks, dashes, dots, signs, pictures', () => {
    for (const mark of '‘’“–—…•€™😀') {
      assert.equal(mended(`ab ${misread(mark)} cd`), `ab ${mark} cd`);
    }
  });

  it('are not seen in copy that is right', () => {
    for (const letter of letters) {
      for (const copy of [`ab${letter}cd`, `“ab${letter}”`, `${letter}…`, `ab${letter}’s`, `${letter} – ${letter}`])
        assert.equal(mended(copy), copy);
    }
  });
});
