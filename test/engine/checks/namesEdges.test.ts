/** Rules on names at their edges: copy that is just asked about beside copy that just is not. */
import assert from 'node:assert/strict';
import { DEFAULT_HOUSE_STYLE } from '../../../src/engine';
import type { CheckContext, CheckFacts } from '../../../src/engine/checks/check';
import { dateline } from '../../../src/engine/checks/names/dateline';
import { check, checkBelowSpeech, checkEach } from '../../support/check';
import { engine } from '../../support/engine';
import { storyOf } from '../../support/story';

describe('names/inconsistent-spelling, at its edges', () => {
  const kinds = ['names/inconsistent-spelling'];

  for (const unseen of ['\u00ad', '\u200b', '\u200b\u200b', '\ufeff'])
    it(`asks at the whole word where ${JSON.stringify(unseen)} stands in it, and takes it out with the word`, () => {
      const copy = `Erik Sorensen opened the session, he said. Mr. Soren${unseen}son closed it. It was late.`;
      const [finding] = engine()
        .analyze(copy)
        .findings.filter(({ rule }) => kinds.includes(rule));
      assert.equal(copy.slice(finding!.start, finding!.end), `Soren${unseen}son`);
      const [edit] = finding!.fixes[0]!.edits;
      assert.equal(
        copy.slice(0, edit!.start) + edit!.replacement + copy.slice(edit!.end),
        'Erik Sorensen opened the session, he said. Mr. Sorensen closed it. It was late.',
      );
    });
  describe('asks about', () =>
    checkBelowSpeech(
      [
        // The rarer one is asked about, of two as rare the later one.
        'Erik [Sorensen|names/inconsistent-spelling] opened the session. Mr. Sorensen spoke. Mr. Sorenson closed it. Mr. Sorenson left. Mr. Sorenson slept.',
        'Erik Sorenson opened the session. Mr. [Sorensen|names/inconsistent-spelling] closed it.',
        // A letter too many, two that are swapped.
        'Erik Sornsen opened the session. Mr. [Sorensen|names/inconsistent-spelling] closed it.',
        'Erik Sorensen opened the session. Mr. [Soernsen|names/inconsistent-spelling] closed it.',
        'Erik Bruhn opened the session. Mr. [Bruun|names/inconsistent-spelling] closed it.',
        'Erik Sorensen opened the session. Erik [Sorenson|names/inconsistent-spelling] closed it.',
        'Erik Sorensen Jr. opened the session. Mr. [Sorenson|names/inconsistent-spelling] closed it.',
        'Erik Sørensen opened the session. Mr. [Sørenson|names/inconsistent-spelling] closed it. Mr. Sørensen left.',
        'The Harmouth Trust ran. The Harmouth [Trast|names/inconsistent-spelling] stopped.',
        'Erik Tome Lindgren spoke. Erik [Tove|names/inconsistent-spelling] Lindgren left. Erik [Toms|names/inconsistent-spelling] Lindgren slept.',
      ],
      { kinds },
    ));
  describe('leaves alone', () =>
    checkBelowSpeech(
      [
        'Erik Brun opened the session. Mr. Brum closed it.',
        'Erik Sorensen opened the session. Mr. Torensen closed it.',
        'Erik Sorensen opened the session. Mr. Sorensens closed it.',
        'Erik Kalino opened the session. Mr. Kalina closed it.',
        'Erik Kalimy opened the session. Mr. Kalimi closed it.',
        'Erik Kalimi opened the session. Mr. Kalim closed it.',
        'Erik Karlin opened the session. Mr. Karlina closed it.',
        'Erik Karlin opened the session. Mr. Karline closed it.',
        'Mr. Erik Sorensen opened the session. Ms. Sorenson closed it.',
        'Erik Harmouth opened the session. The Harmauth Trust closed it.',
        'Erik Kaliman opened the session. Mr. Kalimann closed it.',
        'Mayor Ada Sorensen opened the session. Mr. Sorenson closed it.',
        'The Harmouth Trust ran. The Harmauth Bank stopped.',
        'Erik Tom Lindgren spoke. Erik Tim Lindgren left.',
      ],
      { kinds },
    ));

  it('shows where else it stands and up to three of the other spelling, and mends every place', () => {
    const { story, findings } = check(
      'Erik Sorenson spoke. Mr. Sorenson left. Mr. Sorensen came. Mr. Sorensen ate. Mr. Sorensen slept. Mr. Sorensen woke, a clerk said.',
    );
    const asked = findings.find(({ rule }) => rule === kinds[0])!;
    assert.deepEqual(
      asked.related.map((place) => [place.text, place.message]),
      [['Sorenson', 'here too'], ...Array.from({ length: 3 }, () => ['Sorensen', 'the other spelling'])],
    );
    assert.deepEqual(
      asked.fixes[0]!.edits.map(({ start, end, replacement }) => [story.text.slice(start, end), replacement]),
      [
        ['Sorenson', 'Sorensen'],
        ['Sorenson', 'Sorensen'],
      ],
    );
  });
});

