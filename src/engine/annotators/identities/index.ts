import type { Annotator } from '../annotator';

export const identities: Annotator<'identities'> = {
  name: 'identities',
  requires: ['story', 'names'],
  assigns: 'identities',
  *run() {
    return { mentions: [], people: [], descriptions: [] };
  },
};
