/** Names of cards keyed in advance: the build does it once for the bundled layer, so that opening an editor need not. */
import type { CompiledCard, CompiledKeys, CompiledNames } from './compiled';
import { countWords, nameKey } from './nameKey';

/** All names of the cards by their keys. A card that extends another is left to be taken in with what it extends. */
export function keyNames(cards: readonly CompiledCard[]): CompiledNames {
  const names = new KeyTable();
  const descriptions = new KeyTable();
  cards.forEach((card, place) => {
    if (card.extends !== undefined) return;
    if (card.name !== undefined) names.take(card.name, place);
    for (const name of [...(card.alias ?? []), ...(card.misspelling ?? [])]) names.take(name, place);
    for (const { text } of [...(card.previousName ?? []), ...(card.weakAlias ?? [])]) names.take(text, place);
    for (const name of [...(card.demonym?.adjective ?? []), ...(card.demonym?.noun ?? [])]) names.take(name, place);
    for (const { text } of card.descriptionAlias ?? []) descriptions.take(text, place);
  });
  return { names: names.compiled(), descriptions: descriptions.compiled() };
}

/** The names of cities by their keys; `names` in the order in which their places count. */
export function keyCities(names: readonly string[]): CompiledKeys {
  const keys = new KeyTable();
  names.forEach((name, place) => keys.take(name, place));
  return keys.compiled();
}

class KeyTable {
  private readonly keys = new Map<string, number[]>();

  take(name: string, place: number): void {
    const key = nameKey(name);
    if (key === '') return;
    const there = this.keys.get(key);
    if (there === undefined) this.keys.set(key, [place]);
    else if (there.at(-1) !== place) there.push(place);
  }

  compiled(): CompiledKeys {
    const sorted = [...this.keys].sort(([a], [b]) => (a < b ? -1 : 1));
    return {
      keys: sorted.map(([key]) => key).join('|'),
      places: sorted.map(([, places]) => places.join(',')).join(' '),
    };
  }
}

/** Keys as they are looked up, by halves: a table of all of them would have to be made before the first name is found. */
export class KeyedNames {
  /** Sorted by their code units, so that "ada lund" follows "ada". */
  private readonly keys: readonly string[];
  /** The places of each key as the build wrote them. */
  private readonly places: readonly string[];
  private readonly taken = new Set<number>();

  constructor({ keys, places }: CompiledKeys) {
    this.keys = keys === '' ? [] : keys.split('|');
    this.places = places.split(' ');
  }

  /** Places of those that bear the name with this key, once: whoever takes them keeps them. Null where none do. */
  take(key: string): readonly number[] | null {
    const at = this.firstFrom(key);
    if (this.keys[at] !== key || this.taken.has(at)) return null;
    this.taken.add(at);
    return this.places[at]!.split(',').map(Number);
  }

  /** The most words of a name, not taken yet, whose key starts with this word; 0 where none does. */
  mostWords(first: string): number {
    const at = this.firstFrom(first);
    const isThere = this.keys[at] === first;
    const start = `${first} `;
    let most = isThere && !this.taken.has(at) ? 1 : 0;
    for (let next = isThere ? at + 1 : at; this.keys[next]?.startsWith(start) === true; next++)
      most = Math.max(most, countWords(this.keys[next]!));
    return most;
  }

  /** Where the first key stands that is not before this one. */
  private firstFrom(key: string): number {
    let low = 0;
    let high = this.keys.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.keys[middle]! < key) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
