/** The pipeline: the annotators in the order in which they run. The only registration. */
import type { Annotator } from './annotator';
import { attributions } from './attributions';
import { figures } from './figures';
import { identities } from './identities';
import { names } from './names';
import { speakers } from './speakers';
import { soughtWords } from './soughtWords';
import { sources } from './sources';

export const annotators = [
  names,
  identities,
  figures,
  attributions,
  speakers,
  sources,
  soughtWords,
] as readonly Annotator[];

/** After this one no annotator says anything of names. */
export const lastOfNames: Annotator = identities;
