/** The rules on facts: statements that a card or the story's own words contradict. */
import type { Check } from '../check';
import { checkWorthy } from './checkWorthy';
import { figuresDisagree } from './figuresDisagree';
import { hedgedAllegation } from './hedgedAllegation';
import { officeAtDate } from './officeAtDate';
import { relativeDate } from './relativeDate';

export const factChecks: readonly Check[] = [
  officeAtDate,
  figuresDisagree,
  relativeDate,
  checkWorthy,
  hedgedAllegation,
];
