/** Names of a story for outlines, references and renaming. Pure. */
import type { Analysis, Identity, Mention, NameType, Span } from '../engine';
import { isFigure } from './marks';

/** Whether the span touches the offset: a caret right after a word still means that word. */
export function touches(span: Span, offset: number): boolean {
  return span.start <= offset && offset <= span.end;
}

/** The name mention at the offset. */
export function nameAt(analysis: Analysis, offset: number): Mention | undefined {
  const at = analysis.entities.filter((mention) => !isFigure(mention) && touches(mention, offset));
  return at.find(({ end }) => offset < end) ?? at[0];
}

/** All mentions of the person, body or place, surname and acronym included. */
export function mentionsOf(analysis: Analysis, entity: string): readonly Mention[] {
  return analysis.entities.filter((mention) => mention.entity === entity);
}

/** A person, body or place with its first mention, as an outline lists it. */
export interface NamedThing {
  readonly identity: Identity;
  readonly first: Mention;
}

/** Whom and what the story names, in order of first mention. */
export function namedThings({ entities, identities }: Analysis): readonly NamedThing[] {
  return identities.flatMap((identity) => {
    const first = entities[identity.mentions[0] ?? -1];
    return first === undefined ? [] : [{ identity, first }];
  });
}

/**
 * The kinds of symbol that outlines show names as, by the names that they have in VS Code and in the language-server protocol. Several
 * kinds share one picture in VS Code ("Object", "Module", "Namespace", "Package"): these are all different.
 */
export const SYMBOL_KIND = {
  person: 'Interface',
  organization: 'Struct',
  place: 'Field',
  group: 'Class',
  facility: 'Method',
  event: 'Event',
  product: 'Constant',
} as const satisfies Readonly<Record<NameType, string>>;
