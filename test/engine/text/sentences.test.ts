/** Tests of where sentences end. */
import assert from 'node:assert/strict';
import { storyOf } from '../../support/story';

/** Sentences cut by "¶". */
const CUT: readonly string[] = [
  'The dam broke. ¶Nobody was hurt.',
  'Is it safe? ¶Yes! ¶Go on.',
  '“It broke.” ¶The crew fled.',
  '"It broke," Marsh said. ¶"We ran."',
  'He works at Acme Inc. ¶He likes it there.',
  'She left the U.S. ¶But she came back.',
  'It began at 5 a.m. ¶The crowd was small.',
  'It happened in Sept. ¶The trial followed.',
  'He said no. ¶Ten people left.',
  '(The mayor agreed.) ¶The vote was close.',
  'It was over.... ¶The team went home.',
  'She paused… ¶Then she spoke.',
  'They came at last. ¶– AP',
  'The rate was 3.5. ¶In May it rose.',
  'He fled the city.¶She stayed.',
  'It was Plan B. ¶The first had failed.',
  'He called al-Haddad. ¶“He hung up.',
  'What now? ¶The council meets Monday.',
  'The crates were shipped to the U.S. ¶Nora Pike opened them.',
  'She had studied in the U.K. ¶Pike told the court that she hated it.',
  'They fled to Boston, Mass. ¶Neighbors saw them leave.',
  'He moved to Albany, N.Y. ¶Omar Nasser stayed behind.',
  'The coal went to Dunmore Steel Corp. ¶Analysts were surprised.',
  'It was built by Reyes Bros. ¶Omar Nasser, a mason, said it would stand.',
  'The loan came from Delta Bank Plc. ¶City officials refused to comment.',
  'The bus left at 9 p.m. ¶Mayor Nora Pike missed it.',
  'The alarm rang at 4 a.m. ¶Guards at the gate slept on.',
  'Her father is Otto Lindqvist Sr. ¶Friends say he is ill.',
  'The shop stands on Mill St. ¶Residents want it gone.',
  'She holds a Ph.D. ¶Colleagues call her “Doc.”',
  'They sell nails, screws, etc. ¶Customers come from afar.',
  'The train leaves from Platform C. ¶Nora Pike missed it.',
  'They had to turn to Plan B. ¶Pike called it a mess.',
  'He fell in World War I. ¶Nora Pike keeps his letters.',
  'The silver belonged to King Oskar I. ¶Nora Pike sold it.',
  'The boys have hepatitis B. ¶Doctors said so.',
  'The crack is 25 ft. ¶Pike measured it.',
  'The embassy wrote to the U.N. ¶Diplomats were furious.',
  'It began in the U.S. ¶Firemen were called.',
  'The rate rose (by 3.5 percent.) ¶Then it fell.',
  'She said “No.” ¶Then left.',
  'She said “No.” then left.',
  'She said “No!” then left. ¶He said “Why?” ¶Pike left.',
  '“Why?” Nora Pike asked. ¶“Why?” ¶Nora Pike of Rome, she said, left.',
  'Why? he asked. ¶Why! iPhone sold. ¶It ended. ¶al-Haddad left. ¶It ended. ¶eBay rose. ¶It ended. de Vries left.',
  'It ended . . . ¶Then it began. ¶It ended... then it began. ¶It ended... ¶12 left.',
  'It ended. ¶— Then it began. ¶It ended? — Then it began. ¶It ended! – Pike.',
  'It ended. , Then it began.',
  'It ended.) ¶Then it began. ¶(It ended.) then it began.',
  'It ended.” ¶“Then it began. ¶It ended.¶“ Then.',
  'It ended.then it began. ¶It ended.¶Then it began. ¶It ended?Then it began.',
  '12 left. ¶13 came. ¶“14 went.” ¶“15.”',
  'It ended. ¶( Then it began.) ¶It ended. ¶[Then.]',
  'He left Acme Inc. ¶The board met. ¶He left Acme Inc. and went.',
  'He met Nora Pike Jr. ¶They ate. ¶He met Nora Pike Jr. Monday.',
  'He left at 5 p.m. ¶They ate. ¶He left at 5 p.m. Monday. ¶He left at 5 p.m. ¶Pike said so.',
  'He lives in the U.S. ¶They do not. ¶He lives in the U.S. Navy. ¶He lives in the U.S. ¶Pike said so.',
  'He paid Rs. 500 to Mr. Pike vs. Mrs. Orr et al. ¶They left.',
  'It was No. 5. ¶No. ¶It was no. 5.',
  'It was Sept. ¶They left. ¶It was Sept. 5. ¶It was Sept. 5 that they left.',
  'He has a Ph.D. ¶They ate. ¶He has a Ph.D. from Rome.',
  'He sold etc. ¶They left. ¶He sold etc. and left.',
  'He lives in Boston, Mass. ¶They ate. ¶He lives in Boston, Mass. and left.',
  'He went to Washington, D.C. ¶Pike said so. ¶He went to Washington, D.C. ¶They ate.',
  'He lives on Mill St. ¶They ate. ¶He lives on St. Mary’s. ¶He lives on Mill St. with her.',
  'The bus left at 9 a.m. ¶Guards slept. ¶At 9 a.m. Guards slept.',
  'They sued Steel Corp. ¶Workers won. ¶They sued Steel Corp. workers.',
  'After the war, in the U.S. Nora Pike sold hats.',
  'As a clerk in the U.S. Nora Pike sold hats.',
  'Since 2001 the U.S. Pike said, has changed.',
  'When he lived in the U.S. Nora Pike sold hats.',
  'He lived in the U.S. ¶Nora Pike sold hats.',
  'He lives in the U.S. ¶Nora Pike does not.',
  'They live in the U.S. ¶Nora Pike sells hats.',
  'They often met in the U.S. ¶Nora Pike left.',
  'He’s in the U.S. ¶Nora Pike left.',
  'They’ve been to the U.S. ¶Nora Pike left.',
  'Pike works in the U.S. ¶Nora Holm left.',
  'He said that she was in the U.S. ¶Nora Holm left.',
  'He said she was in the U.S. ¶Nora Holm left.',
  'The man who was in the U.S. Nora Holm left.',
  'If he moved to the U.S. Nora Holm would leave.',
  'They all hated the U.S. ¶Nora Holm stayed.',
  'He visited the U.S. Customs officers stopped him.',
  'He visited the U.S. ¶Officials stopped him.',
  'He visited the U.S. ¶Men stopped him. ¶He visited the U.S. ¶Firemen came.',
  'He visited the U.S. ¶The men stopped him. ¶He visited the U.S. ¶In May he left.',
  'He visited the U.S. on Monday. ¶He visited the U.S., too.',
  'He works at Acme Inc. Chairman Nora Pike left. ¶He works at Acme Inc. ¶Nora Pike left.',
  'He works at Acme Inc. ¶Officials left. ¶He owns Acme Inc. and Pike Ltd. ¶Both are shut.',
  'It opened at 9 a.m. ¶Nora Pike came. ¶At 9 a.m. Nora Pike came. ¶It opened at 9 a.m. EST.',
  'He is Otto Pike Jr. ¶Nora Holm left. ¶He is Otto Pike Jr. ¶His son left. ¶Otto Pike Jr. Park is shut.',
  'He lives on Mill St. ¶Nora Holm left. ¶He lives on Mill St. ¶His son left. ¶Mill St. Bridge is shut.',
  'She has a Ph.D. ¶Nora Holm left. ¶She has a Ph.D. ¶Her son left. ¶Her Ph.D. thesis is lost.',
  'He sold nails, etc. ¶Nora Holm left. ¶He sold nails, etc. ¶His son left.',
  'He went to Boston, Mass. ¶Nora Holm left. ¶He went to Boston, Mass. ¶General Hospital.',
  'They fought in Washington, D.C. ¶Nora Holm left. ¶They fought in Washington, D.C. ¶Mayor Nora Pike said no.',
];

