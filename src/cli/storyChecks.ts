/** Command line: the marks on the checklist of a story, from the desk's folder above it. */
import { checkables, checksFile, pairChecks, readChecks, type Checklist } from '../checklist';
import type { Analysis } from '../engine';
import type { Complaints } from './complaints';
import { DeskFiles } from './deskFiles';

/**
 * The story's checklist with the marks on it; null where there is no file of marks, or it cannot be read, which is said.
 * @param root folder that holds `.copydesk`
 * @param story path of the story from there, with forward slashes
 */
export function readStoryChecks(
  root: string,
  story: string,
  analysis: Analysis,
  complaints: Complaints,
): Checklist | null {
  const file = new DeskFiles(root, (unusable) => complaints.refuse(unusable)).read(checksFile(story));
  if (file === null) return null;
  const { checks, damaged } = readChecks(file.text);
  const lost =
    damaged.length === 1 ? '1 line could not be read and was' : `${damaged.length} lines could not be read and were`;
  if (damaged.length > 0) complaints.about([`${file.path}: ${lost} left out`]);
  return pairChecks(checkables(analysis), checks, analysis.story.text);
}
