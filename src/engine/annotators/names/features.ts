/** The names annotator's room: the tagger's features of each word. Template numbers are fixed: weights depend on them. */
import { mix, NO_CLASS, type FeatureList } from '../../tagger';
import { LISTS } from './lists';
import { evidenceOn, type StoryWords } from './storyWords';
import type { UnitWords } from './unitWords';
import type { WordFacts } from './wordFacts';

/** The word's stand-in beyond the first and last words of a sentence. */
export const EDGE: WordFacts = {
  exact: 3,
  lower: 3,
  shape: 3,
  longShape: 3,
  prefixes: [0, 0, 0, 0],
  suffixes: [0, 0, 0, 0],
  writing: 6,
  capitalised: false,
  lists: 0,
  kind: 0,
  class: NO_CLASS,
  firstPart: 0,
  lastPart: 0,
  firstPartLists: 0,
  isMark: true,
  scores: [],
};

/** The offsets of the words that a word is described by; the features of each by itself depend on nothing but that word and the offset. */
export const OFFSETS = [0, -1, 1, -2, 2] as const;

/**
 * Appends the features of words `start` up to, not including, `end`, one token each.
 * @param from where their sentence starts
 * @param to where it ends
 * @param genre as `genreOf` gives it for the story
 */
export function describeSegment(
  unit: UnitWords,
  from: number,
  to: number,
  start: number,
  end: number,
  story: StoryWords,
  genre: number,
  features: FeatureList,
): void {
  for (let index = start; index < end; index++) {
    for (const offset of OFFSETS) describeAlone(wordAt(unit, index + offset, from, to), offset, features);
    describeTogether(unit, index, from, to, story, genre, features);
    features.endToken();
  }
}

/** The word at `index`, or the edge where that lies outside its sentence. */
export function wordAt(unit: UnitWords, index: number, from: number, to: number): WordFacts {
  return index >= from && index < to ? unit.words[index]! : EDGE;
}

/** The features that a word contributes by itself to the one `offset` words before it (after it, where that is negative). */
export function describeAlone(word: WordFacts, offset: (typeof OFFSETS)[number], features: FeatureList): void {
  if (offset === -2 || offset === 2) {
    features.add(mix(offset < 0 ? 6 : 7, word.lower));
    if (word.class.middle !== 0) features.add(mix(offset < 0 ? 104 : 105, word.class.middle));
    return;
  }
  if (offset !== 0) {
    features.add(mix(offset < 0 ? 4 : 5, word.lower));
    if (word.suffixes[2] !== 0) features.add(mix(offset < 0 ? 24 : 23, word.suffixes[2]!));
    addBits(features, offset < 0 ? 50 : 70, word.lists);
    if (word.class.middle !== 0) {
      features.add(mix(offset < 0 ? 94 : 95, word.class.middle));
      features.add(mix(offset < 0 ? 102 : 103, word.class.narrow));
    }
    return;
  }
  features.add(mix(3, word.lower));
  for (let size = 0; size < 4; size++) {
    if (word.prefixes[size] !== 0) features.add(mix(20, word.prefixes[size]!));
    if (word.suffixes[size] !== 0) features.add(mix(21, word.suffixes[size]!));
  }
  addBits(features, 30, word.lists);
  if (word.class.middle !== 0) {
    features.add(mix(93, word.class.middle));
    features.add(mix(101, word.class.narrow));
  }
  if (word.firstPart !== 0) {
    features.add(mix(90, word.firstPart));
    features.add(mix(91, word.lastPart));
    features.add(mix(mix(92, word.firstPartLists), word.lastPart));
  }
}

