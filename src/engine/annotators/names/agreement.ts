/**
 * The names annotator's room: the second look. A name that the story also writes in full, or elsewhere in a clearer context, is read there
 * first: "Clinton" is who "Hillary Rodham Clinton" is.
 */
import { MONTHS, TIME_PREPOSITIONS } from '../../english/calendar';
import { COMMON_SAYING } from '../../english/reportingVerbs';
import { CALENDAR_WORDS } from './lexicon';
import type { ListsOf } from './edges';
import { LISTS } from './lists';
import type { LearntType, TokenSpan } from './labels';
import type { TokenizedText } from './unitCopy';
import {
  longerBy,
  longSurnamesAt,
  mayBeginName,
  wordingOf,
  type UnitVotes,
  type Verdict,
  type Verdicts,
} from './votes';

/** A name as it will be marked, with what found it. */
export interface ReadSpan extends TokenSpan {
  readonly reason: 'tagger' | 'earlier-mention' | 'acronym' | 'card' | 'list';
}

const PLACES = LISTS.country | LISTS.city | LISTS.largeCity | LISTS.region | LISTS.place;

/** The margin from which a reading is not overruled. Set by hand. */
const SURE = 400;

/**
 * The unit's spans after the second look, in text order.
 * @param scale the margin at which a reading is right three times in four
 */
export function agree(
  unit: TokenizedText,
  { spans, wordings }: UnitVotes,
  verdicts: Verdicts,
  scale: number,
  listsOf: ListsOf,
): ReadSpan[] {
  const settled = spans.map(
    (span, at) =>
      wholeElsewhere(unit, spans, at, verdicts) ??
      settle(span, verdicts.of(wordings[at]!)!, scale, () => (listsOf(wordings[at]!) & PLACES) !== 0),
  );
  return addOverlooked(unit, settled, verdicts, scale);
}

/** "Harmouth" of "Harmouth Animation", where the story has that body's whole name elsewhere. */
function wholeElsewhere(
  unit: TokenizedText,
  spans: readonly TokenSpan[],
  at: number,
  verdicts: Verdicts,
): ReadSpan | null {
  const { type, margin } = spans[at]!;
  for (const { start, end } of longerBy(unit, spans, at)) {
    const verdict = verdicts.of(wordingOf(unit, { start, end }));
    if (verdict === undefined) continue;
    const whole = type === 'person' ? (verdict.isSurname ? type : verdict.type) : verdict.type;
    const isWhole = type === 'person' ? whole === 'person' : whole === 'organization' && verdict.readings > 0;
    if (isWhole) return { start, end, type: whole, margin, reason: 'earlier-mention' };
  }
  return null;
}

function settle(span: TokenSpan, verdict: Verdict, scale: number, isListed: () => boolean): ReadSpan {
  const { start, end, type, margin } = span;
  const { shortFor, surname, isSurname, isHead, isStorm } = verdict;
  // Where the story has a firm by that first word, a person of that name would be named in full somewhere.
  const best = isHead && !isSurname && verdict.type === 'person' && end - start === 1 ? 'organization' : verdict.type;
  if (shortFor !== null) {
    return { start, end, type: shortFor, margin, reason: shortFor === type ? 'tagger' : 'acronym' };
  }
  if (type !== 'person' && isSurname && (end - start > 1 || (surname > margin && margin < SURE))) {
    return { start, end, type: 'person', margin, reason: 'earlier-mention' };
  }
  // "Odile" after "Hurricane Odile" is the storm.
  if (end - start === 1 && isStorm && !isSurname && type !== 'event') {
    return { start, end, type: 'event', margin, reason: 'earlier-mention' };
  }
  // "Halvorsen" after "Halvorsen Marine" is the firm, unless the story has a person of that name.
  if (end - start === 1 && type === 'person' && isHead && !isSurname) {
    return { start, end, type: 'organization', margin, reason: 'earlier-mention' };
  }
  // Only the sentence distinguishes a city from its club; a name that no list has as a place means the same throughout.
  const apart = best !== type && isPlaceOrOrganization(best) && isPlaceOrOrganization(type) && isListed();
  // "Georgia" read as somebody, where the story has "Ida Georgia", stays so against any number of places.
  const isOwner = type === 'person' && isSurname;
  const change = best !== type && !apart && !isOwner && margin < scale && best !== 'other' && type !== 'group';
  return change
    ? { start, end, type: best, margin, reason: 'earlier-mention' }
    : { start, end, type, margin, reason: 'tagger' };
}

/** Adds the bare surnames and short forms that the tagger missed although the story has them in full. */
function addOverlooked(unit: TokenizedText, spans: readonly ReadSpan[], verdicts: Verdicts, scale: number): ReadSpan[] {
  const { tokens } = unit;
  const all: ReadSpan[] = [];
  let next = 0;
  for (let index = 0; index < tokens.length; index++) {
    while (next < spans.length && spans[next]!.end <= index) all.push(spans[next++]!);
    if (next < spans.length && spans[next]!.start <= index) {
      index = spans[next]!.end - 1;
      continue;
    }
    const { text } = tokens[index]!;
    if (!mayBeginName(text)) continue;
    const long = longSurnamesAt(unit, index, spans[next]?.start ?? Infinity).find((wording) => {
      const of = verdicts.of(wording);
      return of !== undefined && of.isSurname && of.surname > scale;
    });
    if (long !== undefined) {
      const end = index + long.split(' ').length;
      all.push({ start: index, end, type: 'person', margin: scale, reason: 'earlier-mention' });
      index = end - 1;
      continue;
    }
    const verdict = verdicts.of(text);
    if (verdict === undefined) continue;
    const { shortFor, isSurname, isStorm, surname } = verdict;
    if (shortFor !== null && shortFor !== 'other') {
      all.push({ start: index, end: index + 1, type: shortFor, margin: scale, reason: 'acronym' });
    } else if (isStorm && !isSurname && isNamelike(text)) {
      all.push({ start: index, end: index + 1, type: 'event', margin: scale, reason: 'earlier-mention' });
    } else if (
      isSurname &&
      surname > scale &&
      text.length > 2 &&
      all.at(-1)?.end !== index &&
      isSurnameAt(tokens, index)
    ) {
      all.push({ start: index, end: index + 1, type: 'person', margin: scale, reason: 'earlier-mention' });
    }
  }
  while (next < spans.length) all.push(spans[next++]!);
  return all;
}

/** A city and its club, or a country and its team, share a name. */
export function isPlaceOrOrganization(type: LearntType): boolean {
  return type === 'place' || type === 'organization';
}

/** Whether the surname may be meant: as a month only where it speaks ("March said so"), at a sentence's start not before "on" or "of" ("Ban on cars"). */
function isSurnameAt(tokens: TokenizedText['tokens'], index: number): boolean {
  const { text } = tokens[index]!;
  const next = tokens[index + 1]?.text ?? '';
  if (isNamelike(text)) return !/^(?:on|of)$/.test(next);
  const before = tokens[index - 1]?.text.toLowerCase() ?? '';
  return (
    MONTHS.has(text.toLowerCase()) &&
    COMMON_SAYING.has(next) &&
    !TIME_PREPOSITIONS.has(before) &&
    !/^(?:last|of|on)$/.test(before)
  );
}

function isNamelike(text: string): boolean {
  return text[0] !== text[0]!.toLowerCase() && text !== text.toUpperCase() && !CALENDAR_WORDS.has(text.toLowerCase());
}
