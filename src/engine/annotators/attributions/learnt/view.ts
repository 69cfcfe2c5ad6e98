/** The attributions' room, learnt part: a passage as columns of numbers, worked out once for both of its taggers. */
import { hashText } from '../../../tagger';
import type { WordForm, WordForms } from '../../partsOfSpeech/wordForms';
import { verbLemma } from '../lemma';
import {
  BELIEF_VERBS,
  DOCUMENT_VERBS,
  HEARER_VERBS,
  NEEDS_CLAUSE,
  REQUEST_VERBS,
  SPEECH_VERBS,
  WIDE_VERBS,
} from '../lexicon/cueVerbs';
import type { Passage } from '../passage';

/** What a word form is to the lexicon, as bits, with its lemma; kept for a run. */
interface Entry {
  readonly lemma: number;
  readonly sorts: number;
}

/** Looks up lemmas and lexicon bits; make one for each run. */
export class CueWords {
  private readonly known = new Map<string, Entry>();

  get(lower: string): Entry {
    let entry = this.known.get(lower);
    if (entry === undefined) this.known.set(lower, (entry = makeEntry(lower)));
    return entry;
  }
}

function makeEntry(lower: string): Entry {
  const lemma = verbLemma(lower);
  const sorts =
    (SPEECH_VERBS.has(lemma) ? 1 : 0) |
    (BELIEF_VERBS.has(lemma) ? 2 : 0) |
    (DOCUMENT_VERBS.has(lemma) ? 4 : 0) |
    (REQUEST_VERBS.has(lemma) ? 8 : 0) |
    (WIDE_VERBS.has(lemma) ? 16 : 0) |
    (NEEDS_CLAUSE.has(lemma) ? 32 : 0) |
    (HEARER_VERBS.has(lemma) ? 64 : 0);
  return { lemma: hashText(lemma), sorts };
}

/** Bits of `View.sorts` that mark a verb of saying or thinking. */
export const STATES = 1 | 2;

export interface View {
  readonly passage: Passage;
  readonly forms: readonly WordForm[];
  /** Hash of each tag, of each lemma; lexicon bits. */
  readonly tag: Int32Array;
  readonly lemma: Int32Array;
  readonly sorts: Uint8Array;
  /** Name type at the token (0 for none), with 16 added where a name begins. */
  readonly name: Uint8Array;
  /** 0 outside, 1 the opening mark, 2 inside, 3 the closing mark, 4 inside one that does not close here. */
  readonly quoted: Uint8Array;
  /** Tokens in the quotation at this token, in rough steps. */
  readonly quotedLength: Uint8Array;
  /** Index of the sentence of each token. */
  readonly sentence: Uint16Array;
  /** How many of each stand before a position: commas, finite verbs, quotation marks, verbs of saying. One longer than the passage. */
  readonly commas: Uint16Array;
  readonly verbs: Uint16Array;
  readonly marks: Uint16Array;
  readonly sayings: Uint16Array;
  /** Position of the next finite verb at or after a token, or the passage's length. */
  readonly nextVerb: Uint16Array;
  /** Start of the noun chunk that the token lies in, or the token itself. */
  readonly chunk: Uint16Array;
}

const NAME_CODES: Readonly<Record<string, number>> = {
  person: 1,
  organization: 2,
  place: 3,
  group: 4,
  facility: 5,
  event: 6,
  product: 7,
};

const CHUNK_TAGS = new Set(['DT', 'PRP$', 'JJ', 'CD', 'POS', 'NN', 'NNS', 'NNP', 'PRP']);

/** Makes the columns. */
export function viewOf(passage: Passage, wordForms: WordForms, cueWords: CueWords): View {
  const { length, tokens, tags } = passage;
  const forms = tokens.map((token) => wordForms.get(token.text));
  const view = {
    passage,
    forms,
    tag: new Int32Array(length),
    lemma: new Int32Array(length),
    sorts: new Uint8Array(length),
    name: new Uint8Array(length),
    quoted: new Uint8Array(length),
    quotedLength: new Uint8Array(length),
    sentence: new Uint16Array(length),
    commas: new Uint16Array(length + 1),
    verbs: new Uint16Array(length + 1),
    marks: new Uint16Array(length + 1),
    sayings: new Uint16Array(length + 1),
    nextVerb: new Uint16Array(length),
    chunk: new Uint16Array(length),
  };
  let sentence = 0;
  for (let at = 0; at < length; at++) {
    while (sentence + 2 < passage.sentenceStarts.length && passage.sentenceStarts[sentence + 1]! <= at) sentence++;
    view.sentence[at] = sentence;
    const tag = tags[at]!;
    view.tag[at] = hashText(tag);
    const entry = cueWords.get(forms[at]!.lower);
    view.lemma[at] = entry.lemma;
    view.sorts[at] = entry.sorts;
    const finite = tag === 'VBD' || tag === 'VBZ' || tag === 'MD';
    const outside = passage.quotation[at]! < 0;
    const mark = !outside && tokens[at]!.kind === 'punctuation' && tag === "''";
    view.commas[at + 1] = view.commas[at]! + (outside && tag === ',' ? 1 : 0);
    view.verbs[at + 1] = view.verbs[at]! + (finite ? 1 : 0);
    view.marks[at + 1] = view.marks[at]! + (mark ? 1 : 0);
    view.sayings[at + 1] =
      view.sayings[at]! + (outside && tag.startsWith('VB') && (entry.sorts & STATES) !== 0 ? 1 : 0);
    const joins =
      at > 0 && CHUNK_TAGS.has(tag) && CHUNK_TAGS.has(tags[at - 1]!) && tag !== 'DT' && tag !== 'PRP' && tag !== 'PRP$';
    view.chunk[at] = joins ? view.chunk[at - 1]! : at;
  }
  readNames(passage, view.name);
  readQuotations(passage, view.quoted, view.quotedLength);
  let next = length;
  for (let at = length - 1; at >= 0; at--) {
    const tag = tags[at]!;
    if (tag === 'VBD' || tag === 'VBZ' || tag === 'MD') next = at;
    view.nextVerb[at] = next;
  }
  return view;
}

function readNames({ name, names, length }: Passage, codes: Uint8Array): void {
  for (let at = 0; at < length; at++) {
    const index = name[at]!;
    if (index < 0) continue;
    const starts = at === 0 || name[at - 1] !== index;
    codes[at] = (NAME_CODES[names[index]!.type] ?? 0) + (starts ? 16 : 0);
  }
}

function readQuotations(passage: Passage, quoted: Uint8Array, lengths: Uint8Array): void {
  const { quotation, length, story } = passage;
  let at = 0;
  while (at < length) {
    const index = quotation[at]!;
    if (index < 0) {
      at++;
      continue;
    }
    let to = at;
    while (to < length && quotation[to] === index) to++;
    const span = story.quotations[index]!;
    const open = !span.closed || passage.tokens[to - 1]!.end < span.end;
    const size = to - at;
    const step = size <= 4 ? 1 : size <= 8 ? 2 : size <= 16 ? 3 : 4;
    for (let token = at; token < to; token++) {
      quoted[token] = open ? 4 : 2;
      lengths[token] = step;
    }
    if (passage.tokens[at]!.start === span.start) quoted[at] = 1;
    if (!open) quoted[to - 1] = 3;
    at = to;
  }
}
