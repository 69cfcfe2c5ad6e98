/** The names annotator over whole stories: the second look, roles, what is kept between runs, and copy without weights. */
import assert from 'node:assert/strict';
import { Memo, type Analysis } from '../../../src/engine';
import { engine, engineOf, readCards, readModelBytes } from '../../support/engine';

function namesOf(analysis: Analysis): [string, string][] {
  return analysis.entities.filter(({ type }) => TYPES.has(type)).map(({ text, type }) => [text, type]);
}
const TYPES = new Set(['person', 'organization', 'place', 'group', 'facility', 'event', 'product']);

function roleOf(copy: string, name: string): string | undefined {
  return engine()
    .analyze(copy)
    .entities.find(({ text }) => text === name)?.role?.text;
}

describe('names over a story', () => {
  it('reads a bare firm by its full name elsewhere', () => {
    const copy = 'Brandvold Shipping Ltd. will close two yards.\n\nBrandvold said on Monday that it had no choice.';
    assert.deepEqual(namesOf(engine().analyze(copy)), [
      ['Brandvold Shipping Ltd.', 'organization'],
      ['Brandvold', 'organization'],
    ]);
  });

  it('reads a surname by the full name elsewhere', () => {
    const copy = 'Ines Tavares won the seat.\n\nTavares thanked her voters. Nobody had expected it.';
    assert.deepEqual(namesOf(engine().analyze(copy)), [
      ['Ines Tavares', 'person'],
      ['Tavares', 'person'],
    ]);
  });

  it('takes a degree after a name for no state that a card knows by those letters', () => {
    const copy = 'Ines Tavares, M.D., said so.';
    assert.deepEqual(namesOf(engine().analyze(copy)), [['Ines Tavares', 'person']]);
  });

  it('gives each mark a reason and a confidence between 0 and 1', () => {
    const { entities } = engine().analyze('Ines Tavares flew from Accra to Oslo for the United Nations.');
    for (const { type, reason, confidence } of entities) {
      assert.ok(reason.length > 0, type);
      assert.ok(confidence === undefined || (confidence > 0 && confidence <= 1));
    }
  });
});

describe('roles', () => {
  const rows: [string, string, string | undefined][] = [
    ['US Secretary of State Ana Prado flew home.', 'Ana Prado', 'US Secretary of State'],
    ['When President Ana Prado flew home, it rained.', 'Ana Prado', 'President'],
    ['But Mayor Ana Prado stayed.', 'Ana Prado', 'Mayor'],
    ['Mr. Okafor spoke.', 'Okafor', 'Mr.'],
    ['Ines Tavares, the mayor, declined to comment.', 'Ines Tavares', 'mayor'],
    ['Ines Tavares walked home.', 'Ines Tavares', undefined],
    ['They met Ines Tavares, who had flown in.', 'Ines Tavares', undefined],
  ];
  for (const [copy, name, role] of rows) {
    it(`${copy} → ${role ?? 'none'}`, () => {
      assert.equal(roleOf(copy, name), role);
    });
  }
});

describe('what an earlier run lends', () => {
  const before =
    'Ines Tavares won the seat in Porto.\n\nThe union of dockers backed her.\n\nTavares thanked Lena Berg.';
  const edits: [string, string][] = [
    ['a name gone', before.replace('Ines Tavares', 'The candidate')],
    ['a name made a firm', before.replace('Ines Tavares', 'Tavares Shipping Ltd.')],
    ['a paragraph moved', before.split('\n\n').reverse().join('\n\n')],
    ['a word in lower case elsewhere', before.replace('The union', 'The berg union')],
    ['nothing', before],
  ];
  for (const [what, after] of edits) {
    it(`changes nothing: ${what}`, () => {
      const memo = new Memo();
      engine().analyze(before, { memo });
      assert.deepEqual(engine().analyze(after, { memo }).entities, engine().analyze(after).entities);
    });
  }
});

describe('names without weights', () => {
  const plain = engineOf({ models: {}, cards: readCards() });

  it('marks what stands after a title and says so', () => {
    const analysis = plain.analyze('President Ana Prado met the envoy.');
    assert.deepEqual(namesOf(analysis), [['Ana Prado', 'person']]);
    assert.ok(analysis.warnings.some((sentence) => sentence.includes('weights for names')));
    assert.deepEqual(
      analysis.failures.map(({ annotator, message }) => `${annotator}: ${message}`),
      ['names', 'partsOfSpeech', 'attributions', 'sourcing'].map(
        (annotator) => `${annotator}: its weights are missing`,
      ),
    );
    assert.deepEqual(plain.analyze('Nobody was hurt.').failures, analysis.failures);
  });

  it('says what is wrong with a damaged file', () => {
    const damaged = engineOf({ models: { ...readModelBytes(), names: Uint8Array.of(1, 2, 3) }, cards: readCards() });
    const { failures } = damaged.analyze('Nobody was hurt.');
    assert.deepEqual(
      failures.map(({ annotator }) => annotator),
      ['names'],
    );
  });
});
