/** The story panel: what has changed since another draft, as the view shows it. */
import assert from 'node:assert/strict';
import { compareDrafts } from '../../../src/compare';
import { changesTree, type ChangeNode } from '../../../src/extension/panel/changesTree';
import { sayPlainly } from '../../../src/languageService/say';
import { engine } from '../../support/engine';

const OLD = 'Mayor Nadia Okafor said the quay cost $40 million. "It will last," Okafor said. Critics say it is ugly.\n';
const NEW = OLD.replace('$40', '$50').replace('It will last', 'It may last').replace(' Critics say it is ugly.', '');

function lines(nodes: readonly ChangeNode[], indent = ''): string[] {
  return nodes.flatMap(({ label, description, children = [] }) => [
    `${indent}${[label, description].filter((part) => part).join(' | ')}`,
    ...lines(children, `${indent}  `),
  ]);
}

describe('the tree of changes', () => {
  const tree = changesTree(sayPlainly, compareDrafts(engine().analyze(OLD), engine().analyze(NEW)));

  it('has what changed under its headings, what is gone with where it was, both wordings of a quotation', () => {
    assert.deepEqual(lines(tree), [
      'Sources | 1',
      '  Source gone: “Critics”. | in the other draft',
      'Quotations | 1',
      '  “Nadia Okafor” is quoted in different words.',
      '    "It will last," | Was',
      '    "It may last," | Is',
      'Dates and figures | 1',
      '  “$40 million” is now “$50 million”.',
    ]);
  });

  it('leads each line to its place, in the draft that has it', () => {
    const places = tree.flatMap(({ children = [] }) => children.map(({ place }) => place!));
    for (const { draft, span } of places)
      assert.equal((draft === 'old' ? OLD : NEW).slice(span.start, span.end), span.text);
    assert.deepEqual(
      places.map(({ draft }) => draft),
      ['old', 'new', 'new'],
    );
  });

  it('is empty where nothing has changed', () => {
    assert.deepEqual(changesTree(sayPlainly, []), []);
  });
});
