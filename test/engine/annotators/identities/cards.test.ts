/** Which card a name leads to: the rules of ambiguity, and names that are a piece of another name or a team. */
import assert from 'node:assert/strict';
import { read } from '../../../support/norland';

describe('cards under the rules of ambiguity', () => {
  const finds: [string, string, string | null][] = [
    ['[Ada Lund|p] spoke. [Lund|p] left.', 'Ada Lund: Ada Lund, Lund -> ada-lund', '2012-10-29'],
    ['Foreign Minister [Lund|p] spoke.', 'Lund: Lund -> ada-lund', '2012-10-29'],
    ['President [Lund|p] spoke.', 'Lund: Lund -> emil-lund', '1996-05-01'],
    ['President [Lund|p] spoke.', 'Lund: Lund -> emil-lund', null],
    ['[Eastport|l], [Sudland|l], flooded.', 'Eastport: Eastport -> harmouth-su', '2012-10-29'],
    ['HARMOUTH ([CP|o]) — Rain fell.', 'CP: CP -> coast-press', null],
    ['[Karl Olsen|p] steered the ferry.', 'Karl Olsen: Karl Olsen -> olsen', '2012-10-29'],
  ];
  for (const [marked, expected, date] of finds)
    it(`${marked} (${date ?? 'no date'})`, () => assert.equal(read(marked, date).told[0], expected));

  const leaves: [string, string, string | null][] = [
    ['[Lund|p] spoke.', 'Lund: Lund -> none', '2012-10-29'],
    ['The [CP|o] met.', 'CP: CP -> none', '2012-10-29'],
    ['President [Lund|p] spoke.', 'Lund: Lund -> none', '2012-10-29'],
    ['Foreign Minister [Lund|p] spoke.', 'Lund: Lund -> none', '2020-01-01'],
    // The title is Reed's.
    [
      'President [Reed|p], with Prince [Lund|p], spoke. [Lund bin Reed|p] left.',
      'Lund bin Reed: Reed, Lund, Lund bin Reed -> none',
      '1996-05-01',
    ],
    ['[Lund University|o] opened.', 'Lund University: Lund University -> none', '2012-10-29'],
    ['[Ada Lund|o] sank.', 'Ada Lund: Ada Lund -> none', '2012-10-29'],
    ['[Karl Olsen|p] sang.', 'Karl Olsen: Karl Olsen -> none', '2012-10-29'],
    ['[Norland|l] Valley Road is closed.', 'Norland: Norland -> none', '2012-10-29'],
    ['[Eastport|l] flooded.', 'Eastport: Eastport -> harmouth-su or eastport-no', '2012-10-29'],
    ['[the Isles|l] flooded.', 'the Isles: the Isles -> sudland or west-isles', '2012-10-29'],
  ];
  for (const [marked, expected, date] of leaves)
    it(`leaves open: ${marked} (${date ?? 'no date'})`, () => assert.equal(read(marked, date).told[0], expected));

  it('keeps the choice of the reader, also the choice of none', () => {
    const marked = '[Eastport|l] flooded.';
    assert.equal(
      read(marked, null, new Map([['Eastport', 'eastport-no']])).told[0],
      'Eastport: Eastport -> eastport-no',
    );
    assert.equal(read(marked, null, new Map([['Eastport', '']])).told[0], 'Eastport: Eastport -> none');
  });
});

