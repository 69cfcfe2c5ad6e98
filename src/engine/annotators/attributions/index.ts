import type { Annotator } from '../annotator';

export const attributions: Annotator<'attributions'> = {
  name: 'attributions',
  requires: ['story'],
  assigns: 'attributions',
  *run() {
    return [];
  },
};
