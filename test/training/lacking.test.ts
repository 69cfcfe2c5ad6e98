/** Names without a card, counted by documents over a corpus that is made here. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { createKnowledge } from '../../src/engine/knowledge';
import { namesWithoutCard } from '../../src/training/cards/lacking';

describe('names without a card', () => {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-lacking-'));
  after(() => rmSync(folder, { recursive: true }));
  const row = (doc: string, ...words: string[]): string => {
    const parts = words.map((word) => word.split('|'));
    return JSON.stringify({ doc, tokens: parts.map(([token]) => token), tags: parts.map(([, tag]) => tag ?? 'O') });
  };

  it('come by their documents, without sport, shared words, bare surnames and names that have one', () => {
    mkdirSync(join(folder, 'ner'));
    const rows = [
      row('a', 'Norbrew|B-organization', 'sued', 'Gull|B-person', 'at', 'Norland|B-place', '.'),
      row('b', 'Norbrew|B-organization', 'met', 'Ada|B-person', 'Gull|I-person', '.'),
      row('b', 'The', 'Foreign|B-organization', 'Ministry|I-organization', 'met', 'Norbrew|B-organization', '.'),
      row('c', 'SOCCER', '-', 'HARMOUTH|B-organization', 'WIN', '.'),
      row('c', 'Harmouth|B-organization', 'beat', 'Eastport|B-organization', '.'),
    ];
    writeFileSync(join(folder, 'ner', 'made.jsonl.gz'), gzipSync(rows.join('\n')));
    const knowledge = createKnowledge([
      {
        version: 1,
        layer: 'bundled',
        sources: {},
        cards: [{ id: 'norland', schema: 'Country', name: 'Norland', summary: 'Country.' }],
      },
    ]);
    assert.deepEqual(namesWithoutCard(folder, knowledge), [
      { name: 'Norbrew', documents: 2, type: 'organization' },
      { name: 'Ada Gull', documents: 1, type: 'person' },
    ]);
  });
});
