/**
 * Knowledge: given names by gender. The lists come from compromise's lexicon (`src/cards-build/givenNames.ts`) and
 * lie in the bundled cards as two texts of words with spaces between, searched as they are: a story asks about a dozen names, and a set
 * of thousands would be made in every process.
 */
import type { CompiledCards, CompiledGivenNames } from './compiled';

type Gender = keyof CompiledGivenNames;

/** Names that are remembered; with more, all are forgotten. */
const MOST_NAMES = 2_000;

export class GivenNames {
  private readonly lists: readonly CompiledGivenNames[];
  private readonly known = new Map<string, Gender | null>();

  constructor(layers: readonly CompiledCards[]) {
    this.lists = layers.flatMap(({ givenNames }) =>
      givenNames === undefined ? [] : [{ female: ` ${givenNames.female} `, male: ` ${givenNames.male} ` }],
    );
  }

  /** The gender of those who bear the name, null where neither list has it; a name on both lists counts as a woman's. */
  genderOf(name: string): Gender | null {
    const known = this.known.get(name);
    if (known !== undefined) return known;
    if (this.known.size === MOST_NAMES) this.known.clear();
    const gender = this.isOn('female', name) ? 'female' : this.isOn('male', name) ? 'male' : null;
    this.known.set(name, gender);
    return gender;
  }

  private isOn(gender: Gender, name: string): boolean {
    if (name.includes(' ')) return false;
    const word = ` ${name.toLowerCase()} `;
    return this.lists.some((list) => list[gender].includes(word));
  }
}
