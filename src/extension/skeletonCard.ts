/** The beginning of a card of the desk's own, for a person to fill in. Pure. */
import { stringify } from 'yaml';
import type { CardSchema, NameType } from '../engine';

const SCHEMA: Readonly<Record<NameType, CardSchema>> = {
  person: 'Person',
  organization: 'Organization',
  place: 'Place',
  group: 'Group',
  facility: 'Place',
  event: 'Event',
  product: 'Topic',
};

/** @param type what the recogniser took the name for; without one the card is about a topic */
export function skeletonCard(name: string, type: NameType | undefined): { readonly id: string; readonly text: string } {
  const id = slug(name);
  const schema = type === undefined ? 'Topic' : SCHEMA[type];
  const text = [
    '# A card of this desk. Dates are 2012, 2012-10 or 2012-10-29; a statement with no source is shown as your own.',
    stringify({ id, schema, name, alias: [name], summary: 'Who or what this is, in one line.' }).trimEnd(),
    ...(schema === 'Person' ? POSITIONS : []),
    '# facts:',
    '#   - label: What the fact is about',
    '#     value: what is so',
    '#     asOf: 2012-10-29',
    '#     source: {title: Page that says so, publisher: Who published it, retrieved: 2012-10-29}',
    '',
  ].join('\n');
  return { id, text };
}

const POSITIONS = ['# positions:', '#   - post: Mayor of Somewhere', '#     from: 2010-05', '#     to: 2014-05'];

/** "Côte d’Ivoire" to "cote-d-ivoire". */
export function slug(name: string): string {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const words = plain.split(/[^a-z0-9]+/).filter((word) => word !== '');
  return words.length === 0 ? 'card' : words.join('-').slice(0, 60);
}
