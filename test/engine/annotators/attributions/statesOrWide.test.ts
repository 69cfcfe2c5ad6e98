/** What counts as a statement, and what is wide (a wish, support, a name for a thing), whoever the source is. */
import assert from 'node:assert/strict';
import { isAssertive } from '../../../../src/engine';
import { NO_CARDS } from '../../../../src/engine/knowledge';
import { engineOf, readModelBytes } from '../../../support/engine';

const engine = engineOf({ models: readModelBytes(), cards: NO_CARDS });

const statements = (text: string): string[] =>
  engine
    .analyze(text)
    .attributions.filter(isAssertive)
    .map(({ source, cue }) => `${source?.text ?? '-'} | ${cue?.text ?? '-'}`);

interface Table {
  readonly finds: readonly (readonly [text: string, line: string])[];
  readonly leavesAlone: readonly string[];
}

const TABLES: Readonly<Record<string, Table>> = {
  'a verdict in one’s own words': {
    finds: [
      ['Chairwoman Mia Fox called the report “a work of fiction”.', 'Chairwoman Mia Fox | called'],
      ['Mayor Lena Orr welcomed the ruling as “a door opening”.', 'Mayor Lena Orr | welcomed'],
      ['Lena Orr described the budget as “a gift to the rich”.', 'Lena Orr | described'],
      ['The minister Nils Aro dismissed the claim as “nonsense”.', 'The minister Nils Aro | dismissed'],
      ['He called the mood “good”.', 'He | called'],
      ['Nils Aro condemned the raid as “cowardly”.', 'Nils Aro | condemned'],
      ['Lena Orr regards the pier as a “threat”.', 'Lena Orr | regards'],
      ['She praised the crew’s “courage and skill”.', 'She | praised'],
    ],
    leavesAlone: [
      'Lena Orr wants a “safe” bridge.',
      'Lena Orr backed the “safe harbour” plan.',
      'Norbrew calls it “the levy”.',
      'He called his boat “The Lena”.',
      'Lena Orr criticised the “safe” bridge.',
      'Lena Orr called on the mayor to “act at once”.',
      'Lena Orr called for a “safe” bridge.',
      'Nils Aro dismissed the claim.',
    ],
  },
  'a clause that its speaker interrupts': {
    finds: [
      ['The town, he added, had no money left.', 'he | added'],
      ['The bridge, she noted, was built in 1950.', 'she | noted'],
      ['His father, Orr recalled, had worked on the pier.', 'Orr | recalled'],
      ['The levy, Aro noted, will rise again.', 'Aro | noted'],
    ],
    leavesAlone: [
      'The cook, he added, and the salt.',
      'The town he recalled had no money left.',
      'The wine, which he added, had no taste.',
      'The price, she noted on a slip.',
    ],
  },
  'what a court rules': {
    finds: [
      ['The court ruled that the law was unconstitutional.', 'The court | ruled'],
      ['The law was unconstitutional, the court ruled.', 'the court | ruled'],
      ['Judge Lena Orr ruled that Aro must pay.', 'Judge Lena Orr | ruled'],
      ['The court ruled the law was unconstitutional.', 'The court | ruled'],
    ],
    leavesAlone: [
      'The party rules the town.',
      'Lena Orr ruled out a new tax.',
      'The court ruled in favour of the growers.',
      'The dynasty ruled the island for a century.',
    ],
  },
};

describe('attributions: a statement or wide', () => {
  for (const [name, { finds, leavesAlone }] of Object.entries(TABLES)) {
    describe(name, () => {
      for (const [text, line] of finds) it(`finds: ${text}`, () => assert.deepEqual(statements(text), [line]));
      for (const text of leavesAlone) it(`leaves alone: ${text}`, () => assert.deepEqual(statements(text), []));
    });
  }
});
