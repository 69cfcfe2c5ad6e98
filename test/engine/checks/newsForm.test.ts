/** Which copy is news: there the house’s spelling of “harbour” is asked about, and in recipes, tales and essays it is not. */
import { DEFAULT_HOUSE_STYLE } from '../../../src/engine';
import { checkEach } from '../../support/check';

const options = {
  kinds: ['names/house-style'],
  houseStyle: { ...DEFAULT_HOUSE_STYLE, spellings: [{ prefer: 'harbor', instead: ['harbour'] }] },
};
const asked = '[harbour|names/house-style]';
const isNews = (rows: readonly string[]): void =>
  checkEach(
    rows.map((row) => row.replace('harbour', asked)),
    options,
  );
const isNone = (rows: readonly string[]): void => checkEach(rows, options);

/** Lines of a dialogue. */
const TALK = '“No,” said Anna of the harbour. “Yes,” said Tom. “No,” said Anna.';
const LINES =
  'Of the harbour: “No,” said Anna. “Yes,” said Tom. “No,” said Anna. “Yes,” said Tom. “No,” said Anna. “Yes,” said Tom.';
const RECIPE = 'Boil the water. Stir it.';
/** Ten sentences. */
const WEATHER =
  'It rained. It snowed. It froze. It thawed. It hailed. It blew. It cleared. It rained. It snowed. It froze.';
const SOME = 'Some say the harbour is shut.';

describe('news', () => {
  describe('has a head or a foot', () => {
    isNews([
      'HARMOUTH (AP) — The harbour froze over in the night.',
      'By Ada Brunn\n\nThe harbour froze over in the night.',
      'river-ice\n\nThe harbour froze over in the night.',
      'The harbour froze over in the night.\n\n(Reuters)',
    ]);
    isNone(['The harbour froze over in the night.']);
  });

  describe('has no program in it', () => {
    isNews(['Ada Brunn said the harbour is shut.\n\nrun']);
    isNone(['Ada Brunn said the harbour is shut.\n\n```\nrun\n```']);
  });

  describe('tells what somebody did on a day', () => {
    isNews([
      'Ada Brunn opened the harbour on Monday.',
      'Ada Brunn opened the harbour on Monday, with 40 ships.',
      'Ada Brunn and Holm opened the harbour on Monday.',
      'The Harmouth Courier has learned that the harbour is shut.',
    ]);
    isNone([
      'Ada Brunn opened the harbour in May.',
      'Ada Brunn wants a new harbour.',
      'The Harmouth Trust opened the harbour on Monday.',
      'The harbour opened on Monday.',
      'On Monday, ask Ada Brunn. Fill the harbour pot with water. Boil it.',
    ]);
  });

  describe('is no dialogue', () => {
    isNews([
      TALK,
      `${TALK} “Yes,” said Ada Brunn.`,
      `${TALK} “Yes,” said Mayor Holm.`,
      `${TALK} “Yes,” said the mayor.`,
      `${TALK} “Yes,” said the Harmouth Trust.`,
      `${TALK} It was late, according to Tom.`,
      `${TALK} It is reportedly late.`,
      // One line in nine.
      `${LINES} “No,” said Anna. “Yes,” said Tom. “No,” said Ada Brunn.`,
    ]);
    isNone([
      `${TALK} “Yes,” said Tom.`,
      '“No,” he said of the harbour. “Yes,” she said. “No,” he said. “Yes,” she said.',
      // One line in ten.
      `${LINES} “No,” said Anna. “Yes,” said Tom. “No,” said Anna. “No,” said Ada Brunn.`,
    ]);
  });

  describe('has a voice of somebody in particular, or no instructions', () => {
    isNews([
      SOME,
      'The harbour is shut, according to him.',
      `Officials say the harbour is shut. ${RECIPE}`,
      `The harbour is reportedly shut. ${RECIPE}`,
      `It is said that the harbour is shut. ${RECIPE}`,
      `Barack Obama said the harbour was shut. ${RECIPE}`,
      `A friend of my uncle said the harbour was shut. ${RECIPE}`,
      `${SOME} Ada Brunn says it is not. ${RECIPE}`,
      // One instruction in more than three sentences.
      `Boil the water. ${SOME} It rained. It snowed.`,
    ]);
    isNone([
      `${SOME} ${RECIPE}`,
      `My uncle says the harbour is shut. ${RECIPE}`,
      `Brunn said the harbour was shut. ${RECIPE}`,
      `Anna said the harbour was shut. ${RECIPE}`,
      `He said the harbour was shut. ${RECIPE}`,
      `Boil the water. ${SOME} It rained.`,
      `${RECIPE} ${SOME} ${WEATHER}`,
    ]);
  });

  describe('is no tale', () => {
    isNews([
      '“It is,” says Anna. The harbour is shut.',
      '“It is shut,” said Brunn. Some say the harbour is shut, others do not.',
      '“It is shut,” the official said. “It is late,” he said. Some say the harbour is shut.',
    ]);
    isNone([
      `“It is,” he says. ${SOME}`,
      `“It is shut,” the baker said. “It is late,” he said. ${SOME}`,
      `${SOME} I walk there.`,
      'My uncle says the harbour is shut. I walk there.',
    ]);
  });

  describe('is no essay', () => {
    isNews([
      `${SOME} ${WEATHER}`,
      `${SOME} Others say it is not. ${WEATHER}`,
      `${SOME} Others say it is not. ${WEATHER} It thawed. It hailed. It blew. It cleared. It rained. It snowed. It froze.`,
    ]);
    isNone([
      `${SOME} ${WEATHER} It thawed.`,
      `${SOME} Others say it is not. ${WEATHER} It thawed. It hailed. It blew. It cleared. It rained. It snowed. It froze. It blew.`,
    ]);
  });
});
