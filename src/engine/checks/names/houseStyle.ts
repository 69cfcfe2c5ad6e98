/**
 * Rule names/house-style: a spelling that the house writes otherwise. The house's list says which; without one nothing is
 * asked. Compared word by word, never as a pattern; what stands in a quotation is spelled by the house all the same.
 */
import { textSpan, type Facts, type Story, type TextSpan, type Token } from '../../model';
import type { Check, CheckContext, Question } from '../check';
import { inMessage, question } from '../question';

export const houseStyle: Check = {
  rule: 'names/house-style',
  title: 'Not the house’s spelling',
  severity: 'information',
  *run({ story }: Facts, { house }: CheckContext): Iterable<Question> {
    for (const { prefer, instead } of house.spellings) {
      for (const spelling of instead) {
        if (spelling === prefer) continue;
        for (const place of occurrences(story, spelling, prefer)) {
          const replacement = startsUpper(place.text) ? capitalised(prefer) : prefer;
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
    }
  },
};

/**
 * Every place where the tokens of `spelling` stand in a row, capitals as on the list save at the start; a place that is
 * already the preferred spelling ("Kiev" in "chicken Kiev" preferred) is none.
 */
function occurrences(story: Story, spelling: string, prefer: string): TextSpan[] {
  const wanted = spelling.normalize('NFC').replace(/[’‘]/g, "'");
  const found: TextSpan[] = [];
  const { tokens, text } = story;
  for (let at = 0; at < tokens.length; at += 1) {
    const end = matchFrom(tokens, at, wanted, text);
    if (end === null) continue;
    const start = tokens[at]!.start;
    if (!standsIn(text, prefer, start, end)) found.push(textSpan(text, start, end));
  }
  return found;
}

/** The end of the token at which the spelling is complete, or null. */
function matchFrom(tokens: readonly Token[], first: number, wanted: string, text: string): number | null {
  const start = tokens[first]!.start;
  for (let at = first; at < tokens.length; at += 1) {
    const { end } = tokens[at]!;
    const written = text.slice(start, end).normalize('NFC').replace(/[’‘]/g, "'").replace(/\s+/g, ' ');
    if (written.length > wanted.length) return null;
    if (written.length === wanted.length) return written === wanted || written === capitalised(wanted) ? end : null;
  }
  return null;
}

/** Whether the preferred spelling stands round (or at) the place. */
function standsIn(text: string, prefer: string, start: number, end: number): boolean {
  const from = Math.max(0, end - prefer.length);
  const at = text.slice(from, start + prefer.length).indexOf(prefer);
  return at >= 0 && from + at <= start && from + at + prefer.length >= end;
}

function startsUpper(text: string): boolean {
  return /^\p{Lu}/u.test(text);
}

function capitalised(text: string): string {
  return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}