describe('names/two-surnames, at its edges', () => {
  const kinds = ['names/two-surnames'];
  describe('asks about', () =>
    checkBelowSpeech(
      [
        'Ada Brunn met Jens Brunn. It rained. It snowed. It froze. [Brunn|names/two-surnames] left.',
        'Ada Marie Brunn met Jens Karl Brunn. It rained. [Brunn|names/two-surnames] left.',
        'Ada Brunn said no. Ada Brunn said yes. Jens Brunn slept. Jens Brunn woke. [Brunn|names/two-surnames] left.',
        'Ada Brunn, Jens Brunn and Ulla Brunn met. [Brunn|names/two-surnames] left. Brunn came back.',
        'Ada Brunn met Jens Brunn. [Brunn|names/two-surnames] said the mill would close. Brunn said it would reopen.',
      ],
      { kinds },
    ));
  describe('leaves alone', () =>
    checkBelowSpeech(
      [
        'Ada Brunn met Jens Brunn. It rained. It snowed. It froze. It thawed. Brunn left.',
        'Ada Brunn met Jens Brunn. “Brunn left,” said Ulla Holm.',
        // One of them is long out of mind.
        'Jens Brunn came. Jens Brunn sat. Ada Brunn came. It rained. It snowed. It froze. It thawed. Ada Brunn sat. Brunn left.',
        'Ada Brunn said no. Ada Brunn said yes. Jens Brunn slept. Brunn left.',
        'Ada Brunn met Jens Brunn, and Brunn left.',
        '# Brunn closes the mill\n\nAda Brunn met Jens Brunn. It closed.',
      ],
      { kinds },
    ));

  it('names everybody it could be, and the other places', () => {
    const copy = 'Ada Brunn, Jens Brunn and Ulla Brunn met. Brunn left. Brunn came back, a clerk said.';
    const asked = check(copy).findings.find(({ rule }) => rule === kinds[0])!;
    assert.equal(asked.message, 'Which “Brunn” is this: “Ada Brunn” or “Jens Brunn” or “Ulla Brunn”?');
    assert.deepEqual(
      asked.related.map(({ start }) => start),
      [copy.lastIndexOf('Brunn')],
    );
  });
});

describe('names/no-first-reference, at its edges', () => {
  const kinds = ['names/no-first-reference'];
  describe('asks about', () =>
    checkBelowSpeech(
      [
        'Mr. [Brunnhuber|names/no-first-reference] left at noon.',
        'It rained in the Port. Mr [Brunnhuber|names/no-first-reference] left at noon.',
        'It rained in the Port. [Brunnhuber|names/no-first-reference] said the strike would go on. “We have time,” Brunnhuber said.',
        'Ms. [Iwuhuber|names/no-first-reference] stayed. Miss [Okaforo|names/no-first-reference] came.',
        '[Brunnhuber|names/no-first-reference] said the strike would go on. “We have time,” Brunnhuber said.',
      ],
      { kinds },
    ));
  describe('leaves alone', () =>
    checkBelowSpeech(
      [
        'Brunnhuber said the strike would go on. Rain fell.',
        'Brunnhuber wants the strike to go on. Brunnhuber wants the port shut.',
        'Brunnhuber left. Brunnhuber came back. Brunnhuber said it rained.',
        'Pope Clementius said the strike would go on. “We have time,” Clementius said.',
        ...['King', 'Queen', 'Prince', 'Emir', 'Sister'].map(
          (title) => `${title} Clementius said the strike would go on. “We have time,” Clementius said.`,
        ),
        'Mr. Brunnhuber left. Karl Brunnhuber came.',
        'Mr. Brunnhuber left. Karl Brunnhubar came.',
        'Mr. Brunnhuber left. The Brunnhuber Trust paid.',
        '“Mr. Brunnhuber left,” said Ada Holm.',
        '# Mr. Brunnhuber leaves\n\nIt rained.',
        'Mr. Paris left at noon.',
        'Mr. BRUNNHUBER left at noon.',
      ],
      { kinds },
    ));
});

