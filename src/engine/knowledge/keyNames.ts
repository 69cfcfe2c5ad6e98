/** Names of cards keyed ahead of time: the build does it once for the bundled layer, so that opening an editor does not. */
import type { CompiledCard, CompiledKeys, CompiledNames } from './compiled';
import { nameKey } from './nameKey';

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
    return {
      keys: [...this.keys.keys()].join('|'),
      places: [...this.keys.values()].map((places) => places.join(',')).join(' '),
    };
  }
}

/** Keys as they are looked up: the places of each as the build wrote them, and the most words by first word. */
export class KeyedNames {
  private readonly places = new Map<string, string>();
  /** By first word the most words of a name that has more than one. */
  private readonly longest = new Map<string, number>();

  constructor({ keys, places }: CompiledKeys) {
    if (keys === '') return;
    const lists = places.split(' ');
    keys.split('|').forEach((key, index) => {
      this.places.set(key, lists[index]!);
      const space = key.indexOf(' ');
      if (space < 0) return;
      const first = key.slice(0, space);
      const words = key.split(' ').length;
      if (words > (this.longest.get(first) ?? 0)) this.longest.set(first, words);
    });
  }

  /** Places of those that bear the name with this key, once: whoever takes them keeps them. Null where none do. */
  take(key: string): readonly number[] | null {
    const places = this.places.get(key);
    if (places === undefined) return null;
    this.places.delete(key);
    return places.split(',').map(Number);
  }

  /** The most words of a name, not taken yet, whose key starts with this word; 0 where none does. */
  mostWords(first: string): number {
    return this.longest.get(first) ?? (this.places.has(first) ? 1 : 0);
  }
}
