/**
 * Comparing drafts, pure: what has changed between two drafts of a story that the reader leans on. Both are held against one another
 * as the engine reads them; moved paragraphs, new line breaks and other marks are no change, and what only one of the two readings
 * saw, though the words stand in both, is none either.
 */
import { finish, type Analysis, type Span, type Work } from '../engine';
import { CHANGE_KINDS, type Change } from './change';
import { figureChanges, isRivalFigure, isSameFigure } from './figures';
import { isRivalName, nameChanges, pairNames } from './names';
import { quotationChanges } from './quotations';
import { replacedMentions, type ReplacedMention } from './replacedMentions';
import { pairSentences, type ComparedDrafts } from './sentencePairs';
import { sourceChanges } from './sources';
import { attitudeChanges, droppedAttributions, pairStatements, speakerChanges, statementsOf } from './statements';
import { Draft } from './words';

export { CHANGE_GROUPS, NOTHING_CHANGED } from './groups';
export { questionsInChanges } from './changedSentences';
export { CHANGE_KINDS, type Change, type ChangeKind, type WordRun } from './change';

/** The changes, by kind in the order of `CHANGE_KINDS`, within each in the order of the text. */
export function compareDrafts(before: Analysis, after: Analysis): readonly Change[] {
  return finish(compareSteps(before, after));
}

/** The same in steps: long stories take longer than a frame. */
export function* compareSteps(before: Analysis, after: Analysis): Work<readonly Change[]> {
  const old = yield* Draft.of(before);
  const now = yield* Draft.of(after);
  const drafts: ComparedDrafts = { old, now, pairs: yield* pairSentences(old, now) };
  const names = pairNames(old, now);
  yield;
  const saidBefore = statementsOf(old);
  yield;
  const saidNow = statementsOf(now);
  yield;
  const statements = yield* pairStatements(saidBefore, saidNow, drafts.pairs);
  const sources = yield* sourceChanges({ ...drafts, names, before: saidBefore, after: saidNow, statements });
  const quotations = yield* quotationChanges(drafts);
  const speakers = speakerChanges(statements, sources.counterpart);
  // What is told of as a whole is not told again in its parts.
  const told = {
    old: [...quotations.changed.old, ...speakers.flatMap((change) => change.old ?? [])],
    new: [...quotations.changed.new, ...speakers.flatMap((change) => change.new ?? [])],
  };
  const isNew = (pair: ReplacedMention): boolean => !isWithin(told.old, pair.old) && !isWithin(told.new, pair.new);
  const figures = yield* replacedMentions(drafts, isRivalFigure, isSameFigure);
  const replaced = yield* replacedMentions(drafts, isRivalName, (one, other) => names.isSame(one, other));
  const others = replaced.filter(isNew);
  const changedFigures = yield* figureChanges(drafts, figures, isNew);
  yield;
  const attitudes = attitudeChanges(statements);
  yield;
  const dropped = droppedAttributions(saidBefore, statements, now, drafts.pairs);
  const changedNames = yield* nameChanges(old, now, names, others, sources.told);
  const changes = [
    ...sources.changes,
    ...quotations.changes,
    ...speakers,
    ...attitudes,
    ...dropped,
    ...changedFigures,
    ...changedNames,
  ];
  return changes.sort((a, b) => orderOf(a) - orderOf(b) || placeOf(a) - placeOf(b));
}

function isWithin(spans: readonly Span[], { start, end }: Span): boolean {
  return spans.some((span) => span.start <= start && end <= span.end);
}

function orderOf({ kind }: Change): number {
  return CHANGE_KINDS.indexOf(kind);
}

function placeOf(change: Change): number {
  return (change.new ?? change.old)!.start;
}
