/** The rules on names: spelled right, introduced, told apart. */
import type { Check } from '../check';
import { acronymUndefined } from './acronymUndefined';
import { acronymUnused } from './acronymUnused';
import { dateline } from './dateline';
import { fullNameAgain } from './fullNameAgain';
import { houseStyle } from './houseStyle';
import { inconsistentSpelling } from './inconsistentSpelling';
import { noFirstReference } from './noFirstReference';
import { twoSurnames } from './twoSurnames';
import { unnamedOffice } from './unnamedOffice';

export const nameChecks: readonly Check[] = [
  dateline,
  inconsistentSpelling,
  noFirstReference,
  fullNameAgain,
  acronymUndefined,
  acronymUnused,
  twoSurnames,
  unnamedOffice,
  houseStyle,
];
