/** Tests of abbreviations: whether the sentence ends with one. "¶" stands where it does. */
import assert from 'node:assert/strict';
import { cutSentences } from '../../support/story';

const ENDS: readonly string[] = [
  // After a closing mark, where a word stands that opens sentences.
  '“We live in the U.S.” ¶The board met.',
  '“I back Plan B.” ¶She left.',
  'It was bought (by Acme Inc.) ¶The board met.',
  // Before an opening mark and a capital.
  'They live in the U.S. ¶“We like it,” she said.',
  'They live on Main St. ¶“We like it,” she said.',
  'It was signed by George W. ¶The clerk left.',
  // Streets.
  'They live on 5th St. ¶Nora Pike left.',
  'They live on 12th St. ¶Nora Pike left.',
  'They live on Main St. ¶Nora Pike left.',
  // Clocks: whatever follows them opens a sentence.
  'It opened at 9 a.m. ¶Rain and more rain fell.',
  'It opened at 9 p.m. ¶Rain and more rain fell.',
  'The hearing was put off until 9 a.m. ¶Lawyers close to the bench said a deal was near.',
  'The hearing was put off until at least 9 a.m. ¶Lawyers said no.',
  'They searched until shortly before 4 p.m. ¶Rescuers then gave up.',
  'The power failed before 9 p.m. ¶Engineers were sent.',
  'Polls close at 8 p.m. ¶Turnout was high.',
  'Voting begins at 7 a.m. ¶Election officials expect long queues.',
  'They took the 9 a.m. ¶Passengers said it was full.',
  // People, by nouns that have small letters elsewhere.
  'He left Acme Inc. ¶Police in Oslo want him.',
  'He left Acme Inc. ¶People in Oslo want him.',
  'He left Acme Inc. ¶Staff in Oslo want him.',
  'He left Acme Inc. ¶Policemen in Oslo want him.',
  'He left Acme Inc. ¶Women in Oslo want him.',
  'He left Acme Inc. ¶Lawyers in Oslo want him.',
  'He left Acme Inc. ¶Witnesses in Oslo want him.',
  'He left Acme Inc. ¶Deputies in Oslo want him.',
  'He lives in the U.K. ¶Local residents want him.',
  'He lives in Orrville, Wash. ¶Federal agents want him.',
  // A name and its verb, or what the name stands for and its verb.
  'They left Acme Inc. ¶Mischief followed.',
  'They moved to the U.S. ¶Nora de la Cruz left.',
  'They moved to the U.S. ¶Nora Pike of the Harbour Board stayed.',
  'They moved to the U.S. ¶Nora Pike later joined.',
  'They moved to the U.S. ¶Nora Pike quickly joined.',
  'They moved to the U.K. ¶Nora Pike, a clerk for the port board, stayed.',
  // No note: the figure opens a sentence.
  'They sing pop. ¶40 fans came.',
  'They sing (rock and pop). ¶40 fans came.',
  'They sing rock, and then pop. ¶40 fans came.',
  '(They sang and left. ¶40 fans came.)',
];

