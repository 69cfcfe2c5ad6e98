/** Checks: the ages that a story gives for its people. */
import type { Facts, Story, TextSpan, Token } from '../../model';
import { TokenCursor } from '../places';

export interface Age {
  readonly entity: string;
  readonly years: number;
  readonly place: TextSpan;
}

const OLDEST = 120;

/** Ages set beside a name: "Ana Lima, 34," and "34-year-old Ana Lima". */
export function agesIn({ story, identities }: Facts): readonly Age[] {
  const ages: Age[] = [];
  const cursor = new TokenCursor(story);
  for (const mention of identities.mentions) {
    if (mention.type !== 'person') continue;
    const first = cursor.from(mention.start);
    const place = ageAfter(story, cursor.from(mention.end)) ?? ageBefore(story, first);
    if (place === null) continue;
    const years = Number(/\d{1,3}/.exec(place.text)![0]);
    if (years > 0 && years <= OLDEST) ages.push({ entity: mention.entity, years, place });
  }
  return ages;
}

/** @param at the first token behind the name */
function ageAfter(story: Story, at: number): TextSpan | null {
  const [comma, number, after] = [story.tokens[at], story.tokens[at + 1], story.tokens[at + 2]];
  if (comma?.text !== ',' || number === undefined || !/^\d{1,3}$/.test(number.text)) return null;
  // "Ana Lima, 34, said" and "Ana Lima, 34." are ages; "Ana Lima, 34 years a nurse" is none.
  return after === undefined || /^[,.;)]$/.test(after.text) ? spanOf(number) : null;
}

/** @param end the first token of the name */
function ageBefore({ tokens }: Story, end: number): TextSpan | null {
  if (!tokens[end - 1]?.text.endsWith('old')) return null;
  const before = tokens.slice(Math.max(0, end - 5), end);
  const text = before.map((token) => (token.spaced ? ` ${token.text}` : token.text)).join('');
  if (!/\d-year-old$/.test(text)) return null;
  const number = before.findLast((token) => /^\d{1,3}/.test(token.text));
  return number === undefined ? null : spanOf(number);
}

function spanOf({ start, end, text }: Token): TextSpan {
  return { start, end, text };
}
