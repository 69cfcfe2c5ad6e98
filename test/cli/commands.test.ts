/** Command line: the three commands, in this process, with surroundings that remember what was written. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { annotate, type AnnotateFormat } from '../../src/cli/annotate';
import { check, reaches } from '../../src/cli/check';
import { config } from '../../src/cli/config';
import { Complaints } from '../../src/cli/complaints';
import { readDeskCards } from '../../src/cli/deskCards';
import { DeskFiles } from '../../src/cli/deskFiles';
import { json, surroundings } from './surroundings';

const FIXTURES = join(__dirname, '../fixtures/carriers');

/** What these tests read of a printed document. */
interface DocumentRecord {
  readonly carrier?: string;
  readonly copy?: string;
  readonly storyDate: string | null;
  readonly attributions: { readonly source: { start: number; end: number; text: string } | null }[];
  readonly warnings: string[];
}

const ALL_QUESTIONS = { changedSince: null, baseline: null } as const;

interface SpanRecord {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly copy?: string;
}

const PLAIN = { date: null, config: null, profile: 'default' } as const;

describe('copydesk annotate', () => {
  const run = async (paths: readonly string[], format: AnnotateFormat | null, input: string, terminal = false) => {
    const stage = surroundings({ input, terminal });
    const code = await annotate(paths, { ...PLAIN, format }, stage);
    return { code, printed: stage.printed.join(''), lines: stage.printed, complaints: stage.complaints };
  };

  it('works through an archive in order and goes on after a bad line, then exit code 2', async () => {
    const input = '{"id":"a","text":"One."}\n\nnot json\n{"id":"b","text":"Two.","date":"2020-31-12"}\n';
    const { code, lines, complaints } = await run(['-'], 'ndjson', input);
    const answers = lines.map(json) as { id: string | null; line?: number; error?: string; warnings?: string[] }[];
    assert.deepEqual(
      answers.map(({ id }) => id),
      ['a', null, 'b'],
    );
    assert.equal(answers[1]?.line, 3);
    assert.equal(answers[2]?.warnings?.length, 1);
    assert.equal(code, 2);
    assert.deepEqual(complaints, []);
  });

  for (const [what, text, ownDate, expected] of [
    ['the line that brings its own', 'The port was shut.', '2012-10-29', '2012-10-29'],
    [
      'the line before what its copy says',
      '---\ndate: 2011-03-04\n---\n\nThe port was shut.',
      '2012-10-29',
      '2012-10-29',
    ],
    ['the copy that brings its own', '---\ndate: 2011-03-04\n---\n\nThe port was shut.', null, '2011-03-04'],
    ['the option otherwise', 'The port was shut.', null, '2020-05-06'],
    ['the option, where the line’s cannot be read', 'The port was shut.', 'May', '2020-05-06'],
    [
      'the copy, where the line’s cannot be read',
      '---\ndate: 2011-03-04\n---\n\nThe port was shut.',
      'May',
      '2011-03-04',
    ],
  ] as const)
    it(`goes by the date of ${what}`, async () => {
      const line = JSON.stringify({ id: 'a', text, ...(ownDate !== null && { date: ownDate }) });
      for (const [format, input] of [
        ['ndjson', line],
        ...(ownDate === null ? [['json', text] as const] : []),
      ] as const) {
        const stage = surroundings({ input });
        await annotate(['-'], { ...PLAIN, date: '2020-05-06', format }, stage);
        const printed = json(stage.printed.join('')) as DocumentRecord | { documents: DocumentRecord[] };
        const [{ storyDate, warnings }] = 'documents' in printed ? (printed.documents as [DocumentRecord]) : [printed];
        assert.equal(storyDate, expected);
        assert.equal(warnings.length, ownDate === 'May' ? 1 : 0);
      }
    });

  it('ends an archive with 0 when all lines are good', async () => {
    assert.equal((await run(['-'], 'ndjson', '{"id":"a","text":""}')).code, 0);
  });

  it('prints json into a pipe and text on a terminal', async () => {
    assert.equal((json((await run(['-'], null, 'Copy.')).printed) as { version: number }).version, 1);
    assert.match((await run(['-'], null, 'Copy.', true)).printed, /^- \(story date not known\)/);
  });

  it('does the other inputs when one cannot be read, says which, and ends with 2', async () => {
    const { code, printed, complaints } = await run(['no-such-file.txt', '-'], 'json', 'Copy.');
    assert.equal((json(printed) as { documents: unknown[] }).documents.length, 1);
    assert.deepEqual(complaints, ['no-such-file.txt: there is no such file']);
    assert.equal(code, 2);
  });

  it('reads HTML by its name, with the slice of the file and the words as they are read', async () => {
    const path = join(FIXTURES, 'pier.html');
    const page = readFileSync(path, 'utf8');
    const { printed, code } = await run([path], 'json', '');
    const [document] = (json(printed) as { documents: (DocumentRecord & { entities: SpanRecord[] })[] }).documents;
    assert.equal(code, 0);
    assert.equal(document?.storyDate, '2025-06-03');
    const spans = [
      ...document.entities,
      ...document.attributions.flatMap(({ source }) => source ?? []),
    ] as SpanRecord[];
    for (const { start, end, text } of spans) assert.equal(page.slice(start, end), text);
    const official = spans.find(({ copy }) => copy === 'a senior official at the company');
    assert.equal(official?.text, 'a <em>senior</em> official at the company');
    assert.ok(spans.some(({ text, copy }) => text === 'Hale &amp; Pike Ferries' && copy === 'Hale & Pike Ferries'));
    assert.ok(spans.some(({ text, copy }) => text === 'Nora Pike' && copy === undefined));
  });

  it('takes copy for what the reader says it is', async () => {
    const stage = surroundings({ input: '{"id":"a","text":"<p>A <b>senior</b> official said no.</p>"}\n' });
    assert.equal(await annotate(['-'], { ...PLAIN, as: 'html', format: 'ndjson' }, stage), 0);
    const { attributions } = json(stage.printed.join('')) as { attributions: { source: SpanRecord }[] };
    assert.equal(attributions[0]?.source.copy, 'A senior official');
  });

  it('reads documents, with offsets into the copy that it prints, and says what they leave out', async () => {
    const story = join(FIXTURES, 'edited.docx');
    const { code, printed, complaints } = await run([story], 'json', '');
    const [document] = (json(printed) as { documents: DocumentRecord[] }).documents;
    assert.equal(document?.carrier, 'docx');
    assert.equal(document.storyDate, '2025-06-03');
    const said = document.attributions.map(({ source }) => source?.text);
    assert.deepEqual(said, ['a harbour official', 'he', 'Ruth Adeyemi, who runs the quay’s café', 'The ministry']);
    for (const { source } of document.attributions)
      assert.equal(source && document.copy?.slice(source.start, source.end), source?.text);
    assert.deepEqual(document.warnings, [
      'Tracked changes are read as accepted.',
      'One passage of hidden text is left out.',
    ]);
    assert.deepEqual(complaints, [`${story}: ${document.warnings.join(' ')}`]);
    assert.equal(code, 0);
  });

  it('knows a document on standard input, and says in a sentence what is none', async () => {
    assert.match((await run(['-'], 'json', '{\\rtf1 Copy.}')).printed, /"carrier": "rtf",\n +"copy": "Copy.\\n"/);
    const { code, complaints } = await run(['-'], 'json', 'PK\x03\x04');
    assert.deepEqual(complaints, ['-: It is damaged: the end of the file is missing.']);
    assert.equal(code, 2);
  });

  it('survives every strange piece of copy', async () => {
    for (const input of ['', 'x', '\0\0', '\u{FEFF}', '\r\n\r\n', '"'.repeat(500), '😀'.repeat(50)]) {
      assert.equal((await run(['-'], 'json', input)).code, 0);
    }
  });
});

