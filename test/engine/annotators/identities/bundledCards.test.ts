/** The bundled cards under the rules of ambiguity: titles on a date, names that others bear too, people described. */
import assert from 'node:assert/strict';
import { createKnowledge, type Knowledge } from '../../../../src/engine/knowledge';
import { readCards } from '../../../support/engine';
import { readNamed } from '../../../support/namedCopy';

describe('the bundled cards in a story', () => {
  let knowledge: Knowledge;
  before(function () {
    // The cards are compiled anew where one has changed.
    this.timeout(60_000);
    knowledge = createKnowledge([readCards()]);
  });
  const cards = (marked: string, date: string | null): string[] =>
    readNamed(marked, knowledge, date).people.map(({ card, candidates }) => card ?? `(${candidates.join(' or ')})`);

  const finds: [string, string | null, readonly string[]][] = [
    ['President [Clinton|p] signed it.', '1996-05-01', ['bill-clinton']],
    ['Secretary of State [Clinton|p] landed.', '2012-10-29', ['hillary-clinton']],
    ['[Hillary Clinton|p] landed. [Clinton|p] smiled.', '2012-10-29', ['hillary-clinton']],
    ['[Bouteflika|p] and [Abdelaziz Bouteflika|p] are one.', '2012-10-29', ['abdelaziz-bouteflika']],
    ['Farmers in [Jordan|l] wait for rain.', null, ['jordan']],
    ['In Tbilisi they said that [Georgia|l] waits for rain.', null, ['georgia']],
    ['Farmers in [Chad|l] wait for rain.', null, ['chad']],
    ['Farmers in [Mali|l] wait for rain.', null, ['mali']],
    ['Farmers in [Guinea|l] wait for rain.', null, ['guinea']],
    ['Farmers in [Papua New Guinea|l] wait for rain.', null, ['papua-new-guinea']],
    ['Farmers in [Niger|l] wait for rain.', null, ['niger']],
    ['Officials in [Washington, D.C.|l] wait for rain.', null, ['washington-dc']],
    ['In [Washington|l] the White House waits for rain.', null, ['washington-dc']],
    // A pope's title says who he is as well as his country would.
    ['[Pope Francis|p] spoke. [Francis|p] smiled.', '2014-05-01', ['francis-pope']],
    ['The pope, [Benedict XVI|p], spoke.', '2010-05-01', ['benedict-xvi']],
    ['[Marine Le Pen|p] spoke in Paris. [Le Pen|p] smiled.', '2014-05-01', ['marine-le-pen']],
    // The state or country behind a city says which city it is.
    ['The plant in [St. Petersburg|l], [Russia|l], waits for rain.', null, ['saint-petersburg', 'russia']],
    ['Ships left [Miami|l], [Florida|l], on Monday.', null, ['miami', 'florida']],
    ['Talks in [London|l], [Paris|l] and [Rome|l] wait.', null, ['city-gb-london', 'city-fr-paris', 'city-it-rome']],
    ['The train from [Tbilisi|l], [Georgia|l], is late.', null, ['city-ge-tbilisi', 'georgia']],
    // Who is meant is clear; whether the office is right is for facts/office-at-date to ask.
    ['Secretary of State [Clinton|p] landed.', '2015-10-29', ['hillary-clinton']],
    ['The [AP|o] and the [Associated Press|o] wait for rain.', null, ['associated-press']],
    ['The [CDC|o] in Atlanta waits for rain.', null, ['us-cdc']],
    ['U.S. health officials wait. The [CDC|o] waits too.', null, ['us-cdc']],
    ['The [Centers for Disease Control and Prevention|o] wait. So does the [CDC|o].', null, ['us-cdc']],
    ['The [Food and Agriculture Organisation|o] ([FAO|o]) waits.', null, ['fao']],
    ['American drugmakers wait for the [FDA|o].', null, ['us-fda']],
    ['The [Food and Drug Administration|o] waits. So do clerks of the [FDA|o].', null, ['us-fda']],
  ];
  for (const [marked, date, expected] of finds)
    it(`${marked} (${date ?? 'no date'})`, () => assert.deepEqual(cards(marked, date), expected));

  const leaves: [string, string | null, readonly string[]][] = [
    // The story says what its initials stand for.
    ['The [Fisheries Advice Office|o] ([FAO|o]) waits. The [FAO|o] is patient.', null, ['()']],
    ['President [Clinton|p] signed it.', '2012-10-29', ['()']],
    ['Prime Minister [Clinton|p] landed.', '2012-10-29', ['()']],
    ['[Clinton|p] smiled.', '2012-10-29', ['()']],
    ['[Bill Clinton|p] met [Chelsea Clinton|p].', '2012-10-29', ['bill-clinton', '()']],
    ['The plant in [St. Petersburg|l], [Fla.|l], waits for rain.', null, ['()', 'florida']],
    ['She lives in [London|l], [Ontario|l], and waits.', null, ['()', 'ontario']],
    ['[Victoria|l], [British Columbia|l], waits.', null, ['()', 'british-columbia']],
    ['[Francis|p] scored.', '2014-05-01', ['()']],
    ['[Jean-Marie Le Pen|p] spoke in Paris.', '2014-05-01', ['()']],
    ['[Michael Jordan|p] scored.', null, ['()']],
    ['[Jordan|p] scored.', null, ['()']],
    ['The [Jordan|l] Valley is dry.', null, ['()']],
    ['Peach farmers in [Georgia|l] wait for rain.', null, ['()']],
    ['Lake [Chad|l] shrinks.', null, ['()']],
    ['They met [Ada Reed|p], [Chad|l] and [Kit Reed|p].', null, ['()', '()', '()']],
    ['Ships cross the Gulf of [Guinea|l].', null, ['()']],
    ['Oil spoils the [Niger|l] Delta.', null, ['()']],
    ['Farmers in [Congo|l] wait.', null, ['(democratic-republic-of-the-congo or republic-of-the-congo)']],
    // The state or the city.
    ['Officials in [Washington|l] wait for rain.', null, ['()']],
    ['[Denzel Washington|p] smiled.', null, ['()']],
    ['[Washington|p] smiled.', null, ['()']],
    ['He studied at [Washington|l] University.', null, ['()']],
    ['[Paris Reed|p] smiled.', null, ['()']],
    ['He landed at [Paris|l] Airport.', null, ['()']],
    ['The [AP|o] shortage lasts.', null, ['()']],
    ['The [CDC|o] waits for rain.', null, ['()']],
    ['The [CDC|o] lent money to farmers of Harmouth.', null, ['()']],
    ['In Addis Ababa the [Africa CDC|o] told U.S. health officials to wait.', null, ['()']],
    ['In Addis Ababa the Africa [CDC|o] told U.S. health officials to wait.', null, ['()']],
    ['The [FDA|o] waits for rain.', null, ['()']],
    ['In Accra the [FDA|o] told us to wait for the vaccine.', null, ['()']],
    ['In Manila the [Philippine FDA|o] wrote to American drugmakers.', null, ['()']],
  ];
  for (const [marked, date, expected] of leaves)
    it(`leaves open: ${marked} (${date ?? 'no date'})`, () => assert.deepEqual(cards(marked, date), expected));

  it('describe people by what they were on the date, always as probable', () => {
    const told = (date: string | null): unknown =>
      readNamed("She met the [European Union|o]'s top diplomat.", knowledge, date).descriptions.map(
        ({ card, certainty }) => [card, certainty],
      );
    assert.deepEqual(told('2012-10-29'), [['catherine-ashton', 'probable']]);
    assert.deepEqual(told('2001-10-29'), []);
    assert.deepEqual(told(null), []);
  });
});
