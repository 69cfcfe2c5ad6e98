/** The sourcing rules: statements with no named source. The ten base rules first; the others come in addition. */
import type { Check } from '../check';
import { anonymousFirst } from './anonymousFirst';
import { anonymousOpinion } from './anonymousOpinion';
import { anonymousQuote } from './anonymousQuote';
import { bareSource } from './bareSource';
import { declinedComment } from './declinedComment';
import { layWitness } from './layWitness';
import { nobodyNamed } from './nobodyNamed';
import { noByline } from './noByline';
import { noSource } from './noSource';
import { outletHasLearned } from './outletHasLearned';
import { partialIdentity } from './partialIdentity';
import { pluralThenOne } from './pluralThenOne';
import { secondHand } from './secondHand';
import { singleAnonymous } from './singleAnonymous';
import { undisclosedDocument } from './undisclosedDocument';
import { unnamedGroup } from './unnamedGroup';
import { unnamedIndividual } from './unnamedIndividual';
import { unnamedSpokesperson } from './unnamedSpokesperson';
import { vagueSource } from './vagueSource';

export const sourcingChecks: readonly Check[] = [
  bareSource,
  unnamedIndividual,
  unnamedGroup,
  vagueSource,
  noSource,
  secondHand,
  undisclosedDocument,
  unnamedSpokesperson,
  partialIdentity,
  layWitness,
  outletHasLearned,
  anonymousOpinion,
  anonymousQuote,
  pluralThenOne,
  singleAnonymous,
  anonymousFirst,
  declinedComment,
  nobodyNamed,
  noByline,
];
