/** Command `copydesk check`: the questions only, with an exit code for programs that wait for an answer. */
import { SEVERITIES, type Severity } from '../engine';
import { questionsInChanges } from '../compare';
import { Baseline } from '../formats/baseline';
import type { Format } from '../formats/format';
import { checkedJson } from '../formats/json';
import { questionsText } from './formats/questionsText';
import { sarif } from '../formats/sarif';
import { EarlierVersions } from './earlierVersions';
import { bytesOfNamed } from './fileBytes';
import { GitRefusal } from './git';
import { whyUnreadable } from './inputs';
import { EXIT } from './output';
import { Session, type SharedOptions, type Surroundings } from './session';

export const CHECK_FORMATS = ['text', 'json', 'sarif'] as const;
export type CheckFormat = (typeof CHECK_FORMATS)[number];

export const FAIL_ON = ['error', 'warning', 'information', 'never'] as const;
export type FailOn = (typeof FAIL_ON)[number];

export interface CheckOptions extends SharedOptions {
  readonly format: CheckFormat;
  /** The lowest severity that makes the exit code 1. */
  readonly failOn: FailOn;
  /** A revision of the Git repository round each file: only questions in sentences changed since then. Null asks all. */
  readonly changedSince: string | null;
  /** Path of a SARIF log of an earlier run: only questions that are not in it. Null asks all. */
  readonly baseline: string | null;
}

/** @returns the exit code: what could not be read outranks what was found. */
export async function check(
  paths: readonly string[],
  options: CheckOptions,
  surroundings: Surroundings,
): Promise<number> {
  const { output } = surroundings;
  const narrowed = await narrowing(paths, options);
  if ('error' in narrowed) {
    output.complain(narrowed.error);
    return EXIT.badInput;
  }
  const { baseline, earlier } = narrowed;
  const session = new Session(surroundings, options);
  let failed = false;
  await session.run(
    paths,
    formatOf(options.format, surroundings),
    ({ analysis }) => {
      failed ||= analysis.findings.some(({ severity }) => reaches(severity, options.failOn));
    },
    async (analyzed) => {
      const { id, analysis } = analyzed;
      const isNew = baseline === null ? null : new Set(baseline.newIn(id, analysis));
      let findings = analysis.findings;
      if (earlier !== null) {
        const copy = await earlierVersion(earlier, id, session);
        const before = copy === null || copy === 'unchanged' ? null : session.analyzeVersion(copy, id).analysis;
        findings = copy === 'unchanged' ? [] : questionsInChanges(before, analysis);
      }
      if (isNew !== null) findings = findings.filter((finding) => isNew.has(finding));
      return { ...analyzed, analysis: { ...analysis, findings } };
    },
  );
  if (session.unreadable.length > 0) return EXIT.badInput;
  return failed ? EXIT.findings : EXIT.done;
}

/** Of a file whose earlier version Git refuses all is asked. */
async function earlierVersion(
  earlier: EarlierVersions,
  id: string,
  session: Session,
): ReturnType<EarlierVersions['of']> {
  try {
    return await earlier.of(id);
  } catch (error) {
    if (!(error instanceof GitRefusal)) throw error;
    session.refuse({ id, error: error.message });
    return null;
  }
}

interface Narrowing {
  readonly baseline: Baseline | null;
  readonly earlier: EarlierVersions | null;
}

/** What only some questions are asked by; everything that may be wrong with it is found before the first file is read. */
async function narrowing(
  paths: readonly string[],
  { baseline: path, changedSince }: CheckOptions,
): Promise<Narrowing | { readonly error: string }> {
  let baseline: Baseline | null = null;
  if (path !== null) {
    const read = await readBaseline(path);
    if (typeof read === 'string') return { error: `${path}: ${read}` };
    baseline = read;
  }
  try {
    return { baseline, earlier: changedSince === null ? null : await EarlierVersions.open(changedSince, paths) };
  } catch (error) {
    if (error instanceof GitRefusal) return { error: error.message };
    throw error;
  }
}

/** Bytes: the log of a whole archive, as far as it can be one string. */
const LARGEST_BASELINE = 500_000_000;

async function readBaseline(path: string): Promise<Baseline | string> {
  try {
    const bytes = await bytesOfNamed(path, LARGEST_BASELINE);
    return typeof bytes === 'string' ? bytes : Baseline.read(Buffer.from(bytes).toString('utf8'));
  } catch (error) {
    return whyUnreadable(error);
  }
}

/** Whether a finding of this severity makes the check fail. */
export function reaches(severity: Severity, failOn: FailOn): boolean {
  return failOn !== 'never' && SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(failOn);
}

function formatOf(name: CheckFormat, { output, version }: Surroundings): Format {
  switch (name) {
    case 'text':
      return questionsText(output);
    case 'json':
      return checkedJson();
    case 'sarif':
      return sarif(version);
  }
}
