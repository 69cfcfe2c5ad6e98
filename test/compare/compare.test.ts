/** Comparing drafts: what an editor is told of between two drafts, and what is left alone. */
import assert from 'node:assert/strict';
import { compareDrafts, type Change } from '../../src/compare';
import { Memo, type Analysis } from '../../src/engine';
import { engine } from '../support/engine';

const DRAFT = `HARMOUTH (Norland Wire) — The port will close for six weeks from Monday, Mayor Mira Osk said, after 30 containers fell into the harbor on March 3, 2021.

"We will not open the gates before the divers have finished," Osk said. "It is a matter of safety."

A senior port official said the crane had failed twice in 2020. The official asked not to be named because he feared losing his job.

Dockworkers said they were owed $2 million in wages. Pier Union leader Jon Smith told reporters that the union would strike if the port closed.

"Nobody asked us," Smith said. The ferry to Lindau carries 4,000 passengers a day, according to Norland Ferries.

Critics say the plan is too slow.
`;

let read: Analysis | undefined;
/** Most paragraphs are those of the draft before. */
const memo = new Memo();

/** What is told of between the draft and the same with an edit. */
function told(edit: (draft: string) => string, draft = DRAFT): readonly Change[] {
  const edited = edit(draft);
  assert.notEqual(edited, draft, 'the edit changes nothing');
  const before = draft === DRAFT ? (read ??= engine().analyze(DRAFT)) : engine().analyze(draft);
  return compareDrafts(before, engine().analyze(edited, { memo }));
}

function summary(changes: readonly Change[]): readonly string[] {
  return changes.map((change) => `${change.kind}: ${change.old?.text ?? '–'} > ${change.new?.text ?? '–'}`);
}

const paragraphs = (draft: string): string[] => draft.trim().split('\n\n');

