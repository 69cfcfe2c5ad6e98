/** Formats: what a checker, an annotator and an editor get, read back by readers that know the formats and not the program. */
import assert from 'node:assert/strict';
import { checkables } from '../../src/checklist';
import type { Analysis } from '../../src/engine';
import { exportFiles, type ExportFormat } from '../../src/formats/export';
import { check } from '../support/check';
import { readBrat, readConll, readSheet } from './readers';

const STORY = [
  '\uFEFFHARMOUTH, England (AP) – Mayor Nadia Okafor said on Monday that the quay 🛟 would cost $40 million.',
  '',
  '"It will',
  'last," Okafor said. A harbour official said the pier is shut. It is understood the ferry is late.',
  '',
].join('\r\n');

describe('exports', () => {
  let story: Analysis;
  before(() => (story = check(STORY, { storyDate: '2012-10-29' })));

  function written(format: ExportFormat, analysis = story, id = 'drafts/quay wall.txt'): readonly string[] {
    return exportFiles(format, { id, analysis, warnings: [] }, '1.0.0').map(({ text }) => text);
  }

  const COLUMNS =
    'id,line,column,sentence,text,kind,severity,source,cue,value,query,state,note,evidence,checked by,checked on';

  describe('the checker’s sheet', () => {
    const rows = (analysis = story, id?: string) => readSheet(written('csv', analysis, id)[0]!);

    it('has a byte-order mark and the columns, and leaves those of the check empty', () => {
      const [text] = written('csv');
      assert.ok(text!.startsWith(`\uFEFF${COLUMNS}\r\n`));
      for (const row of rows()) {
        assert.equal(Object.keys(row).join(), COLUMNS);
        for (const column of ['state', 'note', 'evidence', 'checked by', 'checked on']) assert.equal(row[column], '');
      }
    });

    it('has a line for each thing to check and each question, at its place', () => {
      assert.equal(rows().length, checkables(story).length + story.findings.length);
      const cost = rows().find(({ text }) => text === '$40 million')!;
      assert.equal(STORY.split('\r\n')[Number(cost['line']) - 1]!.indexOf('$40'), Number(cost['column']) - 1);
      assert.deepEqual([cost['kind'], cost['value'], cost['cue']], ['figure', '40000000 USD', 'said']);
      assert.match(cost['source']!, /Nadia Okafor/);
      const official = rows().find(({ kind }) => kind === 'sourcing/unnamed-individual')!;
      assert.deepEqual(
        [official['text'], official['severity'], official['line']],
        ['A harbour official', 'information', '4'],
      );
      assert.match(official['query']!, /^Can we name this person\?/);
      const quotation = rows().find(({ kind }) => kind === 'quotation')!;
      assert.deepEqual([quotation['text'], quotation['value']], ['"It will last,"', 'Nadia Okafor']);
    });

    it('has no cell that a spreadsheet would run, however it splits the sheet', () => {
      const copy = check(
        'Mayor Nadia Okafor said: "=2+5; @SUM(A1:A9); fine; ＋cmd" on 4 March 2015. Sources said "-30".',
      );
      const hostile = rows(copy, '=HYPERLINK("https://example.org")');
      assert.ok(hostile.length > 3);
      for (const row of hostile) {
        for (const cell of Object.values(row)) {
          assert.doesNotMatch(cell, /^\s*[=+\-@＝＋－＠]/);
          for (const piece of cell.split(';').slice(1)) assert.doesNotMatch(piece, /^[\s"]*[=+\-@＝＋－＠]/);
        }
      }
      assert.equal(hostile[0]!['id'], '\'=HYPERLINK("https://example.org")');
    });
  });

  describe('the editor’s report', () => {
    it('says what the story rests on, what is asked and what is to check', () => {
      const [report] = written('markdown');
      assert.match(report!, /Rests on 2 sources: 1 named, 1 not\. 1 statement has no source\./);
      assert.match(report!, /First voice: Nadia Okafor, paragraph 1 of 2/);
      assert.match(report!, /\| A harbour official \| \*\*not named\*\* \| 1 \| 4 \| 2 \| 4 \| no reason given \|/);
      assert.match(report!, /- \[ \] line 4, “A harbour official”: .*`sourcing\/unnamed-individual`/);
      assert.match(report!, /- \[ \] line 1, “\\\$40 million”, figure: 40000000 USD/);
    });

    it('shows the words of the copy as they stand', () => {
      const copy = check('A <b>rude</b> | [official](https://example.org) *of* Harmouth said `it` was late.', {
        carrier: 'plain',
      });
      const [report] = written('markdown', copy);
      assert.doesNotMatch(report!, /(?<!\\)<b>|(?<!\\)\[official\]/);
      for (const row of report!.split('\n').filter((line) => line.startsWith('| ') && !line.startsWith('| ---')))
        assert.equal(row.match(/(?<!\\)\|/g)?.length, 8, row);
    });

    it('says so where there is nothing', () => {
      const [report] = written('markdown', check(''));
      assert.match(report!, /Attributes nothing to anyone\.[\s\S]*## Open questions\n\nNone\.[\s\S]*Nothing\.\n$/);
    });
  });

  describe('CoNLL', () => {
    it('gives the words in order, one sentence a block, with the entities in BIO', () => {
      const [document, ...more] = readConll(written('conll')[0]!);
      assert.deepEqual(more, []);
      assert.equal(document!.length, story.story.sentences.length);
      let at = 0;
      const spans: { type: string; start: number; end: number }[] = [];
      for (const words of document!) {
        for (const [index, { word, name }] of words.entries()) {
          const start = STORY.indexOf(word, at);
          assert.ok(start >= at && STORY.slice(at, start).trim() === '', `${word} follows`);
          at = start + word.length;
          if (name.startsWith('B-')) spans.push({ type: name.slice(2), start, end: at });
          else if (name.startsWith('I-')) {
            assert.ok(words[index - 1]?.name.slice(2) === name.slice(2), 'inside what has begun');
            spans.at(-1)!.end = at;
          } else assert.equal(name, 'O');
        }
      }
      assert.deepEqual(
        spans,
        story.entities.map(({ type, start, end }) => ({ type, start, end })),
      );
    });
  });

  describe('brat', () => {
    it('has offsets in code points of its own text, where CRLF and emoji count one', () => {
      const [text, annotations] = written('brat');
      assert.equal(text, STORY.slice(1).replaceAll('\r\n', '\n'));
      const read = readBrat(text!, annotations!);
      assert.deepEqual(
        read.textBounds
          .filter(({ type }) => !['source', 'attribution', 'content', 'question'].includes(type))
          .map(({ type, words }) => [type, words]),
        story.entities.map((entity) => [entity.type, entity.text]),
      );
      assert.deepEqual(read.textBounds.find(({ words }) => words.includes('last'))?.words, '"It will last,"');
    });

    it('joins who says it, the cue and what is said, and notes each question at its place', () => {
      const [text, annotations] = written('brat');
      const { events, notes, attributes, equivalents } = readBrat(text!, annotations!);
      assert.deepEqual(
        events.map(({ trigger, roles }) => [roles['source'] ?? null, trigger, roles['content']?.split(' ')[0]]),
        story.attributions.map(({ source, cue, contents }) => [
          source?.text ?? null,
          cue!.text,
          contents[0]!.text.split(/\s/)[0],
        ]),
      );
      assert.equal(notes.filter(({ of }) => of.type === 'question').length, story.findings.length);
      assert.ok(
        attributes.some(({ name, of, value }) => name === 'class' && of.startsWith('T') && /named/.test(value!)),
      );
      assert.deepEqual(
        equivalents.map((words) => words.join(' = ')),
        ['Nadia Okafor = Okafor'],
      );
    });
  });
});
