/** The names annotator's room: the title before or after a person's name, which stays outside the span. */
import { ARTICLES_AND_POSSESSIVES } from '../../english/closedClasses';
import { textSpan, type TextSpan } from '../../model';
import { NEVER_ALONE, ROLE_LINKS, ROLE_QUALIFIERS, TITLE_WORDS } from './lexicon';
import type { TokenizedText } from './unitCopy';

/** The most words of a role. Set by hand. */
const LONGEST_ROLE = 9;
/** How many words after its title a role may go on with a word in lower case. Set by hand. */
const LOWER_CASE_REACH = 5;

/**
 * The role of the person whose name covers the tokens from `start` to `end`, within its sentence: "US Secretary of State" before
 * it, or "the foreign minister" between commas after it.
 * @param next the tokens of the next person's name, null where there is none
 */
export function roleOf(
  story: TokenizedText,
  start: number,
  end: number,
  sentenceStart: number,
  sentenceEnd: number,
  next: TokenRange | null,
): TextSpan | undefined {
  return roleBefore(story, start, sentenceStart) ?? roleAfter(story, end, sentenceEnd, next);
}

interface TokenRange {
  readonly start: number;
  readonly end: number;
}

function roleBefore(story: TokenizedText, nameStart: number, sentenceStart: number): TextSpan | undefined {
  const { tokens } = story;
  let from = nameStart;
  let titled = false;
  for (let index = nameStart - 1; index >= sentenceStart && nameStart - index <= LONGEST_ROLE; index--) {
    const token = tokens[index]!;
    const word = token.text.toLowerCase();
    if (isTitle(word)) {
      titled = true;
      from = index;
    } else if (ROLE_LINKS.has(word)) {
      // "Secretary of State": a link word counts only when the word before it is part of the role as well.
      continue;
    } else if (titled || isCapitalised(token.text)) {
      if (!isCapitalised(token.text) && !ROLE_QUALIFIERS.has(word) && word !== "'s" && word !== '’s') break;
      // "Algerian President", "State" of "Secretary of State": capitalised words lean on a title to their left or right.
      if (titled) {
        if (word !== "'s" && word !== '’s') from = index;
      }
    } else if (!ROLE_QUALIFIERS.has(word)) break;
  }
  if (!titled) return undefined;
  // No comma or other mark may come between the role and the name.
  for (let index = from; index < nameStart; index++) {
    if (tokens[index]!.kind === 'punctuation') return undefined;
  }
  while (from < nameStart && ROLE_LINKS.has(tokens[from]!.text.toLowerCase())) from++;
  // "When President Obama": the word is capitalised only because it starts the sentence.
  const first = tokens[from]?.text.toLowerCase() ?? '';
  if (from === sentenceStart && NEVER_ALONE.has(first) && !isTitle(first)) from++;
  if (from === nameStart) return undefined;
  return textSpan(story.text, tokens[from]!.start, tokens[nameStart - 1]!.end);
}

/** ", the Algerian foreign minister," or ", mayor of Halden,": up to the next comma. */
function roleAfter(
  story: TokenizedText,
  nameEnd: number,
  sentenceEnd: number,
  next: TokenRange | null,
): TextSpan | undefined {
  const { tokens } = story;
  if (tokens[nameEnd]?.text !== ',' || nameEnd + 1 >= sentenceEnd) return undefined;
  let from = nameEnd + 1;
  if (ARTICLES_AND_POSSESSIVES.has(tokens[from]!.text.toLowerCase())) from++;
  // "Orr, and Mayor Weil,": somebody else.
  if (ROLE_LINKS.has(tokens[from]!.text.toLowerCase())) return undefined;
  let titled = -1;
  for (let index = from; index < sentenceEnd && index - from < LONGEST_ROLE + 3; index++) {
    const token = tokens[index]!;
    const word = token.text.toLowerCase();
    // "With Tom Weil, President Orr chose": the title is that of whoever comes after it; "President Orr’s deputy" is one.
    if (index === next?.start && titled === index - 1 && !/^['’]s$/.test(tokens[next.end]?.text ?? ''))
      return undefined;
    if (token.kind === 'punctuation' && token.text !== '-') {
      const closes = /^[,.;)]$/.test(token.text);
      if (titled < 0 || !closes || index - from > LONGEST_ROLE) return undefined;
      return textSpan(story.text, tokens[from]!.start, tokens[index - 1]!.end);
    }
    if (titled < 0 && isTitle(word)) titled = index;
    else if (titled < 0 && !isCapitalised(token.text) && !ROLE_QUALIFIERS.has(word) && !ROLE_LINKS.has(word)) {
      if (word !== "'s" && word !== '’s') return undefined;
    } else if (titled >= 0 && !isCapitalised(token.text) && !ROLE_LINKS.has(word) && !ROLE_QUALIFIERS.has(word)) {
      if (!/^(?:in|at|'s|’s)$/.test(word) && index - titled > LOWER_CASE_REACH) return undefined;
      if (/^(?:who|which|that|was|is|said|says|has|had|were|are)$/.test(word)) return undefined;
    }
  }
  return undefined;
}

/** Whether the word, as it stands or after a hyphen, is a title ("ex-president", "vice-chair"). */
export function isTitle(word: string): boolean {
  if (TITLE_WORDS.has(word)) return true;
  const hyphen = word.lastIndexOf('-');
  return hyphen > 0 && TITLE_WORDS.has(word.slice(hyphen + 1));
}

export function isCapitalised(text: string): boolean {
  const first = text[0] ?? '';
  return first !== first.toLowerCase();
}
