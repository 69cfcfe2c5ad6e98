/** Command line: the marks on the checklist of a story, from the desk's folder above it. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkables, checksFile, pairChecks, readChecks, type Checklist } from '../checklist';
import type { Analysis } from '../engine';

/**
 * The story's checklist with the marks on it; null where there is no file of marks, or it cannot be read, which is said.
 * @param root folder that holds `.copydesk`
 * @param story path of the story from there, with forward slashes
 */
export function readStoryChecks(
  root: string,
  story: string,
  analysis: Analysis,
  complain: (sentence: string) => void,
): Checklist | null {
  const path = join(root, checksFile(story));
  if (!existsSync(path)) return null;
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    complain(`${path}: the checks could not be read (${(error as NodeJS.ErrnoException).code ?? 'unknown'})`);
    return null;
  }
  const { checks, damaged } = readChecks(text);
  const lost =
    damaged.length === 1 ? '1 line could not be read and was' : `${damaged.length} lines could not be read and were`;
  if (damaged.length > 0) complain(`${path}: ${lost} left out`);
  return pairChecks(checkables(analysis), checks, analysis.story.text);
}
