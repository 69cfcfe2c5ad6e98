/** The names annotator's room: what the tagger is shown of each word. Template numbers are fixed: weights depend on them. */
import { mix, type FeatureList } from '../../tagger';
import { LISTS } from './lists';
import { shownBy, type StoryWords } from './storyWords';
import type { UnitWords } from './unitWords';
import type { WordFacts } from './wordFacts';

/** Stands where there is no word: before the first and after the last of a sentence. */
const EDGE: WordFacts = {
  exact: 3,
  lower: 3,
  shape: 3,
  longShape: 3,
  prefixes: [0, 0, 0, 0],
  suffixes: [0, 0, 0, 0],
  writing: 6,
  capitalised: false,
  lists: 0,
  cluster: 0,
  family: 0,
  firstPart: 0,
  lastPart: 0,
  firstPartLists: 0,
  isMark: true,
};

/**
 * Appends the features of the words of sentence `sentence`, one token each. Words far from any capital letter
 * get a handful only: they are hardly ever part of a name, and there are many of them.
 */
export function describeSentence(unit: UnitWords, sentence: number, story: StoryWords, features: FeatureList): void {
  const from = unit.sentenceStarts[sentence]!;
  const to = unit.sentenceStarts[sentence + 1]!;
  describeStretch(unit, from, to, nearNames(unit, from, to), from, to, story, features);
}

/**
 * The same for words `start` up to, not including, `end` of the sentence from `from` to `to`.
 * @param near as `nearNames` gives it for the sentence
 */
export function describeStretch(
  unit: UnitWords,
  from: number,
  to: number,
  near: Uint8Array,
  start: number,
  end: number,
  story: StoryWords,
  features: FeatureList,
): void {
  for (let index = start; index < end; index++) {
    if (near[index - from] === 1) describeWord(unit, index, from, to, story, features);
    else describeFar(unit, index, from, features);
    features.endToken();
  }
}

/** 1 for each word with a capitalised word at most two words away. */
export function nearNames(unit: UnitWords, from: number, to: number): Uint8Array {
  const near = new Uint8Array(to - from);
  for (let index = from; index < to; index++) {
    if (!unit.words[index]!.capitalised) continue;
    for (let other = Math.max(from, index - 2); other <= Math.min(to - 1, index + 2); other++) near[other - from] = 1;
  }
  return near;
}

function describeFar(unit: UnitWords, index: number, from: number, features: FeatureList): void {
  const word = unit.words[index]!;
  features.add(7001);
  features.add(mix(7002, word.lower));
  features.add(mix(7003, word.shape));
  features.add(mix(7004, index > from ? unit.words[index - 1]!.lower : 3));
}

