/** The room of English as data: the table of reporting verbs (`reportingVerbs.ts`), parsed when first needed. */
import { WordSet } from './wordSet';

/** What a verb is to rules and features: see `reportingVerbs.ts`. The order of the first seven is part of the weights of attributions. */
const KINDS = [
  'speech',
  'belief',
  'document',
  'request',
  'non-assertive',
  'needs-clause',
  'hearer',
  'plain',
  'clausal',
  'holding',
  'expecting',
  'paper',
  'report',
  'press',
  'unsourced',
  'verdict',
  'own-word',
  'needs-that',
] as const;
const LEARNT_KINDS = 7;

export type VerbKind = (typeof KINDS)[number];

/** What must follow a verb for it to be a stance: see `reportingVerbs.ts`. */
export type Frame = string;

export const ATTITUDES = [
  'doubting',
  'conceding',
  'vouching',
  'denying',
  'hedging',
  'believing',
  'warning',
  'promising',
  'demanding',
  'criticising',
  'arguing',
  'boasting',
] as const;

export interface Verb {
  /** The infinitive. */
  readonly verb: string;
  /** Forms that no rule of spelling gives. */
  readonly forms: readonly string[];
  /** Bits in the order of the kinds: of the row, and of its part that learnt features know. */
  readonly kinds: number;
  readonly learntKinds: number;
  readonly frames: ReadonlySet<Frame>;
  readonly attitude: (typeof ATTITUDES)[number] | null;
  /** What the verb suggests of the statement, for the end of a sentence; null where it judges nothing. */
  readonly judges: string | null;
  /** Whether the features of the weights know the verb. */
  readonly trained: boolean;
}

/** The bit of a kind. */
export function bitOf(kind: VerbKind): number {
  return 1 << KINDS.indexOf(kind);
}

export class VerbTable {
  private rows: ReadonlyMap<string, Verb> | null = null;
  private forms: ReadonlyMap<string, Verb> | null = null;

  /** @param text a verb a line, in the columns that `reportingVerbs.ts` explains */
  constructor(private readonly text: string) {}

  /** The rows by their verbs. */
  get verbs(): ReadonlyMap<string, Verb> {
    return (this.rows ??= read(this.text));
  }

  /** The rows by their irregular forms. */
  get irregular(): ReadonlyMap<string, Verb> {
    return (this.forms ??= new Map(
      [...this.verbs.values()].flatMap((verb) => verb.forms.map((form) => [form, verb] as const)),
    ));
  }

  /** The verbs of a kind. */
  of(kind: VerbKind): ReadonlySet<string> {
    const bit = bitOf(kind);
    return new WordSet(() =>
      [...this.verbs.values()].flatMap(({ verb, kinds }) => ((kinds & bit) === 0 ? [] : [verb])),
    );
  }
}

/** @throws Error that names what is wrong in the table */
function read(text: string): ReadonlyMap<string, Verb> {
  const verbs = new Map<string, Verb>();
  for (const line of text.trim().split('\n')) {
    const row = readRow(line);
    const known = verbs.get(row.verb);
    if (known !== undefined && row.trained) throw new Error(`reportingVerbs: two rows for “${row.verb}”`);
    verbs.set(row.verb, known === undefined ? row : { ...known, kinds: known.kinds | row.kinds });
  }
  return verbs;
}

function readRow(line: string): Verb {
  const trained = !line.startsWith('+');
  const cells = line.replace('+', '').split('|');
  const [name = '', kindNames, frames, attitude, judges] = cells.map((cell) =>
    cell.trim() === '-' ? '' : cell.trim(),
  );
  const [verb = '', forms = ''] = name.split(/ \(|\)/);
  const kinds = words(kindNames).reduce((bits, kind) => bits | knownBit(kind, line), 0);
  if (attitude && !ATTITUDES.includes(attitude as never)) throw new Error(`reportingVerbs: no attitude in “${line}”`);
  return {
    verb,
    forms: words(forms),
    kinds,
    learntKinds: trained ? kinds & ((1 << LEARNT_KINDS) - 1) : 0,
    frames: new Set(words(frames)),
    attitude: (attitude || null) as Verb['attitude'],
    judges: judges || null,
    trained,
  };
}

function knownBit(kind: string, line: string): number {
  if (!KINDS.includes(kind as VerbKind)) throw new Error(`reportingVerbs: “${kind}” is no kind, in “${line}”`);
  return bitOf(kind as VerbKind);
}

function words(cell = ''): readonly string[] {
  return cell.split(' ').filter((word) => word !== '');
}
