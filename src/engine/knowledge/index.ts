/** Background knowledge: cards found by name, facts in force on a date. */

/** Cards as the build compiled them; see docs for the shape. */
export type CompiledCards = unknown;

export interface Knowledge {
  readonly size: number;
}

export function createKnowledge(_layers: readonly CompiledCards[]): Knowledge {
  return { size: 0 };
}
