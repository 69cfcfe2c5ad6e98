/** Fuzzing: what lies in a desk's folder, and archives: configuration, cards, marks, what is ignored, JSON lines. */
import { isDeepStrictEqual } from 'node:util';
import {
  checkables,
  copyOf,
  mergeChecks,
  newCheck,
  pairChecks,
  readChecks,
  sameChecks,
  storyAddress,
  writeChecks,
  type CheckFile,
} from '../../src/checklist';
import { readRequests } from '../../src/cli/jsonLines';
import {
  addIgnore,
  applyIgnores,
  completeHouseConfig,
  ignoreEntry,
  mergeIgnored,
  readHouseConfig,
  readIgnored,
  resolveHouseStyle,
  writeIgnored,
  NOTHING_IGNORED,
  type Ignored,
} from '../../src/config';
import { completeCard, readCardFile } from '../../src/config/cards';
import type { Finding, Span } from '../../src/engine';
import { engine } from '../support/engine';
import { PROSE } from '../support/pieces';
import type { Chance } from './chance';
import { randomCopy } from './copy';
import { damagedText } from './damage';
import { faultsOf } from './engineTargets';
import { difference, spans, textTrial, type Target } from './target';

const YAML_SIGNS = [
  ':',
  ': ',
  '- ',
  '\n',
  '\n  ',
  '\t',
  '[',
  ']',
  '{',
  '}',
  '"',
  "'",
  '|\n',
  '>\n',
  '&a ',
  '*a',
  '!x ',
  '---\n',
  '...\n',
  '#',
  '? ',
  '%',
  '@',
  '`',
  ',',
  '\\',
  '~',
  '<<: *a\n',
  '\uFEFF',
  '\u0000',
  '\u0085',
];
const JSON_SIGNS = [
  '{',
  '}',
  '[',
  ']',
  '"',
  ':',
  ',',
  '\\',
  '\\u00',
  '\n',
  '1e999',
  '-',
  'null',
  'true',
  '""',
  '[]',
  '{}',
  '\uFEFF',
  '\u2028',
];

const CONFIG = [
  'profile: reuters',
  'severities:\n  sourcing/bare-source: error\n  names/acronym-unused: off',
  'severities: {sourcing/unnamed-individual:rote-reason: hint}',
  'knownAcronyms: [NUPENG, "ON", PAS]',
  'spellings:\n  - prefer: al-Qaida\n    instead: [al-Qaeda, Al Qaeda]\n  - {prefer: harbor, instead: [harbour, "har bour"]}',
  'cueVerbs: [opine]',
  'sourceNouns:\n  - staffer\n  - aide de camp',
  'copy: ["drafts/**/*.txt"]',
  'copy: &a [x]\nknownAcronyms: *a',
];

const CARDS = [
  'id: lima\nschema: Person\nname: Ana Lima\nsummary: Leads the pilots.\nalias: [A. Lima]\nweakAlias: [Lima]\ngender: female',
  'schema: Organization\nname: Acme Inc.\nalias: [Acme]\nmisspelling: [Acne Inc.]\nfacts:\n  - label: Staff\n    value: 3,000\n    asOf: 2019-05-01\n    source: [gazette]',
  'schema: Place\nname: Sfax\ndemonym: {adjective: [Sfaxian], noun: [Sfaxian]}\nwikidataId: Q99240',
  'schema: Person\nname: Per Holm\npositions:\n  - post: Mayor of Sfax\n    title: Mayor\n    from: 2010-01-05\n    to: 2014\n    certainty: disputed\n    source: gazette',
  'schema: Event\nname: Pilots’ strike\nstartDate: {value: 2012-10-29, source: [gazette]}\nendDate: 2012-99-99\nrelated: [{id: lima, role: leader}]',
];

const config: Target = {
  name: 'configuration',
  share: 25,
  next(chance) {
    const text = damagedText(chance, chance.several(CONFIG, 4).join('\n'), YAML_SIGNS);
    const offset = chance.below(text.length + 1);
    return textTrial(text, () => {
      const { config, diagnostics, origins } = readHouseConfig(text);
      resolveHouseStyle('default', config);
      return spans(outside(text, [...diagnostics, ...origins.values(), ...completeHouseConfig(text, offset)]));
    });
  },
};

