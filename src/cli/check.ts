/** Command `copydesk check`: the questions only, with an exit code for programs that wait for an answer. */
import { SEVERITIES, type Severity } from '../engine';
import type { Format } from '../formats/format';
import { checkedJson } from '../formats/json';
import { questionsText } from './formats/questionsText';
import { sarif } from '../formats/sarif';
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
}

/** @returns the exit code: what could not be read outranks what was found. */
export async function check(
  paths: readonly string[],
  options: CheckOptions,
  surroundings: Surroundings,
): Promise<number> {
  const session = new Session(surroundings, options);
  let failed = false;
  await session.run(paths, formatOf(options.format, surroundings), ({ analysis }) => {
    failed ||= analysis.findings.some(({ severity }) => reaches(severity, options.failOn));
  });
  if (session.unreadable.length > 0) return EXIT.badInput;
  return failed ? EXIT.findings : EXIT.done;
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
