/** What a check is: it judges the facts of a story and asks questions. It never reads raw text. */
import type { Facts, Finding, Severity, StoryFrame } from '../model';
import type { HouseStyle } from '../houseStyle';
import type { Knowledge } from '../knowledge';

/** What checks judge: the facts of a story, without its words. */
export interface CheckFacts extends Omit<Facts, 'story' | 'findings'> {
  readonly story: StoryFrame;
}

export type FactName = keyof CheckFacts;

export interface CheckContext {
  readonly storyDate: string | null;
  readonly houseStyle: HouseStyle;
  readonly knowledge: Knowledge;
}

/** A finding without the fields that the rule itself fixes: its name and its severity (which a house may change). */
export type Question = Omit<Finding, 'rule' | 'severity'> & {
  /** Where the facts of the case lower or raise the rule's severity (a reason for anonymity is given: hint). */
  readonly severity?: Severity;
};

/** Facts that a rule looks at between two of its yields. */
export const FACTS_A_STEP = 2_000;

export interface Check {
  /** "sourcing/bare-source": also the name of its page, docs/rules/sourcing/bare-source.md. */
  readonly rule: string;
  /** A few words for lists ("Source with no description"). */
  readonly title: string;
  readonly severity: Severity | 'off';
  /** Asks about the story as a whole, at its head, and about nothing that stands there. */
  readonly wholeStory?: true;
  /** The facts that it judges: it is given no others, and does not run where one of them could not be stated. */
  readonly requires: readonly FactName[];
  /** Its questions; `undefined` between them where a piece of long work (some 200 words) is done and a host may stop. */
  run(facts: CheckFacts, context: CheckContext): Iterable<Question | undefined>;
}

/** A check whose `run` compiles only if it reads nothing but the facts that it requires. */
export function defineCheck<const Required extends FactName>(
  check: Omit<Check, 'requires' | 'run'> & {
    readonly requires: readonly Required[];
    run(facts: Pick<CheckFacts, Required>, context: CheckContext): ReturnType<Check['run']>;
  },
): Check {
  return check;
}
