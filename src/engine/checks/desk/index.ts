/** The desk rules: what has no business in finished copy, news or not. */
import type { Check } from '../check';
import { noteLeftIn } from './noteLeftIn';
import { pasteDamage } from './pasteDamage';

export const deskChecks: readonly Check[] = [noteLeftIn, pasteDamage];
