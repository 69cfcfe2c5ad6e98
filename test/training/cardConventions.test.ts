/** What a corpus says of a card that is shown, on sentences marked here. */
import assert from 'node:assert/strict';
import { judge, type Verdict } from '../../src/training/cards/conventions';
import { readMarked } from '../support/markedCopy';

/** The copy with the corpus's names marked; its tokens are the words between spaces, stops and commas apart. */
function verdict(marked: string, name: string, labels: readonly string[], names: readonly string[] = [name]): Verdict {
  const { text, marks } = readMarked(marked);
  const offsets = [...text.matchAll(/[^\s,.]+(?:\.[^\s,.]+)*|[,.]/gu)].map((match): [number, number] => [
    match.index,
    match.index + match[0].length,
  ]);
  const start = text.indexOf(name);
  return judge(
    { doc: '', text, offsets, names: marks.map(({ start: from, end, label }) => ({ start: from, end, type: label })) },
    { start, end: start + name.length, labels, isCountry: name !== 'Harmouth', isName: (form) => names.includes(form) },
  );
}

describe('a card over a corpus', () => {
  const cases: [Verdict, string, string, readonly string[]][] = [
    ['marked', 'Rain fell in [Norland|place] today.', 'Norland', ['place']],
    ['marked', 'Rain fell in [the Isles|place] today.', 'Isles', ['place']],
    ['marked', 'Rain fell in the [N.I|place].', 'N.I.', ['place']],
    ['compound', 'The [Norland-based|misc] trawler sank.', 'Norland', ['place']],
    ['compound', 'The Norlandic-born captain left.', 'Norlandic', ['place', 'group']],
    ['list', 'Rain fell in [Harmouth, Norland|place] today.', 'Harmouth', ['place']],
    ['list', 'Rain fell in [Harmouth, Norland|place] today.', 'Norland', ['place']],
    ['list', 'Rain fell in [southern Norland|place] today.', 'Norland', ['place']],
    ['list', 'Rain fell in [Norland’s Harmouth|place] today.', 'Norland', ['place']],
    ['list', 'Rain fell in [Norland’s Harmouth|place] today.', 'Harmouth', ['place']],
    ['list', 'They met [Norlandic, Harish|group] ministers.', 'Harish', ['group']],
    ['list', 'Rain fell in [Harmouth, central Norland|place] today.', 'Norland', ['place']],
    ['list', 'Rain fell in [trans-Alpine Norland|place] today.', 'Norland', ['place']],
    ['government', '[Norland|organization] signed.', 'Norland', ['place']],
    ['form', 'The State of [Norland|place] signed.', 'State of Norland', ['place']],
    ['pieces', '[Bank of|organization] [Norland|place] cut it.', 'Bank of Norland', ['organization']],
    ['wrong', 'The [Norland|place] [Courier|organization] said so.', 'Courier said', ['organization']],
    ['wrong', '[Harmouth|organization] won.', 'Harmouth', ['place']],
    ['wrong', 'The [Norland Courier|organization] said so.', 'Norland', ['place']],
    ['wrong', 'In [Norland’s house|place] it rained.', 'Norland', ['place']],
    ['wrong', 'They met [Norlandic Harish|group] ministers.', 'Harish', ['group']],
    ['wrong', 'Old [Norland Courier|place] said so.', 'Norland', ['place']],
    ['wrong', '[Norland|person] said so.', 'Norland', ['place']],
    ['wrong', 'Norland said so.', 'Norland', ['place']],
  ];
  for (const [expected, marked, name, labels] of cases)
    it(`${expected}: ${marked}`, () => assert.equal(verdict(marked, name, labels, ['Norland', name]), expected));
});
