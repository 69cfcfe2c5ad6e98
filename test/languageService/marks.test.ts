/** Which stretches get which mark, by what was read. */
import assert from 'node:assert/strict';
import type { Analysis, Attribution, Finding, Mention, Span } from '../../src/engine';
import { attributionAt, marksOf, heldBack, moveSpans, partsOf, typedStretch } from '../../src/languageService/marks';

const TEXT =
  'Ferry to stop, Salazar says\n\nMayor Ruth Salazar said the ferry would stop. Sources said more. "No," she said. Salazar left.';

const at = (words: string, from = 0): Span & { text: string } => {
  const start = TEXT.indexOf(words, from);
  assert.ok(start >= 0, words);
  return { start, end: start + words.length, text: words };
};
const name = (words: string, entity: string, from = 0): Mention => ({
  ...at(words, from),
  type: 'person',
  entity,
  card: null,
  reason: 'tagger',
});
const attribution = (source: string | null, cue: string, contents: string[], from: number, more = {}): Attribution => ({
  kind: 'indirect',
  source:
    source === null
      ? null
      : { ...at(source, from), class: 'named-person', head: at(source, from), headLemma: '', entity: null, link: null },
  cue: at(cue, from),
  cueLemma: 'say',
  contents: contents.map((content) => at(content, from)),
  reason: 'learnt',
  paragraph: 1,
  ...more,
});
const finding = (rule: string, words: string): Finding => ({
  ...at(words),
  rule,
  severity: 'warning',
  message: '',
  data: {},
  related: [],
  fixes: [],
  reason: '',
});

const analysis = {
  story: { signOff: null, paragraphs: [{ ...at('Ferry to stop, Salazar says'), kind: 'headline' }] },
  entities: [
    name('Salazar', 'e1'),
    name('Ruth Salazar', 'e1'),
    name('Salazar', 'e1', 100),
    { ...name('more', 'f1'), type: 'date' },
  ],
  attributions: [
    attribution('Mayor Ruth Salazar', 'said', ['the ferry would stop'], 20),
    attribution('Sources', 'said', ['more'], TEXT.indexOf('Sources')),
    attribution('she', 'said', ['"No,"'], TEXT.indexOf('"No')),
    attribution(null, 'left', [], 100, { wide: true }),
  ],
  sources: [{ id: 's1', mentions: [at('Sources'), at('she')] }],
} as unknown as Analysis;

const words = (spans: readonly Span[]): string[] => spans.map(({ start, end }) => TEXT.slice(start, end));

describe('marks', () => {
  const questions = [finding('sourcing/bare-source', 'Sources'), finding('names/two-surnames', 'Ruth')];

  it('marks the first mention below the headline, or all of them', () => {
    assert.deepEqual(words(marksOf(analysis, [], 'firstMention').names), ['Ruth Salazar']);
    assert.deepEqual(words(marksOf(analysis, [], 'all').names), ['Salazar', 'Ruth Salazar', 'Salazar']);
  });

  it('draws no line under peoples and sign-offs, unless all mentions are marked', () => {
    const people = { ...name('ferry', 'e2'), type: 'group' };
    const story = {
      ...analysis.story,
      signOff: at('left'),
      paragraphs: [{ ...at('Salazar left.'), kind: 'sign-off' }],
    };
    const more = { ...analysis, story, entities: [name('Ruth Salazar', 'e1'), people, name('left', 'e3')] };
    const names = (density: 'all' | 'firstMention') => words(marksOf(more as unknown as Analysis, [], density).names);
    assert.deepEqual(names('firstMention'), ['Ruth Salazar']);
    assert.deepEqual(names('all'), ['Ruth Salazar', 'ferry', 'left']);
  });

  it('joins source and cue, and leaves what states nothing alone', () => {
    assert.deepEqual(words(marksOf(analysis, [], 'all').attributions), [
      'Mayor Ruth Salazar said',
      'Sources said',
      'she said',
    ]);
  });

  it('draws no line under a source that a question marks', () => {
    const marks = marksOf(analysis, questions, 'all');
    assert.deepEqual(words(marks.sources), ['Sources']);
    assert.deepEqual(words(marks.attributions), ['Mayor Ruth Salazar said', 'said', 'she said']);
  });

  it('marks every mention of a source that a question is about', () => {
    const asked = { ...finding('sourcing/bare-source', 'Sources'), data: { source: 's1' } };
    const whole = { ...finding('sourcing/nobody-named', 'Mayor'), data: {} };
    assert.deepEqual(words(marksOf(analysis, [asked, whole], 'all').sources), ['Sources', 'she']);
  });

  it('keeps figures apart from names', () => {
    assert.deepEqual(words(marksOf(analysis, [], 'all').figures), ['more']);
  });

  it('finds the attribution at the caret by source, cue or content', () => {
    const parts = (offset: number): string[] | undefined => {
      const found = attributionAt(analysis, offset);
      return found === undefined ? undefined : words(partsOf(found));
    };
    const first = ['Mayor Ruth Salazar', 'said', 'the ferry would stop'];
    assert.deepEqual(parts(at('Mayor').start), first);
    assert.deepEqual(parts(at('ferry would').start), first);
    assert.deepEqual(parts(at('"No').start + 1), ['"No,"', 'she', 'said']);
    assert.equal(parts(TEXT.length), undefined);
  });
});