describe('copydesk check', () => {
  it('ends with 1 at --fail-on or over', () => {
    assert.equal(reaches('error', 'error'), true);
    assert.equal(reaches('warning', 'error'), false);
    assert.equal(reaches('warning', 'information'), true);
    assert.equal(reaches('hint', 'information'), false);
    assert.equal(reaches('error', 'never'), false);
  });

  it('ends with 2 where an input could not be read, whatever was found', async () => {
    const stage = surroundings({ input: 'Copy.' });
    assert.equal(
      await check(['none.txt', '-'], { ...PLAIN, ...ALL_QUESTIONS, format: 'json', failOn: 'never' }, stage),
      2,
    );
  });

  it('prints one SARIF log for all inputs', async () => {
    const stage = surroundings({ input: 'Copy.' });
    assert.equal(await check(['-'], { ...PLAIN, ...ALL_QUESTIONS, format: 'sarif', failOn: 'error' }, stage), 0);
    assert.equal((json(stage.printed.join('')) as { runs: unknown[] }).runs.length, 1);
  });
});

describe('copydesk config', () => {
  let folder: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'copydesk-config-'));
    mkdirSync(join(folder, '.copydesk'));
    mkdirSync(join(folder, 'drafts'));
  });
  after(() => rmSync(folder, { recursive: true }));

  const report = async (text: string) => {
    writeFileSync(join(folder, '.copydesk', 'config.yaml'), text);
    const stage = surroundings();
    const code = await config(join(folder, 'drafts', 'story.txt'), { ...PLAIN, format: 'json' }, stage);
    return {
      code,
      report: json(stage.printed.join('')) as { profile: { name: string; from: string }; lists: object },
      stage,
    };
  };

  it('finds the configuration above the file and says where each setting stands', async () => {
    const found = await report('# ours\nprofile: ap\nknownAcronyms: [NUPENG]\n');
    assert.equal(found.code, 0);
    assert.equal(found.report.profile.name, 'ap');
    assert.equal(found.report.profile.from, `${join(folder, '.copydesk', 'config.yaml')}:2`);
    assert.deepEqual((found.report.lists as { knownAcronyms: string[] }).knownAcronyms, ['NUPENG']);
  });

  it('says what is wrong with it, keeps the rest in force, and ends with 2', async () => {
    const found = await report('profile: app\nknownAcronyms: [NUPENG]\n');
    assert.equal(found.code, 2);
    assert.equal(found.report.profile.name, 'default');
    assert.deepEqual((found.report.lists as { knownAcronyms: string[] }).knownAcronyms, ['NUPENG']);
    assert.equal(found.stage.complaints.length, 1);
    assert.match(found.stage.complaints[0] ?? '', /config\.yaml:1:10: .*Did you mean "ap"\?/);
  });

  it('hands a terminal nothing that it obeys, and no line of another', async () => {
    writeFileSync(
      join(folder, '.copydesk', 'config.yaml'),
      'knownAcronyms: ["\\e]0;x\\a", "A\\nProfile: ours"]\ncopy: ["\\u202egpj.txt"]\n',
    );
    const stage = surroundings();
    await config(join(folder, 'drafts', 'story.txt'), { ...PLAIN, format: 'text' }, stage);
    const shown = stage.printed.join('');
    assert.match(shown, /knownAcronyms: \\u\{1b\}\]0;x\\u\{7\}, A\\u\{a\}Profile: ours\n/);
    assert.match(shown, /copy: \\u\{202e\}gpj\.txt\n/);
    assert.equal(shown.match(/^Profile: /gm)?.length, 1);
  });

  it('uses none with --no-config', async () => {
    const stage = surroundings();
    await config(join(folder, 'drafts', 'story.txt'), { config: false, profile: 'npr', format: 'text' }, stage);
    assert.match(stage.printed.join(''), /^Configuration: none\n[\s\S]*Profile: npr, NPR \(from command line\)/);
  });
});

