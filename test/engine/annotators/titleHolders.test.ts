/** Tests of who a title means where two people near have it: whose title it is decides, else nobody is meant. */
import assert from 'node:assert/strict';
import { check } from '../../support/check';

const PRESIDENTS = 'Dario Venn, the president of Atletico Sorrel, sat beside President Carla Mendes.';
const CHAIRS = 'Lena Orr, the chairwoman of Norbrew, met Mia Fox, the chairwoman of the harbour board.';
const MAYORS = 'Mayor Lena Orr of Tarn met Mayor Mia Fox of Harmouth.';

const HEADS_OF_STATE = 'President Ana Lucero of Tierra Alta received President Hugo Brandt of Norvania on Monday.';

/** The copy, and who its last source is; null where nobody with a name is meant. */
type Row = readonly [copy: string, who: string | null];

const FINDS: readonly Row[] = [
  [`${PRESIDENTS} The club’s president said the stadium would be sold.`, 'Dario Venn'],
  [
    'President Carla Mendes sat beside Dario Venn, the president of Atletico Sorrel. The president of the club said it would be sold.',
    'Dario Venn',
  ],
  [`${CHAIRS} The board’s chairwoman said the pier would be sold.`, 'Mia Fox'],
  [`${CHAIRS} The chairwoman of Norbrew said the pier would be sold.`, 'Lena Orr'],
  [`${MAYORS} The mayor of Tarn said the pier would be sold.`, 'Lena Orr'],
  [`${HEADS_OF_STATE} The Norvanian president said the border was open.`, 'Hugo Brandt'],
  [`${HEADS_OF_STATE} The president of Norvania said the border was open.`, 'Hugo Brandt'],
  [`${PRESIDENTS} Mendes said the fans were loud. The president said the stadium would be sold.`, 'Carla Mendes'],
  ['President Carla Mendes met Vice President Nils Aro. The president said it was late.', 'Carla Mendes'],
  ['President Carla Mendes opened the stadium. The country’s president said it was late.', 'Carla Mendes'],
  // A clause of its own begins after the comma, and its subject is no title of the person before it.
  ['With Mia Fox, President Lena Orr chose a judge. The president said it was late.', 'Lena Orr'],
  ['King Nils visited. At a dinner for Crown Prince Leo, the king said it was late. The king left.', 'Nils'],
  [`${MAYORS} With Ida Holm, Chancellor Rui Sa opened the pier. The chancellor said it was late.`, 'Rui Sa'],
  ['Mia Fox, Mayor Lena Orr’s deputy, left. The deputy said it was late.', 'Mia Fox'],
  ['Sen. Lena Orr wrote the bill. Rep. Nils Aro opposes it. The senator said it would pass.', 'Lena Orr'],
  ['Sen. Lena Orr met Rep. Nils Aro. The congressman said the bill was dead.', 'Nils Aro'],
  ['Gen. Lena Orr met Col. Nils Aro. The colonel said the war was lost.', 'Nils Aro'],
  [
    'Nils Aro, a spokesman for Norbrew, met Leo Brun, a spokesman for the port. The spokesman said the pier would be sold.',
    'Leo Brun',
  ],
];

const LEAVES_ALONE: readonly Row[] = [
  [`${PRESIDENTS} The president said the stadium would be sold.`, null],
  [`${CHAIRS} The chairwoman said the pier would be sold.`, null],
  [`${CHAIRS} The bank’s chairwoman said the pier would be sold.`, null],
  [`${MAYORS} The mayor said the pier would be sold.`, null],
  [`${HEADS_OF_STATE} The Sudanese president said the border was open.`, null],
  [`${MAYORS} The mayor of Larkhaven said the pier would be sold.`, null],
  ['Sen. Lena Orr met Sen. Mia Fox. The senator said the bill was dead.', null],
  ['Gen. Lena Orr met Gen. Mia Fox. The general said the war was lost.', null],
  ['Senator Lena Orr sat beside Senator Mia Fox. The senator said the pier would be sold.', null],
];

describe('who a title means', () => {
  for (const [part, rows] of Object.entries({ finds: FINDS, 'leaves alone': LEAVES_ALONE }))
    describe(part, () => {
      for (const [copy, who] of rows)
        it(copy, () => {
          const { sources } = check(copy);
          const last = sources.find(({ mentions }) => mentions.some(({ text }) => /^the\b/i.test(text)));
          assert.equal(last?.named === true ? last.descriptor : null, who);
        });
    });
});
