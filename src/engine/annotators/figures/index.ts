import type { Annotator } from '../annotator';

export const figures: Annotator<'figures'> = {
  name: 'figures',
  requires: ['story'],
  assigns: 'figures',
  *run() {
    return [];
  },
};
