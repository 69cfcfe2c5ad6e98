/**
 * The checklist, pure: the marks of a story beside what there is to check in it now. A mark follows its words through edits; when
 * the sentence round them has changed it is stale, and when they are gone it is kept and listed as such.
 */
import { contextShare, isEnoughContext, plain, surroundingsOf, type Surroundings } from '../config';
import type { Check, CheckState } from './check';
import type { Checkable } from './checkable';
import { isLater } from './checkFile';

export interface ChecklistItem {
  /** What it is called while the story is edited: its kind and words, and which of several it is. */
  readonly key: string;
  readonly checkable: Checkable;
  /** The latest mark on it. */
  readonly check: Check | null;
  readonly state: CheckState;
  /** It was checked in another sentence, or with other words: what was found then may not hold now. */
  readonly stale: boolean;
}

export interface Checklist {
  /** In the order of the text. */
  readonly items: readonly ChecklistItem[];
  /** Marks, with something in them, on things that the story no longer says. */
  readonly gone: readonly Check[];
}

/** Of the words of the checked sentence so many must stand in another for it to be that sentence, changed. */
const LEAST_SHARED_WORDS = 0.6;
/** The least fit that makes a thing with other words the one that was checked. */
const LEAST_FIT_OF_OTHER_WORDS = 0.8;
/** Marks that fit a place this much less than the best one mean it as well. */
const DOUBLES_WITHIN = 0.05;
/** A mark that fits a place at least so well means it, though a better one is there. */
const LEAST_FIT_OF_AN_OLDER_MARK = 1;
/** The words in their very sentence, with all that stood round them. */
const PERFECT_FIT = 2;

/** A sentence, taken apart for comparison. */
class SentenceWords {
  readonly text: string;
  private words: ReadonlySet<string> | undefined;

  constructor(text: string) {
    this.text = plain(text);
  }

  /** 0 to 1: Dice's coefficient of the two sets of words. */
  shared(other: SentenceWords): number {
    if (this.text === other.text) return 1;
    const [one, two] = [(this.words ??= wordsOf(this.text)), (other.words ??= wordsOf(other.text))];
    let same = 0;
    for (const word of one) if (two.has(word)) same += 1;
    return (2 * same) / (one.size + two.size);
  }
}

/** A thing to check, laid out for comparison. */
class Place {
  readonly words: string;
  private around: Surroundings | undefined;

  constructor(
    readonly checkable: Checkable,
    readonly sentence: SentenceWords,
    private readonly text: string,
  ) {
    this.words = plain(checkable.text);
  }

  /** How much of what stood round the thing when it was checked stands round this one, 0 to 1. */
  share({ anchor }: Check): number {
    this.around ??= surroundingsOf(this.text, this.checkable);
    return contextShare(this.around, anchor.quote);
  }
}

interface Claim {
  readonly check: Check;
  readonly fit: number;
}

/**
 * Lays the marks of a story beside what there is to check in it.
 * @param text the text that the things were read from
 */
export function pairChecks(checkables: readonly Checkable[], checks: readonly Check[], text: string): Checklist {
  const keys = keysOf(checkables);
  if (checks.length === 0)
    return { items: checkables.map((checkable, index) => item(keys[index]!, checkable, null, false)), gone: [] };
  const sentences = new Map<number, SentenceWords>();
  const places = checkables.map((checkable) => {
    const { start, text: words } = checkable.sentence;
    let sentence = sentences.get(start);
    if (sentence === undefined) sentences.set(start, (sentence = new SentenceWords(words)));
    return new Place(checkable, sentence, text);
  });
  const { paired, left } = pairByWords(places, checks);
  const gone = pairBySurroundings(places, left, paired);
  return {
    items: places.map((place, index) => {
      const check = paired.get(place) ?? null;
      const { sentence, quote } = check?.anchor ?? {};
      const stale =
        check !== null && holds(check) && (sentence !== place.sentence.text || quote?.exact !== place.words);
      return item(keys[index]!, place.checkable, check, stale);
    }),
    gone: gone.filter(holds),
  };
}

