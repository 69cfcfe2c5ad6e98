/**
 * Text layer: the furniture around a story's prose: slug, headline, byline, dateline, cross-heads, notes to the desk, sign-off. Judged by
 * the form of the first and last paragraphs.
 */
import { textSpan, type Byline, type Dateline, type Markup, type TextSpan } from '../model';
import { endsStep, type Work } from '../work';
import type { Block } from './block';
import { referencesIn } from './references';
import { monthOf, readDay, weekdayOf } from './calendar';
import { countLetters, startsWithSmall } from './characters';
import { isNoteInCapitals } from './deskNotes';
import { isAgency, isByline, readByline, readDateline, wordsOf } from './bylineAndDateline';

export interface Furniture {
  /** The blocks with their kinds settled. */
  readonly blocks: readonly Block[];
  readonly slug: TextSpan | null;
  readonly byline: Byline | null;
  readonly dateline: Dateline | null;
  readonly signOff: TextSpan | null;
  readonly writtenDate: string | null;
}

/** What a note to the desk may start with, in small letters: nearly no paragraph needs a second look. */
const MAY_START_NOTE = new Set([...'[(<ent'].map((first) => first.charCodeAt(0) | 0x20));

/** Blocks looked at between two yields. */
const BLOCKS_A_STEP = 5_000;

/** How many paragraphs at the top may be furniture. Set by hand. */
const TOP = 6;
/** Among how many of the first paragraphs the headline is, and of the last the sign-off. Set by hand, as are all lengths below. */
const FIRST_PARAGRAPHS = 3;
const LAST_PARAGRAPHS = 3;
/** The most words of each. */
const MOST_WORDS = { headline: 22, byline: 6, crossHead: 8 } as const;
/** The most UTF-16 code units of a slug, a date line or a cross-head, and of the other kinds of line. */
const LONGEST_LINE = 60;
const LONGEST_LABEL = 140;
const LONGEST_NOTE = 300;
const LONGEST_SIGN_OFF = 160;
const LONGEST_CREDIT = 40;
/** How much of a paragraph is looked at. */
const LONGEST_LOOK = 400;
/** A paragraph on either side of a cross-head is longer than this. */
const SHORTEST_PROSE = 80;

/** Settles what each block is. */
export function* readFurniture(text: string, given: readonly Block[], markup: Markup): Work<Furniture> {
  const blocks = given.slice();
  const slice = (block: Block): string => text.slice(block.start, Math.min(block.end, block.start + LONGEST_LOOK));
  const set = (index: number, kind: Block['kind']): void => {
    blocks[index] = { ...blocks[index]!, kind };
  };
  let slug: TextSpan | null = null;
  let byline: Byline | null = null;
  let dateline: Dateline | null = null;
  let writtenDate: string | null = null;
  let headline = blocks.some((block, index) => index < TOP && block.kind === 'headline');

  for (let index = 0; index < blocks.length; index++) {
    if (endsStep(index, BLOCKS_A_STEP)) yield;
    const block = blocks[index]!;
    if (block.kind !== 'body' || !MAY_START_NOTE.has(text.charCodeAt(block.start) | 0x20)) continue;
    const length = block.end - block.start;
    const head = length <= LONGEST_NOTE ? slice(block) : text.slice(block.start, block.start + 24);
    if (isNote(head, length)) set(index, 'note');
  }

  for (const index of yield* referencesIn(text, blocks)) set(index, 'heading');

  // Markup may say which paragraph is the byline.
  const marked = blocks.find(({ kind }) => kind === 'byline');
  if (marked !== undefined) byline = readByline(text, marked);

  for (let index = 0; index < Math.min(TOP, blocks.length); index++) {
    const block = blocks[index]!;
    if (block.kind !== 'body') continue;
    const line = slice(block);
    const last = index === blocks.length - 1;
    const isBelowByline = blocks[index - 1]?.kind === 'byline' && !last && countLetters(line) > 0;
    if (slug === null && index < 2 && !last && isSlug(line) && readDay(line) === null) {
      slug = textSpan(text, block.start, block.end);
      set(index, 'slug');
    } else if (byline === null && isByline(line)) {
      byline = readByline(text, block);
      writtenDate ??= readDay(line);
      set(index, 'byline');
    } else if (line.length < LONGEST_LINE && isDateLine(line)) {
      const day = readDay(line);
      writtenDate ??= day;
      if (day !== null || isBelowByline) set(index, 'byline');
    } else if (isBelowByline && isLabel(line, MOST_WORDS.byline)) {
      set(index, 'byline');
    } else {
      dateline ??= readDateline(text, block);
      if (dateline !== null) break;
      if (!headline && !last && markup === 'plain' && isLabel(line, MOST_WORDS.headline) && index < FIRST_PARAGRAPHS) {
        headline = true;
        set(index, 'headline');
      } else break;
    }
  }

  for (let index = 1; index < blocks.length && markup === 'plain'; index++) {
    if (endsStep(index, BLOCKS_A_STEP)) yield;
    const block = blocks[index]!;
    if (block.kind === 'body' && isCrossHead(text, block, blocks[index - 1]!, blocks[index + 1])) set(index, 'heading');
  }

  let signOff: TextSpan | null = null;
  for (let index = blocks.length - 1; index >= Math.max(0, blocks.length - LAST_PARAGRAPHS); index--) {
    const block = blocks[index]!;
    if (block.kind === 'sign-off') signOff ??= textSpan(text, block.start, block.end);
    else if (
      (block.kind === 'body' || block.kind === 'heading' || block.kind === 'list-item') &&
      index > 0 &&
      isSignOff(slice(block))
    ) {
      signOff ??= textSpan(text, block.start, block.end);
      set(index, 'sign-off');
    } else if (block.kind === 'body') {
      signOff ??= trailingSignOff(text, block);
      break;
    }
  }
  // A date line is the paper's own; the dateline's day is that of the report, and counts where it has its year.
  return { blocks, slug, byline, dateline, signOff, writtenDate: writtenDate ?? readDay(dateline?.day?.text ?? '') };
}

