/** How strongly a house asks and what it adds: by rule, and by the case of a question. And what a rule that fails leaves standing. */
import assert from 'node:assert/strict';
import { DEFAULT_HOUSE_STYLE, type HouseStyle } from '../../../src/engine';
import { engine } from '../../support/engine';

const RULE = 'sourcing/unnamed-individual';
const PLAIN = 'An aide said the talks had failed.';
const ROTE = 'An aide, who asked not to be named because he was not authorised to speak, said the talks had failed.';
const GIVEN = 'An aide, who asked not to be named because she feared for her job, said the talks had failed.';

const read = (copy: string, house: Partial<HouseStyle> = {}) =>
  engine().analyze(copy, { houseStyle: { ...DEFAULT_HOUSE_STYLE, ...house } });
const asked = (copy: string, house: Partial<HouseStyle> = {}) =>
  read(copy, house).findings.find(({ rule }) => rule === RULE);

describe('how strongly a question is asked', () => {
  for (const [copy, severities, severity] of [
    [PLAIN, {}, 'information'],
    [PLAIN, { [RULE]: 'error' }, 'error'],
    [PLAIN, { [`${RULE}:reason-given`]: 'error' }, 'information'],
    [GIVEN, {}, 'hint'],
    // What the case says goes before what the house says of the rule.
    [GIVEN, { [RULE]: 'error' }, 'hint'],
    [GIVEN, { [`${RULE}:reason-given`]: 'error' }, 'error'],
    [GIVEN, { [`${RULE}:rote-reason`]: 'error' }, 'hint'],
    [GIVEN, { [`${RULE}:reason-given`]: 'off' }, undefined],
    [GIVEN, { [RULE]: 'off' }, undefined],
    [ROTE, { [`${RULE}:rote-reason`]: 'warning' }, 'warning'],
    [ROTE, { [`${RULE}:reason-given`]: 'error' }, 'error'],
    [ROTE, { [`${RULE}:rote-reason`]: 'warning', [`${RULE}:reason-given`]: 'error' }, 'warning'],
    [ROTE, { [`${RULE}:rote-reason`]: 'off', [`${RULE}:reason-given`]: 'error' }, undefined],
  ] as const) {
    it(`${copy.slice(0, 60)}… ${JSON.stringify(severities)}: ${severity ?? 'not at all'}`, () =>
      assert.equal(asked(copy, { severities })?.severity, severity));
  }
});

describe('what a house adds to a question', () => {
  for (const [copy, wording, added] of [
    [PLAIN, { [RULE]: 'Ask.' }, ' Ask.'],
    [PLAIN, { [`${RULE}:reason-given`]: 'Ask.' }, ''],
    [PLAIN, { 'sourcing/bare-source': 'Ask.' }, ''],
    // What is said of a source without a reason would be wrong of one that has one.
    [GIVEN, { [RULE]: 'Ask.' }, ''],
    [GIVEN, { [`${RULE}:reason-given`]: 'Weigh it.' }, ' Weigh it.'],
    [GIVEN, { [`${RULE}:rote-reason`]: 'Stock.' }, ''],
    [ROTE, { [`${RULE}:rote-reason`]: 'Stock.', [`${RULE}:reason-given`]: 'Weigh it.' }, ' Stock.'],
    [ROTE, { [`${RULE}:reason-given`]: 'Weigh it.', [RULE]: 'Ask.' }, ' Weigh it.'],
  ] as const) {
    it(`${copy.slice(0, 60)}… ${JSON.stringify(wording)}`, () =>
      assert.equal(asked(copy, { wording })!.message, asked(copy)!.message + added));
  }
});

describe('the order of questions', () => {
  const order = (copy: string, severities: HouseStyle['severities'] = {}): string =>
    read(copy, { severities })
      .findings.map(({ rule, text }) => `${rule.slice(rule.indexOf('/') + 1)}[${text}]`)
      .join(' ');
  const copy =
    '“It is rotten,” a source said.\n\nThe council met. Ada Brunn, who owns the pier, said the the roof leaks.';
  it('is that of the copy, at one place the more severe first, then by name', () => {
    const both = { 'sourcing/anonymous-first': 'hint', 'sourcing/anonymous-quote': 'hint' } as const;
    assert.equal(
      order(copy, { ...both, 'sourcing/bare-source': 'error' }),
      'bare-source[a source] anonymous-first[a source] anonymous-quote[a source] paste-damage[the the]',
    );
    assert.match(
      order(copy, { 'sourcing/bare-source': 'hint', 'sourcing/anonymous-quote': 'error' }),
      /^anonymous-quote\[a source\] anonymous-first\[a source\] bare-source\[a source\]/,
    );
  });
});

describe('copy that is no news', () => {
  it('is asked by the desk alone', () =>
    assert.deepEqual(
      read('The harbour, which the the ice had shut, is TK. It cost $3 million.', {
        severities: { 'facts/check-worthy': 'error' },
      }).findings.map(({ rule }) => rule),
      ['desk/paste-damage', 'desk/note-left-in'],
    ));
});

describe('a rule that fails', () => {
  const spellings = new Proxy([], {
    get: () => {
      throw new Error('no list');
    },
  });
  it('asks nothing, is said by name, and leaves the others standing', () => {
    const { failures, findings } = read('Sources said the the pier is shut.', { spellings });
    assert.deepEqual(failures, [{ annotator: 'names/house-style', message: 'no list' }]);
    assert.deepEqual(
      findings.map(({ rule }) => rule).filter((rule) => /bare|damage/.test(rule)),
      ['sourcing/bare-source', 'desk/paste-damage'],
    );
  });
});
