/** The names annotator's room: names inside hyphenated words. */
import type { ReadSpan } from './agreement';
import { edgesOf, typeOfPart, type ListsOf } from './edges';
import { LISTS } from './lists';
import { LINKED_BEGINNINGS, LINKED_ENDINGS } from './lexicon';
import { isCapitalised } from './roles';
import type { TokenizedText } from './unitCopy';
import { RULE_MARGIN } from './labels';

/** Adds the listed countries and peoples in hyphenated words that the tagger missed: "African-led", "pro-Russian". */
export function withHyphenated(story: TokenizedText, spans: readonly ReadSpan[], listsOf: ListsOf): ReadSpan[] {
  const all: ReadSpan[] = [];
  let next = 0;
  for (let index = 0; index < story.tokens.length; index++) {
    const { text, kind } = story.tokens[index]!;
    if (kind !== 'word' || text.length < 5 || !text.includes('-')) continue;
    while (next < spans.length && spans[next]!.start <= index) all.push(spans[next++]!);
    const last = all.at(-1);
    if (last !== undefined && last.end > index) continue;
    const named = namedPart(text);
    if (named === '' || !isCapitalised(named)) continue;
    const lists = listsOf(named);
    const type = typeOfPart(lists) ?? ((lists & LISTS.organization) !== 0 ? 'organization' : null);
    if (type === null) continue;
    const span: ReadSpan = { start: index, end: index + 1, type, margin: RULE_MARGIN, reason: 'list' };
    if (edgesOf(story, span, index, listsOf).length > 0) all.push(span);
  }
  while (next < spans.length) all.push(spans[next++]!);
  return all;
}

/** "Al-Qaeda" of "Al-Qaeda-linked", "Russian" of "pro-Russian"; "" for any other word. */
function namedPart(text: string): string {
  const last = text.lastIndexOf('-');
  if (LINKED_ENDINGS.has(text.slice(last + 1).toLowerCase())) return text.slice(0, last);
  const first = text.indexOf('-');
  return LINKED_BEGINNINGS.has(text.slice(0, first).toLowerCase()) ? text.slice(first + 1) : '';
}
