/** Desk rules: what each asks about and what it leaves alone. */
import assert from 'node:assert/strict';
import { check, checkEach } from '../../support/check';
import { engine } from '../../support/engine';

const RULES = { kinds: ['desk/'] };

describe('desk/note-left-in', () => {
  describe('asks about', () =>
    checkEach(
      [
        'The bridge cost [TK|desk/note-left-in] million.',
        'Ada Lind [[CQ]|desk/note-left-in] said no.',
        'The mill burned in [XXX|desk/note-left-in].',
      ].map((row) => row.replace('[[CQ]|', '[\\[CQ\\]|')),
      RULES,
    ));
  describe('leaves alone', () =>
    checkEach(
      [
        'The bridge cost three million.',
        'He wrote “[sic]” and “[the mayor]” into the quotation.',
        'Editor’s note: This story was first published in May and has been brought up to date since then.',
      ],
      RULES,
    ));
});

describe('desk/note-left-in, in capitals and brackets', () => {
  // Each note in braces.
  const finds = [
    'The pier cost {[CHECK WITH DESK]} three million.',
    'It stands at the third pier {[QUERY: which pier?]} of Harmouth.',
    'The vote was close. {[SUBS: please trim]} Nobody came.',
    'The vote was close {[NOTE TO EDITOR: is it?]} in Tarn.',
    'The mayor spoke {(WRITETHRU with her reply)} in Tarn.',
    'Mia Fox {[NAME?]} left early.',
    'He has two {[ASK REPORTER]} brothers.',
    'It burned in May {[YEAR TO COME]} and again in June.',
    'He paid {[WAITING ON DESK]} for it.',
    'Lena Orr {[PLS CONFIRM SPELLING]} said no {(CHECK)}.',
  ];
  const leaves = [
    'She said: “We told [NATO] so, and [the] mayor agreed.”',
    'She said: “We told the [UN] so [sic], and [EU] envoys left.”',
    '“It was late [LAUGHTER] and cold.” [APPLAUSE]',
    'The clip ran. [END VIDEO] He left (BEGIN VIDEO CLIP) early.',
    'The vote was close. [READ MORE: how it went] Nobody came.',
    'The mayor spoke. [MORE TO COME] She left.',
    'They played on. (SUBS: Orr 70, Fox 81) Tarn won.',
    '[CUT TO: a pier at dawn] He walks on.',
    'The paper [NORBREW GAZETTE] said so (MIA FOX/Norland Wire).',
    'He read [Check the price] from the card, and [Query] from the screen.',
  ];
  const notes = (text: string): string[] =>
    engine()
      .analyze(text)
      .findings.filter(({ rule }) => rule === 'desk/note-left-in')
      .map((finding) => finding.text);
  for (const marked of finds)
    it(`finds: ${marked}`, () => {
      const parts = marked.split(/[{}]/);
      assert.deepEqual(
        notes(parts.join('')),
        parts.filter((_, at) => at % 2 === 1),
      );
    });
  for (const text of leaves) it(`leaves alone: ${text}`, () => assert.deepEqual(notes(text), []));
  it('asks about one that is a paragraph, and takes it for no headline', () => {
    const text = '[QUERY: which pier?]\n\nThe pier is shut, and nobody knows for how long.\n';
    assert.deepEqual(notes(text), ['[QUERY: which pier?]']);
  });
});

describe('desk/note-left-in, in a note that may be for readers', () => {
  const below = '\n\nThe bridge is shut, and nobody knows for how long.';
  const long = 'the mayor has now read all of this and agrees with';
  const asks = (note: string): string => `[${note}|desk/note-left-in]${below}`;
  describe('asks about', () =>
    checkEach(
      [
        'Editor’s note: the mayor has read all of this.',
        '(Editor’s note: the mayor has read all of this.)',
        `Eds: ${long} it.`,
        `Note to the desk: ${long} it.`,
        ...['TK it', 'CQ it', 'it??', 'it, self', 'it, please', 'the check', 'what we confirm', 'the desk'].map(
          (words) => `Editor’s note: ${long} ${words}.`,
        ),
      ].map(asks),
      RULES,
    ));
  describe('leaves alone', () =>
    checkEach(
      [
        'Editor’s note: the mayor has now read all of this.',
        `(Editors’ note: ${long} it.)`,
        `Editor note: ${long} it.`,
        `EDITOR’S NOTE: ${long} it.`,
        `[EDITOR’S NOTE: ${long} it.]`,
        `Editor’s note: ${long} checking itself.`,
      ].map((note) => note + below),
      RULES,
    ));
});

describe('desk/paste-damage', () => {
  describe('asks about', () =>
    checkEach(
      ['The mill [the the|desk/paste-damage] brothers built.', 'The mill[\u200B|desk/paste-damage] burned in May.'],
      RULES,
    ));
  describe('leaves alone', () =>
    checkEach(
      [
        'He had had enough.',
        'The mill the brothers built.',
        'Straight "quotation marks" only, and an apostrophe in can\'t.',
      ],
      RULES,
    ));

  it('asks once for a whole story of characters without width, with one fix', () => {
    const { findings } = check('A[\u200B|desk/paste-damage] mill b\u200Burned in M\u200Bay.');
    assert.equal(findings[0]?.related.length, 2);
    assert.equal(findings[0]?.fixes[0]?.edits.length, 3);
  });
});
