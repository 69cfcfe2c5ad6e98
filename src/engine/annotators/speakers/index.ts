/** Who is it: links pronoun and nominal sources ("she", "the official") to the people and bodies of the story. */
import type { Annotator } from '../annotator';

export const speakers: Annotator<'attributions'> = {
  name: 'speakers',
  requires: ['story', 'identities', 'attributions'],
  assigns: 'attributions',
  *run(facts) {
    return facts.attributions;
  },
};