function keysOf(checkables: readonly Checkable[]): readonly string[] {
  const seen = new Map<string, number>();
  return checkables.map(({ kind, text }) => {
    const words = `${kind} ${plain(text)}`;
    const count = (seen.get(words) ?? 0) + 1;
    seen.set(words, count);
    return `${words} ${count}`;
  });
}

function item(key: string, checkable: Checkable, check: Check | null, stale: boolean): ChecklistItem {
  return { key, checkable, check, state: check?.state ?? 'to-do', stale };
}

/** Whether the mark says anything. */
function holds({ state, note, evidence }: Check): boolean {
  return state !== 'to-do' || note !== '' || evidence !== '';
}

/**
 * Each mark claims the place with its words that fits best. Of the marks that fit a place alike the latest has it; an older one
 * that meant the same place has had its day, and others are left.
 */
function pairByWords(
  places: readonly Place[],
  checks: readonly Check[],
): { readonly paired: Map<Place, Check>; readonly left: readonly Check[] } {
  const byWords = new Map<string, Place[]>();
  for (const place of places) put(byWords, `${place.checkable.kind} ${place.words}`, place);
  const claims = new Map<Place, Claim[]>();
  const left: Check[] = [];
  for (const check of checks) {
    const best = bestOf(byWords.get(`${check.kind} ${check.anchor.quote.exact}`) ?? [], check);
    if (best === undefined) left.push(check);
    else put(claims, best.place, { check, fit: best.fit });
  }
  const paired = new Map<Place, Check>();
  for (const [place, rivals] of claims) {
    const best = Math.max(...rivals.map(({ fit }) => fit));
    const winner = rivals
      .filter(({ fit }) => fit >= best - DOUBLES_WITHIN)
      .map(({ check }) => check)
      .reduce((latest, check) => (isLater(check, latest) ? check : latest));
    paired.set(place, winner);
    for (const { check, fit } of rivals) {
      const hasHadItsDay = fit >= LEAST_FIT_OF_AN_OLDER_MARK && isLater(winner, check);
      if (check !== winner && fit < best - DOUBLES_WITHIN && !hasHadItsDay) left.push(check);
    }
  }
  return { paired, left };
}

/** The place, of those with its words, that a mark means. */
function bestOf(rivals: readonly Place[], check: Check): { readonly place: Place; readonly fit: number } | undefined {
  const { quote, sentence } = check.anchor;
  const inSentence = rivals.filter((place) => place.sentence.text === sentence);
  if (inSentence.length === 1) return { place: inSentence[0]!, fit: PERFECT_FIT };
  const checked = new SentenceWords(sentence);
  let best: { readonly place: Place; readonly fit: number } | undefined;
  for (const place of inSentence.length > 0 ? inSentence : rivals) {
    const share = place.share(check);
    const shared = place.sentence.shared(checked);
    if (shared < LEAST_SHARED_WORDS && !isEnoughContext(share, quote, rivals.length)) continue;
    if (best === undefined || share + shared > best.fit) best = { place, fit: share + shared };
  }
  return best;
}

/** A mark whose words are gone goes to what stands in their place now. Returns the marks with no place. */
function pairBySurroundings(
  places: readonly Place[],
  checks: readonly Check[],
  paired: Map<Place, Check>,
): readonly Check[] {
  const free = places.filter((place) => !paired.has(place));
  const claims = checks
    .filter(holds)
    .flatMap((check) => {
      const checked = new SentenceWords(check.anchor.sentence);
      return free.flatMap((place) => {
        if (place.checkable.kind !== check.kind) return [];
        const fit = place.share(check) + place.sentence.shared(checked);
        return fit < LEAST_FIT_OF_OTHER_WORDS ? [] : [{ check, place, fit }];
      });
    })
    .sort((a, b) => b.fit - a.fit || (isLater(a.check, b.check) ? -1 : 1));
  const found = new Set<Check>();
  for (const { check, place } of claims) {
    if (found.has(check) || paired.has(place)) continue;
    paired.set(place, check);
    found.add(check);
  }
  return checks.filter((check) => !found.has(check));
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}

function put<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else values.push(value);
}
