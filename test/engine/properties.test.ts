/** Tests of what holds for every text: spans slice, nothing throws, an edit shows what a fresh run shows. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Memo, type Analysis, type AnalyzeOptions, type Span } from '../../src/engine';
import { readAs } from '../../src/engine/text/asRead';
import { engine } from '../support/engine';
import { PIECES, PROSE } from '../support/pieces';
import { spanFaults } from '../support/spans';
import { storyOf } from '../support/story';

/** `RUNS=50` tries fifty times as many texts. */
const RUNS = Number(process.env['RUNS'] ?? 1);

const fromCodeUnits = (units: readonly number[]): string => String.fromCharCode(...units);

const copy = fc
  .array(
    fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom(...PIECES) },
      // Any code units: lone halves of a character among them.
      { weight: 1, arbitrary: fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 12 }).map(fromCodeUnits) },
    ),
    {
      maxLength: 60,
    },
  )
  .map((pieces) => pieces.join(pieces.length % 3 === 0 ? '' : ' '));

/** Checks that every span of the Analysis slices, is in bounds and is not empty. */
function assertSpans(text: string, analysis: Analysis): void {
  assert.deepEqual(spanFaults(text, analysis), []);
}

function assertOrder(spans: readonly Span[], what: string): void {
  for (let index = 1; index < spans.length; index++) assert.ok(spans[index - 1]!.end <= spans[index]!.start, what);
}

/** What editors do to a text. */
type Edit = (text: string) => string;

const position = fc.double({ min: 0, max: 1, noNaN: true });
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.tuple(position, fc.constantFrom(...PIECES)).map(
    ([at, piece]): Edit =>
      (text) =>
        splice(text, at, 0, piece),
  ),
  fc.tuple(position, fc.integer({ min: 1, max: 40 })).map(
    ([at, length]): Edit =>
      (text) =>
        splice(text, at, length, ''),
  ),
  fc.tuple(position, copy).map(
    ([at, pasted]): Edit =>
      (text) =>
        splice(text, at, 3, pasted),
  ),
  position.map(
    (at): Edit =>
      (text) =>
        splice(text, at, 0, '\n\n'),
  ),
  position.map((at): Edit => (text) => {
    const found = text.indexOf('\n\n', Math.floor(at * text.length));
    return found < 0 ? text : `${text.slice(0, found)} ${text.slice(found + 2)}`;
  }),
  fc.tuple(position, fc.constantFrom('"', '“', '”', '‘', "'")).map(
    ([at, mark]): Edit =>
      (text) =>
        splice(text, at, 0, mark),
  ),
  // At both ends, and what is read before anything else there.
  fc.tuple(fc.constantFrom(0, 1), fc.constantFrom('x', '"', '\n\n', '\r\n', ' ', '– AP', 'By Ana Lima\n\n')).map(
    ([at, piece]): Edit =>
      (text) =>
        splice(text, at, 0, piece),
  ),
  fc.constantFrom('', '---\ndate: 2012-10-29\n---\n', '---\ntitle: Tugs\n').map(
    (head): Edit =>
      (text) =>
        head + text.replace(/^---\n(?:\w+: .*\n)*(?:---\n)?/, ''),
  ),
  fc.constant<Edit>((text) => (text.includes('\r\n') ? text.replaceAll('\r\n', '\n') : text.replaceAll('\n', '\r\n'))),
  // A word here that is said of in another place: a name in full goes, its short form comes.
  fc.constantFrom<[string, string]>(['Ana Lima', 'Lima'], ['Lima', 'Ana Lima'], [' (PAS)', ''], ['PAS', 'SPA']).map(
    ([from, to]): Edit =>
      (text) =>
        text.replace(from, to),
  ),
  fc.tuple(position, position).map(([from, to]): Edit => (text) => {
    const paragraphs = text.split('\n\n');
    const [moved] = paragraphs.splice(Math.floor(from * paragraphs.length), 1);
    paragraphs.splice(Math.floor(to * (paragraphs.length + 1)), 0, moved ?? '');
    return paragraphs.join('\n\n');
  }),
);

