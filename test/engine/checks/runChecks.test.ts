/** The rules as a whole: severities of a house, order, and text that is no news. */
import assert from 'node:assert/strict';
import { DEFAULT_HOUSE_STYLE, Memo, PROFILES, profileNamed } from '../../../src/engine';
import { check } from '../../support/check';
import { engine } from '../../support/engine';

const DESK_ONLY = ['sourcing/', 'attribution/', 'names/', 'facts/'];

describe('the rules as a whole', () => {
  const copy = 'The pier is safe, sources said. The pier is shut, sources said.';
  const severityIn = (severities: (typeof DEFAULT_HOUSE_STYLE)['severities'], wording = {}) => {
    const { findings } = check(copy, { houseStyle: { ...DEFAULT_HOUSE_STYLE, severities, wording } });
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
      const houseStyle = {
        ...DEFAULT_HOUSE_STYLE,
        profile,
        severities: { ...on, 'sourcing/no-byline': 'hint', 'names/full-name-again': 'hint' },
        wording,
      } as const;
      return check(copy, { houseStyle }).findings.map(({ rule, start }) => `${rule} ${start}`);
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

describe('the rules after an edit', () => {
  const story = [
    'HARMOUTH (Courier) — The ferry board met, Ana Lima, 34, a sailor, told the Courier.',
    'Lima is 34 years old and a friend, said Jens Holm. The 36-year-old Ana Lima may have been involved in the theft.',
    'The RBDB has paid, and Holmes knew, said Jens Holms. “It is the worst day that we had in years.”',
    'Critics said the board was corrupt. Mr. Odell might have bribed the Regional Board for Docks and Boats (RBDB).',
  ].join('\n\n');
  const edits: readonly [string, (text: string) => string][] = [
    ['at its start', (text) => text.replace('The ferry', 'On Monday the ferry')],
    ['in an age', (text) => text.replace('Lima, 34', 'Lima, 35')],
    ['between a name and its age', (text) => text.replace(', 34,', ' of 34,')],
    ['in an acronym', (text) => text.replace('The RBDB', 'The RBDC')],
    ['that takes a paragraph out', (text) => text.slice(text.indexOf('\n\n') + 2)],
    ['that makes two paragraphs one', (text) => text.replace('theft.\n\n', 'theft. ')],
  ];

  for (const [title, edit] of edits) {
    it(`ask what they ask of a story just opened: an edit ${title}`, () => {
      const memo = new Memo();
      assert.notDeepEqual(engine().analyze(story, { memo }).findings, []);
      const text = edit(story);
      assert.notEqual(text, story);
      assert.deepEqual(engine().analyze(text, { memo }).findings, engine().analyze(text).findings);
    });
  }
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
    ['a recipe in which many say something', 'Some cooks say the dough should rest. Knead it for ten minutes.'],
    [
      'a recipe with a list',
      '# Rye bread\n\n- 500 g rye flour\n- 2 tsp salt\n\nMix the flour and the salt. Bakers say rye wants patience. Bake for an hour.',
    ],
    [
      'a recipe of the family',
      'Heat the oil in a pan. My grandmother said you should never rush an onion. Fry gently. Many say a pinch of sugar helps.',
    ],
    ['a manual', 'Open the settings. Click on Network. Some users say the switch is hidden. Restart the phone.'],
    [
      'a tale',
      'The house stood on the hill. Some said it was haunted. Tom did not care. “Come on,” he said. The door creaked.',
    ],
    [
      'a tale with one name',
      'Anna had never left the valley. People said she talked to the crows. “There is straw,” she said.',
    ],
    [
      'a tale told by I',
      'I woke before dawn. They say the sea never sleeps. Some say it sings. I walked to the boats.',
    ],
    [
      'an essay',
      'Spring comes late here. The snow lies until May. Birds return by twos. The river swells. Farmers look to their fences. Many believe that a late spring means a dry summer. The trees wait. Bees sleep in the wall. The dog turns in the sun. A door stands open. Somewhere a saw begins. The day is long.',
    ],
    ['a read-me', '# parser\n\nSome users report slow builds.\n\n```\nnpm install\n```\n\nMany say the docs are thin.'],
    ['notes', 'Buy milk. Call Ada. Pay the FAES bill on Monday.'],
    ['source text', 'The parser reads the source. Sources are read once. Many are cached.'],
  ];
  for (const [what, text] of rows) {
    it(`is asked nothing: ${what}`, () => check(text, { kinds: DESK_ONLY }));
  }

  it('is still news where somebody unnamed says what has happened', () => {
    check('[Critics|sourcing/vague-source] say the pier is ugly.', { kinds: ['sourcing/vague-source'] });
    check('Leave voters have won, [sources|sourcing/bare-source] said.', { kinds: ['sourcing/bare-source'] });
    check('“It is over,” Krogh said. [Critics|sourcing/vague-source] said it was not.', {
      kinds: ['sourcing/vague-source'],
    });
    check('“I saw it,” [a clerk|sourcing/unnamed-individual] said. Some say it was a dog.', {
      kinds: ['sourcing/unnamed-individual'],
    });
  });

  it('is asked about damage all the same', () => {
    check('Chop [the the|desk/paste-damage] onions. Some cooks add wine.');
  });
});