/** The rest of a word's features: how it is written, its combinations with neighbours, its run, the story. */
export function describeTogether(
  unit: UnitWords,
  index: number,
  from: number,
  to: number,
  story: StoryWords,
  genre: number,
  features: FeatureList,
): void {
  const { words } = unit;
  const word = words[index]!;
  const left = wordAt(unit, index - 1, from, to);
  const right = wordAt(unit, index + 1, from, to);
  const left2 = wordAt(unit, index - 2, from, to);
  const right2 = wordAt(unit, index + 2, from, to);
  const look = unit.look[index]!;

  features.add(1);
  if (look !== 1) features.add(mix(2, word.exact));
  features.add(mix(mix(8, left.lower), word.lower));
  features.add(mix(mix(9, word.lower), right.lower));
  features.add(mix(mix(10, left.lower), right.lower));

  const shape = mix(word.shape, look);
  features.add(mix(11, shape));
  features.add(mix(12, mix(word.longShape, look)));
  features.add(mix(mix(13, left.shape), shape));
  features.add(mix(mix(14, shape), right.shape));
  features.add(mix(mix(mix(15, left.shape), shape), right.shape));
  features.add(mix(mix(16, left.lower), shape));
  features.add(mix(mix(17, shape), right.lower));
  features.add(mix(mix(mix(18, left2.shape), left.shape), shape));
  features.add(mix(mix(mix(19, shape), right.shape), right2.shape));

  if (word.suffixes[2] !== 0) features.add(mix(mix(22, word.suffixes[2]!), shape));

  features.add(mix(mix(26, left.kind), word.kind));
  features.add(mix(mix(27, word.kind), right.kind));
  features.add(mix(mix(mix(28, left.kind), word.kind), right.kind));
  const phrase = unit.phrase[index]!;
  if (phrase !== 0) features.add(mix(29, phrase));

  features.add(mix(mix(96, left.class.wide), word.class.wide));
  features.add(mix(mix(97, word.class.wide), right.class.wide));
  features.add(mix(mix(98, left.class.wide), shape));
  features.add(mix(mix(99, shape), right.class.wide));

  features.add(mix(100, unit.opening[index]! * 4 + look));
  describeRun(unit, index, from, to, shape, features);
  describeWiderRun(unit, index, from, to, features);
  describeGenre(word, left, shape, unit.runEnd[index]! - unit.runStart[index]!, genre, features);
  if (word.capitalised) describeContexts(unit, index, features);
  if (word.capitalised) describeInStory(word, shape, unit.opening[index]!, story, features);
}

/** The run of capitalised words that the word stands in (or between two of), and what stands round it. */
function describeRun(
  unit: UnitWords,
  index: number,
  from: number,
  to: number,
  shape: number,
  features: FeatureList,
): void {
  const { words } = unit;
  const start = unit.runStart[index]!;
  const end = unit.runEnd[index]!;
  if (end === start) {
    // "of", "and", "the" between two runs: the names on both sides decide.
    if (index > from && index + 1 < to && words[index - 1]!.capitalised && words[index + 1]!.capitalised) {
      const first = words[unit.runStart[index - 1]!]!;
      const last = words[unit.runEnd[index + 1]! - 1]!;
      features.add(mix(mix(110, first.lower), words[index]!.lower));
      features.add(mix(mix(111, words[index]!.lower), last.lower));
      features.add(mix(mix(mix(112, first.kind), words[index]!.lower), last.kind));
      features.add(mix(mix(113, words[index - 1]!.lower), words[index]!.lower));
    }
    return;
  }
  const length = Math.min(end - start, 5);
  const place = index === start ? (index === end - 1 ? 3 : 0) : index === end - 1 ? 2 : 1;
  const first = words[start]!;
  const last = words[end - 1]!;
  const before = start > from ? words[start - 1]! : EDGE;
  const after = end < to ? words[end]! : EDGE;
  features.add(mix(mix(114, length), place));
  features.add(mix(mix(115, place), before.lower));
  features.add(mix(mix(116, place), after.lower));
  features.add(mix(mix(117, before.lower), after.lower));
  if (end - start > 1) {
    features.add(mix(mix(118, place), first.lower));
    features.add(mix(mix(119, place), last.lower));
    features.add(mix(mix(mix(120, place), first.kind), last.kind));
    if (last.suffixes[2] !== 0) features.add(mix(mix(121, place), last.suffixes[2]!));
    if (first.class.middle !== 0) features.add(mix(mix(122, place), first.class.middle));
    if (last.class.middle !== 0) features.add(mix(mix(123, place), last.class.middle));
  }
  features.add(mix(mix(124, before.class.wide), shape));
  features.add(mix(mix(125, after.class.wide), shape));
  if (start - 1 > from) features.add(mix(mix(126, words[start - 2]!.lower), before.lower));
  if (end + 1 < to) features.add(mix(mix(127, after.lower), words[end + 1]!.lower));
}

