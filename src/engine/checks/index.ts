/** The rules, in the order in which lists show them; the only registration. */
import type { HouseStyle } from '../houseStyle';
import type { Failure, Finding, Severity } from '../model';
import { attributionChecks } from './attribution';
import type { Check, CheckContext, CheckFacts, Question } from './check';
import { deskChecks } from './desk';
import { factChecks } from './facts';
import { nameChecks } from './names';
import { hasNewsForm } from './newsForm';
import { sourcingChecks } from './sourcing';
import type { Work } from '../work';

export const checks: readonly Check[] = [
  ...sourcingChecks,
  ...attributionChecks,
  ...nameChecks,
  ...factChecks,
  ...deskChecks,
];

const WHOLE_STORY: ReadonlySet<string> = new Set(checks.filter(({ wholeStory }) => wholeStory).map(({ rule }) => rule));

/** Questions put between two yields. */
const QUESTIONS_A_STEP = 50;

/** Whether a finding is about the story as a whole, and about nothing that stands at its place. */
export function isAboutWholeStory({ rule }: Pick<Finding, 'rule'>): boolean {
  return WHOLE_STORY.has(rule);
}

/** Rules that ask in any text; the others ask in news only. */
const ANY_TEXT: ReadonlySet<Check> = new Set(deskChecks);

/**
 * Runs every rule that the house has not switched off and whose facts could be stated. A rule that throws becomes a failure and asks
 * nothing; the others go on. Findings come in the order of the text, at one place the more severe first.
 * @param stated names of the facts that were stated; what an annotator failed to state stands empty
 */
export function* runChecks(
  facts: CheckFacts,
  stated: ReadonlySet<string>,
  context: CheckContext,
  failures: Failure[],
): Work<readonly Finding[]> {
  const findings: Finding[] = [];
  const isNews = hasNewsForm(facts);
  yield;
  for (const check of checks) {
    if (isOff(check, context.houseStyle) || (!isNews && !ANY_TEXT.has(check))) continue;
    // If the names could not be read, the sourcing rules would ask why nobody in the copy has one.
    if (!check.requires.every((fact) => stated.has(fact))) continue;
    try {
      for (const finding of yield* ask(check, facts, context)) findings.push(finding);
    } catch (error) {
      failures.push({ annotator: check.rule, message: error instanceof Error ? error.message : String(error) });
    }
    yield;
  }
  return findings.sort(byPlace);
}

function* ask(check: Check, facts: CheckFacts, context: CheckContext): Work<readonly Finding[]> {
  const findings: Finding[] = [];
  for (const question of check.run(facts, context)) {
    if (question === undefined) {
      yield;
      continue;
    }
    const severity = severityOf(check, question, context.houseStyle);
    if (severity === 'off') continue;
    const { start, end, text, data, related, fixes, reason } = question;
    const message = worded(check.rule, question, context.houseStyle);
    findings.push({ rule: check.rule, severity, start, end, text, message, data, related, fixes, reason });
    if (findings.length % QUESTIONS_A_STEP === 0) yield;
  }
  return findings;
}

/** Whether no case of the rule can be asked in this house. */
function isOff({ rule, severity }: Check, { severities }: HouseStyle): boolean {
  return (severities[rule] ?? severity) === 'off';
}

/**
 * How strongly a question is asked: as the house says for its case, else as the case itself says (a reason for anonymity
 * is given: hint), else as the house says for the rule, else by the rule's default.
 */
function severityOf({ rule, severity }: Check, question: Question, { severities }: HouseStyle): Severity | 'off' {
  for (const key of casesOf(rule, question)) {
    const wanted = severities[key];
    if (wanted !== undefined) return wanted;
  }
  return question.severity ?? severities[rule] ?? severity;
}

/** The question with the sentence that the house adds to it. */
function worded(rule: string, question: Question, { wording }: HouseStyle): string {
  if (wording === undefined) return question.message;
  const cases = casesOf(rule, question);
  const key = [...cases, rule].find((name) => wording[name] !== undefined);
  // A house's sentence about sources without a reason would be wrong about a source with one.
  if (key === undefined || (key === rule && cases.length > 0)) return question.message;
  return `${question.message} ${wording[key]!}`;
}

/** The keys by which a house can configure a question separately from its rule, the narrowest first. */
function casesOf(rule: string, { data }: Question): readonly string[] {
  if (data['reasonGiven'] !== true) return [];
  return data['reasonQuality'] === 'rote' ? [`${rule}:rote-reason`, `${rule}:reason-given`] : [`${rule}:reason-given`];
}

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, information: 2, hint: 3 };

function byPlace(a: Finding, b: Finding): number {
  return (
    a.start - b.start ||
    a.end - b.end ||
    RANK[a.severity] - RANK[b.severity] ||
    (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0)
  );
}
