/** The rules on facts: what a card or the story's own words speak against. */
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
