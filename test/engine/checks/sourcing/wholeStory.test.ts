/** Tests of the sourcing rules on the whole story: asked once, at its head. */
import assert from 'node:assert/strict';
import { DEFAULT_HOUSE_STYLE, profileNamed, type AnalyzeOptions, type Finding } from '../../../../src/engine';
import { check } from '../../../support/check';

const SINGLE = 'sourcing/single-anonymous';
const NOBODY = 'sourcing/nobody-named';
const NO_BYLINE = 'sourcing/no-byline';

const FILLER = 'The pier was built of larch. It has stood for ninety winters. Gulls nest on its lamps.';

function asked(copy: string, rule: string, options: AnalyzeOptions = {}): readonly Finding[] {
  return check(copy, options).findings.filter((finding) => finding.rule === rule);
}

type Row = readonly [what: string, copy: string, reason?: string];

function table(rule: string, rows: readonly Row[], options: AnalyzeOptions = {}): void {
  for (const [what, copy, reason] of rows) {
    it(what, () => {
      const found = asked(copy, rule, options);
      assert.deepEqual(
        found.map((finding) => finding.reason),
        reason === undefined ? [] : [reason],
      );
    });
  }
}

describe('sourcing/single-anonymous', () => {
  describe('finds', () => {
    table(SINGLE, [
      ['a lead on one', `The pier will be sold in May, an official said.\n\n${FILLER}`, 'lead-on-one'],
      [
        'a lead on one who is quoted too',
        `The pier will be sold, a person familiar with the plan said. “It is rotten,” the person said.\n\n${FILLER}`,
        'lead-on-one',
      ],
      ['a lead on a bare source', `The pier will be sold, a source said.\n\n${FILLER}`, 'lead-on-one'],
      [
        'a run of paragraphs on one',
        [
          'Mayor Ida Holm said the pier was sound.',
          'An engineer said it was not.',
          'The engineer said the piles were hollow.',
          '“A child could push it over,” the engineer said.',
          'Gulls nest on its lamps.',
        ].join('\n\n'),
        'chain-on-one',
      ],
    ]);
  });

  describe('leaves alone', () => {
    table(SINGLE, [
      ['a lead with a named source', `The pier will be sold, Mayor Ida Holm said.\n\n${FILLER}`],
      [
        'a lead with a second source',
        `The pier will be sold, an official said. Mayor Ida Holm confirmed that it would go in May.\n\n${FILLER}`,
      ],
      ['a lead on two people', `The pier will be sold, two officials said.\n\n${FILLER}`],
      ['a lead on many', `The pier will be sold, officials said.\n\n${FILLER}`],
      ['a note of two sentences', 'The pier will be sold, an official said. It is old.'],
      [
        'an unnamed source further down',
        `Mayor Ida Holm said the pier would be sold.\n\n${FILLER}\n\nAn official said it would go in May.`,
      ],
      ['a resident', `The pier shook all night, a resident said.\n\n${FILLER}`],
    ]);
  });
});

describe('sourcing/nobody-named', () => {
  describe('finds', () => {
    table(NOBODY, [
      [
        'two unnamed sources',
        `An official said the pier was sold. Critics say it is a loss.\n\n${FILLER}`,
        'nobody-named',
      ],
      ['a group and a resident', `Officials said it was sold. Residents said it shook.\n\n${FILLER}`, 'nobody-named'],
      [
        'a body that puts a thing somewhere',
        `Officials said it was sold. Critics say it is a loss. The ministry put the pier at risk.\n\n${FILLER}`,
        'nobody-named',
      ],
    ]);
  });

  describe('leaves alone', () => {
    table(NOBODY, [
      ['one named person among them', `An official said the pier was sold. Ida Holm said it was not.\n\n${FILLER}`],
      ['a body among them', `An official said the pier was sold. The council said it was not.\n\n${FILLER}`],
      [
        'a body that puts a figure',
        `An official said it was sold. The ministry put the loss at $2 million.\n\n${FILLER}`,
      ],
      ['a public document among them', `An official said it was sold. Court records show it was not.\n\n${FILLER}`],
      ['one source only', `An official said the pier was sold.\n\n${FILLER}`],
      ['copy in which nobody speaks', FILLER],
    ]);
  });
});

describe('sourcing/no-byline', () => {
  const ap: AnalyzeOptions = { houseStyle: { ...DEFAULT_HOUSE_STYLE, severities: profileNamed('ap')!.severities } };
  const body = `HARMOUTH (Courier) - The pier will be sold, an official said.\n\n${FILLER}`;

  describe('finds, where the house asks', () => {
    table(
      NO_BYLINE,
      [
        ['a header without a byline', `slug: pier-sale\ndate: 2019-05-02\n\n${body}`, 'no-byline'],
        ['front matter without a byline', `---\ntitle: Pier\ndate: 2019-05-02\n---\n\n${body}`, 'no-byline'],
      ],
      ap,
    );
  });

  describe('leaves alone', () => {
    table(
      NO_BYLINE,
      [
        ['a header with a byline', `slug: pier-sale\nbyline: Lea Hart\n\n${body}`],
        ['a byline above the copy', `slug: pier-sale\n\nBy Lea Hart\n\n${body}`],
        ['copy without a header', body],
        [
          'copy with named sources only',
          `slug: pier-sale\n\nHARMOUTH (Courier) - The pier will be sold, Mayor Ida Holm said.\n\n${FILLER}`,
        ],
      ],
      ap,
    );
  });

  it('is off where the house says nothing', () => {
    assert.deepEqual(asked(`slug: pier-sale\n\n${body}`, NO_BYLINE), []);
  });
});

describe('questions about the whole story', () => {
  const body = `HARMOUTH (Courier) - The pier will be sold, a source said.\n\n${FILLER} Critics say it will fall.`;
  const unopened = body.replace('HARMOUTH (Courier) - ', '');
  for (const [where, copy, words] of [
    ['the headline', `Pier to be sold\n\nBy Lea Hart\n\n${body}`, 'Pier to be sold'],
    ['a heading’s words', `# Pier to be sold\n\n${body}`, 'Pier to be sold'],
    ['the byline where there is no headline', `By Lea Hart\n\n${body}`, 'By Lea Hart'],
    ['the first word where there is neither', body, 'HARMOUTH'],
    ['the first word of copy in one line', body.replaceAll('\n\n', ' '), 'HARMOUTH'],
    ['the first word as it stands', `Donâ€™tblame the bridge. ${unopened}`, 'Donâ€™tblame'],
    ['no quotation mark', `“The pier will be sold,” a source said. ${FILLER} Critics say it will fall.`, 'The'],
  ] as const) {
    it(`stand at ${where}`, () => {
      const places = [SINGLE, NOBODY].flatMap((rule) => asked(copy, rule));
      assert.deepEqual(
        places.map(({ start, text }) => [start, text]),
        [SINGLE, NOBODY].map(() => [copy.indexOf(words), words]),
      );
    });
  }
});
