/**
 * The names annotator's room: things that bear a person's or a place's name: storms and ships, recognised by the word before them, and the
 * numbered parts of laws and books, which are no names at all. They are settled before the story is consulted, so that a bare "Odile" is
 * the storm that "Hurricane Odile" is.
 */
import { wordSet } from '../../english/wordSet';
import { typeOfPart, type ListsOf } from './edges';
import { RULE_MARGIN, type TokenSpan } from './labels';
import { LISTS } from './lists';
import { isCapitalised } from './roles';
import type { TokenizedText } from './unitCopy';

/** Words that come before a storm's name. */
export const STORM_WORDS = new Set(['Hurricane', 'Typhoon', 'Cyclone', 'Storm']);
/** Numbered parts of a law, a book or a trial: "Title IX". */
const NUMBERED_PARTS = wordSet(
  `title article section chapter tab clause annex appendix schedule exhibit figure table volume amendment paragraph footnote`,
);
/** A number, or a Roman one. */
const NUMBER = /^(?:\d[\d.()a-z]*|[IVXLC]+)$/;
/** Words that come right before a ship's name. */
const SHIPS = wordSet(`
  carrier destroyer frigate corvette submarine warship battleship cruiser minesweeper gunboat ferry trawler tanker freighter supertanker
  icebreaker tugboat schooner yacht steamship steamer liner dredger
`);
const SHIP_PREFIX = /^(?:USS|USNS|HMS|HMAS|HMCS|HMNZS|RMS|RRS|MV|M\/V)$/;
/** "USS Abel Tarn": the most words of a ship's name. Set by hand. */
const LONGEST_SHIP = 3;

/** The spans with storms and ships given their type, and without numbered parts. In order. */
export function withThings(copy: TokenizedText, spans: readonly TokenSpan[], listsOf: ListsOf): readonly TokenSpan[] {
  const storms = stormsOf(copy, spans, listsOf);
  const others = spans.flatMap((span) => {
    if (storms.some(({ start, end }) => span.start < end && start < span.end)) return [];
    return isNumberedPart(copy, span) ? [] : [asShip(copy, span, listsOf)];
  });
  return storms.length === 0 ? others : [...others, ...storms].sort((one, other) => one.start - other.start);
}

/** "Hurricane Odile", whatever the two were taken for. */
function stormsOf(copy: TokenizedText, spans: readonly TokenSpan[], listsOf: ListsOf): TokenSpan[] {
  const { tokens } = copy;
  const storms: TokenSpan[] = [];
  for (let start = 0; start + 1 < tokens.length; start++) {
    if (STORM_WORDS.has(tokens[start]!.text) && isStorm(copy, spans, listsOf, start))
      storms.push({ start, end: start + 2, type: 'event', margin: RULE_MARGIN });
  }
  return storms;
}

/** "Storm Adeyemi Cole" is somebody, "Hurricane Center" an office, "Storm Lake" a town. */
function isStorm({ tokens }: TokenizedText, spans: readonly TokenSpan[], listsOf: ListsOf, start: number): boolean {
  const isName = (index: number): boolean => tokens[index]?.kind === 'word' && isCapitalised(tokens[index]!.text);
  if (!isName(start + 1) || isName(start + 2)) return false;
  const { text } = tokens[start + 1]!;
  const isOther = (listsOf(text) & NO_STORMS) !== 0 || listsOf(`${tokens[start]!.text} ${text}`) !== 0;
  return !isOther && !spans.some(({ start: from, end }) => from <= start && end > start + 2);
}

const NO_STORMS = LISTS.commonWord | LISTS.organizationWord | LISTS.placeWord | LISTS.calendar;

/** "Abel Tarn" after "the aircraft carrier" or "USS" as a product; the span itself where there is no ship. */
function asShip({ tokens }: TokenizedText, span: TokenSpan, listsOf: ListsOf): TokenSpan {
  const word = (index: number): string => tokens[index]?.text ?? '';
  const prefixed = SHIP_PREFIX.test(word(span.start));
  const start = prefixed || !SHIP_PREFIX.test(word(span.start - 1)) ? span.start : span.start - 1;
  const length = span.end - start;
  if (span.type === 'group' || span.type === 'event') return span;
  if (prefixed || start < span.start) {
    return length > 1 && length <= LONGEST_SHIP + 1 ? { ...span, start, type: 'product' } : span;
  }
  if (!SHIPS.has(word(start - 1)) || length > LONGEST_SHIP || span.type === 'organization') return span;
  // "the carrier Norland Airways", "the tanker Norland seized": a firm and a country, not ships.
  const words = tokens.slice(start, span.end).map(({ text }) => text);
  const lists = listsOf(words.join(' '));
  const isOther = typeOfPart(lists) !== null || (lists & LISTS.organization) !== 0;
  return isOther || words.some((text) => (listsOf(text) & LISTS.organizationWord) !== 0)
    ? span
    : { ...span, type: 'product' };
}

/** "Title" of "Title IX", "Article II". */
function isNumberedPart({ tokens }: TokenizedText, { start, end, type }: TokenSpan): boolean {
  // "Article 19" with its number is an organization too.
  const longest = type === 'organization' ? 1 : 2;
  if (end - start > longest || !NUMBERED_PARTS.has(tokens[start]!.text.toLowerCase())) return false;
  return NUMBER.test(tokens[start + 1]?.text ?? '');
}
