/** Training's room (node only, never bundled): whether a source was linked to the one that an annotated story means. */
import type { Analysis, SourcePhrase } from '../engine';

export interface GoldSpan {
  readonly start: number;
  readonly end: number;
}

/** What an annotated story says of who is who. */
export interface ResolvedStory {
  readonly entities: readonly (GoldSpan & { readonly entity: string | null })[];
  readonly attributions: readonly {
    readonly source: GoldSpan | null;
    /** Id of the person, body or unnamed source that speaks. */
    readonly resolved?: string | null;
  }[];
}

/** Whether the source's name, or the phrase that it points back to where there is no name, is one of the gold's for `resolved`. */
export function isWhoIsMeant(analysis: Analysis, gold: ResolvedStory, found: SourcePhrase, resolved: string): boolean {
  if (found.entity !== null) {
    const own = analysis.entities.filter(({ entity }) => entity === found.entity);
    return gold.entities.some((mention) => mention.entity === resolved && own.some((one) => meet(one, mention)));
  }
  const { antecedent } = found;
  if (antecedent === undefined) return false;
  return gold.attributions.some(
    (one) => one.source !== null && one.resolved === resolved && meet(one.source, antecedent),
  );
}

function meet(a: GoldSpan, b: GoldSpan): boolean {
  return a.start < b.end && b.start < a.end;
}
