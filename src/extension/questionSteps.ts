/** Stepping through the open questions of a story, one a source. Knows where the reader stands, also where several share a place. */
import type * as vscode from 'vscode';
import type { Finding } from '../engine';
import type { Reading } from './analysisService';
import { groupBySource, type QuestionGroup } from '../languageService/questionGroups';
import type { Questions } from './questions';

export type Direction = 'next' | 'previous';

/** A question, and its place in the row: "Question 2 of 7". */
export interface Step extends QuestionGroup {
  /** From 1. */
  readonly number: number;
  readonly of: number;
}

export class QuestionSteps {
  /** Where the last step went. */
  private last: { readonly document: vscode.TextDocument; readonly rule: string } | undefined;

  constructor(private readonly questions: Questions) {}

  /** The question after or before the one at the caret; goes round at the end. Undefined where none is open. */
  step(reading: Reading, caret: number, direction: Direction): Step | undefined {
    const groups = groupBySource(this.questions.open(reading));
    const at = neighbourIndex(groups, caret, this.indexOfLast(reading, groups, caret), direction);
    const group = groups[at];
    if (group === undefined) return undefined;
    this.last = { document: reading.document, rule: group.first.rule };
    return { ...group, number: at + 1, of: groups.length };
  }

  /** The question to which the reader has stepped, while the caret stands there. */
  current(reading: Reading, caret: number): Step | undefined {
    const groups = groupBySource(this.questions.open(reading));
    const at = this.indexOfLast(reading, groups, caret);
    return at < 0 ? undefined : { ...groups[at]!, number: at + 1, of: groups.length };
  }

  /** By rule and by the caret, which an edit moves along with the words. */
  private indexOfLast({ document }: Reading, groups: readonly QuestionGroup[], caret: number): number {
    const { last } = this;
    if (last?.document !== document) return -1;
    return groups.findIndex(({ first }) => first.start === caret && first.rule === last.rule);
  }
}

/**
 * The index of the group to go to. Who comes from elsewhere gets the question at the caret first: it has not been shown yet.
 * @param at index of the group that the last step went to; -1 where the caret was moved since
 */
function neighbourIndex(
  groups: readonly { readonly first: Pick<Finding, 'start' | 'end'> }[],
  caret: number,
  at: number,
  direction: Direction,
): number {
  const { length } = groups;
  if (at >= 0) return (at + (direction === 'next' ? 1 : length - 1)) % length;
  if (direction === 'next') {
    const next = groups.findIndex(({ first }) => first.start >= caret || caret < first.end);
    return next < 0 ? 0 : next;
  }
  const previous = groups.findLastIndex(({ first }) => first.start < caret);
  return previous < 0 ? length - 1 : previous;
}
