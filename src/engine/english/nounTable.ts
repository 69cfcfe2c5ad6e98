/** The room of English as data: the table of nouns (`nouns.ts`), parsed when first needed. */
import { WordSet } from './wordSet';

/** What a noun is to rules: see `nouns.ts`. */
const SENSES = [
  'bare',
  'generic',
  'inside',
  'trade',
  'kin',
  'vague',
  'lay',
  'spokesperson',
  'office',
  'side',
  'anybody',
  'gendered',
  'female',
  'male',
  'public',
  'organization',
  'institution',
  'loose',
  'document',
  'private',
] as const;

export type NounSense = (typeof SENSES)[number];

/** Senses that hold of the plural alone, where the row gives one. */
const OF_PLURALS: ReadonlySet<NounSense> = new Set(['public', 'institution']);

export interface Noun {
  /** The singular. */
  readonly noun: string;
  /** The plural, where the row gives it. */
  readonly plural: string | null;
  readonly senses: readonly NounSense[];
  /** Wider nouns by which copy refers back to the same person. */
  readonly wider: readonly string[];
  /** Whether the row was there when the weights were trained. */
  readonly trained: boolean;
}

export class NounTable {
  private read: readonly Noun[] | null = null;

  /** @param text a noun a line, in the columns that `nouns.ts` explains */
  constructor(private readonly text: string) {}

  get rows(): readonly Noun[] {
    return (this.read ??= readRows(this.text));
  }

  /** The nouns of a sense, in the form of which it holds. */
  of(sense: NounSense): ReadonlySet<string> {
    const form = ({ noun, plural }: Noun): string => (OF_PLURALS.has(sense) ? (plural ?? noun) : noun);
    return new WordSet(() => this.rows.filter(({ senses }) => senses.includes(sense)).map(form));
  }

  /** The singulars that have one of the senses; with `trained` only of rows that the weights were trained with. */
  ofAny(senses: readonly NounSense[], which: 'all' | 'trained' = 'all'): ReadonlySet<string> {
    return new WordSet(() =>
      this.rows
        .filter((row) => (which === 'all' || row.trained) && row.senses.some((sense) => senses.includes(sense)))
        .map(({ noun }) => noun),
    );
  }

  /** The nouns to which each wider one can refer back. */
  byWider(): ReadonlyMap<string, ReadonlySet<string>> {
    const found = new Map<string, Set<string>>();
    for (const { noun, wider } of this.rows) {
      for (const word of wider) {
        const nouns = found.get(word);
        if (nouns === undefined) found.set(word, new Set([noun]));
        else nouns.add(noun);
      }
    }
    return found;
  }
}

/** @throws Error that names what is wrong in the table */
function readRows(text: string): readonly Noun[] {
  const known = new Set<string>();
  // Most cells are like those of another row: each is taken apart once.
  const sensesOf = new Map<string, readonly NounSense[]>();
  return text
    .trim()
    .split('\n')
    .map((line) => {
      const [name = '', senses = '', wider = ''] = line.split(' | ');
      let read = sensesOf.get(senses);
      if (read === undefined) sensesOf.set(senses, (read = words(senses).map((word) => senseOf(word, line))));
      const trained = !name.startsWith('+');
      const form = trained ? name : name.slice(1).trimStart();
      const bracket = form.indexOf(' (');
      const noun = bracket < 0 ? form : form.slice(0, bracket);
      const plural = bracket < 0 ? null : form.slice(bracket + 2, -1);
      if (known.has(noun)) throw new Error(`nouns: two rows for “${noun}”`);
      known.add(noun);
      return { noun, plural, senses: read, wider: words(wider), trained };
    });
}

function senseOf(word: string, line: string): NounSense {
  const sense = SENSES.find((one) => one === word);
  if (sense === undefined) throw new Error(`nouns: “${word}” is no sense, in “${line}”`);
  return sense;
}

const NO_WORDS: readonly string[] = [];

function words(cell: string): readonly string[] {
  return cell === '' || cell === '-' ? NO_WORDS : cell.split(' ');
}