const houseStyle: Target = {
  name: 'house in force',
  share: 3,
  next(chance) {
    const text = damagedText(chance, chance.several(CONFIG, 4).join('\n'), YAML_SIGNS);
    const copy = chance.pick(PROSE);
    return textTrial(text, () =>
      faultsOf(copy, { houseStyle: resolveHouseStyle('default', readHouseConfig(text).config) }),
    );
  },
};

function cardText(chance: Chance): { readonly text: string; readonly path: string } {
  const cards = [chance.pick(CARDS), ...chance.several(CARDS, 2)];
  const indented = (card: string): string => card.replaceAll('\n', '\n  ');
  const list = cards.map((card) => `- ${indented(card)}`).join('\n');
  const [text, path] = chance.pick<readonly [string, string]>([
    [cards[0]!, 'cards/lima.yaml'],
    [list, 'cards/list.yml'],
    [
      `sources:\n  gazette: {title: Gazette, date: 2019-01-01, url: "https://good.example"}\ncards:\n${list}`,
      'cards/all.yaml',
    ],
    [`---\n${cards[0]!}\n---\n# Ana Lima\n\nLeads the [[pilots]].`, 'cards/Ana Lima.md'],
  ]);
  return { text: damagedText(chance, text, YAML_SIGNS), path };
}

const cards: Target = {
  name: 'cards',
  share: 12,
  next(chance) {
    const { text, path } = cardText(chance);
    const offset = chance.below(text.length + 1);
    return textTrial(text, () => {
      const { diagnostics, places } = readCardFile(text, path);
      return spans(outside(text, [...diagnostics, ...places.values(), ...completeCard(text, offset, path)]));
    });
  },
};

const knowledge: Target = {
  name: 'cards in force',
  share: 1,
  next(chance) {
    const { text, path } = cardText(chance);
    const copy = `${chance.pick(PROSE)}\n\nAna Lima, A. Lima and Per Holm of Acme met Sfaxians.`;
    return textTrial(text, () => {
      const { cards: read, sources } = readCardFile(text, path);
      const layered = engine().knowledge([{ version: 1, layer: 'workspace', sources, cards: read }]);
      return faultsOf(copy, { knowledge: layered, storyDate: '2012-10-29' });
    });
  },
};

const STORY = 'stories/quay.txt';
let made: Sidecars | undefined;

interface Sidecars {
  readonly story: string;
  readonly findings: readonly Finding[];
  /** Of marks. */
  readonly file: string;
  readonly ignored: string;
}

/** The marks on a story and what is ignored in it, as their files hold them. */
function sidecars(): Sidecars {
  if (made !== undefined) return made;
  const text = PROSE.join('\n\n');
  const analysis = engine().analyze(text, { storyDate: '2019-05-15' });
  const copy = copyOf(text);
  const checks = checkables(analysis)
    .slice(0, 5)
    .map((thing, at) =>
      newCheck(
        thing,
        copy,
        STORY,
        { state: 'checked', note: at % 2 === 0 ? 'Asked the port.' : '', evidence: 'https://example.org' },
        { by: 'Ines', at: '2026-02-03T12:00:00.000Z' },
      ),
    );
  let ignored: Ignored = NOTHING_IGNORED;
  for (const [at, finding] of analysis.findings.entries()) {
    const entry = ignoreEntry((['finding', 'story', 'name', 'workspace'] as const)[at % 4]!, finding, STORY, text);
    if (entry !== null) ignored = addIgnore(ignored, { ...entry, reason: 'Known to the desk', by: 'Ines' });
  }
  return (made = {
    story: text,
    findings: analysis.findings,
    file: writeChecks(mergeChecks({ checks, others: [], damaged: [] }), storyAddress(STORY)),
    ignored: writeIgnored(ignored),
  });
}