describe('the desk above a file', () => {
  let folder: string;
  const story = 'Sources said the pier is shut.\n\nSources said the ferry is late.\n';
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'copydesk-desk-'));
    write('drafts/story.txt', story);
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const questions = async (more: Partial<typeof PLAIN> | { config: false } = {}) => {
    const stage = surroundings();
    const options = { ...PLAIN, ...ALL_QUESTIONS, ...more, format: 'json', failOn: 'never' } as const;
    const code = await check([join(folder, 'drafts', 'story.txt')], options, stage);
    const { documents } = json(stage.printed.join('')) as { documents: { findings: { rule: string }[] }[] };
    return { code, rules: documents[0]!.findings.map(({ rule }) => rule), complaints: stage.complaints };
  };

  it('sets severities', async () => {
    assert.ok((await questions()).rules.includes('sourcing/bare-source'));
    write('.copydesk/config.yaml', 'severities: {sourcing/bare-source: off}');
    assert.ok(!(await questions()).rules.includes('sourcing/bare-source'));
    assert.ok((await questions({ config: false })).rules.includes('sourcing/bare-source'));
  });

  it('waves through what it ignores, in this story only', async () => {
    write(
      '.copydesk/ignored.json',
      '{"version":1,"ignored":[{"scope":"story","rule":"sourcing/bare-source","story":"drafts/story.txt"}]}',
    );
    assert.ok(!(await questions()).rules.includes('sourcing/bare-source'));
    write(
      '.copydesk/ignored.json',
      '{"version":1,"ignored":[{"scope":"story","rule":"sourcing/bare-source","story":"other.txt"}]}',
    );
    assert.ok((await questions()).rules.includes('sourcing/bare-source'));
  });

  it('says what is wrong with its files once, and does the work all the same', async () => {
    write('.copydesk/ignored.json', 'nonsense');
    write('.copydesk/config.yaml', 'severities: {sourcing/bare-source: loud}');
    write('.copydesk/cards/bad.yaml', 'id: 7\n');
    const { code, rules, complaints } = await questions();
    assert.equal(code, 2);
    assert.ok(rules.includes('sourcing/bare-source'));
    assert.ok(complaints.some((line) => /config\.yaml:1:\d+: /.test(line)));
    assert.ok(complaints.some((line) => /ignored\.json: /.test(line)));
    assert.ok(complaints.some((line) => /bad\.yaml:1:\d+: /.test(line)));
  });

  it('gives the place of a card that adds to nothing, and takes no folder for a file', async () => {
    write('.copydesk/cards/ports.yaml', '- id: quay\n  extends: nowhere\n- id: pier\n  extends: nowhere\n');
    write('.copydesk/cards/notes.md/inner.md', 'A harbour.');
    const { complaints } = await questions();
    assert.ok(
      complaints.some((line) => /ports\.yaml:1:\d+: card "quay": It extends/.test(line)),
      complaints.join('; '),
    );
    assert.match(complaints[0]!, /\(and 1 more in this file\)$/);
    assert.equal(complaints.length, 1);
  });
});

describe('desk cards', () => {
  it('lie over the bundled ones', () => {
    const folder = mkdtempSync(join(tmpdir(), 'copydesk-cards-'));
    try {
      mkdirSync(join(folder, '.copydesk', 'cards'), { recursive: true });
      writeFileSync(join(folder, '.copydesk', 'cards', 'Mira Osk.md'), '---\naliases: [M. Osk]\n---\nHarbor master.\n');
      const complaints: string[] = [];
      const cardsOf = (root: string) => {
        const said = new Complaints((sentence) => complaints.push(sentence));
        return readDeskCards(root, new DeskFiles(root, (unusable) => said.refuse(unusable)), said);
      };
      const layer = cardsOf(folder);
      assert.deepEqual(complaints, []);
      assert.deepEqual(
        layer?.cards.map(({ name }) => name),
        ['Mira Osk'],
      );
      mkdirSync(join(folder, 'nowhere'));
      assert.equal(cardsOf(join(folder, 'nowhere')), null);
      assert.deepEqual(complaints, []);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
