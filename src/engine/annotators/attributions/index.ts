import type { Annotator } from '../annotator';

export const attributions: Annotator<'attributions'> = {
  name: 'attributions',
  requires: ['story'],
  assigns: 'attributions',
  empty: [],
  *run() {
    return [];
  },
};