const marks: Target = {
  name: 'marks',
  share: 18,
  next(chance) {
    const [text, other] = [1, 2].map(() =>
      damagedText(chance, sidecars().file, [...JSON_SIGNS, '<<<<<<< ours\n', '=======\n']),
    );
    const copy = chance.pick(PROSE);
    return textTrial(text!, () => {
      const [one, two] = [readChecks(text!), readChecks(other!)];
      const again = readChecks(writeChecks(one, storyAddress(STORY)));
      pairChecks([], one.checks, copy);
      const same = (a: CheckFile, b: CheckFile): boolean => sameChecks(sorted(a), sorted(b));
      return [
        ...difference(sameChecks(again, one), 'marks written and read again'),
        ...difference(
          same(mergeChecks(one, two), mergeChecks(two, one)),
          `marks merged the other way round with ${JSON.stringify(other)}`,
        ),
        ...difference(same(mergeChecks(one, one), one), 'marks merged with themselves'),
      ];
    });
  },
};

/** Lines that are kept as they stand have no order of their own. */
function sorted(file: CheckFile): CheckFile {
  return { ...file, others: [...file.others].sort() };
}

const ignores: Target = {
  name: 'ignored questions',
  share: 25,
  next(chance) {
    const { story, findings, ignored: file } = sidecars();
    const text = damagedText(chance, file, JSON_SIGNS);
    return textTrial(text, () => {
      const { ignored } = readIgnored(text);
      const again = readIgnored(writeIgnored(ignored)).ignored;
      applyIgnores(findings, story, STORY, ignored);
      const merged = mergeIgnored(NOTHING_IGNORED, ignored, ignored);
      const same = (a: Ignored, b: Ignored): boolean => isDeepStrictEqual(writeIgnored(a), writeIgnored(b));
      return [
        ...difference(same(again, ignored), 'what is ignored, written and read again'),
        ...difference(
          same(merged, mergeIgnored(NOTHING_IGNORED, merged, merged)),
          'what is ignored, merged with itself',
        ),
      ];
    });
  },
};

const jsonLines: Target = {
  name: 'JSON lines',
  share: 40,
  next(chance) {
    const good = (at: number): string =>
      JSON.stringify({
        id: `s${at}`,
        text: chance.oneIn(3) ? randomCopy(chance).slice(0, 200) : chance.pick(PROSE),
        ...(chance.oneIn(3) && { date: '2019-05-15' }),
      });
    const text = damagedText(
      chance,
      Array.from({ length: 1 + chance.below(4) }, (_, at) => good(at)).join('\n'),
      JSON_SIGNS,
    );
    const [bytes, whole] = [
      Buffer.from(text),
      `${text}\n${JSON.stringify({ id: 'last', text: 'Ana Lima said so.' })}\n`,
    ];
    const size = 1 + chance.below(64);
    return textTrial(text, async () => {
      const read = async (content: Buffer, length: number): Promise<unknown[]> => {
        const found: unknown[] = [];
        for await (const request of readRequests(cut(content, length))) found.push(request);
        return found;
      };
      const [pieces, once] = [await read(bytes, size), await read(bytes, bytes.length || 1)];
      const last = (await read(Buffer.from(whole), 1000)).at(-1) as { id: unknown } | undefined;
      return [
        ...difference(isDeepStrictEqual(pieces, once), `an archive that comes in pieces of ${size} bytes`),
        ...difference(last?.id === 'last', 'the line after broken ones'),
      ];
    });
  },
};

async function* cut(bytes: Buffer, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield await Promise.resolve(bytes.subarray(at, at + size));
}

/** Spans of a file of the desk that leave it. */
function outside(text: string, all: readonly Span[]): string[] {
  return all
    .filter(({ start, end }) => !(start >= 0 && start <= end && end <= Math.max(text.length, 1)))
    .map(({ start, end }) => `${start}-${end} of ${text.length}`);
}

export const WORKSPACE_TARGETS: readonly Target[] = [config, houseStyle, cards, knowledge, marks, ignores, jsonLines];
