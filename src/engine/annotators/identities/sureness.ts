/**
 * The identities' room: whether the recogniser is sure enough of a place or a people for its card to be shown and not merely offered. An
 * organization's card has a name that says enough by itself, and a person's a full name or a title.
 */
import type { CardSchema, Knowledge } from '../../knowledge';
import type { Known } from './place';

/**
 * The confidence that at least one mention in the story must reach. A city is likeliest to be something else, a team or a part of a longer
 * name, and its card has the least to say; an adjective may be half of a word ("Norland-born"). The name of a country is evidence enough.
 * Measured on development files: docs/cards.md has the table.
 */
const LEAST_OF_PLACES: Readonly<Partial<Record<CardSchema, number>>> = { Place: 0.8, Region: 0.6 };
const LEAST_OF_GROUPS = 0.5;

/** Whether one of the mentions is sure enough for the card. A desk knows its own cards, so they need no more than the name. */
export function areSure(
  indices: readonly number[],
  places: readonly Known[],
  id: string,
  knowledge: Knowledge,
): boolean {
  const schema = knowledge.schema(id);
  if (indices.some((index) => isSure(places[index]!, schema))) return true;
  const layer = knowledge.card(id)?.layer;
  return layer === 'workspace' || layer === 'user';
}

function isSure({ name: { type, confidence } }: Known, schema: CardSchema | undefined): boolean {
  if (confidence === undefined || schema === undefined) return true;
  if (type === 'group') return confidence >= LEAST_OF_GROUPS;
  return type !== 'place' || confidence >= (LEAST_OF_PLACES[schema] ?? 0);
}