describe('marks under an edit', () => {
  const spans = [at('Ruth Salazar'), at('Sources')];
  const change = (words: string, text: string): ReturnType<typeof moveSpans> => {
    const { start, end } = at(words);
    return moveSpans(spans, { rangeOffset: start, rangeLength: end - start, text });
  };
  it('move along with the words after it', () => {
    assert.deepEqual(
      change('ferry would', 'boat would').spans?.map(({ start }) => start),
      [at('Ruth').start, at('Sources').start - 1],
    );
    const moved = change('the ferry', 'a boat').spans!;
    assert.deepEqual(moved[0], { start: spans[0]!.start, end: spans[0]!.end, text: 'Ruth Salazar' });
    assert.equal(moved[1]!.start, spans[1]!.start - 3);
  });
  it('are drawn anew where it cuts into one', () => {
    assert.equal(change('Salazar said', 'Salazar says').spans, null);
  });
  it('grow with what is typed inside', () => {
    const moved = moveSpans(spans, { rangeOffset: at('Ruth').start + 2, rangeLength: 0, text: 'xy' });
    assert.equal(moved.spans?.[0]?.end, spans[0]!.end + 2);
    assert.equal(moved.isTouched, false);
  });
  it('stay where it only touches them, which is said', () => {
    const [first] = spans;
    const after = moveSpans(spans, { rangeOffset: first!.end, rangeLength: 0, text: ' Jr.' });
    assert.deepEqual([after.isTouched, after.spans?.[0]?.end], [true, first!.end]);
    const before = moveSpans(spans, { rangeOffset: first!.start, rangeLength: 0, text: '"' });
    assert.deepEqual([before.isTouched, before.spans?.[0]?.start], [true, first!.start + 1]);
    assert.equal(change('the ferry', 'a boat').isTouched, false);
  });
});

describe('marks where somebody types', () => {
  const key = (rangeOffset: number, text: string, rangeLength = 0) => ({ rangeOffset, rangeLength, text });

  it('are held back from the first key to the last', () => {
    let typed = typedStretch(undefined, key(40, 'a'));
    typed = typedStretch(typed, key(41, 'bc'));
    assert.deepEqual(typed, { start: 40, end: 43 });
    assert.deepEqual(typedStretch(typed, key(42, '', 1)), { start: 40, end: 42 });
    assert.deepEqual(typedStretch(typed, key(10, 'xx')), { start: 10, end: 45 });
    assert.deepEqual(typedStretch(typed, key(90, 'x')), { start: 40, end: 91 });
    assert.deepEqual(typedStretch(typed, key(0, '', 60)), { start: 0, end: 0 });
  });

  it('stay as they were there, and are new everywhere else', () => {
    const [first, second, third] = [
      { start: 0, end: 5 },
      { start: 20, end: 30 },
      { start: 50, end: 60 },
    ];
    const typed = { start: 22, end: 24 };
    assert.deepEqual(heldBack([first, third], [second], typed), [first, second, third]);
    assert.deepEqual(heldBack([first, { start: 18, end: 26 }], [third], typed), [first]);
    assert.deepEqual(heldBack([{ start: 28, end: 40 }], [second], typed), [second]);
  });
});
