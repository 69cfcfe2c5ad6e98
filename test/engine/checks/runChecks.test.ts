/** The rules as a whole: severities of a house, order, and text that is no news. */
import assert from 'node:assert/strict';
import { DEFAULT_HOUSE, PROFILES, profileNamed } from '../../../src/engine';
import { check } from '../../support/check';

const DESK_ONLY = ['sourcing/', 'attribution/', 'names/', 'facts/'];

describe('the rules as a whole', () => {
  const copy = 'The pier is safe, sources said. The pier is shut, sources said.';
  const severityIn = (severities: (typeof DEFAULT_HOUSE)['severities'], wording = {}) => {
    const { findings } = check(copy, { house: { ...DEFAULT_HOUSE, severities, wording } });
    return findings.find(({ rule }) => rule === 'sourcing/bare-source');
  };

  it('ask as strongly as the house says', () => {
    assert.equal(severityIn({})?.severity, 'warning');
    assert.equal(severityIn({ 'sourcing/bare-source': 'error' })?.severity, 'error');
    assert.equal(severityIn({ 'sourcing/bare-source': 'off' }), undefined);
  });

  it('add the sentence of the house', () => {
    const plain = severityIn({})!.message;
    assert.equal(severityIn({}, { 'sourcing/bare-source': 'Ask the desk.' })?.message, `${plain} Ask the desk.`);
  });

  it('find the same in every house, whatever it calls it', () => {
    const places = PROFILES.map(({ profile }) => {
      const { severities, wording } = profileNamed(profile)!;
      const on = Object.fromEntries(Object.entries(severities).filter(([, severity]) => severity !== 'off'));
      const house = {
        ...DEFAULT_HOUSE,
        profile,
        severities: { ...on, 'sourcing/no-byline': 'hint', 'names/full-name-again': 'hint' },
        wording,
      } as const;
      return check(copy, { house }).findings.map(({ rule, start }) => `${rule} ${start}`);
    });
    for (const found of places) assert.deepEqual(found, places[0]);
  });

  it('stand in the order of the text', () => {
    const starts = check('Critics said the the pier is shut. Sources said it is safe.').findings.map(
      ({ start }) => start,
    );
    assert.deepEqual(
      starts,
      [...starts].sort((a, b) => a - b),
    );
  });
});

describe('text that is no news', () => {
  const rows: readonly [string, string][] = [
    [
      'a recipe',
      'Chop the onions. Some cooks add wine; many swear by butter. Fry for 10 minutes.\n\nServe with BBQ sauce and RBDB.',
    ],
    [
      'a novel',
      '“You are late,” said Tom.\n\n“I know,” she said.\n\n“Where were you?” Tom asked.\n\n“Nowhere,” she said. “Out.”\n\n“Liar,” he said.\n\n“Maybe,” she said.',
    ],
    ['notes', 'Buy milk. Call Ada. Pay the FAES bill on Monday.'],
    ['source text', 'The parser reads the source. Sources are read once. Many are cached.'],
  ];
  for (const [what, text] of rows) {
    it(`is asked nothing: ${what}`, () => check(text, { kinds: DESK_ONLY }));
  }

  it('is asked about damage all the same', () => {
    check('Chop [the the|desk/paste-damage] onions. Some cooks add wine.');
  });
});
