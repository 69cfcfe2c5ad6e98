/** The desk's cards, pure: the beginning of a card for a name of the copy, to be filled in by a person. */
import { stringify } from 'yaml';
import type { Card, CardSchema } from '../../engine/knowledge';
import type { NameType } from '../../engine';
import { slug } from './cardFile';

/** The file of a new card, to be written into the desk's folder. */
export interface NewCardFile {
  readonly id: string;
  readonly fileName: string;
  readonly text: string;
}

const SCHEMAS: Readonly<Record<NameType, CardSchema>> = {
  person: 'Person',
  organization: 'Organization',
  place: 'Place',
  group: 'Group',
  facility: 'Place',
  event: 'Event',
  product: 'Topic',
};

/**
 * A card file with what is known, and what may be added as comments.
 * @param name as it stands in the copy
 * @param type what the recogniser takes it for
 * @param isTaken whether a card below has this id: a new card never stands in another's place
 */
export function newCard(name: string, type: NameType, isTaken: (id: string) => boolean = () => false): NewCardFile {
  const id = freeId(slug(name) || 'new-card', isTaken);
  const plain = name.replace(/\s+/g, ' ').trim();
  const card = { id, schema: SCHEMAS[type], name: plain, summary: 'Say in one line who or what this is.' };
  const isPerson = card.schema === 'Person';
  const text = [
    stringify(card, { lineWidth: 0 }).trimEnd(),
    '# alias: []        # other names that mean nobody else',
    isPerson
      ? '# weakAlias: []    # a surname: counts once the full name stands in the story'
      : '# weakAlias: []    # short names that others share',
    '# source: each statement may name where it stands, as {title: …, publisher: …, url: …, retrieved: 2012-10-29}',
    ...(isPerson
      ? [
          '# birthDate: {value: 1960-01-31, source: }',
          '# positions:',
          '#   - {post: Mayor of Harmouth, title: Mayor, from: 2010-05, to: 2014-05, source: }',
        ]
      : []),
    '# facts:',
    '#   - {label: Founded, value: in Harmouth, on: 1949-04-04, source: }',
    '#   - {label: Members, value: "28", from: 2009-04-01, to: 2017-06-05, source: }',
    '',
  ].join('\n');
  return { id, fileName: `${id}.yaml`, text };
}

/** A card file that adds to the card that the name has: what a person puts in goes over it, and all else stays. */
export function cardOver({ id, name, schema }: Pick<Card, 'id' | 'name' | 'schema'>): NewCardFile {
  const text = [
    `# Adds to the card of ${name.replace(/\s+/g, ' ')}: what stands here goes before it, and the hover says whose it is.`,
    `extends: ${id}`,
    '# alias: []        # more names that mean it and nobody else',
    ...(schema === 'Person'
      ? ['# positions:', '#   - {post: Mayor of Harmouth, title: Mayor, from: 2010-05, to: 2014-05, source: }']
      : []),
    '# facts:',
    '#   - {label: Members, value: "28", from: 2009-04-01, to: 2017-06-05, source: }',
    '',
  ].join('\n');
  return { id, fileName: `${id}.yaml`, text };
}

function freeId(id: string, isTaken: (id: string) => boolean): string {
  for (let number = 1; ; number++) {
    const tried = number === 1 ? id : `${id}-${number}`;
    if (!isTaken(tried)) return tried;
  }
}