/** The wider run ("Ministry of Industry and Commerce"), where it is longer than the run itself. */
function describeWiderRun(unit: UnitWords, index: number, from: number, to: number, features: FeatureList): void {
  const start = unit.widerStart[index]!;
  const end = unit.widerEnd[index]!;
  if (end - start < 2 || end - start === unit.runEnd[index]! - unit.runStart[index]!) return;
  const { words } = unit;
  const first = words[start]!;
  const last = words[end - 1]!;
  let lists = 0;
  let links = 5;
  for (let member = start; member < end; member++) {
    const word = words[member]!;
    if (word.capitalised) lists |= word.lists & WIDER_LISTS;
    else links = mix(links, word.lower);
  }
  const place = Math.min(index - start, 3) * 4 + Math.min(end - 1 - index, 3);
  features.add(mix(mix(140, place), first.lower));
  features.add(mix(mix(141, place), last.lower));
  features.add(mix(mix(142, place), lists));
  features.add(mix(mix(143, place), links));
  features.add(mix(mix(144, first.lower), links));
  features.add(mix(mix(mix(145, first.class.wide), links), last.class.wide));
  features.add(mix(mix(mix(146, first.kind), words[index]!.lower), last.kind));
  features.add(mix(mix(147, start > from ? words[start - 1]!.lower : 3), first.lower));
  features.add(mix(mix(148, end < to ? words[end]!.lower : 3), last.lower));
}

const WIDER_LISTS = LISTS.organizationWord | LISTS.organization | LISTS.placeWord | LISTS.givenName | LISTS.demonym;

/** The genre of the story, combined with what the word is by itself. */
function describeGenre(
  word: WordFacts,
  left: WordFacts,
  shape: number,
  length: number,
  genre: number,
  features: FeatureList,
): void {
  const seed = mix(160, genre);
  features.add(seed);
  features.add(mix(mix(seed, 1), shape));
  features.add(mix(mix(seed, 2), mix(length, word.kind)));
  features.add(mix(mix(seed, 3), word.class.wide));
  features.add(mix(mix(seed, 4), left.class.wide));
}

/** The words around the run, by kind. */
function describeContexts(unit: UnitWords, index: number, features: FeatureList): void {
  const contexts = unit.contexts[index]!;
  const length = unit.runEnd[index]! - unit.runStart[index]!;
  const single = length === 1 ? 1 : index + 1 === unit.runEnd[index]! ? 2 : 3;
  addBits(features, mix(150, single), contexts);
  features.add(mix(mix(151, single), contexts));
  features.add(mix(mix(mix(152, single), contexts), unit.words[index]!.kind));
}

/** One feature for each bit. */
function addBits(features: FeatureList, template: number, mask: number): void {
  for (let bits = mask; bits !== 0; bits &= bits - 1) features.add(mix(template, bits & -bits));
}

/** The evidence of the rest of the story on the word. */
function describeInStory(
  word: WordFacts,
  shape: number,
  opening: number,
  story: StoryWords,
  features: FeatureList,
): void {
  const evidence = evidenceOn(story, word.lower);
  const seen = Math.min(evidence.lower, 1) * 4 + Math.min(evidence.capitalised, 2);
  features.add(mix(mix(130, seen), opening));
  features.add(mix(mix(131, seen), shape));
  if (evidence.length > 0) {
    features.add(mix(mix(132, evidence.length), evidence.place));
    features.add(mix(mix(133, evidence.before), evidence.place));
    features.add(mix(mix(134, evidence.after), evidence.place));
    if (evidence.length > 1) {
      features.add(mix(mix(135, evidence.first), evidence.place));
      features.add(mix(mix(136, evidence.last), evidence.place));
      features.add(mix(mix(137, evidence.firstLists), evidence.place));
    }
  }
  addBits(features, mix(153, Math.min(evidence.length, 2)), evidence.contexts);
  if (evidence.titled) features.add(mix(138, shape));
  if (evidence.expansion !== 0) features.add(mix(139, evidence.expansion));
}
