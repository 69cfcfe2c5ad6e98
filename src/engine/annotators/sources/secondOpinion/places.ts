/**
 * The second opinion: the places of a story where an editor could ask "who says so?": nouns for people, names of peoples and parties,
 * quantifiers that stand alone ("many", "some"), and whatever the ledger has for a source.
 */
import type { StoryView } from '../../../syntax/storyView';
import type { Draft } from '../draft';
import { judgedEntry, type Entry } from '../draft';

/** What makes a word a place at which to ask. */
export type PlaceToAskKind = 'person' | 'group' | 'quantifier' | 'source';

export interface PlaceToAsk {
  readonly kind: PlaceToAskKind;
  /** The head of its noun phrase. */
  readonly head: number;
  /** Where the noun phrase begins. */
  readonly from: number;
}

/** How many tokens of a noun phrase before its head are looked at. */
const LONGEST_BEFORE = 8;

const ALONE = new Set(
  `some many several others few most more plenty those one another someone somebody dozens hundreds thousands both all half two
  three`.split(/\s+/),
);

/** The phrase that is looked at: the one at which the rules would ask. */
export function weighedEntry(draft: Draft): Entry {
  return draft.asked ?? judgedEntry(draft);
}

/** The place of a phrase of a record; null where that is a pronoun or a person's name. @param tags the Penn tag of each token */
export function placeOf(view: StoryView, tags: readonly string[], { phrase, source }: Entry): PlaceToAsk | null {
  if (phrase.pronoun !== null || source.class === 'named-person') return null;
  const kind = kindAt(view, tags, phrase.head) ?? 'source';
  return { kind, head: phrase.head, from: phraseStart(view, tags, phrase.head) };
}

/** All places of a story in the order of the text, for training. */
export function placesIn(view: StoryView, tags: readonly string[], drafts: readonly Draft[]): readonly PlaceToAsk[] {
  const sources = new Set<number>();
  for (const { entries } of drafts)
    for (const entry of entries) if (placeOf(view, tags, entry) !== null) sources.add(entry.phrase.head);
  return view.words.flatMap((_, head) => {
    const kind = kindAt(view, tags, head) ?? (sources.has(head) ? 'source' : null);
    return kind === null ? [] : [{ kind, head, from: phraseStart(view, tags, head) }];
  });
}

function kindAt(view: StoryView, tags: readonly string[], token: number): PlaceToAskKind | null {
  const { start, end } = view.story.tokens[token]!;
  const names = view.mentionsIn({ start, end });
  if (names.some((name) => name.type === 'group' && name.end === end)) return isNoun(tags[token + 1]) ? null : 'group';
  if (names.some(({ type }) => type !== 'group')) return null;
  if (view.isPersonNoun(view.word(token)) && isNominal(tags[token]) && !isBeforeNoun(view, tags, token))
    return 'person';
  return ALONE.has(view.word(token)) && !isModifier(tags[token + 1]) ? 'quantifier' : null;
}

function isNoun(tag: string | undefined): boolean {
  return tag?.startsWith('N') === true;
}

function isNominal(tag: string | undefined): boolean {
  return isNoun(tag) || tag?.startsWith('J') === true;
}

function isModifier(tag: string | undefined): boolean {
  return isNominal(tag) || tag === 'CD';
}

function isInName(view: StoryView, token: number): boolean {
  return view.mentionsIn(view.story.tokens[token]!).some(({ type }) => type !== 'group');
}

/** "police officer": the head comes later. */
function isBeforeNoun(view: StoryView, tags: readonly string[], token: number): boolean {
  const isOfSentence = view.sentenceIndex(token + 1) === view.sentenceIndex(token);
  return isOfSentence && isNoun(tags[token + 1]) && !isInName(view, token + 1);
}

/** Where the noun phrase of a head begins, by the tags before it. */
function phraseStart(view: StoryView, tags: readonly string[], head: number): number {
  let from = head;
  while (head - from < LONGEST_BEFORE && from > 0 && view.sentenceIndex(from - 1) === view.sentenceIndex(head)) {
    const word = view.word(from - 1);
    const tag = tags[from - 1] ?? '';
    // "a respite two leaders": a counted phrase begins with its number.
    const isCounted = tags[from] === 'CD' || ALONE.has(view.word(from));
    if (
      isCounted && from < head
        ? !/^(?:P?DT|PRP\$)$/.test(tag)
        : !BEFORE_HEAD.test(tag) && !ALONE.has(word) && word !== '-'
    )
      break;
    from -= 1;
    if (/^(?:DT|PRP\$)$/.test(tag)) break;
  }
  while (from < head && (/^(?:VBG|VBN|POS)$/.test(tags[from]!) || view.word(from) === '-')) from += 1;
  return from;
}

const BEFORE_HEAD = /^(?:N.*|J.*|CD|DT|PDT|PRP\$|POS|VBG|VBN)$/;
