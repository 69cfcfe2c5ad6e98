/** Names to cards: every name of every card by its key, found whole and with its capitals. */
import type { NameRule } from './card';
import type { KeyedNames } from './keyNames';
import type { CardRecord } from './layers';
import { countWords, isAcronym, nameKey } from './nameKey';

/** In which way a name leads to a card. */
export type NameStrength = 'strong' | 'weak' | 'previous' | 'misspelling' | 'demonym' | 'description';

export interface NameMatch {
  /** Card id. */
  readonly card: string;
  readonly strength: NameStrength;
  /** The name as the card has it. */
  readonly name: string;
  readonly rule: NameRule | null;
  /** Layer of the name, 0 on top. */
  readonly rank: number;
}

interface Entry extends NameMatch {
  /** The exact spelling that the copy must have, where capitals matter (acronyms); null where they do not. */
  readonly exact: string | null;
}

/** A run of words that is a name of cards. */
export interface ScanMatch {
  /** Number of words. */
  readonly length: number;
  readonly matches: readonly NameMatch[];
}

/** Cards whose names the build has keyed, taken in as their names are looked up. */
export interface KeyedCards {
  readonly names: KeyedNames;
  readonly descriptions: KeyedNames | null;
  /** The card at a place of the layer; null where an upper layer has put another one there. */
  readonly card: (place: number) => CardRecord | null;
}

/** Words and keys whose answers are kept: copy uses the same names again and again. */
const MOST_KEPT = 8_000;

export class NameIndex {
  /** Cards of keyed layers that have been taken in. */
  private readonly cards = new Set<string>();
  private readonly entries = new Map<string, Entry[]>();
  /** The most words that a name with this first word has. */
  private readonly longest = new Map<string, number>();
  /** The same for descriptions ("West African bloc"). */
  private readonly longestDescriptions = new Map<string, number>();

  /** How long names with these first words are, and the keys that keyed layers have been asked for: a search by halves each. */
  private readonly lengths = new Map<string, number>();
  private readonly asked = new Set<string>();

  /** @param keyed layers whose names are keyed ready: their cards are taken in when a name of theirs is looked up */
  constructor(private readonly keyed: readonly KeyedCards[] = []) {}

  /** Takes in every name of the card, those of the cards under it too. */
  add(id: string, record: CardRecord): void {
    for (let part: CardRecord | null = record; part !== null; part = part.base) {
      const { written } = part;
      const { rank } = part.layer;
      const plain = (names: readonly string[] | undefined, strength: NameStrength): void => {
        if (names !== undefined) for (const name of names) this.put(id, name, strength, null, rank);
      };
      const ruled = (rules: readonly NameRule[] | undefined, strength: NameStrength): void => {
        if (rules !== undefined) for (const rule of rules) this.put(id, rule.text, strength, rule, rank);
      };
      if (written.name !== undefined) this.put(id, written.name, 'strong', null, rank);
      plain(written.alias, 'strong');
      ruled(written.previousName, 'previous');
      plain(written.misspelling, 'misspelling');
      ruled(written.weakAlias, 'weak');
      ruled(written.descriptionAlias, 'description');
      plain(written.demonym?.adjective, 'demonym');
      plain(written.demonym?.noun, 'demonym');
    }
  }

  /** Takes in one name of a card. */
  put(card: string, name: string, strength: NameStrength, rule: NameRule | null, rank: number): void {
    const key = nameKey(name);
    if (key === '') return;
    const exact = rule?.caseSensitive === true || isAcronym(name) ? withoutDots(name) : null;
    const entry: Entry = { card, strength, name, rule, rank, exact };
    const there = this.entries.get(key);
    if (there === undefined || strength === 'description') {
      const space = key.indexOf(' ');
      const first = space < 0 ? key : key.slice(0, space);
      const words = space < 0 ? 1 : countWords(key);
      const longest = strength === 'description' ? this.longestDescriptions : this.longest;
      if (words > (longest.get(first) ?? 0)) {
        longest.set(first, words);
        this.lengths.delete(first);
      }
    }
    if (there === undefined) {
      this.entries.set(key, [entry]);
    } else if (!there.some((other) => other.card === card && other.strength === strength && other.exact === exact)) {
      there.push(entry);
    }
  }

