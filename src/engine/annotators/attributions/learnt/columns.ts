/**
 * The attributions' room, learnt part: a passage as columns of numbers, worked out once for its two taggers, that of cues and that of
 * sources and contents. All numbers are features: whoever changes one has to train again, and `test/training/fingerprint.test.ts` says so.
 */
import { ColumnBuffer } from '../../../columns';
import type { WordForm } from '../../../syntax/wordForms';
import { STATES, type CueWords } from '../cueWords';
import type { Passage } from '../passage';

export interface PassageColumns {
  readonly passage: Passage;
  readonly forms: readonly WordForm[];
  /** Hash of each part-of-speech tag (Penn Treebank), of each lemma; the kinds of reporting verb, as bits (`cueWords.ts`). */
  readonly tag: Int32Array;
  readonly lemma: Int32Array;
  readonly verbKinds: Uint8Array;
  /** Name type at the token (0 for none), with 16 added where a name begins. */
  readonly name: Uint8Array;
  /** 0 outside, 1 the opening mark, 2 inside, 3 the closing mark, 4 inside one that does not close here. */
  readonly quoted: Uint8Array;
  /** Tokens in the quotation at this token, as a class: 1 up to four, 2 up to eight, 3 up to sixteen, 4 more. */
  readonly quotedLength: Uint8Array;
  /** How many of each stand before a position: commas, finite verbs, quotation marks, verbs of speech or belief. The last entry is the total. */
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

function isFinite(tag: string): boolean {
  return tag === 'VBD' || tag === 'VBZ' || tag === 'MD';
}

/** Makes the columns. */
export function columnsOf(passage: Passage, cueWords: CueWords): PassageColumns {
  const { length, tokens, tags, forms, quotation } = passage;
  const columns = new ColumnBuffer(2 * 4 * length + 2 * (4 * (length + 1) + 2 * length) + 4 * length);
  const view = {
    passage,
    forms,
    tag: columns.int32(length),
    lemma: columns.int32(length),
    commas: columns.uint16(length + 1),
    verbs: columns.uint16(length + 1),
    marks: columns.uint16(length + 1),
    sayings: columns.uint16(length + 1),
    nextVerb: columns.uint16(length),
    chunk: columns.uint16(length),
    verbKinds: columns.uint8(length),
    name: columns.uint8(length),
    quoted: columns.uint8(length),
    quotedLength: columns.uint8(length),
  };
  const { tag: tagColumn, lemma, verbKinds, commas, verbs, marks, sayings, chunk } = view;
  let chunkBefore = false;
  for (let at = 0; at < length; at++) {
    const tag = tags[at]!;
    const entry = passage.cueWords[at]!;
    tagColumn[at] = cueWords.hashOfTag(tag);
    lemma[at] = entry.lemmaHash;
    verbKinds[at] = entry.learntKinds;
    const outside = quotation[at]! < 0;
    const mark = !outside && tag === "''" && tokens[at]!.kind === 'punctuation';
    const says = outside && (entry.learntKinds & STATES) !== 0 && tag.startsWith('VB');
    commas[at + 1] = commas[at]! + (outside && tag === ',' ? 1 : 0);
    verbs[at + 1] = verbs[at]! + (isFinite(tag) ? 1 : 0);
    marks[at + 1] = marks[at]! + (mark ? 1 : 0);
    sayings[at + 1] = sayings[at]! + (says ? 1 : 0);
    const inChunk = CHUNK_TAGS.has(tag);
    chunk[at] = chunkBefore && inChunk && tag !== 'DT' && tag !== 'PRP' && tag !== 'PRP$' ? chunk[at - 1]! : at;
    chunkBefore = inChunk;
  }
  readNames(passage, view.name);
  readQuotations(passage, view.quoted, view.quotedLength);
  let next = length;
  for (let at = length - 1; at >= 0; at--) {
    if (verbs[at + 1] !== verbs[at]) next = at;
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
