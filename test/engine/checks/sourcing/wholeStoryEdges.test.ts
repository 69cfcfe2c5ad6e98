/** The rules on several sources of one story, at their edges: copy that is just asked about beside copy that just is not. */
import assert from 'node:assert/strict';
import { DEFAULT_HOUSE_STYLE } from '../../../../src/engine';
import { check } from '../../../support/check';

const houseStyle = { ...DEFAULT_HOUSE_STYLE, severities: { 'sourcing/no-byline': 'hint' } } as const;
const asked = (copy: string, rule: string) =>
  check(copy, { houseStyle }).findings.filter((finding) => finding.rule === `sourcing/${rule}`);

/** Copy, and the reason for the question, with the words that it is asked at; nothing where none is asked. */
function table(rule: string, rows: readonly (readonly [copy: string, read: string])[]): void {
  describe(`sourcing/${rule}`, () => {
    for (const [copy, read] of rows)
      it(copy.replace(/\n+/g, ' / '), () =>
        assert.equal(
          asked(copy, rule)
            .map(({ reason, text }) => `${reason}: ${text}`)
            .join(' | '),
          read,
        ),
      );
  });
}

const paragraphs = (...said: readonly string[]): string => said.join('\n\n');
const MAYOR = 'Mayor Ida Holm said the pier was sound.';
const FIRST = 'An engineer said it was not.';
const SAYS = 'The engineer said the piles were hollow.';
const WEATHER = 'It rained. It snowed. It froze.';

table('single-anonymous', [
  [paragraphs('A source said it broke. It rained. It snowed. It froze.'), 'lead-on-one: A'],
  [paragraphs('A source said it broke. It rained. It snowed.'), ''],
  [
    paragraphs('According to a port official, the pier was shut. It rained. It snowed. It froze.'),
    'lead-on-one: According',
  ],
  [paragraphs('# Pier breaks', 'A source said it broke. It rained. It snowed. It froze.'), 'lead-on-one: Pier breaks'],
  [paragraphs('It rained. It snowed.', 'A source said it broke. It froze.'), ''],
  [paragraphs('One official said it broke.', WEATHER), 'lead-on-one: One'],
  [paragraphs(`An official said it broke. It rained. ${MAYOR}`, WEATHER), 'lead-on-one: An'],
  [paragraphs(MAYOR, FIRST, SAYS, WEATHER), ''],
  [paragraphs(MAYOR, FIRST, SAYS, SAYS, WEATHER), 'chain-on-one: Mayor'],
  [paragraphs(MAYOR, FIRST, WEATHER, SAYS, SAYS), ''],
  [paragraphs(MAYOR, FIRST, `${SAYS} ${MAYOR}`, SAYS, SAYS), ''],
  [paragraphs(MAYOR, FIRST, `${SAYS} ${MAYOR}`, SAYS, SAYS, SAYS), 'chain-on-one: Mayor'],
]);

it('sourcing/single-anonymous says what rests on the one source', () => {
  const said = (copy: string): string => asked(copy, 'single-anonymous')[0]!.message;
  assert.match(said('A port official said it broke. It rained. It snowed. It froze.'), /carries the lead: /);
  assert.match(said(paragraphs(MAYOR, FIRST, SAYS, SAYS, WEATHER)), /carries a run of paragraphs: /);
});

table('plural-then-one', [
  ['Sources said the pier was shut. The source said it would open.', 'plural-then-singular: Sources'],
  ['Officials said the pier was shut. The official said it would open.', 'plural-then-singular: Officials'],
  ['Two sources said the pier was shut. The source said it would open.', ''],
  ['Sources said the pier was shut. A source said it would open.', ''],
  ['Sources said the pier was shut. The sources said it would open.', ''],
  ['Sources said the pier was shut. The official said it would open.', ''],
  ['The source said the pier was shut. Sources said it would open.', ''],
  ['A source said it was late. Sources said the pier was shut. The source said it would open.', ''],
]);

table('anonymous-first', [
  [
    'The pier broke, a port official said.\n\nIda Holm, a sailor, said it held.',
    'first-voice-unnamed: a port official',
  ],
  ['Critics say it broke. Ida Holm said it held.', 'first-voice-unnamed: Critics'],
  ['An official said it broke.', ''],
  ['An official said it broke. A source said it held.', ''],
  ['Ida Holm said it held. An official said it broke.', ''],
  ['A spokesman for Meridian Rail said it broke. Ida Holm said it held.', ''],
]);

table('anonymous-quote', [
  ['“It is quite rotten,” an official said.', 'first-quote-unnamed: an official'],
  ['“It is sound,” said Ida Holm. “It is quite rotten,” an official said.', 'quoted-unnamed: an official'],
  ['An official said it broke. “It is quite rotten,” the official said.', 'first-quote-unnamed: the official'],
  ['“It is quite rotten,” an official said. “It is old,” the official said.', 'first-quote-unnamed: an official'],
  ['An official said it was quite rotten.', ''],
  ['“It is quite rotten,” said a spokesman for Meridian Rail.', ''],
]);

table('declined-comment', [
  [
    'The ministry declined to comment. A ministry official said the money was gone.',
    'declined-and-spoke: A ministry official',
  ],
  ['Ida Holm declined to comment. A ministry official said the money was gone.', ''],
  ['The ministry met. A ministry official said the money was gone.', ''],
]);

table('nobody-named', [
  ['An official said it broke. Critics say it held. It rained.', 'nobody-named: An'],
  ['An official said it broke. Critics say it held.', ''],
  ['An official said it broke. It rained. It snowed.', ''],
  ['An official said it broke. Critics say it held. Ida Holm said it rained.', ''],
]);

describe('sourcing/no-byline', () => {
  const below = (copy: string): string => `slug: pier-sale\ndate: 2019-05-02\n\n${copy}`;
  it('counts who is not named', () => {
    const told = ['An official said it broke.', 'An official said it broke. A diplomat said it held.'].map(
      (copy) => asked(below(copy), 'no-byline')[0],
    );
    assert.deepEqual(
      told.map((finding) => [finding?.message, finding?.data['sources']]),
      [
        ['The copy has a header, an unnamed source and no byline. Whose story is it?', 1],
        ['The copy has a header, 2 unnamed sources and no byline. Whose story is it?', 2],
      ],
    );
  });
});

describe('sourcing/nobody-named', () => {
  it('shows up to ten of them', () => {
    const who = 'official diplomat aide banker lawyer trader analyst engineer doctor nurse teacher pilot'.split(' ');
    const [finding] = asked(who.map((one) => `One ${one} said it broke.`).join(' '), 'nobody-named');
    assert.equal(finding?.related.length, 10);
    assert.ok(Number(finding.data['sources']) > 10);
    assert.deepEqual([finding.related[0]?.text, finding.related[0]?.message], ['One official', 'not named']);
  });
});
