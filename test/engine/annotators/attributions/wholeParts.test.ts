/** Where source and content end: clauses after "according to", subjects that close a sentence, and what a source kept back. */
import assert from 'node:assert/strict';
import { isAssertive, type Attribution } from '../../../../src/engine';
import { NO_CARDS } from '../../../../src/engine/knowledge';
import { engineOf, readModelBytes } from '../../../support/engine';

const engine = engineOf({ models: readModelBytes(), cards: NO_CARDS });

const line = ({ source, contents }: Attribution): string =>
  [source?.text ?? '-', contents.map((content) => content.text).join(' / ')].join(' | ');
const read = (text: string): string[] => engine.analyze(text).attributions.filter(isAssertive).map(line);

type Row = readonly [text: string, line: string];

const TABLES: Readonly<Record<string, { readonly finds: readonly Row[]; readonly leavesAlone: readonly Row[] }>> = {
  '“According to” takes the whole clause': {
    finds: [
      [
        'According to two officials, Orr told aides that he would quit.',
        'two officials | Orr told aides that he would quit',
      ],
      ['According to Orr, the minister promised to pay.', 'Orr | the minister promised to pay'],
      ['According to police, Fox admitted taking the money.', 'police | Fox admitted taking the money'],
      ['According to two aides, Orr wants to resign.', 'two aides | Orr wants to resign'],
      ['According to witnesses, the driver said he had been asleep.', 'witnesses | the driver said he had been asleep'],
    ],
    leavesAlone: [
      [
        'According to Mia Fox, the mayor of Tarn, the council agreed to pay.',
        'Mia Fox, the mayor of Tarn | the council agreed to pay',
      ],
      ['According to Mia Fox, a lawyer, the bridge was unsafe.', 'Mia Fox, a lawyer | the bridge was unsafe'],
      ['The bridge was unsafe, according to two officials.', 'two officials | The bridge was unsafe'],
      ['Orr told aides that he would quit.', 'Orr | that he would quit'],
      ['According to Orr, the bridge is unsafe.', 'Orr | the bridge is unsafe'],
    ],
  },
  'a subject that closes its sentence begins after the comma': {
    finds: [
      [
        'The bridge was destroyed on Monday, two residents there said.',
        'two residents there | The bridge was destroyed on Monday',
      ],
      [
        'The clinic has run out of bandages, three aid workers there said.',
        'three aid workers there | The clinic has run out of bandages',
      ],
      ['Two trains collided, the drivers’ union Norvia said.', 'the drivers’ union Norvia | Two trains collided'],
      ['“My father could hear it,” his son Yusuf said by telephone.', 'his son Yusuf | “My father could hear it,”'],
    ],
    leavesAlone: [
      ['The town has bread, milk, two shops said.', 'two shops | The town has bread, milk'],
      ['The town there was safe, Lena Orr said.', 'Lena Orr | The town there was safe'],
      ['The pier will close, Lena Orr, the mayor, said.', 'Lena Orr, the mayor, | The pier will close'],
      ['The roof fell in at noon, the miners’ union said.', 'the miners’ union | The roof fell in at noon'],
    ],
  },
  'what a source kept back is not what it said': {
    finds: [
      ['Police said a man had been arrested but gave no details.', 'Police | a man had been arrested'],
      ['Police said a man had been arrested but could not say where.', 'Police | a man had been arrested'],
      ['Police said a man had been arrested but would not name him.', 'Police | a man had been arrested'],
      ['Lena Orr said the pier was closed but did not elaborate.', 'Lena Orr | the pier was closed'],
      ['Orr said the offer had been made but refused to name the buyer.', 'Orr | the offer had been made'],
      ['The ministry said the ferry had sunk and gave no figures.', 'The ministry | the ferry had sunk'],
    ],
    leavesAlone: [
      ['Police said the man had been armed but did not fire.', 'Police | the man had been armed but did not fire'],
      ['Orr said the board had met but refused to pay.', 'Orr | the board had met but refused to pay'],
      [
        'The minister said the town was tired but gave no ground.',
        'The minister | the town was tired but gave no ground',
      ],
      ['Orr said the ferry had sailed but would not arrive.', 'Orr | the ferry had sailed but would not arrive'],
      ['Orr said the pier was old but had not been closed.', 'Orr | the pier was old but had not been closed'],
      ['Orr said the crew was brave but was given no help.', 'Orr | the crew was brave but was given no help'],
    ],
  },
};

describe('attributions: source and content whole', () => {
  for (const [name, { finds, leavesAlone }] of Object.entries(TABLES)) {
    describe(name, () => {
      for (const [text, expected] of finds) it(`finds: ${text}`, () => assert.deepEqual(read(text), [expected]));
      for (const [text, expected] of leavesAlone)
        it(`leaves alone: ${text}`, () => assert.deepEqual(read(text), [expected]));
    });
  }
});
