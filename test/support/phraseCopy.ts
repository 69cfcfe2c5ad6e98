/**
 * Test support: copy for readers of syntax, with names marked by hand, so that no weights matter. "[Ana Lima|p]" is a name, with the
 * first letter of its type; "[=Ana Lima|p]" the one that is to be found; "~Mayor~" a title, of the name after it or, where none
 * follows, before it; "{…}" the phrase that is read.
 */
import type { Mention, NameType, Span, Story } from '../../src/engine/model';
import { DEFAULT_HOUSE_STYLE } from '../../src/engine/houseStyle';
import { Memo } from '../../src/engine/memo';
import { StoryView } from '../../src/engine/syntax/storyView';
import { finish } from '../../src/engine/work';
import { storyOf } from './story';

/** The type of a name by its first letter; a place is `l`. */
export const LETTERS: Readonly<Record<string, NameType>> = {
  p: 'person',
  o: 'organization',
  l: 'place',
  g: 'group',
  e: 'event',
  f: 'facility',
};

export interface PhraseCopy {
  readonly text: string;
  readonly story: Story;
  readonly mentions: readonly Mention[];
  readonly view: StoryView;
  /** What stands in braces. */
  readonly phrases: readonly Span[];
  /** The name that is to be found. */
  readonly found: string | null;
}

const MARK = /\[(=?)(?=[^[\]]{1,60}\|[a-z]\])|\|([a-z])\]|[{}~]/g;

/** @param sourceNouns nouns for a source that the house has of its own */
export function phraseCopy(marked: string, sourceNouns: readonly string[] = []): PhraseCopy {
  const mentions: Mention[] = [];
  const phrases: Span[] = [];
  const roles: Span[] = [];
  let found: string | null = null;
  let isFound = false;
  let text = '';
  let last = 0;
  let phrase = 0;
  let name = 0;
  let role = -1;
  for (const { 0: mark, 1: equals, 2: letter, index } of marked.matchAll(MARK)) {
    text += marked.slice(last, index);
    last = index + mark.length;
    const end = text.length;
    if (mark === '{') phrase = end;
    else if (mark === '}') phrases.push({ start: phrase, end });
    else if (mark === '~') {
      if (role >= 0) roles.push({ start: role, end });
      role = role < 0 ? end : -1;
    } else if (letter === undefined) [name, isFound] = [end, equals === '='];
    else {
      const words = text.slice(name);
      if (isFound) found = words;
      mentions.push({ start: name, end, text: words, type: LETTERS[letter]!, reason: 'test' } as Mention);
    }
  }
  text += marked.slice(last);
  for (const { start, end } of roles) {
    const after = mentions.findIndex((mention) => text.slice(end, mention.start) === ' ');
    const at = after < 0 ? mentions.findLastIndex((mention) => mention.end <= start) : after;
    mentions[at] = { ...mentions[at]!, role: { start, end, text: text.slice(start, end) } };
  }
  const story = storyOf(text, 'plain');
  const memo = new Memo().begin();
  const view = finish(StoryView.of(story, mentions, { memo, houseStyle: { ...DEFAULT_HOUSE_STYLE, sourceNouns } }));
  return { text, story, mentions, view, phrases, found };
}
