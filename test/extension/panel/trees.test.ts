/** The story panel: what its trees say of a story, that they follow the caret, and that they are made in time. */
import assert from 'node:assert/strict';
import { checkables, copyOf, newCheck, pairChecks, type Check, type CheckChange } from '../../../src/checklist';
import type { IgnoreEntry } from '../../../src/config';
import type { Finding } from '../../../src/engine';
import { checklistSummary, checklistTree } from '../../../src/extension/panel/checklistTree';
import { argumentsOf, nodeAt, withUniqueIds, type PanelNode } from '../../../src/extension/panel/node';
import { peopleSummary, peopleTree } from '../../../src/extension/panel/peopleTree';
import { questionsSummary, questionsTree } from '../../../src/extension/panel/questionsTree';
import { sourcesSummary, sourcesTree } from '../../../src/extension/panel/sourcesTree';
import { sayPlainly } from '../../../src/languageService/say';
import { engine } from '../../support/engine';

const STORY = `Mayor Nadia Okafor said the quay cost $40 million. "It will last," Okafor said.

Sources said the pier was shut. An official at the port, who asked not to be named because he feared for his job, said it would open on 4 March.
`;
const URI = 'file:///desk/quay.txt';
const analysis = engine().analyze(STORY, { storyDate: '2016-02-01' });
const HAND = { by: 'Ines Tavares', at: '2026-02-03T12:00:00.000Z' };

/** "Not named 2" and, two blanks in, what is under it. */
function lines(nodes: readonly PanelNode[], indent = ''): string[] {
  return nodes.flatMap(({ label, description, children = [] }) => [
    `${indent}${[label, description].filter((part) => part).join(' | ')}`,
    ...lines(children, `${indent}  `),
  ]);
}

const all = (nodes: readonly PanelNode[]): readonly PanelNode[] =>
  nodes.flatMap((node) => [node, ...all(node.children ?? [])]);

function marks(...changes: [string, CheckChange][]): Check[] {
  return changes.map(([words, change]) => {
    const thing = checkables(analysis).find(({ text }) => text === words);
    assert.ok(thing, `“${words}” can be checked`);
    return newCheck(thing, copyOf(STORY), 'quay.txt', change, HAND);
  });
}

const checklist = (checks: readonly Check[], text = STORY): ReturnType<typeof pairChecks> =>
  pairChecks(checkables(engine().analyze(text, { storyDate: '2016-02-01' })), checks, text);

