/**
 * Training's room (node only, never bundled): what the sourcing rules should ask, in one form, from annotated stories, from
 * JSON case files and from the project's own list of cases (test/fixtures/cases/sourcing.txt).
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** The rules that judge a source by itself; each unnamed source gets exactly one. */
export const BASE_RULES: readonly string[] = [
  'bare-source',
  'unnamed-individual',
  'unnamed-group',
  'vague-source',
  'no-source',
  'second-hand',
  'undisclosed-document',
  'unnamed-spokesperson',
  'partial-identity',
  'lay-witness',
];

export type Stretch = readonly [start: number, end: number];

/** One place where a question is due. */
export interface Due {
  /** Accepted places, the gold's own first. */
  readonly places: readonly Stretch[];
  /** Accepted rules, the gold's own first. */
  readonly rules: readonly string[];
  readonly reasonGiven: readonly boolean[];
  /** May be asked or not. */
  readonly optional: boolean;
  /** A later mention of a source that was asked about: mentions with one `chain` are one question. */
  readonly linked: boolean;
  readonly chain: string;
}

export interface GoldText {
  readonly id: string;
  readonly text: string;
  readonly date: string | null;
  readonly due: readonly Due[];
  /** Places where a question counts neither way. */
  readonly tolerated: readonly Stretch[];
  /** Places where any base question is an error. */
  readonly forbidden: readonly Stretch[];
}

interface Place {
  readonly start: number;
  readonly end: number;
}
interface JsonFlag extends Place {
  readonly text: string;
  readonly category: string;
  readonly alsoCategories?: readonly string[];
  readonly alsoAccept?: readonly Stretch[];
  readonly reasonGiven?: boolean;
  readonly alsoReasonGiven?: readonly boolean[];
  readonly optional?: boolean;
  readonly linked?: boolean;
  readonly chain?: string;
  readonly antecedent?: string;
}
interface JsonText {
  readonly date?: string;
  readonly text?: string;
  readonly id?: string;
  readonly flags?: readonly JsonFlag[];
  readonly expected?: readonly JsonFlag[];
  readonly optional?: readonly Place[];
  readonly informational?: readonly Place[];
  readonly mustNotFlag?: readonly Place[];
}

/** Stories with a `.gold.json` beside them. */
export function readStories(folder: string): GoldText[] {
  return readdirSync(folder)
    .filter(
      (name) => /\.(?:txt|md)$/.test(name) && existsSync(join(folder, name.replace(/\.(?:txt|md)$/, '.gold.json'))),
    )
    .sort()
    .map((name) => {
      const gold = JSON.parse(
        readFileSync(join(folder, name.replace(/\.(?:txt|md)$/, '.gold.json')), 'utf8'),
      ) as JsonText;
      return fromJson(basename(name), readFileSync(join(folder, name), 'utf8'), gold, gold.flags ?? []);
    });
}

/** A file of short cases. */
export function readCases(file: string): GoldText[] {
  const { cases } = JSON.parse(readFileSync(file, 'utf8')) as { cases: readonly JsonText[] };
  return cases.map((one) => fromJson(one.id ?? '', one.text ?? '', one, one.expected ?? []));
}

function fromJson(id: string, text: string, gold: JsonText, flags: readonly JsonFlag[]): GoldText {
  const chains: string[] = [];
  flags.forEach((flag, index) => {
    const before = flags.slice(0, index);
    const head =
      flag.linked === true
        ? (before.findLast(({ text: words }) => words === flag.antecedent) ??
          before.findLast(({ category }) => category === flag.category) ??
          before[0])
        : undefined;
    chains.push(flag.chain ?? (head === undefined ? `${index}` : chains[flags.indexOf(head)]!));
  });
  const places = (list: readonly Place[] | undefined): Stretch[] => (list ?? []).map(({ start, end }) => [start, end]);
  return {
    id,
    text,
    date: gold.date ?? null,
    due: flags.map((flag, index) => ({
      places: [[flag.start, flag.end], ...(flag.alsoAccept ?? [])],
      rules: [flag.category, ...(flag.alsoCategories ?? [])],
      reasonGiven: [flag.reasonGiven === true, ...(flag.alsoReasonGiven ?? [])],
      optional: flag.optional === true,
      linked: flag.linked === true,
      chain: chains[index]!,
    })),
    tolerated: [...places(gold.optional), ...places(gold.informational)],
    forbidden: places(gold.mustNotFlag),
  };
}

/** Cases written one to a line: `[words|rule+rote]`, `¶` for a new paragraph, `- optional: words` at the end. */
export function readMarkedCases(file: string): GoldText[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, index) =>
      line === '' || line.startsWith('#') ? [] : [readMarkedCase(line, `${basename(file)}, line ${index + 1}`)],
    );
}

function readMarkedCase(line: string, id: string): GoldText {
  const [marked = '', allowed] = line.split(' - optional: ', 2);
  const due: Due[] = [];
  let text = '';
  let at = 0;
  const source = marked.replaceAll(' ¶ ', '\n\n');
  for (const match of source.matchAll(/\[([^[\]|]+)\|([a-z-]+)(?:\+(rote|specific))?\]/g)) {
    text += source.slice(at, match.index);
    const start = text.length;
    text += match[1]!;
    at = match.index + match[0].length;
    due.push({
      places: [[start, text.length]],
      rules: [match[2]!],
      reasonGiven: [match[3] !== undefined],
      optional: false,
      linked: false,
      chain: `${due.length}`,
    });
  }
  text += source.slice(at);
  const found = allowed === undefined ? -1 : text.indexOf(allowed.trim());
  return {
    id,
    text,
    date: null,
    due,
    tolerated: allowed === undefined || found < 0 ? [] : [[found, found + allowed.trim().length]],
    forbidden: [],
  };
}
