/** Renaming where the copy lies in markup: the words change, the markup stays. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { wordsOf, type CarrierName } from '../../src/engine';
import { nameAt } from '../../src/languageService/names';
import { renameEdits } from '../../src/languageService/rename';
import { engine } from '../support/engine';

/** The file with the name of the person at `from` changed; null where it is refused. */
function renamed(carrier: CarrierName, file: string, from: string, to: string): string | null {
  const analysis = engine().analyze(file, { carrier });
  const mention = nameAt(analysis, file.indexOf(from));
  assert.ok(mention !== undefined, `“${from}” is a name`);
  const edits = renameEdits(analysis, mention, to);
  if (edits === null) return null;
  return [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((text, { start, end, replacement }) => text.slice(0, start) + replacement + text.slice(end), file);
}

describe('renaming a name in markup', () => {
  for (const [title, carrier, file, from, to, expected] of [
    [
      'changes the word that differs, and leaves the tags inside the name',
      'html',
      '<p>Paula <b>Baum</b> spoke on Monday. Baum left.</p>',
      'Paula',
      'Paula Braum',
      '<p>Paula <b>Braum</b> spoke on Monday. Braum left.</p>',
    ],
    [
      'writes the new name in the escapes of the page',
      'html',
      '<p>Hale &amp; Pike Ferries said on Monday it was shut.</p>',
      'Hale',
      'Hale & Park Ferries',
      '<p>Hale &amp; Park Ferries said on Monday it was shut.</p>',
    ],
    [
      'and in those of JSON',
      'ninjs',
      '{"headline": "Pier", "body_text": "Mayor Paula Baum spoke on Monday. Baum left."}',
      'Paula',
      'Paula "Bo" Baum',
      '{"headline": "Pier", "body_text": "Mayor Paula \\"Bo\\" Baum spoke on Monday. Baum left."}',
    ],
    [
      'leaves Markdown’s signs inside a name',
      'markdown',
      'Mayor Paula **Baum** spoke on Monday. Baum left.',
      'Paula',
      'Paula Braum',
      'Mayor Paula **Braum** spoke on Monday. Braum left.',
    ],
    [
      'is refused where a word more would have to stand among tags',
      'html',
      '<p>Mayor Paula <b>Baum</b> spoke on Monday. Baum left.</p>',
      'Paula',
      'Paula Maria Braum',
      null,
    ],
    [
      'is refused where the word itself has a tag inside',
      'html',
      '<p>Mayor Paula B<i>aum</i> spoke on Monday. Baum left.</p>',
      'Paula',
      'Paula Braum',
      null,
    ],
  ] as const) {
    it(title, () => assert.equal(renamed(carrier, file, from, to), expected));
  }

  it('leaves all tags as they are, and reads as the new name, or is refused, whatever stands in the name', () => {
    const tag = fc.constantFrom('', '', '<b>', '</b>', '<i class="x">', '<!-- x -->', '<br>');
    fc.assert(
      fc.property(fc.tuple(tag, tag, tag, tag), ([before, between, inside, behind]) => {
        const page = `<p>Mayor ${before}Paula ${between}Ba${inside}um${behind} spoke on Monday. Paula Baum left.</p>`;
        const analysis = engine().analyze(page, { carrier: 'html' });
        const mention = nameAt(analysis, page.lastIndexOf('Paula'));
        if (mention === undefined) return;
        const edits = renameEdits(analysis, mention, 'Paula Braum');
        if (edits === null) return;
        const now = [...edits]
          .sort((a, b) => b.start - a.start)
          .reduce((text, { start, end, replacement }) => text.slice(0, start) + replacement + text.slice(end), page);
        const markup = (text: string): string => (text.match(/<[^<>]*>/g) ?? []).join('');
        assert.equal(markup(now), markup(page));
        const { story } = engine().analyze(now, { carrier: 'html' });
        assert.match(wordsOf(story, { start: 0, end: now.length }), /Paula Braum left/);
      }),
      { numRuns: 25 },
    );
  });
});