describe('comparing drafts', () => {
  /** Words taken out, words in their place, and what is told of it. */
  const finds: readonly (readonly [string, string, ...string[]])[] = [
    ['\n\nCritics say the plan is too slow.', '', 'source-gone: Critics > –'],
    ['Critics say', 'Bakers in Lindau say', 'source-renamed: Critics > Bakers in Lindau'],
    ['senior port official', 'port official', 'source-renamed: A senior port official > A port official'],
    ['Jon Smith', 'John Smith', 'source-renamed: Pier Union leader Jon Smith > Pier Union leader John Smith'],
    ['Norland Ferries', 'the ferry line', 'source-renamed: Norland Ferries > the ferry line'],
    ['too slow.', 'too slow. A diver said it was too fast.', 'source-added: – > A diver'],
    [
      ' because he feared losing his job',
      '',
      'reason-dropped: because he feared losing his job > A senior port official',
    ],
    [
      'he feared losing his job',
      'of the sensitivity of the matter',
      'reason-changed: because he feared losing his job > because of the sensitivity of the matter',
    ],
    ['"Nobody asked', '"Almost nobody asked', 'quotation-changed: "Nobody asked us," > "Almost nobody asked us,"'],
    ['"Nobody asked us," Smith said. ', '', 'quotation-gone: "Nobody asked us," > –'],
    ['"Nobody asked us," Smith said', 'Nobody asked us, Smith said', 'quotation-gone: "Nobody asked us," > –'],
    ['the plan is too slow', '"the plan is too slow"', 'quotation-added: – > "the plan is too slow"'],
    ['Osk said. "It', 'Smith said. "It', 'speaker-changed: Osk > Smith'],
    ['Osk said, after', 'Osk claimed, after', 'attitude-changed: said > claimed'],
    ['told reporters that', 'did not say whether', 'attitude-changed: told > did not say'],
    ['according to Norland Ferries', 'Norland Ferries admitted', 'attitude-changed: according to > admitted'],
    ['six weeks', 'eight weeks', 'figure-changed: six weeks > eight weeks'],
    ['six weeks', 'six days', 'figure-changed: six weeks > six days'],
    ['30 containers', '13 containers', 'figure-changed: 30 containers > 13 containers'],
    ['30 containers', 'at least 30 containers', 'figure-changed: 30 containers > 30 containers'],
    ['$2 million', '€2 million', 'figure-changed: $2 million > €2 million'],
    ['March 3', 'March 4', 'figure-changed: March 3, 2021 > March 4, 2021'],
    ['Monday', 'Tuesday', 'figure-changed: Monday > Tuesday'],
    [' on March 3, 2021', '', 'figure-gone: March 3, 2021 > –'],
    ['too slow', 'too slow for its 900 members', 'figure-added: – > 900 members'],
    ['Lindau', 'Lundau', 'name-changed: Lindau > Lundau'],
    [' to Lindau', '', 'name-gone: Lindau > –'],
    ['The ferry to', 'The ferry from Orsholm to', 'name-added: – > Orsholm'],
  ];
  for (const [from, to, ...expected] of finds)
    it(`tells of “${from}” > “${to}”`, () => {
      assert.deepEqual(summary(told((draft) => draft.replace(from, to))), expected);
    });

  it('tells of a statement that nobody says any more', () => {
    const changes = summary(told((draft) => draft.replace('Critics say the', 'The')));
    assert.deepEqual(changes, [
      'source-gone: Critics > –',
      'attribution-dropped: the plan is too slow > The plan is too slow',
    ]);
  });

  it('tells of two figures that changed places, though both still stand there', () => {
    const swapped = told(
      (draft) => draft.replace('4 died and 9', '9 died and 4'),
      'The mayor said 4 died and 9 were hurt.\n',
    );
    assert.deepEqual(
      swapped.map(({ kind }) => kind),
      ['figure-changed', 'figure-changed'],
    );
  });

  it('shows which words of a quotation stayed, went and came', () => {
    const [change] = told((draft) => draft.replace('before the divers have finished', 'until the divers finish'));
    assert.deepEqual(
      change!.words!.map(({ in: where, text }) => `${where}: ${text}`),
      [
        'both: We will not open the gates',
        'old: before',
        'new: until',
        'both: the divers',
        'old: have finished',
        'new: finish',
      ],
    );
  });

  it('says where a change stands in either draft', () => {
    const edited = DRAFT.replace('six weeks', 'eight weeks');
    const [change] = told(() => edited);
    assert.equal(DRAFT.slice(change!.old!.start, change!.old!.end), 'six weeks');
    assert.equal(edited.slice(change!.new!.start, change!.new!.end), 'eight weeks');
  });

  it('finds a change inside a paragraph that has moved', () => {
    const changes = told((draft) =>
      paragraphs(draft.replace('failed twice in 2020', 'failed twice in 2019')).reverse().join('\n\n'),
    );
    assert.deepEqual(summary(changes), ['figure-changed: 2020 > 2019']);
  });

  describe('leaves alone', () => {
    const rewritten: readonly (readonly [string, (draft: string) => string])[] = [
      ['other line breaks', (draft) => draft.replace(/ (?=the )/g, '\n')],
      ['all on one line', (draft) => draft.replace(/\s+/g, ' ').trim()],
      ['line ends of Windows', (draft) => draft.replace(/\n/g, '\r\n')],
      ['a byte-order mark', (draft) => `\uFEFF${draft}`],
      ['curly marks', (draft) => draft.replace(/"\b/g, '“').replace(/"/g, '”')],
      ['paragraphs from last to first', (draft) => paragraphs(draft).reverse().join('\n\n')],
      [
        'a paragraph moved up',
        (draft) => {
          const [a, ...rest] = paragraphs(draft);
          return [a, rest.at(-2), ...rest.slice(0, -2), rest.at(-1)].join('\n\n');
        },
      ],
      ['two paragraphs joined', (draft) => draft.replace('safety."\n\n', 'safety." ')],
      ['a paragraph cut in two', (draft) => draft.replace('in wages. Pier', 'in wages.\n\nPier')],
      ['Markdown emphasis', (draft) => draft.replace('Critics', '**Critics**')],
    ];
    for (const [title, edit] of rewritten) it(title, () => assert.deepEqual(summary(told(edit)), []));

    const edits: readonly (readonly [string, string])[] = [
      [' — ', ' - '],
      ['six weeks', '6 weeks'],
      ['$2 million', '$2,000,000'],
      ['March 3, 2021', '3 March 2021'],
      ['March 3, 2021', 'Mar. 3, 2021'],
      ['4,000', '4000'],
      ['30 containers', '30 boxes'],
      ['Mayor Mira Osk said', 'said Mayor Mira Osk'],
      ['told reporters that', 'said'],
      ['Osk said. "It', 'Osk added. "It'],
      ['Osk said. "It', 'Mira Osk said. "It'],
      ['the union would strike', 'that the union would strike'],
      ['The ferry to', 'Meanwhile, the ferry to'],
      ['had failed twice', 'had broken down twice'],
      ['finished," Osk said. "It is', 'finished. It is'],
      ['have finished," Osk said. "It is a matter of safety."', 'have finished. It is a matter of safety," Osk said.'],
      ['"We will not', 'Osk said, "We will not'],
      ['because he feared', 'since he feared'],
      ['The official asked', 'He asked'],
      ['Critics say the plan is too slow.', 'The plan is too slow, critics say.'],
      ['Critics say', 'Critics said'],
      ['A senior port official', 'One senior port official'],
      ['job.\n', 'job!\n'],
      ['Dockworkers said they', 'Dockworkers said that they'],
      ['Pier Union leader Jon Smith', 'Jon Smith, leader of the Pier Union,'],
      ['was safety', 'is safety'],
      ['safety."', 'safety".'],
      ['in wages. Pier', 'in wages; Pier'],
      ['closed.', 'closed'],
      ['The port will close', 'The port is to close'],
      ['twice in 2020.', 'twice in 2020. It has been repaired.'],
      ['a day, according to Norland Ferries', 'a day, Norland Ferries said'],
    ];
    for (const [from, to] of edits.filter(([from]) => DRAFT.includes(from)))
      it(`“${from.trim()}” > “${to.trim()}”`, () => {
        assert.deepEqual(summary(told((draft) => draft.replace(from, to))), []);
      });

    it('two empty drafts, and a draft against itself', () => {
      const empty = engine().analyze('');
      assert.deepEqual(compareDrafts(empty, empty), []);
      const whole = (read ??= engine().analyze(DRAFT));
      assert.deepEqual(compareDrafts(whole, whole), []);
    });
  });
});
