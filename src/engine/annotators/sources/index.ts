import type { Annotator } from '../annotator';

export const sources: Annotator<'sources'> = {
  name: 'sources',
  requires: ['story'],
  assigns: 'sources',
  *run() {
    return [];
  },
};
