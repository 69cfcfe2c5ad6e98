/**
 * What each question says, to the letter: its words, the places beside it, and what its fixes make of the copy. Changed words fail
 * here; `UPDATE=1 npm run test:unit` takes them over, and the change is read in the diff like any other.
 */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checks, DEFAULT_HOUSE_STYLE, type Analysis, type Finding, type HouseStyle } from '../../../src/engine';
import { engine, ROOT } from '../../support/engine';

const FILE = join(ROOT, 'test/fixtures/snapshots/questions.txt');

/** A house that asks everything, also what no house asks unless it says so. */
const HOUSE: HouseStyle = {
  ...DEFAULT_HOUSE_STYLE,
  severities: Object.fromEntries(checks.filter(({ severity }) => severity === 'off').map(({ rule }) => [rule, 'hint'])),
  spellings: [
    { prefer: 'Kyiv', instead: ['Kiev'] },
    { prefer: 'harbor', instead: ['harbour'] },
  ],
};

const LONG = 'the very long and winding road between the upper mill and the lower harbour';

/** Copy for every rule, most of it for several. */
const COPY: readonly (string | readonly [copy: string, storyDate: string])[] = [
  '“We had no water. We had no light. We walked all night,” said Ilir Koba.',
  'The mayor claimed that the pool was safe. Ms. Iwu admitted that the letter was late. Police confirmed the count. Iwu pointed out that it rained.',
  'The mayor revealed the plan, and Ms. Iwu refused to say why. The board noted that the roof leaks.',
  'The street was empty by noon. “Nobody told us that the bridge would be closed today.” Rain fell.',
  '“It is safe,” said Roos. “It is a death trap,” said Koba.',
  'Senator Roos believes that the vote will fail. Meridian Rail fears another strike. Ada Brunn knows that they want more.',
  'Roos said “the pool is safe and will stay open.\n\nThe pool is safe,” Roos said. It is "open.',
  'Local media reported that the mill had burned down. Brunn told a local newspaper that she would go.',
  'The bridge cost TK million. Ada Brunn [CQ] said no. [Who says so? – ed.] XXX to come.',
  'The mill the the brothers built. “It burned,"\u00a0he said.\n\nThe cafÃ© burned , and theyâ€™re gone ;it rained..',
  'Or\u00adville is a town.  Two spaces &amp; an entity stand here.\u200B So does this.',
  'The tower is the tallest building in the country. The flood caused a blackout. It was the first time a woman led the board. More than 4,000 people, or 7.9% of the town, fled.',
  'Six killed on ferry\n\nHARMOUTH, England – Seven people were killed on a ferry on Monday, police said.\n\nPaula Greb, 34, was on it. Greb, 37, swam.',
  'The Lark Brigade may have been involved in the raid. The mayor allegedly stole the boat. Jens Holm is believed to have sunk it.',
  ['Secretary of State Hillary Clinton met the board on Monday.', '2014-05-12'],
  ['President Abdelaziz Bouteflika spoke on Monday. Former President Barack Obama listened.', '2021-05-12'],
  ['President Abdelaziz Bouteflika spoke on Monday. Former President Barack Obama listened.', '2012-05-12'],
  'The bridge closed last Tuesday. It opens next month, and was shut a year ago.',
  ['The bridge closed last Tuesday. It opens next month, and was shut a year ago.', '2025-06-03'],
  'NUPENG called off the strike. PENGASSAN did not.',
  'The River Basin Development Board (RBDB) met on Friday. The board meets twice a year.',
  'The RBDB met. The River Basin Development Board (RBDB) met again. The RBDB meets twice.',
  'CASABLACNA, Morocco – The harbor opened again.',
  'TUNIS, Morocco – The harbor opened again.',
  'Ada Brunn said no. Then it rained. Later Ada Brunn said yes. Then Ada Brunn left.',
  'Kiev is far. The harbour of Kiev is not. Harbour pilots left KIEV.',
  'Erik Sorensen opened the session. Later Sorenson closed it. Sorenson and Sorensen left.',
  'Brunn said the strike would go on. “We have time,” Brunn said.',
  'Ada Brunn met her brother, Jens Brunn. Later Brunn said the mill would close. Brunn left.',
  'She will meet Mali’s prime minister on Tuesday. The French president was there.',
  'The mill will close, sources said.\n\nAda Brunn, who owns it, said nothing is decided.',
  '“They are all thieves,” an official said. “The mayor is a fool and a crook,” said a person close to the board.',
  'Officials said the pool is safe. An official said the roof leaks. Sources said so too.',
  'Ada Brunn declined to comment. The board did not respond to a request for comment. Roos refused to be interviewed.',
  'A neighbour who gave only his first name, Jens, said the house burned at night. A shopper said so.',
  'The minister is widely seen as weak. It is believed that a deal is near. The mine was reportedly sold.',
  'The board of the mill has learned that a deal is near, The Harmouth Courier has learned.',
  'A man named only as Karim said the camp was full. “I ran,” said Lena, a nurse who withheld her surname.',
  'Two officials said the talks had failed. The official said they would go on.',
  'Ada Brunn said that Roos had told her the mill would close. According to Brunn, an aide said Roos lied.',
  'A document seen by the Courier says the mill will close. An internal memo shows why.',
  'Port officials say the crane is safe. Experts say it is not. Diplomats and analysts said so.',
  'A senior official said the talks had failed. An aide, who asked not to be named because he was not authorised to speak, said they would go on.',
  'An official who spoke on condition of anonymity said so. A police officer said on background that it burned.',
  'A spokesman for the board said the pool is safe. A spokeswoman said it would stay open.',
  'Critics say the plan is too slow. Some say it is too fast. Many believe it will fail.',
  'Passengers on the ferry said it was overloaded. A passenger who swam ashore said the crew fled. Neighbours said they heard shots.',
  'Ada Brunn, who owns the mill, said it would close.\n\nOfficials said it would not. The official said the roof leaks. “It is a scandal,” said one of the officials.',
  'Ada Brunn said the mill would close.\n\nThe mayor, Jens Holm, could not be reached. A diplomat declined to comment. The board would not say why.',
  'An official said he had been told by police that the mill burned. A witness said that a friend saw it.',
  'The River Basin Development Board (RBDB) met in Harmouth on Friday.\n\nThe board meets twice a year, said Ada Brunn, who chairs it.',
  '# Mill to close\n\nHARMOUTH, England – The mill will close, said Ada Brunn, who owns it. It rained.\n\nThe street was empty by noon.\n\n“Nobody told us that the bridge would be closed today.”\n\nRain fell.',
  'The Harbor Post reported, citing unnamed officials, that the strike was over. Media reports suggest it will end on Friday.',
  '“Karl Brandt is a coward,” one adviser said. A former colleague said Ada Iwu was the most gifted minister in years.',
  'The ministry declined to comment. A ministry official said the money was gone.',
  'slug: pier-sale\ndate: 2019-05-02\n\nThe pier will be sold, an official said.',
  'slug: pier-sale\ndate: 2019-05-02\n\nThe pier will be sold, an official said. An aide said the price was secret.',
  'Erik Sorensen, the mayor, opened the session. Mr. Sorenson closed it. Mr. Sorenson left, said Mr. Sorensen.',
  ['Envoys waited for the Algerian president in the capital, aides said on Monday.', '2012-10-29'],
  `Critics say ${LONG} is shut, and Kiev, where ${LONG} ends, is shut too.`,
  '# Mill to close\n\nBy Ada Brunn\n\nHARMOUTH, England – The mill will close, an official said on Monday.\n\nThe official said workers would be told.\n\nIt opened in 1911.',
  '# Mill to close\n\nHARMOUTH, England – The mill will close, an official said on Monday.\n\nSources close to the board said workers would be told.\n\nAn aide said it opened in 1911. Another aide said so.',
];