function describeWord(
  unit: UnitWords,
  index: number,
  from: number,
  to: number,
  story: StoryWords,
  features: FeatureList,
): void {
  const { words } = unit;
  const word = words[index]!;
  const left = index > from ? words[index - 1]! : EDGE;
  const right = index + 1 < to ? words[index + 1]! : EDGE;
  const left2 = index - 1 > from ? words[index - 2]! : EDGE;
  const right2 = index + 2 < to ? words[index + 2]! : EDGE;
  const look = unit.look[index]!;

  features.add(1);
  if (look !== 1) features.add(mix(2, word.exact));
  features.add(mix(3, word.lower));
  features.add(mix(4, left.lower));
  features.add(mix(5, right.lower));
  features.add(mix(6, left2.lower));
  features.add(mix(7, right2.lower));
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

  for (let size = 0; size < 4; size++) {
    if (word.prefixes[size] !== 0) features.add(mix(20, word.prefixes[size]!));
    if (word.suffixes[size] !== 0) features.add(mix(21, word.suffixes[size]!));
  }
  if (word.suffixes[2] !== 0) features.add(mix(mix(22, word.suffixes[2]!), shape));
  if (right.suffixes[2] !== 0) features.add(mix(23, right.suffixes[2]!));
  if (left.suffixes[2] !== 0) features.add(mix(24, left.suffixes[2]!));

  addLists(features, 30, word.lists);
  addLists(features, 50, left.lists);
  addLists(features, 70, right.lists);
  features.add(mix(mix(26, left.lists), word.lists));
  features.add(mix(mix(27, word.lists), right.lists));
  features.add(mix(mix(mix(28, left.lists), word.lists), right.lists));
  const phrase = unit.phrase[index]!;
  if (phrase !== 0) features.add(mix(29, phrase));
  if (word.firstPart !== 0) {
    features.add(mix(90, word.firstPart));
    features.add(mix(91, word.lastPart));
    features.add(mix(mix(92, word.firstPartLists), word.lastPart));
  }

  if (word.cluster !== 0) features.add(mix(93, word.cluster));
  if (left.cluster !== 0) features.add(mix(94, left.cluster));
  if (right.cluster !== 0) features.add(mix(95, right.cluster));
  features.add(mix(mix(96, left.family), word.family));
  features.add(mix(mix(97, word.family), right.family));
  features.add(mix(mix(98, left.family), shape));
  features.add(mix(mix(99, shape), right.family));

  features.add(mix(100, unit.opening[index]! * 4 + look));
  describeRun(unit, index, from, to, shape, features);
  describeWiderRun(unit, index, from, to, features);
  if (word.capitalised) describeInStory(word, shape, unit.opening[index]!, story, features);
}

/** One feature for each list. */
function addLists(features: FeatureList, template: number, lists: number): void {
  for (let bits = lists; bits !== 0; bits &= bits - 1) features.add(mix(template, bits & -bits));
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
      features.add(mix(mix(mix(112, first.lists), words[index]!.lower), last.lists));
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
    features.add(mix(mix(mix(120, place), first.lists), last.lists));
    if (last.suffixes[2] !== 0) features.add(mix(mix(121, place), last.suffixes[2]!));
    if (first.cluster !== 0) features.add(mix(mix(122, place), first.cluster));
    if (last.cluster !== 0) features.add(mix(mix(123, place), last.cluster));
  }
  features.add(mix(mix(124, before.family), shape));
  features.add(mix(mix(125, after.family), shape));
  if (start - 1 > from) features.add(mix(mix(126, words[start - 2]!.lower), before.lower));
  if (end + 1 < to) features.add(mix(mix(127, after.lower), words[end + 1]!.lower));
}

/** The wider run ("Ministry of Industry and Commerce"), where it is more than the run itself. */
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
  features.add(mix(mix(mix(145, first.family), links), last.family));
  features.add(mix(mix(mix(146, first.lists), words[index]!.lower), last.lists));
  features.add(mix(mix(147, start > from ? words[start - 1]!.lower : 3), first.lower));
  features.add(mix(mix(148, end < to ? words[end]!.lower : 3), last.lower));
}

const WIDER_LISTS = LISTS.organizationWord | LISTS.organization | LISTS.placeWord | LISTS.givenName | LISTS.demonym;

/** What the rest of the story shows of the word. */
function describeInStory(
  word: WordFacts,
  shape: number,
  opening: number,
  story: StoryWords,
  features: FeatureList,
): void {
  const shown = shownBy(story, word.lower);
  const seen = Math.min(shown.lower, 1) * 4 + Math.min(shown.capitalised, 2);
  features.add(mix(mix(130, seen), opening));
  features.add(mix(mix(131, seen), shape));
  if (shown.length > 0) {
    features.add(mix(mix(132, shown.length), shown.place));
    features.add(mix(mix(133, shown.before), shown.place));
    features.add(mix(mix(134, shown.after), shown.place));
    if (shown.length > 1) {
      features.add(mix(mix(135, shown.first), shown.place));
      features.add(mix(mix(136, shown.last), shown.place));
      features.add(mix(mix(137, shown.firstLists), shown.place));
    }
  }
  if (shown.titled) features.add(mix(138, shape));
  if (shown.expansion !== 0) features.add(mix(139, shown.expansion));
}