describe('a name that is a piece of another name, or a team', () => {
  const leaves: readonly string[] = [
    '[Harmouth|l] Airport reopened.',
    'The [Harmouth|l] Courier wrote so.',
    'The University of [Harmouth|l] opened.',
    '[Norland|l] TV showed it.',
    'The [Harmouth|l] [Morning Herald|o] wrote so.',
    'The [Norland|l] Standard wrote so.',
    '[Neil Harmouth|p] directed it. "I care," [Harmouth|l] said.',
    'the [Coastal Rights|o] in [Norland|l] said',
    'The Interim Force in [Norland|l] left.',
    'The Sea Mission for the [Norland|l] coast left.',
    'shares in [Gull Motors|o] [Norland|l] fell',
    'It costs [SU|l]$5.',
    'two nephews, [Norland|l] and [Kit Reed|p], came',
    'They met [Ada Reed|p], [Norland|l] and [Kit Reed|p].',
    '[Harmouth|l] 2 Seagate 0',
    '[Harmouth|l] beat the visitors.',
    "Then [Harmouth|l]'s [Kit Reed|p] scored.",
    'They landed at King [Emil Lund|p] II Airfield.',
    'under the [Emil Lund|p] Barracks plan',
    'the [Emil Lund|p] [Reed|p] family',
    '[Harmouth|p] said so.',
    '[Harmouth|o] won the contract.',
    'Scored by K. [Harmouth|l] in the first half.',
    'The [Norland|l] [Grand Prix|e] was rained off.',
    'She won the [Norlandic|g] Masters.',
    'The [Norlandic|g] Red Cross sent tents.',
    'It ended the War of the [Norlandic|g] Succession.',
    'He fell at the corner of [Norland|l] and Quay Street.',
    'The Emperor of [Norland|l] abdicated.',
    'The [Norlandic|g] [Red Cross|o] sent tents.',
    'The crown went to their aunt [Isolde|p] of [Norland|l].',
    'She won the [Norlandic|g] [Open|e] twice.',
    'Statistics [Norland|l] counted them.',
    'Air [Norland|l] cancelled it.',
    'the [Reed Standards|o] [Sudland|l] [Norland|l] label',
    'Reed kicked two tries for [Harmouth|l] in his first season.',
    'a late homer for [Harmouth|l]',
    '[HARMOUTH|l] AT [QUAYTOWN|l]',
    'Their fans sang of victory over [Harmouth|l].',
    'He was transferred to [Harmouth|l] in June.',
  ];
  for (const marked of leaves)
    it(`shows no card: ${marked}`, () => {
      const { mentions, told } = read(marked);
      assert.ok(
        mentions.every(({ card }) => card === null),
        told.join('; '),
      );
    });

  it('does not take a card from the same name elsewhere in the story', () => {
    const { mentions } = read('[Norland|l] voted. The [Norland|l] Courier said so. [Norland|l] waits.');
    assert.deepEqual(
      mentions.map(({ card }) => card),
      ['norland', null, 'norland'],
    );
  });

  const finds: [string, string][] = [
    ['[Norland|l] President [Ada Reed|p] left.', 'norland'],
    ['[Norland|l] Fisheries Secretary [Ada Reed|p] left.', 'norland'],
    ['[Norland|l] Cardinal [Emil Reed|p] prayed.', 'norland'],
    ['In [Norland|l] Monday is a holiday.', 'norland'],
    ['They left "for good. So [Norland|l] waits," she said.', 'norland'],
    ['" The [Norland|l] waits," she said.', 'norland'],
    ['[Harmouth|l], [Norland|l], flooded.', 'harmouth'],
    ['[Norland|l]-based trawlers left.', 'norland'],
    ["[Norland|l]'s [Northern Shipping Office|o] closed.", 'norland'],
    ['The [Norland|l] [Northern Shipping Office|o] closed.', 'norland'],
    ['A [Norlandic|g] Revolution museum opened.', 'norland'],
    ['[Norland|l] beat the visitors.', 'norland'],
    ['They met king [Harald|p] of [Norland|l].', 'norland'],
    ['They met King [Harald|p] of [Norland|l].', 'norland'],
    ['[Emil Reed|p] of [Norland|l] won.', 'norland'],
    // An article and a plan are no initials, and neither is "V" between two teams.
    ['A [Norland|l] tug sank.', 'norland'],
    ['SUDLAND V [Norland|l]', 'norland'],
    ['They chose plan A, [Norland|l] said.', 'norland'],
    ['a late homer for [Norland|l]', 'norland'],
    ['The coach was born in [Harmouth|l].', 'harmouth'],
    ['She voted for [Harmouth|l].', 'harmouth'],
    ['The [Norlandic|g] open season began.', 'norland'],
    ['Statistics from [Norland|l] arrived.', 'norland'],
    ['From [Sudland|l], [Norland|l] looks small.', 'norland'],
    ['In [Harmouth|l] 200 people came.', 'harmouth'],
    ['In [Harmouth|l] the [Morning Herald|o] wrote so.', 'harmouth'],
    ['[Harmouth Reed|p] was born in [Harmouth|l].', 'harmouth'],
    ['He fished in [Norland|l].', 'norland'],
    ['They left. [Norland|l] waits.', 'norland'],
    ['the [Sea Festival|e] in [Harmouth|l]', 'harmouth'],
    ['She flew to [Harmouth|l], and [Kit Reed|p] stayed.', 'harmouth'],
    ['HARMOUTH, [Norland|l], [Ada Reed|p] said', 'norland'],
    ['[Emil Lund|p] Monday met [Kit Reed|p].', 'emil-lund'],
    ['[Emil Lund|p], [Kit Reed|p] and others came.', 'emil-lund'],
  ];
  for (const [marked, card] of finds)
    it(`keeps the card: ${marked}`, () => {
      const { mentions } = read(marked);
      assert.ok(
        mentions.some((mention) => mention.card === card),
        mentions.map(({ text, card: shown }) => `${text}: ${shown}`).join('; '),
      );
    });
});