/** One sentence each. */
const WHOLE: readonly string[] = [
  'Mr. Pell met Mrs. Voss and Dr. Imani Reed.',
  'Gen. Ada Brook and Sens. Cole and Dunn spoke to Rep. Ortiz (D-Calif.) on Friday.',
  'George W. Harlan and J. K. Moss ran against E.B. White.',
  'The U.S. Senate and the U.N. Security Council met.',
  'Acme Inc. Chief Executive Rosa Hahn left Brill & Co. Ltd. in May.',
  'He lives at No. 10 and pays on Oct. 4 or Nov. 5.',
  'Prices rose 3.5 percent to $1.20 from $1.10.',
  'It starts at 5 a.m. Wednesday and ends at 6 p.m. Eastern.',
  '“Why?” he asked.',
  '“Why?” Marsh asked.',
  '"Stop!" shouted the guard.',
  'The Yelp! board met, she said, in Rome.',

  '“We will... see,” she said.',
  'It was … unclear.',
  'The case, Dunn v. Hale, began.',
  'Martin Luther Hale Jr. and Sam Pope Sr. spoke.',
  'He owned dogs, cats, etc. and a horse.',
  'St. Louis and Ft. Worth are far from Mt. Hood.',
  'Visit paper.com for more.',
  'He (the mayor said so!) agreed.',
  'The letter, dated Jan. 3, reached the Washington, D.C. office.',
  'Lt. Col. Imre Nagy of Ph.D. fame spoke.',
  'The crates were seen by U.S. Customs officers.',
  'He is a former U.S. Army cook who was hurt at the U.S. Court of Trade.',
  'The show starts at 9 p.m. E.T. and it was George H.W. Pike who won.',
  'She says the U.S. Senate voted twice.',
  'He said friends in the U.S. Congress told him so.',
  'The letter she wrote to the U.S. Supreme Court failed.',
  'In the U.S. Nora Pike sold hats.',
  'When he came to the U.S. Nora Pike hired him.',
  'Officials who met in Washington, D.C. Mayor Nora Pike said, had lied.',
  'The bank sued Dunmore Steel Corp. Chairman Nora Pike.',
  'He works for Reyes Bros. Circus and for the U.K. Treasury.',
  'The rally ended at Otto Lindqvist Jr. Park.',
  'At 9 p.m. Mayor Nora Pike left.',
  'The show starts at 9 p.m. Eastern and was sold out.',
  'It was signed by A. Pike and B. Nasser.',
  'Judge Nora I. Pike and Ana C. Reyes spoke to John B. Cole.',
  'Divers found a 25 ft. Pike Line boat and 3 mi. of rope.',
  'They prayed at St. Anne and on Mt. Sorrow.',
  'He lives near Ft. Dunmore and drove a Lt. Gov. Pike sign home.',
];

function cut(text: string): string {
  const { sentences } = storyOf(text, 'plain');
  let out = '';
  sentences.forEach((sentence, index) => {
    if (index > 0) out += `${text.slice(sentences[index - 1]!.end, sentence.start)}¶`;
    out += text.slice(sentence.start, sentence.end);
  });
  return out;
}

describe('sentences', () => {
  describe('end', () => {
    for (const marked of CUT) it(marked, () => assert.equal(cut(marked.replaceAll('¶', '')), marked));
  });
  describe('go on', () => {
    for (const text of WHOLE) it(text, () => assert.equal(cut(text), text));
  });

  it('never have more than 200 tokens', () => {
    const { sentences } = storyOf('word '.repeat(1000), 'plain');
    assert.ok(sentences.every((sentence) => sentence.endToken - sentence.firstToken <= 200));
    assert.equal(sentences.length, 5);
  });
});
