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

/** No annotator after this one changes the names. */
export const lastOfNames: Annotator = identities;
