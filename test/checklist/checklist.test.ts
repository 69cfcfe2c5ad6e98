/** The checklist: marks follow their words through edits, go stale with their sentence, and are never lost. */
import assert from 'node:assert/strict';
import {
  changedCheck,
  checkables,
  copyOf,
  newCheck,
  pairChecks,
  type Check,
  type CheckChange,
  type Checklist,
} from '../../src/checklist';
import { engine } from '../support/engine';

const STORY = `Mayor Nadia Okafor said the quay cost $40 million. It was opened on Monday.

The port has 12 cranes. On Monday the mayor will sail to Bergen.
`;

const HAND = { by: 'Ines Tavares', at: '2026-02-03T12:00:00.000Z' };

const things = (text: string): ReturnType<typeof checkables> => checkables(engine().analyze(text));

function mark(words: string, change: CheckChange = { state: 'checked' }, nth = 0, text = STORY): Check {
  const thing = things(text).filter((each) => each.text === words)[nth];
  assert.ok(thing, `“${words}” can be checked`);
  return newCheck(thing, copyOf(text), 'quay.txt', change, HAND);
}

const after = (text: string, ...checks: Check[]): Checklist => pairChecks(things(text), checks, text);

/** "12 cranes: checked" of everything with a mark, "stale" where it is, in the order of the text. */
const marked = ({ items, gone }: Checklist): string[] => [
  ...items
    .filter(({ check }) => check !== null)
    .map(({ checkable, state, stale }) => `${checkable.text}: ${state}${stale ? ', stale' : ''}`),
  ...gone.map(({ anchor, state }) => `gone: ${anchor.quote.exact}: ${state}`),
];

describe('a mark on the checklist', () => {
  const cranes = mark('12 cranes');

  it('is on the thing that was marked and on nothing else', () => {
    const list = after(STORY, cranes);
    assert.deepEqual(marked(list), ['12 cranes: checked']);
    assert.ok(list.items.filter(({ state }) => state === 'to-do').length > 4);
  });

  const survives: [string, string][] = [
    ['copy put in before it', `Rain fell on the port all night, and nobody slept.\n\n${STORY}`],
    ['copy taken out after it', STORY.slice(0, STORY.indexOf(' On Monday the'))],
    ['a changed sentence beside it', STORY.replace('It was opened on Monday.', 'It was opened late.')],
    ['its line wrapped', STORY.replace('port has', 'port\nhas')],
    ['other line ends', STORY.replaceAll('\n', '\r\n')],
    ['its sentence moved to the top', `The port has 12 cranes.\n\n${STORY.replace('The port has 12 cranes. ', '')}`],
    [
      'its paragraph moved away from all that stood round it',
      'Fog came in.\n\nThe port has 12 cranes.\n\nIt lifted at noon.\n',
    ],
  ];
  for (const [what, text] of survives)
    it(`survives ${what}`, () => assert.deepEqual(marked(after(text, cranes)), ['12 cranes: checked']));

  const goesStale: [string, string, string][] = [
    ['a word of its sentence changed', STORY.replace('The port has', 'The port had'), '12 cranes: checked, stale'],
    ['words were put into its sentence', STORY.replace('has 12', 'now has 12'), '12 cranes: checked, stale'],
    [
      'the word before it changed, at the end of the story',
      'The port has all of 12 cranes.',
      '12 cranes: checked, stale',
    ],
    ['the thing itself changed', STORY.replace('12 cranes', '14 cranes'), '14 cranes: checked, stale'],
  ];
  for (const [what, text, expected] of goesStale)
    it(`goes stale where ${what}`, () => assert.deepEqual(marked(after(text, cranes)), [expected]));

  it('is fresh again where its sentence comes back, or when it is checked anew', () => {
    const text = STORY.replace('The port has', 'The port had');
    const thing = things(text).find(({ text: words }) => words === '12 cranes')!;
    const again = changedCheck(cranes, { state: 'checked' }, HAND, { checkable: thing, copy: copyOf(text) });
    assert.deepEqual(marked(after(text, again)), ['12 cranes: checked']);
    assert.deepEqual(marked(after(STORY, cranes)), ['12 cranes: checked']);
  });

  it('is kept and listed where its sentence is gone', () => {
    assert.deepEqual(marked(after('Nothing is known of the port.\n', cranes)), ['gone: 12 cranes: checked']);
  });

  it('is not listed as gone where it said nothing', () => {
    assert.deepEqual(marked(after('Nothing is known of the port.\n', mark('12 cranes', { state: 'to-do' }))), []);
  });

  it('tells two places with the same words apart, and stays with its own when the other goes', () => {
    const second = mark('Monday', { state: 'disputed' }, 1);
    const states = ({ items }: Checklist): string[] =>
      items.filter(({ checkable }) => checkable.text === 'Monday').map(({ state }) => state);
    assert.deepEqual(states(after(STORY, second)), ['to-do', 'disputed']);
    assert.deepEqual(states(after(`${STORY}\nIt rained.\n`, second, mark('Monday'))), ['checked', 'disputed']);
    assert.deepEqual(states(after(STORY.replace(' It was opened on Monday.', ''), second)), ['disputed']);
    const without = after(STORY.replace(' On Monday the mayor will sail to Bergen.', ''), second, mark('Monday'));
    assert.deepEqual(marked(without), ['Monday: checked', 'gone: Monday: disputed']);
  });

  it('gives way to the later one where two people marked the same thing in different versions', () => {
    const longer = `Rain fell on the port all night.\n\n${STORY}`;
    const theirs = {
      ...mark('12 cranes', { state: 'disputed' }, 0, longer),
      id: 'urn:uuid:2',
      modified: '2026-02-03T13:00:00.000Z',
    };
    assert.deepEqual(marked(after(STORY, cranes, theirs)), ['12 cranes: disputed']);
    assert.deepEqual(marked(after(STORY, theirs, cranes)), ['12 cranes: disputed']);
  });

  it('has had its day where the thing was checked again in a changed sentence', () => {
    const text = STORY.replace('The port has', 'The old port had');
    const anew = { ...mark('12 cranes', { state: 'queried' }, 0, text), modified: '2026-02-03T13:00:00.000Z' };
    assert.deepEqual(marked(after(text, cranes, anew)), ['12 cranes: queried']);
  });
});
