/** Whether the type that the recogniser gave a name fits the card. */
import type { NameType } from '../model';
import type { Card } from './card';
import type { NameStrength } from './nameIndex';

const TYPES: Readonly<Record<Card['schema'], readonly NameType[]>> = {
  Person: ['person'],
  Organization: ['organization'],
  PublicBody: ['organization'],
  Company: ['organization'],
  Country: ['place'],
  Place: ['place', 'facility'],
  Region: ['place'],
  Event: ['event'],
  Group: ['group'],
  Topic: ['person', 'organization', 'place', 'group', 'facility', 'event', 'product'],
};

/** A demonym is a group whatever the card is about; else the kind of card decides. */
export function typeAgrees(schema: Card['schema'], strength: NameStrength, type: NameType): boolean {
  return strength === 'demonym' ? type === 'group' : TYPES[schema].includes(type);
}
