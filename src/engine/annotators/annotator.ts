/** What an annotator is: it reads the facts so far and states one more. */
import type { Facts } from '../model';
import type { HouseStyle } from '../houseStyle';
import type { Knowledge } from '../knowledge';
import type { MemoRun } from '../memo';
import type { ModelBytes, Models } from '../tagger';
import type { Work } from '../work';

/** What stands beside the facts while a story is read. */
export interface Context {
  /** ISO date `YYYY-MM-DD` the copy is checked against, or null when unknown. */
  readonly storyDate: string | null;
  readonly houseStyle: HouseStyle;
  readonly knowledge: Knowledge;
  readonly models: Models;
  /** Card ids that the reader chose for a name of this story, by the name as it stands in the copy. */
  readonly choices: ReadonlyMap<string, string>;
  readonly memo: MemoRun;
  /** Adds a sentence for people to `analysis.warnings`. */
  warn(sentence: string): void;
}

export interface Annotator<K extends keyof Facts = keyof Facts> {
  readonly name: string;
  /** The facts that it reads; a test holds that earlier annotators assign them. */
  readonly requires: readonly (keyof Facts)[];
  readonly assigns: K;
  /** The weights that it asks for. */
  readonly models?: readonly (keyof ModelBytes)[];
  run(facts: Facts, context: Context): Work<Facts[K]>;
}