  /**
   * The cards that the whole of `text` may name. Acronyms match with their capitals only, other names in any case that still has a capital.
   * A name in an upper layer hides the same name in a lower one.
   */
  find(text: string): readonly NameMatch[] {
    return this.select(this.entriesOf(nameKey(text)), text);
  }

  /**
   * The longest name that starts at `words[at]`, whole words only.
   * @param words of one sentence, as they stand in the copy, without punctuation; a word may hold hyphens or dots.
   * @param fewest how many words the name must have
   */
  scan(words: readonly string[], at: number, fewest = 1): ScanMatch | null {
    const first = nameKey(words[at]!);
    const head = first.includes(' ') ? first.slice(0, first.indexOf(' ')) : first;
    const most = Math.min(this.longestName(head), words.length - at);
    for (let length = most; length >= fewest; length--) {
      const text = words.slice(at, at + length).join(' ');
      const matches = this.find(text);
      if (matches.length > 0) return { length, matches };
    }
    return null;
  }

  /** The most words of a description that starts with this word; 0 where none does. */
  longestDescription(word: string): number {
    const key = nameKey(word);
    // "Mali's …" is one word in the key and two tokens in the copy.
    return Math.max(this.descriptionWords(key), this.descriptionWords(`${key}s`));
  }

  private longestName(head: string): number {
    const known = this.lengths.get(head);
    if (known !== undefined) return known;
    let most = this.longest.get(head) ?? 0;
    for (const { names } of this.keyed) most = Math.max(most, names.mostWords(head));
    if (this.lengths.size >= MOST_KEPT) this.lengths.clear();
    this.lengths.set(head, most);
    return most;
  }

  private descriptionWords(word: string): number {
    let most = this.longestDescriptions.get(word) ?? 0;
    for (const { descriptions } of this.keyed) most = Math.max(most, descriptions?.mostWords(word) ?? 0);
    return most;
  }

  /** The entries of a key, with the keyed cards that bear it taken in first, in their order. */
  private entriesOf(key: string): readonly Entry[] | undefined {
    if (this.asked.has(key)) return this.entries.get(key);
    if (this.asked.size >= MOST_KEPT) this.asked.clear();
    this.asked.add(key);
    let order: string[] | null = null;
    for (const { names, descriptions, card } of this.keyed) {
      order = this.takeIn(names.take(key), card, order);
      if (descriptions !== null) order = this.takeIn(descriptions.take(key), card, order);
    }
    const entries = this.entries.get(key);
    if (entries === undefined || entries.length < 2 || order === null) return entries;
    const ordered = order;
    // A card already indexed under another of its names keeps the place that it would have if all had been indexed at once.
    const place = (card: string): number => (ordered.includes(card) ? ordered.indexOf(card) : ordered.length);
    return entries.sort((a, b) => place(a.card) - place(b.card));
  }

  /** Takes in the cards at the places; answers with the ids met so far. */
  private takeIn(places: readonly number[] | null, card: KeyedCards['card'], met: string[] | null): string[] | null {
    if (places === null) return met;
    const order = met ?? [];
    for (const place of places) {
      const found = card(place);
      if (found === null) continue;
      order.push(found.id);
      if (this.cards.has(found.id)) continue;
      this.cards.add(found.id);
      this.add(found.id, found);
    }
    return order;
  }

  private select(entries: readonly Entry[] | undefined, text: string): readonly NameMatch[] {
    if (entries === undefined) return [];
    const bare = withoutDots(text);
    const fitting = entries.filter((entry) =>
      entry.exact === null
        ? entry.strength === 'description' || hasCapital(text) || !hasCapital(entry.name)
        : entry.exact === bare,
    );
    if (fitting.length < 2) return fitting;
    const strong = fitting.filter((entry) => entry.strength !== 'weak' && entry.strength !== 'description');
    const top = Math.min(...strong.map((entry) => entry.rank));
    const said = new Set<string>();
    return fitting.filter((entry) => {
      const way = `${entry.card} ${entry.strength}`;
      if (said.has(way) || (strong.includes(entry) && entry.rank !== top)) return false;
      said.add(way);
      return true;
    });
  }
}

function withoutDots(text: string): string {
  return text.replace(/['’]s$/u, '').replaceAll('.', '');
}

function hasCapital(text: string): boolean {
  return text.toLowerCase() !== text || text.toUpperCase() === text;
}