function splice(text: string, at: number, length: number, piece: string): string {
  const start = Math.floor(at * text.length);
  return text.slice(0, start) + piece + text.slice(start + length);
}

describe('every text', function () {
  this.timeout(30_000 * RUNS);

  it('has tokens and sentences that slice, in order', () => {
    fc.assert(
      fc.property(copy, (text) => {
        for (const markup of ['plain', 'markdown'] as const) {
          const { tokens, sentences, paragraphs, units, excluded } = storyOf(text, markup);
          for (const { start, end, text: word } of tokens)
            assert.equal(readAs(text, start, end)?.text ?? text.slice(start, end), word);
          assertOrder(tokens, 'tokens');
          assertOrder(sentences, 'sentences');
          assertOrder(paragraphs, 'paragraphs');
          assertOrder(units, 'units');
          for (const token of tokens) {
            assert.ok(
              !excluded.some((span) => span.start < token.end && token.start < span.end),
              'token outside what is excluded',
            );
          }
          assert.equal(units.at(-1)?.endToken ?? 0, tokens.length);
        }
      }),
      { numRuns: 100 * RUNS },
    );
  });

  it('is read without a failure, into spans that slice', () => {
    fc.assert(
      fc.property(copy, (text) => {
        const analysis = engine().analyze(text, { storyDate: '2019-05-15' });
        assert.deepEqual(analysis.failures, []);
        assertSpans(text, analysis);
        assertOrder(
          analysis.entities.filter((entity) => /date|time|duration|quantity|money|percent/.test(entity.type)),
          'figures',
        );
      }),
      { numRuns: 30 * RUNS },
    );
  });

  it('gives the same Analysis twice', () => {
    fc.assert(
      fc.property(copy, (text) => {
        assert.deepEqual(engine().analyze(text), engine().analyze(text));
      }),
      { numRuns: 8 * RUNS },
    );
  });

  it('shows after edits what a fresh run shows', () => {
    const options: AnalyzeOptions = { storyDate: '2019-05-15' };
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...PROSE], { minLength: 2 }),
        fc.constantFrom('\n\n', ' ', '\r\n\r\n'),
        fc.array(edit, { minLength: 2, maxLength: 6 }),
        (paragraphs, gap, edits) => {
          let text = paragraphs.join(gap);
          const memo = new Memo();
          engine().analyze(text, { ...options, memo });
          for (const change of edits) {
            text = change(text);
            assert.deepEqual(engine().analyze(text, { ...options, memo }), engine().analyze(text, options));
          }
        },
      ),
      { numRuns: 10 * RUNS },
    );
  });

  it('may be lent what was read of another text on another date', () => {
    const memo = new Memo();
    engine().analyze(PROSE.join('\n\n'), { storyDate: '2012-10-29', memo });
    const text = PROSE.slice(1).join('\n\n');
    assert.deepEqual(
      engine().analyze(text, { storyDate: '2019-05-15', memo }),
      engine().analyze(text, { storyDate: '2019-05-15' }),
    );
  });
});

describe('bad input', () => {
  for (const [title, text] of [
    ['nothing', ''],
    ['one character', 'a'],
    ['a lone surrogate', '\uD800'],
    ['NUL bytes', '\u0000'.repeat(100)],
    ['a byte-order mark', '\uFEFFAna Lima said so.'],
    ['CRLF and no last line ending', 'One.\r\n\r\nTwo'],
    ['only marks', '"“”‘’\'[]()*_`#->'.repeat(50)],
    ['opening marks without end', '“'.repeat(500)],
    ['apostrophes without end', " 'a".repeat(500)],
    ['brackets without end', '[a]('.repeat(500)],
    ['backticks of every length', Array.from({ length: 60 }, (_, at) => '`'.repeat(at)).join(' a ')],
  ] as const) {
    it(title, () => {
      for (const markup of ['plain', 'markdown'] as const) {
        const analysis = engine().analyze(text, { carrier: markup });
        assert.deepEqual(analysis.failures, []);
        assertSpans(text, analysis);
      }
    });
  }
});
