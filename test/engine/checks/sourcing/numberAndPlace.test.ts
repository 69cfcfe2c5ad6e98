/** Tests of the rules on how unnamed sources are used: several that are one, the first voice, a body that declines and speaks. */
import assert from 'node:assert/strict';
import { check, checkEach } from '../../../support/check';

const PLURAL = 'sourcing/plural-then-one';
const FIRST = 'sourcing/anonymous-first';
const DECLINED = 'sourcing/declined-comment';
const LEARNED = 'sourcing/outlet-has-learned';

describe('sourcing/plural-then-one', () => {
  describe('finds', () => {
    checkEach([
      `[Sources|${PLURAL}] said the deal was off. The offer came too late, the source added.`,
      `[Officials|${PLURAL}] said the gate was shut. “It will stay shut,” the official said.`,
      `[Government officials|${PLURAL}] said two men were held. The official said both were fishermen.`,
      `The vote was lost, [party insiders|${PLURAL}] said.\n\nNobody had counted, the insider said.`,
      `[Diplomats|${PLURAL}] say the talks are dead. The diplomat said no date was set.`,
    ]);
  });

  describe('leaves alone', () => {
    checkEach(
      [
        'Two officials said the deal was off. One of them said the offer came too late.',
        'Sources said the deal was off. The sources said the offer came too late.',
        'An official said the gate was shut. Officials said it would open. The official said he had the key.',
        'Officials said the gate was shut. Another official said it would open.',
        'Officials said the gate was shut. Olaf Brun, an official of the port, said it would open.',
        'Officials said the gate was shut. A diplomat said it would open. The diplomat said he had the key.',
        'Sources said the deal was off. One source said the offer came too late.',
        'Several officials opened the gate. The official said it was late.',
      ],
      { kinds: [PLURAL] },
    );
  });

  it('points at the one', () => {
    const { findings } = check('Sources said the deal was off. The offer came too late, the source added.');
    const found = findings.find(({ rule }) => rule === PLURAL);
    assert.deepEqual(
      found?.related.map(({ text }) => text),
      ['the source'],
    );
  });
});

describe('sourcing/anonymous-first', () => {
  describe('finds', () => {
    checkEach([
      `[An official|${FIRST}] said the gate was shut. Mayor Ida Holm said it would open.`,
      `The pier is unsafe, [critics|${FIRST}] say. Mayor Ida Holm says it is sound.`,
      `[Sources|${FIRST}] said the mine would close. The company said it would not.`,
    ]);
  });

  describe('leaves alone', () => {
    checkEach(
      [
        'Mayor Ida Holm said it would open. An official said the gate was shut.',
        'An official said the gate was shut.',
        'An official said the gate was shut. A clerk said it was open.',
        'A spokeswoman for the port said the gate was shut. Mayor Ida Holm said it would open.',
        'The report said the gate was shut. Mayor Ida Holm said it would open.',
        'Residents said the gate was shut. Mayor Ida Holm said it would open.',
      ],
      { kinds: [FIRST] },
    );
  });
});

describe('sourcing/declined-comment', () => {
  describe('finds', () => {
    checkEach([
      `The harbour board declined to comment. [A harbour board official|${DECLINED}] said the crane had failed.`,
      `[An official at the fisheries ministry|${DECLINED}] said the quota was wrong. The ministry did not respond to a request for comment.`,
      `Meridian Rail refused to discuss the crash. [Two employees of Meridian Rail|${DECLINED}] said the brakes had gone.`,
      `A spokeswoman for the hospital declined to comment. [A nurse at the hospital|${DECLINED}] said the ward was full.`,
    ]);
  });

  describe('leaves alone', () => {
    checkEach(
      [
        'The bank declined to comment. A harbour board official said the crane had failed.',
        'A harbour board official said the crane had failed.',
        'The harbour board declined to comment. Olaf Brun, its engineer, said the crane had failed.',
        'The harbour board declined to wait. A harbour board official said the crane had failed.',
        '“The harbour board declined to comment,” said Mayor Ida Holm. Critics said the crane was old.',
        'The harbour board declined to comment. Residents said the crane had failed.',
      ],
      { kinds: [DECLINED] },
    );
  });

  it('points at the words of the refusal', () => {
    const { findings } = check(
      'The harbour board declined to comment. A harbour board official said the crane had failed.',
    );
    const found = findings.find(({ rule }) => rule === DECLINED);
    assert.ok(found?.related.some(({ text }) => text === 'declined to comment'));
  });
});

describe('sourcing/outlet-has-learned', () => {
  describe('finds', () => {
    checkEach([
      `[The Harbour Gazette|${LEARNED}] has learned that the pier will be sold.`,
      `[This newspaper|${LEARNED}] understands that the chef was suspended in May.`,
      `The pier will be sold, [the Evening Courier|${LEARNED}] has learned.`,
    ]);
  });

  describe('leaves alone', () => {
    checkEach(
      [
        'The Harbour Gazette reported that the pier will be sold.',
        'The Harbour Gazette has learned a lesson.',
        'Mayor Ida Holm said she had learned that the pier will be sold.',
        'Pupils have learned that the pier is old.',
      ],
      { kinds: [LEARNED] },
    );
  });
});
