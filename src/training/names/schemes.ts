/** Training's room (node only, never bundled): the files that names are learnt from, and what each one's labels mean to us. */
import { LISTS } from '../../engine/annotators/names/lists';
import type { LearntType } from '../../engine/annotators/names/labels';

export const LEARNT_TYPES: readonly LearntType[] = [
  'person',
  'organization',
  'place',
  'group',
  'facility',
  'event',
  'product',
  'other',
];

export interface NameCorpus {
  readonly file: string;
  /** The types that this file marks; it teaches nothing about the rest. */
  readonly marks: readonly LearntType[];
  /** Its labels that are not ours, or not only: "place|facility" where it does not tell a building from a town. */
  readonly means: Readonly<Record<string, string>>;
  /** Whether its licence is an open one. */
  readonly open: boolean;
  /** How often each sentence is shown in an epoch, for kinds of text of which there is little. Default 1. */
  readonly times?: number;
  /** Left out where files without an open licence are used too. */
  readonly onlyOpen?: true;
}

const MISCELLANEOUS = 'other|event|product|group';
const NO_BUILDINGS = { place: 'place|facility' };

export const TRAINED_ON: readonly NameCorpus[] = [
  {
    file: 'ner/conll2003-train.jsonl.gz',
    marks: LEARNT_TYPES,
    means: { ...NO_BUILDINGS, misc: MISCELLANEOUS },
    open: false,
  },
  {
    file: 'ner/worldwide-train.jsonl.gz',
    marks: LEARNT_TYPES,
    means: { misc: 'other|event', date: '', money: '' },
    open: false,
  },
  {
    file: 'ner/gum-train.jsonl.gz',
    marks: ['person', 'organization', 'place'],
    means: NO_BUILDINGS,
    open: true,
  },
  {
    file: 'ner/wikigold-train.jsonl.gz',
    marks: LEARNT_TYPES,
    means: { ...NO_BUILDINGS, misc: MISCELLANEOUS },
    open: true,
    times: 3,
  },
  {
    // Its organizations are marked at random, which costs more than its places bring: only where little else is open.
    file: 'ner/gmb-train.jsonl.gz',
    marks: ['person', 'organization', 'place', 'group', 'event', 'product'],
    means: { ...NO_BUILDINGS, misc: 'other|event|product', date: '' },
    open: true,
    onlyOpen: true,
  },
  {
    file: 'ner/crossner-politics-train.jsonl.gz',
    marks: LEARNT_TYPES,
    means: { ...NO_BUILDINGS, misc: MISCELLANEOUS },
    open: true,
    times: 3,
  },
  { file: 'ner/ewt-dev.jsonl.gz', marks: ['person', 'organization', 'place'], means: NO_BUILDINGS, open: true },
];

const EVENT_WORDS = new Set(
  (
    'cup open war wars olympics games championship championships tour prix festival summit election elections ' +
    'conference revolution uprising intifada tournament trophy masters classic derby marathon league premiership ' +
    'congress expo fair carnival referendum massacre holocaust earthquake hurricane tsunami series final finals'
  ).split(' '),
);

/** A place whose last word is one of these is a building or works, also where a file does not tell. */
const FACILITY_WORDS = new Set(
  (
    'airport airfield airstrip aerodrome airbase stadium arena bridge tunnel museum hospital dam station terminal consulate ' +
    'prison plant factory mine refinery pipeline temple zoo cemetery racecourse'
  ).split(' '),
);

/**
 * The type that a span of the file teaches: ours, several joined by "|" where the file does not tell, or "" for none.
 * What a file calls miscellaneous is narrowed by its words: a demonym is a group, a cup an event.
 */
export function taughtType(
  corpus: NameCorpus,
  type: string,
  words: readonly string[],
  listsOf: (word: string) => number,
): string {
  const meant = corpus.means[type] ?? type;
  if (meant === 'place|facility') {
    return words.length > 1 && FACILITY_WORDS.has(words.at(-1)!.toLowerCase()) ? 'facility' : 'place';
  }
  if (type !== 'misc') return meant;
  const last = words.at(-1)!;
  if (meant.includes('group') && (listsOf(last) & LISTS.demonym) !== 0) return 'group';
  if (EVENT_WORDS.has(last.toLowerCase()) || EVENT_WORDS.has(words[0]!.toLowerCase())) return 'event';
  return meant.replace('|group', '').replace('|event', '');
}