describe('names/acronym-undefined, at its edges', () => {
  const kinds = ['names/acronym-undefined'];
  describe('asks about', () =>
    checkBelowSpeech(
      [
        'Leaders of [NUP|names/acronym-undefined] said the strike would go on.',
        'Leaders of [NUPENG|names/acronym-undefined] said the strike would go on.',
        'Leaders of [RBDB|names/acronym-undefined] said no.\n\nThe River Basin Development Board (RBDB) met.',
      ],
      { kinds },
    ));
  describe('leaves alone', () =>
    checkBelowSpeech(
      [
        'Leaders of NU said the strike would go on.',
        'Leaders of NUPENGA said the strike would go on.',
        'Leaders of RBDB said no. The River Basin Development Board, which meets twice a year, met.',
        'The union RBDB said no. The broadcaster XTVQ said yes.',
        '“RBDB is late,” said Ada Holm.',
        '# RBDB is late\n\nIt rained.',
      ],
      { kinds },
    ));
  describe('gives the first paragraph until the end of the second', () =>
    checkEach(
      [
        'Leaders of RBDB said no.\n\nThe River Basin Development Board met.\n\nIt rained.',
        'The mill closed.\n\nLeaders of [RBDB|names/acronym-undefined] said no.\n\nThe River Basin Development Board met.',
      ],
      { kinds },
    ));

  it('says where it is spelled out, if only later', () => {
    const copy = 'The mill closed.\n\nLeaders of RBDB said no.\n\nThe River Basin Development Board met.';
    const asked = check(copy).findings.find(({ rule }) => rule === kinds[0])!;
    assert.match(asked.message, /only later/);
    assert.equal(asked.data['suggestion'], 'River Basin Development Board');
    assert.deepEqual(
      asked.related.map(({ text }) => text),
      ['River Basin Development Board'],
    );
  });
});

describe('names/acronym-unused, at its edges', () => {
  const kinds = ['names/acronym-unused'];
  describe('asks about', () =>
    checkBelowSpeech(['The River Basin Development Board ([RBDB|names/acronym-unused]) met.'], { kinds }));
  describe('leaves alone', () =>
    checkBelowSpeech(
      [
        'The River Basin Development Board, or RBDB, met.',
        'The River Basin Development Board (RBDB) met. “RBDB is late,” said Ada Holm.',
        'The board (RBDB) met.',
      ],
      { kinds },
    ));
});

describe('names/full-name-again, at its edges', () => {
  const houseStyle = { ...DEFAULT_HOUSE_STYLE, severities: { 'names/full-name-again': 'hint' } } as const;
  const options = { kinds: ['names/full-name-again'], houseStyle };
  describe('asks about', () =>
    checkBelowSpeech(
      [
        'Ada Brunn said no. [Ada Brunn|names/full-name-again] said yes. Ada Brunn left.',
        'Ada Brunn Jr. said no. [Ada Brunn|names/full-name-again] left.',
      ],
      options,
    ));
  describe('leaves alone', () =>
    checkBelowSpeech(
      [
        'Ada Brunn said no. “Ada Brunn said yes,” said Jens Holm.',
        'Ada Brunn said no. Jens Brunn left. Ada Brunn said yes.',
        '# Ada Brunn says no\n\nAda Brunn said no. Brunn left.',
        'Ada Brunn said no. Brunn left.\n\n- Ada Brunn, 34\n- Jens Holm, 35',
      ],
      options,
    ));
});

describe('names/dateline, at its edges', () => {
  const below = (line: string): string => `${line} (AP) — The harbor opened again on Monday, Ada Lind said.`;
  const kinds = ['names/dateline'];
  describe('asks about', () =>
    checkEach(
      [
        ['a letter too many', '[NAIROBIX|names/dateline], Kenya'],
        ['one too many at the start', '[XNAIROBI|names/dateline], Kenya'],
        ['one missing at the end', '[NAIROB|names/dateline], Kenya'],
        ['one missing at the start', '[AIROBI|names/dateline], Kenya'],
        ['another one at the end', '[RABAD|names/dateline], Morocco'],
        ['two swapped at the start', '[ANIROBI|names/dateline], Kenya'],
        ['two swapped at the end', '[NAIROIB|names/dateline], Kenya'],
        ['no country', '[CASABLACNA|names/dateline]'],
        ['five letters', '[LAGOZ|names/dateline], Nigeria'],
        ['a name that it had once', '[BOBMAY|names/dateline], India'],
      ].map(([, line]) => below(line!)),
      { kinds },
    ));
  describe('leaves alone', () =>
    checkEach(
      [
        ['another country', 'CASABLACNA, Peru'],
        ['a state, whose places nobody lists', 'CASABLACNA, Ohio'],
        ['four letters', 'LAGO, Nigeria'],
        ['a place that is known', 'LAGOS, Nigeria'],
      ].map(([, line]) => below(line!)),
      { kinds },
    ));

  it('writes the place as the copy writes its own', () => {
    const { findings } = check(below('Casablacna, Morocco'));
    assert.equal(findings.find(({ rule }) => rule === kinds[0])?.data['suggestion'], 'Casablanca');
  });

  it('tries no letter of words too long for a city', () => {
    let asked = 0;
    const knowledge = { find: () => ((asked += 1), []) } as unknown as CheckContext['knowledge'];
    const story = storyOf(below('SOUTHEASTERNHARBORSIDE NORTHWESTERNMARKETTOWN QUARTERS, Kenya'), 'plain');
    assert.equal(story.dateline?.city.text.length, 54);
    const found = [...dateline.run({ story } as unknown as CheckFacts, { knowledge } as CheckContext)];
    assert.deepEqual([found, asked], [[], 0]);
  });
});
