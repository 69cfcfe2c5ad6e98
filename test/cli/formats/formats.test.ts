/** Command line: each format, over an Analysis made by hand. */
import assert from 'node:assert/strict';
import type { Log } from 'sarif';
import { DEFAULT_HOUSE_STYLE, createEngine, type Analysis, type Finding } from '../../../src/engine';
import { annotatedText } from '../../../src/cli/formats/annotatedText';
import { annotatedDocument } from '../../../src/formats/document';
import type { Analyzed } from '../../../src/formats/format';
import { annotatedJson, checkedJson } from '../../../src/formats/json';
import { annotatedLines } from '../../../src/formats/ndjson';
import { questionsText } from '../../../src/cli/formats/questionsText';
import { sarif } from '../../../src/formats/sarif';
import { textSpan } from '../../../src/engine/model';
import { NO_CARDS, json } from '../surroundings';

const TEXT = 'Mira Osk opposed it.\u2028A harbor official said the pier is shut.\nEnd';

/** An Analysis made by hand: formats must not hang on what the engine finds today. */
function analysis(): Analysis {
  const at = (words: string) => textSpan(TEXT, TEXT.indexOf(words), TEXT.indexOf(words) + words.length);
  const official = at('A harbor official');
  const phrase = {
    ...official,
    class: 'unnamed-individual' as const,
    head: at('official'),
    headLemma: 'official',
    entity: null,
    link: null,
  };
  const finding: Finding = {
    ...official,
    rule: 'sourcing/unnamed-individual',
    severity: 'information',
    message: 'Who is the official?',
    data: { reasonGiven: false },
    related: [{ ...at('official'), message: 'said here too' }],
    fixes: [{ title: 'Say who', edits: [{ start: official.start, end: official.start + 1, replacement: 'The' }] }],
    reason: 'described',
  };
  const read = createEngine({ models: {}, cards: NO_CARDS }).analyze('', { houseStyle: DEFAULT_HOUSE_STYLE });
  return {
    ...read,
    warnings: [],
    failures: [],
    story: { ...read.story, text: TEXT },
    storyDate: '2021-05-04',
    entities: [{ ...at('Mira Osk'), type: 'person', entity: 'e1', card: null, reason: 'tagger', confidence: 0.9 }],
    attributions: [
      {
        kind: 'indirect',
        source: phrase,
        cue: at('said'),
        cueLemma: 'say',
        contents: [at('the pier is shut')],
        reason: 'tagger',
        paragraph: 0,
      },
    ],
    sources: [
      {
        id: 's1',
        named: false,
        class: 'unnamed-individual',
        sort: 'individual',
        exemption: null,
        entity: null,
        descriptor: 'A harbor official',
        role: null,
        number: 1,
        plural: false,
        closeness: null,
        anonymityMarker: null,
        reasonGiven: false,
        reason: null,
        mentions: [phrase],
        attributions: [0],
      },
    ],
    findings: [finding],
  };
}

const analyzed = (id = 'drafts/a story.txt'): Analyzed => ({ id, analysis: analysis(), warnings: ['Read in part.'] });

describe('format json', () => {
  it('has the documented keys, spans with their text, nulls where nothing is', () => {
    const document = annotatedDocument({ id: 'x', analysis: analysis(), warnings: ['Read in part.'] });
    assert.deepEqual(Object.keys(document), [
      'id',
      'storyDate',
      'entities',
      'attributions',
      'findings',
      'sources',
      'warnings',
      'failures',
    ]);
    assert.deepEqual(document.entities, [
      {
        start: 0,
        end: 8,
        text: 'Mira Osk',
        type: 'person',
        entity: 'e1',
        card: null,
        reason: 'tagger',
        confidence: 0.9,
      },
    ]);
    assert.deepEqual(document.attributions[0]?.source, {
      start: 21,
      end: 38,
      text: 'A harbor official',
      class: 'unnamed-individual',
      entity: null,
    });
    assert.deepEqual(document.attributions[0]?.cue, { start: 39, end: 43, text: 'said' });
    assert.equal(document.sources[0]?.reasonQuality, null);
    assert.deepEqual(document.sources[0]?.attributions, [0]);
    assert.deepEqual(document.warnings, ['Read in part.']);
  });

  it('is one object, whatever the number of documents, and keeps U+2028 inside strings as it stands', () => {
    for (const number of [0, 1, 3]) {
      const format = annotatedJson();
      let text = format.begin();
      for (let index = 0; index < number; index += 1) text += format.one(analyzed(`${index}`));
      const read = json(text + format.end([])) as { version: number; documents: { id: string; findings: unknown[] }[] };
      assert.equal(read.version, 1);
      assert.deepEqual(
        read.documents.map(({ id }) => id),
        ['0', '1', '2'].slice(0, number),
      );
    }
  });

  it('of check has id and findings only', () => {
    const format = checkedJson();
    const read = json(format.begin() + format.one(analyzed()) + format.end([])) as { documents: object[] };
    assert.deepEqual(
      read.documents.map((document) => Object.keys(document)),
      [['id', 'findings']],
    );
  });
});

