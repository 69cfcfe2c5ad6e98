/**
 * The ledger's room: whose anonymity a marker speaks of. Its grammatical subject decides: the noun before "who", the pronoun
 * or noun before the verb, or, for "speaking on background", the source of its sentence.
 */
import { nounLemma } from '../../syntax/lemma';
import { isHypernymOf } from '../../english/hypernyms';
import type { StoryView } from '../../syntax/storyView';
import { genderOfWords } from '../../syntax/gender';
import type { Marker } from './anonymity';
import type { TokenRange } from '../../syntax/tokenRange';
import type { Gender } from '../../model';

/** What has to be known of a record to attach a marker to it. */
export interface MarkerHolder {
  /** Whether it can be anonymous at all: unnamed, or with a first name only. */
  readonly canBeAnonymous: boolean;
  readonly lemmas: readonly string[];
  readonly plural: boolean;
  readonly gender: Gender;
  readonly ranges: readonly TokenRange[];
}

/** How many words before a marker its subject is looked for; before a noun, the comma of its apposition, and its determiner. Set by hand. */
const SUBJECT_REACH = 14;
const APPOSITION_REACH = 8;
const DETERMINER_REACH = 4;
const SINGULAR: Readonly<Record<string, Gender>> = { he: 'male', she: 'female' };
const PLURAL = new Set(['they', 'both', 'all', 'neither', 'none', 'each']);
/** "none of whom were authorised", "two of whom asked". */
const RELATIVE = new Set(['who', 'whom', 'whose', 'that']);

/** The record that the marker is about; null where nobody who says anything is meant. */
export function holderOf<H extends MarkerHolder>(view: StoryView, marker: Marker, holders: readonly H[]): H | null {
  const open = holders.filter((holder) => holder.canBeAnonymous);
  const inside = open.find((holder) =>
    holder.ranges.some((range) => range.from <= marker.from && marker.to <= range.to),
  );
  if (inside !== undefined) return inside;
  // "surnamed Chen", "the pseudonym Hila"
  const given = open.find(({ ranges }) => ranges.some(({ from }) => from === marker.to));
  if (given !== undefined && marker.kind === 'partial') return given;
  const sentence = view.story.sentences[marker.sentence]!;
  for (let token = marker.from - 1; token >= Math.max(sentence.firstToken, marker.from - SUBJECT_REACH); token--) {
    const word = view.word(token);
    const own = open.find((holder) => holder.ranges.some((range) => range.from <= token && token < range.to));
    if (own !== undefined && !pickedUp(view, token)) return own;
    if (RELATIVE.has(word) && token > sentence.firstToken)
      return relativeHolder(view, token, sentence.firstToken, open);
    if (word in SINGULAR) return lastBefore(open, token, (holder) => fitsSingular(holder, SINGULAR[word] ?? null));
    if (PLURAL.has(word)) {
      return lastBefore(open, token, (holder) => holder.plural) ?? lastBefore(open, token, () => true);
    }
    if (view.isWord(token) && view.isPersonNoun(word)) {
      if (!isApposition(view, token, sentence.firstToken, open)) return byNoun(view, token, open);
      continue;
    }
    if (word === ',' && token < marker.from - 1 && !endsHolder(token, open)) break;
  }
  return inSentence(view, marker, open);
}

/** Whether a source phrase ends right before the token. */
function endsHolder<H extends MarkerHolder>(token: number, holders: readonly H[]): boolean {
  return holders.some(({ ranges }) => ranges.some(({ to }) => to === token));
}

/** A pronoun inside the range of a source phrase counts as a pronoun. */
function pickedUp(view: StoryView, token: number): boolean {
  const word = view.word(token);
  return word in SINGULAR || PLURAL.has(word);
}

function fitsSingular(holder: MarkerHolder, gender: Gender): boolean {
  return !holder.plural && (holder.gender === null || holder.gender === gender);
}

