/**
 * Rule names/house-style: a spelling that the house writes otherwise. The house's list says which; without one nothing is
 * asked. Compared word by word, never as a pattern; what stands in a quotation is spelled by the house all the same.
 */
import { textSpan, type Facts } from '../../model';
import type { Check, CheckContext, Question } from '../check';
import { inMessage, question } from '../question';
import { capitalised, spellingsOf, type SpellingPlace } from './houseSpellings';

export const houseStyle: Check = {
  rule: 'names/house-style',
  title: 'Not the house’s spelling',
  severity: 'information',
  *run({ story }: Facts, { houseStyle }: CheckContext): Iterable<Question | undefined> {
    if (houseStyle.spellings.length === 0) return;
    const spellings = spellingsOf(houseStyle);
    const { units, tokens, text } = story;
    let past = 0;
    for (let index = 0; index <= units.length; index += 1) {
      const { firstToken, endToken } = units[index] ?? { firstToken: tokens.length, endToken: tokens.length };
      if (past < firstToken) yield* questionsOf(past, spellings.placesIn(story, past, firstToken));
      past = endToken;
      if (index === units.length) return;
      yield* questionsOf(firstToken, spellings.placesIn(story, firstToken, endToken));
      yield undefined;
    }

    function* questionsOf(from: number, places: readonly SpellingPlace[]): Iterable<Question> {
      for (const { first, end, entry } of places) {
        const place = textSpan(text, tokens[from + first]!.start, tokens[from + end - 1]!.end);
        if (standsIn(text, entry.prefer, place.start, place.end)) continue;
        const replacement = startsUpper(place.text) ? capitalised(entry.prefer) : entry.prefer;
        yield question(place, {
          message: `The house writes ${inMessage(replacement)}, not ${inMessage(place.text)}.`,
          reason: 'house-list',
          data: { suggestion: replacement, name: place.text },
          fixes: [
            { title: `Change to “${replacement}”`, edits: [{ start: place.start, end: place.end, replacement }] },
          ],
        });
      }
    }
  },
};

/** Whether the preferred spelling stands round (or at) the place: "Kiev" in "chicken Kiev". */
function standsIn(text: string, prefer: string, start: number, end: number): boolean {
  const from = Math.max(0, end - prefer.length);
  const at = text.slice(from, start + prefer.length).indexOf(prefer);
  return at >= 0 && from + at <= start && from + at + prefer.length >= end;
}

function startsUpper(text: string): boolean {
  return /^\p{Lu}/u.test(text);
}
