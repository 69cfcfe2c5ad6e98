/** The story panel of a long story: its trees are made in time. */
import assert from 'node:assert/strict';
import { checkables, copyOf, newCheck, pairChecks } from '../../../src/checklist';
import { checklistTree } from '../../../src/extension/panel/checklistTree';
import { withUniqueIds, type PanelNode } from '../../../src/extension/panel/node';
import { peopleTree } from '../../../src/extension/panel/peopleTree';
import { questionsTree } from '../../../src/extension/panel/questionsTree';
import { sourcesTree } from '../../../src/extension/panel/sourcesTree';
import { sayPlainly } from '../../../src/languageService/say';
import { engine } from '../../support/engine';
import { leastTime } from '../../support/leastTime';

const URI = 'file:///desk/quay.txt';
const HAND = { by: 'Ines Tavares', at: '2026-02-03T12:00:00.000Z' };

const all = (nodes: readonly PanelNode[]): readonly PanelNode[] =>
  nodes.flatMap((node) => [node, ...all(node.children ?? [])]);

describe('the panel of a story of 3,000 words with 400 things to check', () => {
  const paragraph = (at: number): string =>
    Array.from({ length: 6 }, (_, nth) => {
      const number = at * 6 + nth;
      return `Councillor Ann${'abcdefghij'[number % 10]} Okafor${number % 7} said on ${1 + (number % 28)} May that berth ${number} of the old port had cost $${number + 2} million to build and mend.`;
    }).join(' ');
  const text = Array.from({ length: 24 }, (_, at) => paragraph(at)).join('\n\n');
  const read = engine().analyze(text, { storyDate: '2016-02-01' });
  const things = checkables(read);

  it('is made in 50 ms', () => {
    assert.ok(text.split(/\s+/).length >= 2900, `${text.split(/\s+/).length} words`);
    assert.ok(things.length >= 400, `${things.length} things`);
    const copy = copyOf(text);
    const checks = things.map((thing) => newCheck(thing, copy, 'quay.txt', { state: 'checked' }, HAND));
    let trees: readonly PanelNode[] = [];
    const took = leastTime(() => {
      const list = pairChecks(checkables(read), checks, text);
      trees = [
        sourcesTree(sayPlainly, read, read.findings, URI),
        peopleTree(sayPlainly, read, URI),
        questionsTree(sayPlainly, read.findings, new Map(), 'severity', URI),
        checklistTree(sayPlainly, list, 'kind', URI),
      ].flatMap(withUniqueIds);
    }, 50);
    assert.ok(all(trees).length > 600);
    assert.ok(took <= 50, `${took.toFixed(1)} ms`);
  });
});