/** The record spoken of last before the token that passes the test. */
function lastBefore<H extends MarkerHolder>(
  holders: readonly H[],
  token: number,
  test: (holder: H) => boolean,
): H | null {
  let best: { holder: H; from: number } | null = null;
  for (const holder of holders) {
    if (!test(holder)) continue;
    for (const range of holder.ranges) {
      if (range.from < token && range.from > (best?.from ?? -1)) best = { holder, from: range.from };
    }
  }
  return best?.holder ?? null;
}

/** "the official, who …", "Nina, a baker of 40 who …": the phrase that ends before the relative pronoun. */
function relativeHolder<H extends MarkerHolder>(
  view: StoryView,
  relative: number,
  first: number,
  holders: readonly H[],
): H | null {
  let token = relative - 1;
  // "two of whom", "none of whom"
  while (token > first && (view.word(token) === 'of' || PLURAL.has(view.word(token)) || view.word(token) === 'two'))
    token--;
  for (; token >= first && relative - token <= SUBJECT_REACH; token--) {
    const own = holders.find((holder) => holder.ranges.some((range) => range.from <= token && token < range.to));
    if (own !== undefined) return own;
    if (view.isWord(token) && view.isPersonNoun(view.word(token)) && !isApposition(view, token, first, holders)) {
      return byNoun(view, token, holders);
    }
  }
  return null;
}

/** Whether the noun stands in an apposition to a source: "Nina, a baker of 40 who". */
function isApposition<H extends MarkerHolder>(
  view: StoryView,
  noun: number,
  first: number,
  holders: readonly H[],
): boolean {
  for (let token = noun - 1; token >= first && noun - token <= APPOSITION_REACH; token--) {
    if (view.word(token) !== ',') continue;
    return holders.some((holder) => holder.ranges.some((range) => range.to === token));
  }
  return false;
}

/** "The people declined to be identified": with two unnamed sources the noun decides. */
function byNoun<H extends MarkerHolder>(view: StoryView, token: number, holders: readonly H[]): H | null {
  const word = view.word(token);
  const lemma = nounLemma(word);
  const determiner = determinerBefore(view, token);
  // Somebody new ("another donor who …") is not one of those before.
  if (determiner === 'new') return null;
  const gender = genderOfWords([lemma]);
  const plural = word !== lemma;
  const same = lastBefore(holders, token, (holder) => holder.plural === plural && holder.lemmas.includes(lemma));
  if (same !== null) return same;
  return (
    lastBefore(
      holders,
      token,
      (holder) =>
        holder.plural === plural &&
        (gender === null || holder.gender === null || holder.gender === gender) &&
        holder.lemmas.some((own) => isHypernymOf(lemma, own)),
    ) ?? (plural && lemma === 'person' ? lastBefore(holders, token, (holder) => holder.plural) : null)
  );
}

function determinerBefore(view: StoryView, noun: number): 'definite' | 'new' {
  for (let token = noun - 1; token >= 0 && noun - token <= DETERMINER_REACH; token--) {
    const word = view.word(token);
    if (word === 'the' || word === 'those' || word === 'these' || word === 'both') return 'definite';
    if (word === 'a' || word === 'an' || word === 'another' || word === 'other') return 'new';
    if (!view.isWord(token)) return 'definite';
  }
  return 'definite';
}

/** "speaking on condition of anonymity": the source before it in its sentence, else the one after it. */
function inSentence<H extends MarkerHolder>(view: StoryView, marker: Marker, holders: readonly H[]): H | null {
  const sentence = view.story.sentences[marker.sentence]!;
  let before: { holder: H; from: number } | null = null;
  let after: { holder: H; from: number } | null = null;
  for (const holder of holders) {
    for (const range of holder.ranges) {
      if (range.from < sentence.firstToken || range.to > sentence.endToken) continue;
      if (range.from < marker.from && range.from > (before?.from ?? -1)) before = { holder, from: range.from };
      if (range.from >= marker.to && (after === null || range.from < after.from)) after = { holder, from: range.from };
    }
  }
  return before?.holder ?? after?.holder ?? null;
}