describe('the tree of sources', () => {
  const tree = sourcesTree(sayPlainly, analysis, analysis.findings, URI);

  it('has unnamed sources first, with what the copy says of why, and what each of them says', () => {
    assert.deepEqual(lines(tree), [
      'Not named | 2',
      '  Sources | 1 statement, no reason given',
      '    the pier was shut | reported in our words',
      '  An official at the port | 1 statement, reason given',
      '    because he feared for his job | reason',
      '    it would open on 4 March | reported in our words',
      'Named | 1',
      '  Nadia Okafor | 2 statements',
      '    the quay cost $40 million | reported in our words',
      '    "It will last," | quoted word for word',
    ]);
    assert.equal(sourcesSummary(sayPlainly, analysis), '2 unnamed of 3');
  });

  it('offers on a source what can be done about its question', () => {
    const source = all(tree).find(({ label }) => label === 'Sources')!;
    assert.equal(source.context, 'source.open');
    const [uri, rule, start] = source.args!;
    assert.deepEqual([uri, start], [URI, STORY.indexOf('Sources')]);
    assert.match(String(rule), /^sourcing\//);
    assert.equal(all(tree).find(({ label }) => label === 'Nadia Okafor')!.context, 'source');
  });

  it('follows the caret to whoever speaks, by name, cue and what is said', () => {
    const at = (words: string): string | undefined => nodeAt(tree, STORY.indexOf(words) + 1)?.label;
    assert.equal(at('Okafor said.'), 'Nadia Okafor');
    assert.equal(at('$40 million'), 'Nadia Okafor');
    assert.equal(at('pier was shut'), 'Sources');
    assert.equal(nodeAt(tree, STORY.length), undefined);
  });
});

describe('the tree of people and bodies', () => {
  it('has each with its title, its mentions, and whether there is a card', () => {
    const text = 'Mayor Nadia Okafor met the United Nations. Okafor left.';
    const read = engine().analyze(text);
    assert.deepEqual(lines(peopleTree(sayPlainly, read, URI)), [
      'People | 1',
      '  Nadia Okafor | Mayor, 2 mentions, no card',
      '    Mayor Nadia Okafor met the United Nations.',
      '    Okafor left.',
      'Bodies | 1',
      '  United Nations | 1 mention, card',
    ]);
    assert.equal(peopleSummary(sayPlainly, read), '1 person, 1 body');
    const body = all(peopleTree(sayPlainly, read, URI)).find(({ label }) => label === 'United Nations')!;
    assert.equal(body.context, 'identity.card');
    assert.deepEqual(argumentsOf('copydesk.openCard', [body]), ['united-nations']);
  });
});

describe('the tree of questions', () => {
  const ignored = (entry: IgnoreEntry): ReadonlyMap<Finding, IgnoreEntry> => new Map([[open[0]!, entry]]);
  const open = analysis.findings;
  const first = lines(questionsTree(sayPlainly, open, new Map(), 'severity', URI));

  it('goes by how grave they are, by rule, or by what has become of them', () => {
    assert.ok(first.includes('Worth settling | 1') && first.includes('  Sources | Source with no description'));
    const byRule = lines(questionsTree(sayPlainly, open, new Map(), 'rule', URI));
    assert.ok(byRule.includes('Source with no description | 1 · sourcing/bare-source'));
    const byState = lines(questionsTree(sayPlainly, open, new Map(), 'state', URI));
    assert.match(byState[0]!, /^Open \| \d+$/);
  });

  it('says why something is ignored, who says so, and when', () => {
    const entry: IgnoreEntry = {
      ...{ scope: 'workspace', rule: open[0]!.rule },
      ...{ reason: 'Known to the desk', by: 'Ines Tavares', at: '2026-02-03T12:00:00.000Z' },
    };
    const said = lines(questionsTree(sayPlainly, [], ignored(entry), 'severity', URI));
    assert.equal(said[0], 'Ignored | 1');
    assert.match(said[1]!, /Known to the desk, Ines Tavares, 3 February 2026$/);
    assert.equal(questionsSummary(sayPlainly, [], 1), '0 open, 1 ignored');
  });

  it('hands a command the question that it is on', () => {
    const node = all(questionsTree(sayPlainly, open, new Map(), 'severity', URI)).find(
      ({ context }) => context === 'question.open',
    )!;
    const [uri, rule, start] = argumentsOf('copydesk.ignore', [node]);
    assert.ok(open.some((finding) => finding.rule === rule && finding.start === start));
    assert.equal(uri, URI);
    assert.deepEqual(argumentsOf('copydesk.explainRule', [node]), [rule]);
    assert.deepEqual(argumentsOf('copydesk.ignore', ['a', 'b']), ['a', 'b']);
  });
});

describe('the tree of the checklist', () => {
  const checks = marks(
    ['$40 million', { state: 'disputed', note: 'The ministry says 45.' }],
    ['4 March', { state: 'checked' }],
  );

  it('goes by kind, with how much of each is checked', () => {
    const said = lines(checklistTree(sayPlainly, checklist(checks), 'kind', URI));
    assert.deepEqual(said, [
      'Names and titles | 0 of 1 checked',
      '  Mayor Nadia Okafor | Nadia Okafor',
      'Figures | 0 of 1 checked',
      '  $40 million | disputed · “The ministry says 45.”, Ines Tavares',
      'Dates | 1 of 1 checked',
      '  4 March | Ines Tavares',
      'Quotations | 0 of 1 checked',
      '  "It will last," | Nadia Okafor',
    ]);
    assert.equal(checklistSummary(sayPlainly, checklist(checks)), '1 of 4 checked');
  });

  it('goes by state, or in the order of the story', () => {
    const byState = checklistTree(sayPlainly, checklist(checks), 'state', URI);
    assert.deepEqual(
      byState.map(({ label, description }) => `${label} ${description}`),
      ['To do 2', 'Checked 1', 'Disputed 1'],
    );
    assert.equal(checklistTree(sayPlainly, checklist(checks), 'story', URI).length, 4);
  });

  it('says what has changed since it was checked, how it read then, and what is gone', () => {
    const changed = STORY.replace('would open', 'may open').replace(/^.*\n/, 'It rained.\n');
    const tree = checklistTree(sayPlainly, checklist(checks, changed), 'state', URI);
    assert.deepEqual(lines(tree).slice(0, 2), [
      'Changed since they were marked | 1',
      '  4 March | changed since · Ines Tavares',
    ]);
    const stale = all(tree).find(({ label }) => label === '4 March')!;
    assert.match(stale.tooltip!, /It read: An official .* would open on 4 March\./);
    assert.equal(stale.ticked, false);
    assert.equal(stale.context, 'item.checked.stale');
    assert.deepEqual(lines(tree).slice(-2), [
      'No longer in the story | 1',
      '  $40 million | disputed · “The ministry says 45.”, Ines Tavares',
    ]);
  });

  it('hands a command all that are selected', () => {
    const [one, two] = all(checklistTree(sayPlainly, checklist(checks), 'story', URI)).map((node) => node);
    assert.deepEqual(argumentsOf('copydesk.markChecked', [one, [one, two]]), [
      URI,
      'name Mayor Nadia Okafor 1',
      'figure $40 million 1',
    ]);
  });
});

describe('the lines of a tree', () => {
  it('bear ids that are unique, and the same after an edit elsewhere', () => {
    const twice = 'Officials said no. It rained.\n\nOfficials said no.';
    const tree = withUniqueIds(sourcesTree(sayPlainly, engine().analyze(twice), [], URI));
    const ids = all(tree).map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
    const after = withUniqueIds(sourcesTree(sayPlainly, engine().analyze(`Fog came.\n\n${twice}`), [], URI));
    assert.deepEqual(
      all(after).map(({ id }) => id),
      ids,
    );
  });

  it('stay on the line that the caret is still in', () => {
    const nodes: PanelNode[] = [
      { id: 'a', label: 'a', follows: [{ start: 0, end: 5 }] },
      { id: 'b', label: 'b', follows: [{ start: 0, end: 5 }] },
      { id: 'c', label: 'c', follows: [{ start: 5, end: 9 }] },
    ];
    assert.equal(nodeAt(nodes, 2)?.id, 'a');
    assert.equal(nodeAt(nodes, 2, nodes[1])?.id, 'b');
    assert.equal(nodeAt(nodes, 5)?.id, 'c');
    assert.equal(nodeAt(nodes, 10), undefined);
  });
});
