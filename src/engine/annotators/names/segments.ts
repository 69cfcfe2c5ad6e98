/**
 * The names annotator's room: the stretches of a sentence in which a name can stand. Nothing outside them can be a name, in training as in
 * reading: names in news copy are written with capitals, and most words of copy are not.
 */
import { hashText } from '../../tagger';
import { Writing, type WordFacts } from './wordFacts';

/** Lower-case words and marks that may come between two capitalised words of one stretch, and how many of them in a row. */
const LONGEST_LINK = 3;

const LINKS = hashes(
  `of and for the & in on to de del della des do dos das da di du d' la le les el al ul ur ad as bin ibn bint ben van der den
  von und y e i o a at with or not por para en con 's ' , - – — / . ( ) : + @ ! no n' is by an from into like`,
);

/** Lower-case words with which a name may begin. */
const BEGINNINGS = hashes(
  `al el de del della da di du van von der den bin ibn ben la le les los las d' dos das ul abu ad as ash at`,
);

/** Words that may end a name after its last capitalised word. */
const ENDINGS = hashes(
  `! $ + ) agency army city club commission company county department district division farm government group hospital island ministry
  newspaper party police province region river station street university village`,
);

/** Words that, capitalised at the start of a sentence, are not a name or part of one when no capitalised word follows. */
const OPENERS = hashes(
  `the a an this that these those he she it we they you his her its our their my your there here in on at by for from
  with to of as and but or if when while after before since until although though because so yet not no what who why
  how where which is are was were do does did has have had will would can could should may might must i one two three some many
  most more all both each every another other such then now also still even just only however meanwhile`,
);

/** Appends start and end of each stretch of the words `from` up to, not including, `to`. */
export function segmentsOf(
  words: readonly WordFacts[],
  opening: Uint8Array,
  from: number,
  to: number,
  segments: number[],
): void {
  let index = from;
  while (index < to) {
    if (!isCore(words, opening, index, to)) {
      index++;
      continue;
    }
    let start = index;
    let end = index + 1;
    for (;;) {
      let next = end;
      while (next < to && next - end < LONGEST_LINK && !words[next]!.capitalised && isLink(words[next]!)) next++;
      if (next >= to || !words[next]!.capitalised) break;
      end = next + 1;
    }
    const floor = segments.length > 0 ? Math.max(from, segments[segments.length - 1]!) : from;
    if (start > floor && isBeginning(words[start - 1]!)) start--;
    if (end < to && (words[end]!.writing === Writing.number || ENDINGS.has(words[end]!.lower))) end++;
    segments.push(start, end);
    index = end;
  }
}

function isCore(words: readonly WordFacts[], opening: Uint8Array, index: number, to: number): boolean {
  const word = words[index]!;
  if (!word.capitalised) return false;
  if (opening[index] === 0 || !OPENERS.has(word.lower)) return true;
  const next = index + 1 < to ? words[index + 1]! : undefined;
  return next !== undefined && (next.capitalised || isLink(next));
}

function isLink(word: WordFacts): boolean {
  return word.writing === Writing.number || LINKS.has(word.lower);
}

function isBeginning(word: WordFacts): boolean {
  return word.writing === Writing.number || BEGINNINGS.has(word.lower);
}

function hashes(words: string): Set<number> {
  return new Set(words.split(/\s+/).map((word) => hashText(word)));
}