describe('format ndjson', () => {
  it('is one line a document', () => {
    const line = annotatedLines().one(analyzed());
    assert.equal(line.indexOf('\n'), line.length - 1);
    assert.equal((json(line) as { id: string }).id, 'drafts/a story.txt');
  });
});

describe('format text of annotate', () => {
  it('puts carets under names, then who said what, then the question, and ends with the ledger', () => {
    const shown = annotatedText({ colour: false, width: 40 }).one(analyzed()).replaceAll('\u2028', ' ').split('\n');
    assert.deepEqual(shown, [
      'drafts/a story.txt (story date 2021-05-04)',
      '',
      'Mira Osk opposed it. A harbor official',
      '^person~',
      '                     ^source~~~~~~~~~~',
      '                     ^question~~~~~~~~',
      '  ? Who is the official? (information, sourcing/unnamed-individual)',
      'said the pier is shut.',
      '^cue ^content~~~~~~~~',
      'End',
      '',
      'Sources: 1, of which 1 unnamed',
      '  s1   A harbor official: unnamed-individual, 1 statement, no reason given',
      '',
      '',
    ]);
  });

  it('has colour instead of carets where the page has colour', () => {
    const shown = annotatedText({ colour: true, width: 80 }).one(analyzed());
    assert.match(shown, /\u{1B}\[1;34mMira Osk\u{1B}\[0m opposed/u);
    assert.doesNotMatch(shown, /\^person/);
  });
});

describe('format text of check', () => {
  it('says where, what, under which rule, and shows the copy', () => {
    const format = questionsText({ colour: false, width: 80 });
    const shown = (format.one(analyzed()) + format.end([])).replaceAll('\u2028', ' ').split('\n');
    assert.deepEqual(shown, [
      'drafts/a story.txt:1:22: information: Who is the official? [sourcing/unnamed-individual]',
      '    Mira Osk opposed it. A harbor official said the pier is shut.',
      '                         ^~~~~~~~~~~~~~~~~',
      '    fix: Say who',
      '1 question in 1 piece of copy.',
      '',
    ]);
  });
});

describe('format sarif', () => {
  it('has rule, level, region in UTF-16 columns, related place and fix', () => {
    const format = sarif('1.2.3');
    const end = format.end([{ id: 'no such.txt', error: 'there is no such file' }]);
    const log = json(sarif('1.2.3').begin() + format.one(analyzed()) + end) as Log;
    const [run] = log.runs;
    assert.equal(log.version, '2.1.0');
    assert.equal(run?.columnKind, 'utf16CodeUnits');
    assert.equal(run?.tool.driver.semanticVersion, '1.2.3');
    assert.equal(run?.invocations?.[0]?.executionSuccessful, false);
    assert.equal(run?.invocations?.[0]?.toolExecutionNotifications?.[0]?.message.text, 'there is no such file');
    const [result] = run?.results ?? [];
    assert.equal(result?.ruleId, 'sourcing/unnamed-individual');
    assert.equal(result?.level, 'note');
    assert.equal(result?.locations?.[0]?.physicalLocation?.artifactLocation?.uri, 'drafts/a%20story.txt');
    assert.deepEqual(result?.locations?.[0]?.physicalLocation?.region, {
      startLine: 1,
      startColumn: 22,
      endLine: 1,
      endColumn: 39,
      charOffset: 21,
      charLength: 17,
      snippet: { text: 'A harbor official' },
    });
    assert.equal(result?.relatedLocations?.[0]?.message?.text, 'said here too');
    assert.equal(result?.fixes?.[0]?.artifactChanges[0]?.replacements[0]?.insertedContent?.text, 'The');
  });

  it('is whole with no story, and with several', () => {
    const none = sarif('1.2.3');
    assert.deepEqual((json(none.begin() + none.end([])) as Log).runs[0]?.results, []);
    const two = sarif('1.2.3');
    const log = json(two.begin() + two.one(analyzed()) + two.one(analyzed()) + two.end([])) as Log;
    assert.equal(log.runs[0]?.results?.length, 2);
  });
});