/** "mali-clinton-visit", "BC-EU--Summit, 1st Ld-Writethru", "US-ELECTION/DEBATE (WRAP 2)". */
function isSlug(line: string): boolean {
  if (line.length > LONGEST_LINE || /[.!?]$/.test(line)) return false;
  if (/^(?:BC|AP)-/.test(line) || /^slug\b/i.test(line)) return true;
  if (!line.includes(' ')) return /^[\p{L}\d]+(?:[-_/][\p{L}\d]+)+$/u.test(line);
  return /^[A-Z\d]+(?:[-/][A-Z\d]+)+ \([A-Z\d ,]+\)$/.test(line);
}

/** A short line with no stop, no comma at its end: a headline or label, not a sentence, nor one in marks with whoever said it. */
function isLabel(line: string, mostWords: number): boolean {
  // "“We have six weeks of cash left.” — a board member"; but "“We will not pay” — mayor" is a headline.
  if (/^["“‘'].*(?:\.|…)["”’']\s?[–—-]/.test(line)) return false;
  if (line.length > LONGEST_LABEL || /[.,;:!]["”’')]*$/.test(line) || /[a-z]{3}[.!?]\s/.test(line)) return false;
  return wordsOf(line).length <= mostWords && countLetters(line) > 0 && !startsWithSmall(line);
}

const DATE_LINE_WORDS = new Set(
  'published updated posted date on at the of a.m p.m am pm st nd rd th est edt gmt utc cet cst cdt pst pdt ist'.split(
    ' ',
  ),
);

/** A line that is nothing but a date, perhaps with a label and a time. */
function isDateLine(line: string): boolean {
  return line.split(/[^\p{L}.]/u).every((part) => {
    const word = part.endsWith('.') ? part.slice(0, -1) : part;
    return word === '' || DATE_LINE_WORDS.has(word.toLowerCase()) || monthOf(word) > 0 || weekdayOf(word) >= 0;
  });
}

/** A cross-head: one short line without a stop, with prose after it. */
function isCrossHead(text: string, block: Block, before: Block, after: Block | undefined): boolean {
  const length = block.end - block.start;
  if (
    length > LONGEST_LINE ||
    after === undefined ||
    after.end - after.start < SHORTEST_PROSE ||
    before.kind === 'byline'
  )
    return false;
  if (before.kind !== 'body' && before.kind !== 'list-item' && before.kind !== 'block-quote') return false;
  const line = text.slice(block.start, block.end);
  return (
    isLabel(line, MOST_WORDS.crossHead) &&
    !/["”’'?)\]]$/.test(line) &&
    !/^["“‘'([]/.test(line) &&
    before.end - before.start > SHORTEST_PROSE
  );
}

/** A note to the desk that is a paragraph of its own. */
function isNote(head: string, length: number): boolean {
  if (/^[[(]?(?:editor['’]?s?['’]? note|eds|note to (?:the )?(?:editors?|desk|self))\b/i.test(head)) return true;
  if (head.startsWith('<!--')) return true;
  if (length > LONGEST_NOTE) return false;
  return (
    /^\[(?:tk|cq|ck|eds?|note|desk|insert|photo|pic|todo|check|art)\b.*\]$/i.test(head) ||
    /^(?:TK)+[.!]?$/.test(head) ||
    isNoteInCapitals(head)
  );
}

function isSignOff(line: string): boolean {
  if (line.length > LONGEST_SIGN_OFF) return false;
  if (/^(?:-\s?30\s?-|#{1,6}(?:\s#)*|\(?(?:END|ENDS)\)?\.?|-+\s?(?:END|ENDS)\s?-+)$/.test(line)) return true;
  if (/^\((?:Additional )?(?:Reporting|Writing|Editing|Compiled) by\b/i.test(line)) return true;
  if (/^(?:(?:Additional )?Reporting|Writing|Editing) by \p{Lu}/u.test(line)) return true;
  // Most paragraphs end here: the expression for a source takes a new process ten milliseconds to make ready.
  return (/^[–—(-]/.test(line) || isAgency(line)) && isSource(line.replace(/^[–—-]+\s?/, ''));
}

function isSource(text: string): boolean {
  const bare = text.replace(/^\(|\)$/g, '');
  return isAgency(bare) || /^\p{Lu}[\p{L}.]*(?: (?:of|the|\p{Lu}[\p{L}.]*)){0,3}$/u.test(bare);
}

/** "… two newest members. – AP" at the end of the last paragraph. */
function trailingSignOff(text: string, block: Block): TextSpan | null {
  const from = Math.max(block.start, block.end - LONGEST_CREDIT);
  const tail = text.slice(from, block.end);
  // Few paragraphs end in anything of the kind, and the expression takes long to be made ready.
  if (!/[.!?"”’']\s?[–—\-(#]/.test(tail)) return null;
  const match =
    /(?<=[.!?"”’']\s?)(?:[–—-]+\s?\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*){0,2}|\(\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*){0,2}\)|-30-|###)$/u.exec(
      tail,
    );
  if (match === null) return null;
  if (match[0].startsWith('(') && !isAgency(match[0].slice(1, -1)) && !/^\(END/.test(match[0])) return null;
  return textSpan(text, from + match.index, block.end);
}
