/** Text layer: lines that point to other stories ("RELATED: Mayor to resign", "Read also: …"): none of their sentences belongs to this story. */
import { CALENDAR_WORDS } from '../english/calendar';
import { ARTICLES_AND_POSSESSIVES } from '../english/closedClasses';
import { endsStep, type Work } from '../work';
import type { Block } from './block';
import { classOf, isAllCapitals, LETTER } from './characters';

/** Labels that news sites put before the title of another story, as met in real copy. */
const LABELS = new Set(
  (
    'related|related story|related stories|related article|related articles|related coverage|related news|related links|related content|' +
    'related reading|related topics|related posts|see also|read also|also read|read more|read next|read on|read this|also see|' +
    'read the full story|please read|more stories|more news|more coverage|more on this|more on this story|more from us|watch now|' +
    'watch also|also watch|watch more|watch live|watch the video|listen now|don’t miss|recommended reading|' +
    'you may also like|you might also like|trending now|most read|editor’s pick|editors’ picks|in case you missed it|icymi|' +
    'further reading|click here|up next|what to read next|also in the news'
  ).split('|'),
);
/** Labels that begin ordinary sentences as well: only in capitals. */
const IN_CAPITALS = new Set(
  'watch listen more also photos video gallery podcast live background previously earlier read recommended trending'.split(
    ' ',
  ),
);

/** The most UTF-16 code units before the mark that ends a label: room for "More from" and the name of an outlet. Set by hand. */
const LONGEST_LABEL = 36;

/** Blocks looked at between two yields. */
const BLOCKS_A_STEP = 5_000;

/** The blocks that point to other stories, as indices; with a label that stands alone also the list under it. */
export function* referencesIn(text: string, blocks: readonly Block[]): Work<readonly number[]> {
  const found: number[] = [];
  for (let index = 0; index < blocks.length; index++) {
    if (endsStep(index, BLOCKS_A_STEP)) yield;
    const block = blocks[index]!;
    if (block.kind !== 'body' && block.kind !== 'list-item' && block.kind !== 'heading') continue;
    const line = text.slice(block.start, Math.min(block.end, block.start + LONGEST_LABEL + 8));
    const mark = /[:|»–—]/.exec(line);
    if (mark !== null && mark.index <= LONGEST_LABEL && isLabel(line.slice(0, mark.index))) {
      if (block.kind !== 'heading') found.push(index);
      if (mark.index + 3 < block.end - block.start) continue;
    } else if (block.end - block.start > LONGEST_LABEL || !isLabel(line)) continue;
    else if (blocks[index + 1]?.kind !== 'list-item') continue;
    else if (block.kind !== 'heading') found.push(index);
    while (blocks[index + 1]?.kind === 'list-item') found.push(++index);
  }
  return found;
}

function isLabel(words: string): boolean {
  let from = 0;
  let to = words.length;
  while (from < to && classOf(words.charCodeAt(from)) !== LETTER) from++;
  while (to > from && classOf(words.charCodeAt(to - 1)) !== LETTER) to--;
  const label = words.slice(from, to).replaceAll("'", '’');
  if (label === '') return false;
  const lower = label.toLowerCase();
  if (IN_CAPITALS.has(lower)) return isAllCapitals(label);
  if (LABELS.has(lower)) return true;
  const outlet = /^(?:more|also) (?:from|on) (\S+)/.exec(lower);
  // "Also on Tuesday: the mayor resigned" and "Also on the table: a new pier" are this story's.
  return (
    outlet !== null &&
    !CALENDAR_WORDS.has(outlet[1]!) &&
    !(lower.startsWith('also') && ARTICLES_AND_POSSESSIVES.has(outlet[1]!))
  );
}
