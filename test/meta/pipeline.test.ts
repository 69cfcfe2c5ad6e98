/** Meta tests: the pipeline's own promises, held on the sample story with every annotator in turn made to fail. */
import assert from 'node:assert/strict';
import { annotators } from '../../src/engine/annotators';
import {
  createEngine,
  DEFAULT_HOUSE_STYLE,
  Memo,
  NAME_TYPES,
  type Analysis,
  type AnalyzeOptions,
  type Engine,
  type Facts,
  type TextSpan,
} from '../../src/engine';
import { read } from './files';
import { engine, readCards, readModelBytes } from '../support/engine';

const sample = read('src/sample/sample-story.md');
const SHORT = 'BERGEN, Norway – Mayor Ada Lund resigned on Monday, sources said. “I am done,” Lund said.';

/** Every span of an Analysis that claims to be a stretch of the text. */
function* spansIn(value: unknown, seen = new Set<unknown>()): Generator<TextSpan> {
  if (typeof value !== 'object' || value === null || seen.has(value)) return;
  seen.add(value);
  if ('start' in value && 'end' in value && 'text' in value) yield value as TextSpan;
  if (value instanceof Map) return;
  for (const inner of Object.values(value)) yield* spansIn(inner, seen);
}

/** The same value, but for fields that are there and undefined: JSON leaves them out. */
function withoutUndefined(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutUndefined);
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value;
  const fields = Object.entries(value).filter(([, field]) => field !== undefined);
  return Object.fromEntries(fields.map(([key, field]) => [key, withoutUndefined(field)]));
}

describe('the pipeline', () => {
  before(function () {
    // Where no test has run before, the cards are compiled first.
    this.timeout(60_000);
    engine();
  });

  it('gives each annotator what it requires', () => {
    const known = new Set<keyof Facts>(['story']);
    for (const { name, requires, assigns } of annotators) {
      assert.deepEqual(
        requires.filter((fact) => !known.has(fact)),
        [],
        `${name} runs before what it reads`,
      );
      known.add(assigns);
    }
  });

  describe('with an annotator that throws', () => {
    // From the sources, so that it runs the very annotators of this list.
    const fromSources = (): Engine => createEngine({ models: readModelBytes(), cards: readCards() });
    let own: Engine;
    before(() => (own = fromSources()));

    function analyzeWithout(failing: string, text: string, options: AnalyzeOptions = {}): Analysis {
      const annotator = annotators.find(({ name }) => name === failing)!;
      const run = annotator.run;
      const failingRun = (): never => {
        throw new Error('out of order');
      };
      try {
        Object.assign(annotator, { run: failingRun });
        return own.analyze(text, options);
      } finally {
        Object.assign(annotator, { run });
      }
    }

    it('keeps going, and says so once', () => {
      for (const { name } of annotators) {
        const { failures, story } = analyzeWithout(name, SHORT);
        assert.deepEqual(
          failures.filter(({ message }) => message === 'out of order'),
          [{ annotator: name, message: 'out of order' }],
        );
        assert.ok(story.sentences.length > 0);
      }
    });

    it('asks nothing that rests on it, and all the rest', () => {
      const copy = 'BERGEN – The the dock is shut, sources said on Monday.';
      const severities = { 'facts/relative-date': 'hint' } as const;
      const houseStyle = { ...DEFAULT_HOUSE_STYLE, severities };
      const askedWithout = (failing: string): string[] =>
        analyzeWithout(failing, copy, { houseStyle }).findings.map(({ rule }) => rule);
      const [damage, bare, day] = ['desk/paste-damage', 'sourcing/bare-source', 'facts/relative-date'] as const;
      assert.deepEqual(askedWithout('names'), [damage]);
      assert.deepEqual(askedWithout('identities'), [damage, day]);
      assert.deepEqual(askedWithout('figures'), [damage, bare]);
      assert.deepEqual(askedWithout('attributions'), [damage, day]);
      assert.deepEqual(askedWithout('sources'), [damage, day]);
      // Who is meant by "he" is then not known; that sources said it still is.
      assert.deepEqual(askedWithout('speakers'), [damage, bare, day]);
      assert.deepEqual(askedWithout('observations'), [damage, bare, day]);
    });
  });

  it('works without weights and without cards', () => {
    const bare = createEngine({ models: {}, cards: { version: 1, layer: 'bundled', sources: {}, cards: [] } });
    assert.ok(bare.analyze(sample).story.sentences.length > 0);
  });

  it('gives every mark a reason and every span its text', () => {
    const analysis = engine().analyze(sample);
    assert.deepEqual(analysis.failures, []);
    const { entities, attributions, findings } = analysis;
    for (const list of [entities, attributions, findings]) {
      assert.ok(list.length > 0);
      for (const mark of list) assert.match(mark.reason, /\S/);
    }
    for (const { start, end, text } of spansIn(analysis)) {
      assert.ok(start < end, `empty span at ${start}`);
      assert.equal(sample.slice(start, end), text);
    }
  });

  it('says the same of the same text, whole or in steps', () => {
    const once = engine().analyze(sample);
    assert.deepEqual(engine().analyze(sample), once);
    const work = engine().steps(sample);
    let step = work.next();
    while (step.done !== true) step = work.next();
    assert.deepEqual(step.value, once);
  });

  it('says it in plain data, which goes through JSON and comes back as it was', () => {
    const analysis = engine().analyze(sample, { memo: new Memo() });
    const written = JSON.stringify(analysis);
    const back = JSON.parse(written) as Analysis;
    assert.equal(JSON.stringify(back), written);
    assert.deepEqual(Object.keys(back), Object.keys(analysis));
    assert.deepEqual(back.story.tokens.length, analysis.story.tokens.length);
    // structuredClone leaves the class of what it copies behind, and would keep a Map or a Set.
    assert.deepEqual(withoutUndefined(structuredClone(analysis)), back);
  });

  it('hands out names before the rest, as they stay', () => {
    let early: Analysis | undefined;
    const whole = engine().analyze(sample, { early: (analysis) => (early = analysis) });
    assert.ok(early !== undefined && Object.isFrozen(early) && whole.attributions.length > 0);
    const named = whole.entities.filter(({ type }) => (NAME_TYPES as readonly string[]).includes(type));
    assert.ok(named.length > 0 && named.length < whole.entities.length);
    assert.deepEqual(early.entities, named);
    assert.deepEqual([early.story, early.descriptions], [whole.story, whole.descriptions]);
    const withMentions = ({ entities, identities }: Analysis): unknown =>
      identities.map((identity) => ({ ...identity, mentions: identity.mentions.map((index) => entities[index]) }));
    assert.deepEqual(withMentions(early), withMentions(whole));
    assert.deepEqual([early.attributions, early.sources, early.findings], [[], [], []]);
  });

  it('freezes what it says', () => {
    const analysis = engine().analyze(sample);
    assert.ok(Object.isFrozen(analysis) && Object.isFrozen(analysis.entities) && Object.isFrozen(analysis.findings));
  });
});
