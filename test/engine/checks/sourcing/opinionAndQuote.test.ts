/** Tests of the rules on what unnamed sources are let say: opinions of somebody named, words in quotation marks. */
import assert from 'node:assert/strict';
import { check, checkEach } from '../../../support/check';

const OPINION = 'sourcing/anonymous-opinion';
const QUOTE = 'sourcing/anonymous-quote';

describe('sourcing/anonymous-opinion', () => {
  describe('finds', () => {
    checkEach([
      `“Karl Brandt is a coward,” [one adviser|${OPINION}] said.`,
      `“Brandt is reckless and rude,” said [an aide to the minister|${OPINION}]. Karl Brandt did not reply.`,
      `[A former colleague|${OPINION}] said Ada Iwu was the most brilliant minister in years.`,
      `[Two officials|${OPINION}] described Governor Lea Brandt as incompetent.`,
      `“He is a liar,” [one lawmaker|${OPINION}] said of Finance Minister Tomas Odell.`,
      `[Critics|${OPINION}] say Mayor Ida Holm is a disgrace to the town.`,
      `[A source|${OPINION}] said Northgate Ferries was a shambles.`,
      `Karl Brandt is hopeless, according to [people close to the president|${OPINION}].`,
    ]);
  });

  describe('leaves alone', () => {
    checkEach(
      [
        '“The plan is a disaster,” one adviser said.',
        '“Karl Brandt is a coward,” said her deputy, Nils Moe.',
        'One adviser said Karl Brandt had left the meeting early.',
        'Officials said the fire was dangerous.',
        'Critics say the tax is a disgrace.',
        'One adviser quoted what Mayor Ida Holm called the “reckless” plan of the harbour board.',
        'Two officials said Karl Brandt had lost the letter, the keys and the vote.',
        '“One adviser told me Brandt was a fool,” said Mayor Ida Holm.',
        'A clerk said the storm was the worst in years. Mayor Ida Holm said it was terrible.',
      ],
      { kinds: [OPINION] },
    );
  });
});

describe('sourcing/anonymous-quote', () => {
  describe('finds', () => {
    checkEach([
      `“We have no money left,” [a board member|${QUOTE}] said.`,
      `Mayor Ida Holm said the pier was safe. “It is not,” said [an engineer who built it|${QUOTE}].`,
      `[Two officials|${QUOTE}] said: “Nobody asked us before the gate was shut.”`,
    ]);
  });

  describe('leaves alone', () => {
    checkEach(
      [
        'A board member said there was no money left.',
        '“We have no money left,” said the treasurer, Olaf Brun.',
        '“All trains run,” a spokeswoman for Meridian Rail said.',
        '“It shook the whole street,” one resident said.',
        'A board member said the plan was “fine” and left.',
        '“It is wet,” the report said.',
      ],
      { kinds: [QUOTE] },
    );
  });

  it('says when it is the first quotation of the story, and asks once of a source', () => {
    const { findings } = check(
      '“We are late,” a clerk said. “We are always late,” the clerk said. “So what?” said Mayor Ida Holm.',
    );
    const [only, ...rest] = findings.filter(({ rule }) => rule === QUOTE);
    assert.deepEqual(rest, []);
    assert.equal(only?.data['firstQuote'], true);
    assert.match(only.message, /first quotation of the story/);
  });
});
