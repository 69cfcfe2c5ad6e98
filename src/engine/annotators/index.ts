/** The pipeline: the annotators in the order in which they run. The only registration. */
import type { Annotator } from './annotator';
import { attributions } from './attributions';
import { figures } from './figures';
import { identities } from './identities';
import { names } from './names';
import { speakers } from './speakers';
import { nothingObserved, observations } from './observations';
import { sources } from './sources';

export const annotators = [
  names,
  identities,
  figures,
  attributions,
  speakers,
  sources,
  observations,
] as readonly Annotator[];

export { nothingObserved };

/** After this one no annotator says anything of names. */
export const lastOfNames: Annotator = identities;
