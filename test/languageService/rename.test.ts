/** Renaming: a name put right wherever the story has it, and nothing else touched. */
import assert from 'node:assert/strict';
import { nameAt } from '../../src/languageService/names';
import { renameEdits, whyNoName } from '../../src/languageService/rename';
import { engine } from '../support/engine';

function renamed(text: string, from: string, to: string): string {
  const analysis = engine().analyze(text);
  const mention = nameAt(analysis, text.indexOf(from));
  assert.ok(mention !== undefined, `"${from}" is a name`);
  const edits = [...(renameEdits(analysis, mention, to) ?? [])].sort((a, b) => b.start - a.start);
  return edits.reduce(
    (copy, { start, end, replacement }) => copy.slice(0, start) + replacement + copy.slice(end),
    text,
  );
}

describe('renaming a name', () => {
  const finds: readonly [title: string, text: string, from: string, to: string, expected: string][] = [
    [
      'puts the surname right where it stands alone',
      'Ines Tavarez opened the port. Tavarez said it was late. “It is,” said Tavarez’s deputy.',
      'Ines Tavarez',
      'Ines Tavares',
      'Ines Tavares opened the port. Tavares said it was late. “It is,” said Tavares’s deputy.',
    ],
    [
      'leaves given names alone where the surname was wrong',
      'Paula Baum spoke on Monday. Baum left on Tuesday.',
      'Baum left',
      'Braum',
      'Paula Braum spoke on Monday. Braum left on Tuesday.',
    ],
    [
      'changes first name and surname with the whole name, where it has more words or fewer',
      'Paula Baum spoke on Monday. Baum left on Tuesday. Paula Baum is 40.',
      'Paula Baum',
      'Paulina M. Braum',
      'Paulina M. Braum spoke on Monday. Braum left on Tuesday. Paulina M. Braum is 40.',
    ],
    [
      'writes a possessive as the new name has it',
      'Peter Jones spoke on Monday. Jones’ boat is late. “It is,” said Jones’ wife. Jones left.',
      'Peter Jones',
      'Peter Smith',
      'Peter Smith spoke on Monday. Smith’s boat is late. “It is,” said Smith’s wife. Smith left.',
    ],
  ];
  for (const [title, text, from, to, expected] of finds) {
    it(title, () => assert.equal(renamed(text, from, to), expected));
  }

  it('keeps the capitals of a headline', () => {
    const text = 'BAUM LEAVES PORT\n\nPaula Baum left the port on Tuesday. Baum said she was glad.\n';
    assert.match(
      renamed(text, 'Paula Baum', 'Paula Braum'),
      /^(?:BRAUM|BAUM) LEAVES[\s\S]*Paula Braum left[\s\S]*Braum said/,
    );
  });

  it('leaves a person of the same surname alone', () => {
    const text = 'Paula Baum met Peter Klein on Monday. Klein agreed with Paula Baum.';
    assert.equal(renamed(text, 'Peter Klein', 'Peter Kline'), text.replaceAll('Klein', 'Kline'));
  });

  it('takes no name that is none', () => {
    assert.match(whyNoName('  ')!, /letter/);
    assert.match(whyNoName('Ann\nBell')!, /line/);
    assert.equal(whyNoName('Ann Bell'), null);
  });
});
