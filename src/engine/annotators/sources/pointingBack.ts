/**
 * The ledger's room: people whom the copy has counted before ("the two men", "the pair", "the brothers"): whether it names them. Where it
 * names nobody, they are as unnamed as "two men".
 */
import { wordSet } from '../../english/wordSet';
import type { NounPhrase } from '../../syntax/nounPhrase';
import type { StoryView } from '../../syntax/storyView';

/** "the two men", with no unnamed people before whom it could mean: the copy has named them, or will. */
export function isPointingBack(view: StoryView, phrase: NounPhrase): boolean {
  if (!isCountedBack(view, phrase)) return false;
  if (OWNED.has(view.word(phrase.range.from - 1))) return true;
  const number = phrase.number ?? 2;
  return namedPeople(view) >= Math.min(number - 1, MOST_COUNTED) || namesBodiesBefore(view, phrase, number);
}

/** Whether the phrase stands for people of whom the copy has spoken before, whatever their number. */
export function isCountedBack(view: StoryView, phrase: NounPhrase): boolean {
  const { determiner, number, complement, range, plural, lemma, head } = phrase;
  const first = view.word(range.from);
  // "both of Orr's rivals"
  if (phrase.partitive) return false;
  // The phrase may have been read from its number on: "the | two men", "her | five flatmates".
  // "Both doctors and nurses" have not been counted.
  if (number !== null && (first === 'all' || first === 'both')) return view.word(head + 1) !== 'and';
  if (number !== null && number > 1 && BACK.has(view.word(range.from - 1))) return true;
  // "the two men, who met in prison,"
  const isWhole = complement >= range.to || view.word(complement) === ',';
  return determiner === 'definite' && isWhole && (number !== null || (plural && PAIRS.has(lemma)));
}

const OWNED = wordSet('his her their its');
const BACK = wordSet('the these those', OWNED);
/** As a rule there are two of them. */
const PAIRS = wordSet('brother sibling sister spouse');

/** So many named people are enough for any number: of many a story need not name every one. Set by hand. */
const MOST_COUNTED = 3;

const COUNTS = new WeakMap<StoryView, number>();

/** How many people the story names, up to `MOST_COUNTED`. */
function namedPeople(view: StoryView): number {
  let count = COUNTS.get(view);
  if (count !== undefined) return count;
  const people = new Set<string>();
  for (const { type, entity } of view.mentions) {
    if (type === 'person') people.add(entity);
    if (people.size === MOST_COUNTED) break;
  }
  count = people.size;
  COUNTS.set(view, count);
  return count;
}

/** "Norland and Sudland signed it. The two said": a bare number may mean whatever bodies the paragraph before has named. */
function namesBodiesBefore(view: StoryView, { kind, head, range }: NounPhrase, number: number): boolean {
  const here = view.sentence(head)?.paragraph;
  if (kind !== 'quantifier' || here === undefined) return false;
  const bodies = new Set<string>();
  const { start } = view.story.tokens[range.from]!;
  for (let at = view.mentionAt(start) - 1; at >= 0 && bodies.size < number; at--) {
    const { type, entity, start: offset } = view.mentions[at]!;
    if (here - (view.sentence(view.tokenAt(offset))?.paragraph ?? here) > 1) break;
    if (BODIES.has(type)) bodies.add(entity);
  }
  return bodies.size >= number;
}

const BODIES = new Set<string>(['organization', 'place', 'group']);
