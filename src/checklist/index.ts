/** What there is to check in a story, and what was found: pure functions, shared by the editor and the command line. */
export { CHECKABLE_KINDS, checkables, type Checkable, type CheckableKind } from './checkable';
export { figureValue } from './value';
export {
  CHECK_STATES,
  anchorOf,
  changedCheck,
  checkId,
  copyOf,
  nameOfText,
  newCheck,
  urn,
  type Anchor,
  type Check,
  type CheckChange,
  type CheckState,
  type Copy,
  type Hand,
} from './check';
export { ANNOTATION_CONTEXT, fromAnnotation, positionSelector, selectorsOf, toAnnotation } from './annotation';
export { NO_CHECKS, mergeChecks, readChecks, sameChecks, writeChecks, type CheckFile } from './checkFile';
export { handOn, hasNotesOnUnnamed, type NotesAlong } from './handOn';
export { pairChecks, type Checklist, type ChecklistItem } from './checklist';
export { CHECKS_FOLDER, GIT_ATTRIBUTES, GIT_ATTRIBUTES_FILE, checksFile, storyAddress } from './paths';