const GOES_ON: readonly string[] = [
  '“We live in the U.S.” she said.',
  '“We live in the U.S.” Nora Pike said.',
  '“We live in the U.S.” “So do we.”',
  '“I wrote to Mr.” The rest is lost.',
  'They live in the U.S. “we like it,” she said.',
  'They live in the U.S. (The board met.)',
  'They live in the U.S. [The board met.]',
  'They live in the U.S. “…”',
  'It was signed by George W. “We like it,” she said.',
  'It was signed by George W. I left.',
  'They sold the St. Anne built by Pike.',
  'They met President Gen. Ada Brook and left.',
  'The boat is 25 Ft. Pike left.',
  // A note with a figure, in a bracket or between commas.
  'They left Tarvo (pop. 4,000) at noon.',
  'They left Tarvo, pop. 4,000, at noon.',
  'They left the mill (est. 1921) and Nora Pike (b. 1950) at noon.',
  'They left the road (approx. 30 km), the hall (max. 400 seats) and the house (no. 4) at noon.',
  'They left Tarvo (metro pop. 40,000) at noon.',
  'He beat J.K. Moss and left.',
  'It opened at 9 a.m. Sunday and closed at 9 p.m. March 5.',
  'Until 9 a.m. Lawyers said nothing.',
  'Until she left at 9 a.m. Lawyers said nothing.',
  'When the doors opened at 9 a.m. Shoppers ran.',
  'She sang at 10 a.m. Mass, and the bells rang before the 11 a.m. Mass.',
  'They missed the 9 a.m. Harbour Express that goes to Oslo.',
  'It opened at 9 a.m. Eastern time, or at 3 p.m. Oslo time.',
  'It opened at 9 a.m. Christmas Day.',
  'He lived in the U.S. Nora',
  'They moved to the U.S. Nora Pike',
  'He lives in the U.S. Police Nora.',
  'They work for Acme Inc. Yemen in Aden and for Acme Inc. Antilles in Willemstad.',
  'They work for Pike Bros. Industries in Oslo.',
  'They met Acme Inc. Salesman of the year Nora Pike.',
  'He met Dunmore Steel Corp. Vice Presidents Pike and Orr.',
  'He visited the U.S. Federal agents stopped him.',
  'He wrote for the U.K. Harbour Post, a daily.',
  'He wrote for the U.K. Harbour Post, a daily (it was sold).',
  'They moved to the U.S. Navy Yard; it rained.',
  'They work for Acme Inc. Oslo, which makes nails.',
  // Too far from the verb: seven words of a name, eight words after it.
  'They moved to the U.S. Nora Pike of the Old Harbour Board stayed.',
  'He wrote for the U.K. Harbour Post, a daily for the old and the young sold in pubs.',
];

/** Of each list some words, with the sentence that they end. */
const LISTED: readonly (readonly [words: string, copy: (word: string) => string])[] = [
  [
    'Ala Calif Fla Wis Va Tenn N.C N.H N.J N.M N.Y N.D R.I S.C S.D D.C Ont Que Alta',
    (state) => `They moved to Orrville, ${state}. ¶Nora Pike stayed.`,
  ],
  ['Univ Assn Ctr Ind Mfg Natl', (word) => `They left the Harbour ${word}. ¶Nora Pike stayed.`],
  ['M.D M.A J.D B.A', (degree) => `She has an ${degree}. ¶Nora Pike has none.`],
  [
    'However Meanwhile Several Who How Would Nearly Only Yesterday Despite Instead It’s Through Without Once Like',
    (opener) => `They left Acme Inc. ¶${opener.replace('’', "'")} more than they knew.`,
  ],
];
const TITLED = 'Gov Lt Sgt Insp Rep Sec Supt Messrs Lt-Gen Vice-Adm';
const SAYING = 'asked demanded mused quipped whispered roared argued repeated wanted';

describe('abbreviations', () => {
  describe('end a sentence', () => {
    for (const copy of ENDS) it(copy, () => assert.equal(cutSentences(copy.replace('¶', '')), copy));
    for (const [words, copyOf] of LISTED)
      it(words, () => {
        for (const copy of words.split(' ').map(copyOf)) assert.equal(cutSentences(copy.replace('¶', '')), copy);
      });
  });
  describe('stand inside one', () => {
    for (const copy of GOES_ON) it(copy, () => assert.equal(cutSentences(copy), copy));
    it(TITLED, () => {
      for (const title of TITLED.split(' '))
        for (const copy of [`They met ${title}. Pike and left.`, `They met ${title}. The Old.`])
          assert.equal(cutSentences(copy), copy);
    });
    it(`“Why?” Pike ${SAYING}`, () => {
      for (const verb of SAYING.split(' ')) {
        const copy = `“Why?” Nora Pike ${verb}.`;
        assert.equal(cutSentences(copy), copy);
      }
    });
  });
});
