import type { Annotator } from '../annotator';

export const names: Annotator<'names'> = {
  name: 'names',
  requires: ['story'],
  assigns: 'names',
  *run() {
    return [];
  },
};
