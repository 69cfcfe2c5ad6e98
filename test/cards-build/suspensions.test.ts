/** The list of suspensions: on the body's card and on the country's, on the day; a row that is wrong is said, and left out. */
import assert from 'node:assert/strict';
import { suspensionsOf, type Suspension } from '../../src/cards-build/suspensions';
import { cardHover, createKnowledge } from '../../src/engine/knowledge';
import { readCards } from '../support/engine';

const ROW: Suspension = {
  body: 'gulf-union',
  name: 'Gulf Union',
  country: 'xn',
  from: '2012-03-23',
  to: '2012-10-24',
  why: 'after the coup of 22 March 2012',
  source: ['list'],
};

function read(...rows: Suspension[]): ReturnType<typeof suspensionsOf> {
  return suspensionsOf(rows, (code) => (code === 'xn' ? 'Norland' : undefined));
}

describe('the list of suspensions', () => {
  it('gives the body and the country a fact each, with their sources', () => {
    const { ofBody, ofCountry, problems } = read(ROW);
    const time = { from: '2012-03-23', to: '2012-10-24', source: ['list'] };
    assert.deepEqual(problems, []);
    assert.deepEqual(ofBody.get('gulf-union'), [
      { label: 'Suspended', value: 'Norland, after the coup of 22 March 2012', ...time },
    ]);
    assert.deepEqual(ofCountry.get('xn'), [
      { label: 'Gulf Union', value: 'suspended after the coup of 22 March 2012', ...time },
    ]);
  });

  it('takes a second suspension that begins after the first has ended', () => {
    assert.deepEqual(read(ROW, { ...ROW, from: '2020-08-19', to: '2020-10-09' }).problems, []);
  });

  const { from: _from, ...withoutBeginning } = ROW;
  const { to: _to, ...withoutEnd } = ROW;
  const finds: readonly (readonly [what: string, rows: readonly Suspension[], message: RegExp])[] = [
    ['a country that is none', [{ ...ROW, country: 'xx' }], /"xx" is no country/],
    ['a missing beginning', [withoutBeginning], /has a beginning/],
    ['neither an end nor a last date', [withoutEnd], /either an end/],
    ['an end before the beginning', [{ ...ROW, to: '2011' }], /ends before it begins/],
    ['a country suspended twice at one time', [ROW, { ...ROW, from: '2012-05-01' }], /twice at one time/],
  ];
  for (const [what, rows, message] of finds)
    it(`finds ${what}, and leaves the row out`, () => {
      const { ofBody, problems } = read(...rows);
      assert.match(problems.map(({ message: text }) => text).join('\n'), message);
      assert.equal((ofBody.get('gulf-union') ?? []).length, rows.length - 1);
    });
});

describe('suspensions in hovers', () => {
  const knowledge = createKnowledge([readCards()]);
  const inForce = (id: string, storyDate: string): readonly string[] =>
    cardHover({ card: knowledge.card(id)!, knowledge, storyDate, today: '2026-11-29' }).inForce.map(({ text }) => text);
  const names = (id: string, day: string): readonly string[] =>
    [
      'Burkina Faso',
      'Egypt',
      'Gabon',
      'Guinea',
      'Guinea-Bissau',
      'Madagascar',
      'Mali',
      'Niger',
      'Sudan',
      'Togo',
    ].filter((name) => inForce(id, day).some((text) => new RegExp(`^Suspended:(?:.*;)? ${name}, `).test(text)));

  const days: readonly (readonly [id: string, day: string, suspended: readonly string[]])[] = [
    ['african-union', '2002-12-01', []],
    ['african-union', '2005-04-01', ['Togo']],
    ['african-union', '2012-10-13', ['Guinea-Bissau', 'Madagascar', 'Mali']],
    ['african-union', '2013-08-14', ['Egypt', 'Guinea-Bissau', 'Madagascar']],
    ['african-union', '2018-01-01', []],
    ['african-union', '2023-09-10', ['Burkina Faso', 'Gabon', 'Guinea', 'Mali', 'Niger', 'Sudan']],
    ['ecowas', '2012-04-02', ['Mali']],
    ['ecowas', '2012-10-29', []],
    ['ecowas', '2024-06-01', ['Burkina Faso', 'Guinea', 'Mali', 'Niger']],
    ['ecowas', '2025-12-15', ['Guinea', 'Guinea-Bissau']],
  ];
  for (const [id, day, suspended] of days)
    it(`${id} on ${day}: ${suspended.join(', ') || 'nobody'}`, () => assert.deepEqual(names(id, day), suspended));

  it('stand on the country’s card as well, until they were lifted', () => {
    const says = (day: string): boolean =>
      inForce('mali', day).some((text) => text.startsWith('African Union: suspended after the coup of 22 March 2012'));
    assert.equal(says('2012-10-23'), true);
    assert.equal(says('2012-10-25'), false);
  });
});