/** Without anybody who says anything copy is no news, and most rules ask nothing of it. */
const BELOW = '\n\nThe river rose for days, said Ola Berg, who lives beside the mill.';

function read(row: (typeof COPY)[number]): { readonly text: string; readonly analysis: Analysis } {
  const [copy, storyDate] = typeof row === 'string' ? [row, null] : row;
  const text = /\bsa(?:id|ys?)\b/.test(copy) ? copy : copy + BELOW;
  return { text, analysis: engine().analyze(text, { storyDate, houseStyle: HOUSE }) };
}

const inText = (text: string, { start, end }: { start: number; end: number }): string => {
  const around = `${text.slice(Math.max(0, start - 12), start)}[${text.slice(start, end)}]${text.slice(end, end + 12)}`;
  return around.replace(/\s/g, ' ');
};

/** The copy after a fix. */
function mended(text: string, edits: Finding['fixes'][number]['edits']): string {
  let result = text;
  for (const { start, end, replacement } of [...edits].sort((one, other) => other.start - one.start))
    result = result.slice(0, start) + replacement + result.slice(end);
  return result;
}

function shown(text: string, finding: Finding): string {
  const { rule, severity, reason, message, related, fixes } = finding;
  return [
    `  ${rule} (${severity}, ${reason}) ${inText(text, finding)}`,
    `    ${message}`,
    ...related.map((place) => `    beside it ${inText(text, place)} ${place.message}`),
    ...fixes.map(({ title, edits }) => `    ${title} > ${mended(text, edits).replace(/\s/g, ' ')}`),
  ].join('\n');
}

describe('the words of questions', function () {
  this.timeout(60_000);
  let stories: readonly ReturnType<typeof read>[] = [];
  before(() => (stories = COPY.map(read)));

  it('are these', () => {
    const told = stories.map(({ text, analysis }) =>
      [text.split(/\n+/).join(' / '), ...analysis.findings.map((finding) => shown(text, finding))].join('\n'),
    );
    const actual = `${told.join('\n\n')}\n`;
    if (process.env['UPDATE'] === '1') writeFileSync(FILE, actual);
    assert.equal(actual, readFileSync(FILE, 'utf8'));
  });

  it('are there for every rule', () => {
    const asked = new Set(stories.flatMap(({ analysis }) => analysis.findings.map(({ rule }) => rule)));
    assert.deepEqual(
      checks.map(({ rule }) => rule).filter((rule) => !asked.has(rule)),
      [],
    );
  });

  it('have a title of their own for lists', () => {
    const titles = checks.map(({ title }) => title);
    for (const title of titles) assert.match(title, /^\p{Lu}.{6,}[^.?]$/u);
    assert.equal(new Set(titles).size, checks.length);
  });

  it('are sentences, and a fix has a name', () => {
    for (const { message, related, fixes } of stories.flatMap(({ analysis }) => analysis.findings)) {
      assert.match(message, /^[“\p{Lu}\d].*[.?]$/su);
      for (const place of related) assert.ok(place.message.length > 3 && place.text !== '');
      for (const { title, edits } of fixes) assert.ok(title.length > 3 && edits.length > 0);
    }
  });
});
