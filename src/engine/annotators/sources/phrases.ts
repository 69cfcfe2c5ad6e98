/** The ledger's room: finds the word patterns of the lexicon data in the copy. No regular expressions; linear in the text. */
import type { Story, Unit } from '../../model';
import type { MemoRun } from '../../memo';
import type { StoryView } from '../../syntax/storyView';
import type { Work } from '../../work';

interface Slot {
  readonly words: ReadonlySet<string>;
  readonly optional: boolean;
  /** More than 0: up to so many words of any kind instead. */
  readonly gap: number;
}

type ByFirst<K> = ReadonlyMap<string, readonly { readonly kind: K; readonly slots: readonly Slot[] }[]>;

/** Patterns, compiled when first needed, and looked up by the word they start with. */
export class PhraseBook<K extends string = string> {
  private byFirst: ByFirst<K> | null = null;

  constructor(private readonly patterns: Readonly<Record<K, readonly string[]>>) {}

  /**
   * The longest pattern that starts at `at`, or null.
   * @param words lower-cased words
   * @param limit the word at which to stop
   */
  match(words: readonly string[], at: number, limit: number): { kind: K; end: number } | null {
    const candidates = (this.byFirst ??= byFirst(this.patterns)).get(words[at] ?? '');
    if (candidates === undefined) return null;
    let best: { kind: K; end: number } | null = null;
    for (const { kind, slots } of candidates) {
      const end = matchSlots(words, at, limit, slots, 0);
      if (end > (best?.end ?? 0)) best = { kind, end };
    }
    return best;
  }
}

function byFirst<K extends string>(patterns: Readonly<Record<K, readonly string[]>>): ByFirst<K> {
  const made = new Map<string, { kind: K; slots: readonly Slot[] }[]>();
  for (const kind of Object.keys(patterns) as K[]) {
    for (const pattern of patterns[kind]) {
      const slots = pattern.split(' ').map(slotOf);
      // An optional first word: the pattern can start with any word up to the first that must be there.
      for (let first = 0; first < slots.length; first++) {
        const rest = slots.slice(first);
        for (const word of rest[0]!.words) {
          const list = made.get(word);
          if (list === undefined) made.set(word, [{ kind, slots: rest }]);
          else list.push({ kind, slots: rest });
        }
        if (!slots[first]!.optional) break;
      }
    }
  }
  return made;
}

/** A pattern found in the copy: its tokens, and the sentence that it stands in. */
export interface Match<K extends string> {
  readonly kind: K;
  readonly from: number;
  readonly to: number;
  readonly sentence: number;
}

/** What each of two books finds. */
export type Matches<A extends string, B extends string> = readonly [readonly Match<A>[], readonly Match<B>[]];

/** For each of two books the longest pattern at every token of the copy where one starts. */
export function* matchesIn<A extends string, B extends string>(
  view: StoryView,
  books: readonly [PhraseBook<A>, PhraseBook<B>],
  memo: MemoRun,
): Work<Matches<A, B>> {
  const { story } = view;
  const own = yield* memo.perUnit('sources.phrases', story.units, (unit): Matches<A, B> => [
    search(view, unit, books[0]),
    search(view, unit, books[1]),
  ]);
  const found: [Match<A>[], Match<B>[]] = [[], []];
  for (let index = 0; index < own.length; index++) {
    addPlaced(found[0], own[index]![0], story.units[index]!);
    addPlaced(found[1], own[index]![1], story.units[index]!);
  }
  return found;
}

function addPlaced<K extends string>(all: Match<K>[], own: readonly Match<K>[], unit: Unit): void {
  const { firstToken, firstSentence } = unit;
  for (const { kind, from, to, sentence } of own) {
    all.push({ kind, from: from + firstToken, to: to + firstToken, sentence: sentence + firstSentence });
  }
}

const NOTHING: readonly never[] = [];

/** Tokens count from the unit's first, sentences too. */
function search<K extends string>(
  { story, words }: { readonly story: Story; readonly words: readonly string[] },
  unit: Unit,
  book: PhraseBook<K>,
): readonly Match<K>[] {
  let found: Match<K>[] | null = null;
  for (let sentence = unit.firstSentence; sentence < unit.endSentence; sentence++) {
    const { firstToken, endToken } = story.sentences[sentence]!;
    for (let token = firstToken; token < endToken; token++) {
      const match = book.match(words, token, endToken);
      if (match === null) continue;
      const [from, to] = [token - unit.firstToken, match.end - unit.firstToken];
      (found ??= []).push({ kind: match.kind, from, to, sentence: sentence - unit.firstSentence });
    }
  }
  return found ?? NOTHING;
}

function slotOf(written: string): Slot {
  if (written.startsWith('*')) return { words: new Set(), optional: true, gap: Number(written.slice(1)) };
  const optional = written.endsWith('?');
  return { words: new Set((optional ? written.slice(0, -1) : written).split('|')), optional, gap: 0 };
}

/** Where the slots from `slot` on end when they start at `at`; 0 when they do not fit. */
function matchSlots(words: readonly string[], at: number, limit: number, slots: readonly Slot[], slot: number): number {
  if (slot >= slots.length) return at;
  const { words: wanted, optional, gap } = slots[slot]!;
  if (gap > 0) {
    for (let skip = 0; skip <= gap && at + skip <= limit; skip++) {
      const end = matchSlots(words, at + skip, limit, slots, slot + 1);
      if (end > 0) return end;
    }
    return 0;
  }
  if (at < limit && wanted.has(words[at]!)) {
    const end = matchSlots(words, at + 1, limit, slots, slot + 1);
    if (end > 0) return end;
  }
  return optional ? matchSlots(words, at, limit, slots, slot + 1) : 0;
}
