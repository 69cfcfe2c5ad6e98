import type { Annotator } from '../annotator';

export const identities: Annotator<'identities'> = {
  name: 'identities',
  requires: ['story', 'names'],
  assigns: 'identities',
  empty: { mentions: [], people: [], descriptions: [] },
  *run() {
    return { mentions: [], people: [], descriptions: [] };
  },
};
