/** Checks: the ages that a story gives for its people. */
import type { Facts, Span, TextSpan, Token } from '../../model';
import type { Reuse } from '../../reuse';
import { lastStartingBy } from '../places';
import { soughtWords } from '../soughtWords';

export interface Age {
  readonly entity: string;
  readonly years: number;
  readonly place: TextSpan;
}

const OLDEST = 120;

/** Ages set beside a name: "Ana Lima, 34," and "34-year-old Ana Lima". */
export function agesIn(facts: Facts, reuse: Reuse): readonly Age[] {
  const { tokens } = facts.story;
  const words = soughtWords(facts, reuse);
  const behind = words.shortNumbers.flatMap((at) => ageBehind(tokens, at));
  const before = words.old.flatMap((at) => ageBefore(tokens, at));
  const ages: Age[] = [];
  for (const { type, start, end, entity } of facts.identities.mentions) {
    if (type !== 'person') continue;
    const place = nextTo(behind, end) ?? nextTo(before, start);
    if (place === null) continue;
    const years = Number(/\d{1,3}/.exec(place.text)![0]);
    if (years > 0 && years <= OLDEST) ages.push({ entity, years, place });
  }
  return ages;
}

/** An age, and where the edge of a name lies whose age it is: behind `start`, up to and with `end`. */
interface AgeAt extends Span {
  readonly place: TextSpan;
}

function nextTo(ages: readonly AgeAt[], edge: number): TextSpan | null {
  const age = ages[lastStartingBy(ages, edge - 1)];
  return age !== undefined && edge <= age.end ? age.place : null;
}

/** @param at the number in "Ana Lima, 34," */
function ageBehind(tokens: readonly Token[], at: number): AgeAt[] {
  const comma = tokens[at - 1];
  if (comma?.text !== ',') return [];
  // "Ana Lima, 34, said" and "Ana Lima, 34." are ages; "Ana Lima, 34 years a nurse" is none.
  const after = tokens[at + 1];
  if (after !== undefined && !/^[,.;)]$/.test(after.text)) return [];
  return [{ start: tokens[at - 2]?.start ?? -1, end: comma.start, place: spanOf(tokens[at]!) }];
}

/** @param at the last token in "34-year-old" */
function ageBefore(tokens: readonly Token[], at: number): AgeAt[] {
  const words = tokens.slice(Math.max(0, at - 4), at + 1);
  const text = words.map((token) => (token.spaced ? ` ${token.text}` : token.text)).join('');
  if (!/\d-year-old$/.test(text)) return [];
  const number = words.findLast((token) => /^\d{1,3}/.test(token.text));
  return number === undefined
    ? []
    : [{ start: tokens[at]!.start, end: tokens[at + 1]?.start ?? Infinity, place: spanOf(number) }];
}

function spanOf({ start, end, text }: Token): TextSpan {
  return { start, end, text };
}
