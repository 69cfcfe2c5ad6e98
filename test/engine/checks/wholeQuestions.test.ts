/** Questions whole: where they stand and how firmly, what they say, what else they point at, and the copy once their fix is taken. */
import assert from 'node:assert/strict';
import type { AnalyzeOptions, Finding } from '../../../src/engine';
import { check } from '../../support/check';

interface Row {
  readonly rule: string;
  readonly copy: string;
  /** Where it is asked, how firmly and in which words. */
  readonly asked: readonly [text: string, severity: Finding['severity'], message: string];
  readonly related?: readonly string[];
  readonly fixed?: string;
  readonly data?: Finding['data'];
  readonly options?: AnalyzeOptions;
}

const BOUTEFLIKA = { card: 'abdelaziz-bouteflika', name: 'Abdelaziz Bouteflika', title: 'President' };

const ROWS: readonly Row[] = [
  {
    rule: 'facts/figures-disagree',
    copy: 'Paula Greb, 34, runs the mill, she said. Greb, 37, swam.',
    asked: ['37', 'information', 'Paula Greb is 34 earlier in this story and 37 here. Which is right?'],
    related: ['34: the other age'],
    data: { name: 'Paula Greb', figures: [34, 37] },
  },
  {
    rule: 'facts/figures-disagree',
    copy: '# Six killed on ferry\n\nSeven people were killed when a ferry sank, Ada Lind said.',
    asked: ['Six', 'information', 'The headline has “Six” killed, the story “Seven”. Which is right?'],
    related: ['Seven: the story’s figure'],
  },
  {
    rule: 'facts/office-at-date',
    copy: 'The board met President Abdelaziz Bouteflika on Monday, Ada Lind said.',
    asked: [
      'President',
      'information',
      'By the card Abdelaziz Bouteflika was President of Algeria from 27 Apr 1999 to 2 Apr 2019. This story is dated 12 May 2021. Is “President” right here?',
    ],
    related: ['Abdelaziz Bouteflika: who is meant'],
    data: { ...BOUTEFLIKA, date: '2021-05-12' },
    options: { storyDate: '2021-05-12' },
  },
  {
    rule: 'names/inconsistent-spelling',
    copy: 'Erik Sorensen spoke. Mr. Sorensen left. Mr. Sorenson stayed. Mr. Sorensen slept, Ada Lind said.',
    asked: ['Sorenson', 'information', '“Sorenson” is “Sorensen” elsewhere in this story. Which is right?'],
    related: ['Sorensen: the other spelling', 'Sorensen: the other spelling', 'Sorensen: the other spelling'],
    fixed: 'Erik Sorensen spoke. Mr. Sorensen left. Mr. Sorensen stayed. Mr. Sorensen slept, Ada Lind said.',
    data: { suggestion: 'Sorensen', name: 'Sorenson' },
  },
  {
    rule: 'names/dateline',
    copy: 'CASABLACNA, Morocco (AP) — The harbor opened again on Monday, Ada Lind said.',
    asked: ['CASABLACNA', 'warning', '“CASABLACNA” is not a place we know. Is it CASABLANCA?'],
    fixed: 'CASABLANCA, Morocco (AP) — The harbor opened again on Monday, Ada Lind said.',
    data: { suggestion: 'CASABLANCA', name: 'CASABLACNA' },
  },
  {
    rule: 'names/acronym-unused',
    copy: 'The River Basin Development Board (RBDB) met, Ada Lind said.',
    asked: ['RBDB', 'hint', '“RBDB” is introduced here and never used again. Does the reader need it?'],
    data: { name: 'RBDB' },
  },
  {
    rule: 'desk/paste-damage',
    copy: 'The mill the the brothers built burned, Ada Lind said.',
    asked: ['the the', 'information', '“the the”: is one of them too many?'],
    fixed: 'The mill the brothers built burned, Ada Lind said.',
  },
  {
    rule: 'desk/paste-damage',
    copy: 'The caf\uFFFD burned, Ada Lind said.',
    asked: ['\uFFFD', 'information', 'A character was lost here when the copy was pasted or saved. What should it be?'],
  },
  {
    rule: 'desk/paste-damage',
    copy: 'He said “no" and “yes” and “so”, Ada Lind said.',
    asked: ['"', 'information', 'Straight and curly quotation marks are mixed in this copy. Make them the same?'],
    fixed: 'He said “no” and “yes” and “so”, Ada Lind said.',
  },
  {
    rule: 'sourcing/unnamed-group',
    copy: 'Two officials, who asked not to be named because they feared for their jobs, said the pier is shut.',
    asked: ['Two officials', 'hint', 'Two officials, no agency, a reason for not naming them is given. Is it enough?'],
  },
  {
    rule: 'sourcing/unnamed-group',
    copy: 'Officials said the pier is shut.',
    asked: [
      'Officials',
      'information',
      'Officials, no agency, no number, no reason given for not naming them. Can one of them be named, or the reason be told?',
    ],
  },
  {
    rule: 'sourcing/no-source',
    copy: 'The fraud allegedly began in May, and Ada Lind left.',
    asked: ['allegedly', 'hint', '“allegedly”: the copy does not say by whom. Who alleges it, and where?'],
  },
  {
    rule: 'sourcing/no-source',
    copy: 'It is believed that the pier is shut. Ada Lind left.',
    asked: ['is believed', 'information', '“is believed”: the copy does not say by whom. Who says so?'],
  },
  {
    rule: 'attribution/loaded-verb',
    copy: 'Ada Lind admitted that the pool was shut.',
    asked: ['admitted', 'hint', '“admitted” suggests guilt, or a fact held back. Is that meant, or would “said” do?'],
    data: { verb: 'admit' },
  },
];

describe('a whole question', () => {
  for (const { rule, copy, asked, related, fixed, data, options } of ROWS)
    it(`${rule}: ${copy.replace(/\n+/g, ' / ')}`, () => {
      const found = check(copy, options).findings.filter((finding) => finding.rule === rule);
      assert.equal(found.length, 1);
      const question = found[0]!;
      assert.deepEqual([question.text, question.severity, question.message], asked);
      if (related !== undefined)
        assert.deepEqual(
          question.related.map(({ text, message }) => `${text}: ${message}`),
          related,
        );
      if (data !== undefined) assert.deepEqual(question.data, data);
      assert.equal(fixedCopy(copy, question), fixed);
    });

  it('stands where it stands in the copy, whatever was found first', () => {
    const { findings } = check('He said “no" and “yes” and “so”, and the the pier\u200B was shut, Ada Lind said.');
    assert.deepEqual(
      findings.map(({ text }) => text),
      ['"', 'the the', '\u200B'],
    );
  });
});

/** The copy with the question's first fix taken; undefined where it has none. */
function fixedCopy(copy: string, { fixes }: Finding): string | undefined {
  return fixes[0]?.edits.reduceRight(
    (text, { start, end, replacement }) => text.slice(0, start) + replacement + text.slice(end),
    copy,
  );
}
