/** The checklist, pure: where the marks of a story are kept. */
import { CONFIG_FOLDER } from '../config';

/** The folder of all marks, in the desk's folder of the workspace. */
export const CHECKS_FOLDER = `${CONFIG_FOLDER}/checks`;

/** Beside the marks: Git takes the lines of both sides, and reading settles which of them stands. */
export const GIT_ATTRIBUTES_FILE = `${CHECKS_FOLDER}/.gitattributes`;
export const GIT_ATTRIBUTES = '*.jsonl text eol=lf merge=union\n';

/** The file of a story's marks. @param story path of the story from the workspace folder, with forward slashes */
export function checksFile(story: string): string {
  return `${CHECKS_FOLDER}/${story}.jsonl`;
}

/** The story's address as the annotations in its file have it: relative to that file. */
export function storyAddress(story: string): string {
  const up = checksFile(story).split('/').length - 1;
  return '../'.repeat(up) + story.split('/').map(encodeURIComponent).join('/');
}
