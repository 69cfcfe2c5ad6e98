/** Fuzzing: what is tried, and what may be wrong with it. */
import type { Chance } from './chance';

/** A thing that must not be: thrown, a span that does not slice, or two readings that differ though they must not. */
export interface Fault {
  readonly kind: 'throw' | 'span' | 'difference';
  readonly what: string;
}

/** One input, ready to be tried. */
export interface Trial {
  /** Of the input, in UTF-16 code units or bytes. */
  readonly size: number;
  /** How many inputs it counts for. */
  readonly inputs?: number;
  /** The input in a form that can be pasted into a test. */
  show(): string;
  /** Tries it; what it throws is a fault as well. */
  run(): readonly Fault[] | Promise<readonly Fault[]>;
}

export interface Target {
  readonly name: string;
  /** How many of the inputs it gets beside the others. */
  readonly share: number;
  /** The same input for the same chance. */
  next(chance: Chance): Trial;
}

export const spans = (faults: readonly string[]): Fault[] => faults.map((what) => ({ kind: 'span', what }));

export const difference = (holds: boolean, what: string): Fault[] => (holds ? [] : [{ kind: 'difference', what }]);

export const thrown = (failures: readonly { readonly annotator: string; readonly message: string }[]): Fault[] =>
  failures.map(({ annotator, message }) => ({ kind: 'throw', what: `${annotator}: ${message}` }));

/** Of an input given as one text. */
export function textTrial(text: string, run: () => readonly Fault[] | Promise<readonly Fault[]>): Trial {
  return { size: text.length, show: () => JSON.stringify(text), run };
}
