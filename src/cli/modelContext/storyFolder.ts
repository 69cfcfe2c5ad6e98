/** Model Context Protocol: the one folder whose stories may be asked about. Nothing outside it is read, whatever a path or a link says. */
import { realpathSync, statSync } from 'node:fs';
import { dirname, resolve, sep } from 'node:path';
import { LARGEST_STORY_FILE } from '../../languageService/documents';
import { ToolError } from '../../languageService/assistantTools';
import { rootAbove } from '../desk';

export class StoryFolder {
  private readonly root: string;

  /** @throws where the folder is not there */
  constructor(folder: string) {
    this.root = realpathSync(resolve(folder));
    if (!statSync(this.root).isDirectory()) throw new Error(`${folder} is not a folder`);
  }

  get path(): string {
    return this.root;
  }

  /**
   * The real path of a story.
   * @param given from the folder, or absolute and inside it
   * @throws ToolError where it leads out of the folder, itself or by a link, or to no file that could be a story
   */
  story(given: unknown): string {
    if (typeof given !== 'string' || given === '' || given.includes('\0'))
      throw new ToolError('Say which story: “story” is a path inside the folder.');
    const asked = resolve(this.root, given);
    if (!this.holds(asked)) throw new ToolError(`“${given}” is outside the folder.`);
    let real: string;
    try {
      real = realpathSync(asked);
    } catch {
      throw new ToolError(`There is no story “${given}”.`);
    }
    if (!this.holds(real)) throw new ToolError(`“${given}” leads out of the folder.`);
    const file = statSync(real);
    if (!file.isFile()) throw new ToolError(`“${given}” is not a file.`);
    if (file.size > LARGEST_STORY_FILE) throw new ToolError(`“${given}” is too long to be a story.`);
    return real;
  }

  /** Whether the desk of a story, if it has one, lies in the folder; its reader follows no link out of the desk's own. */
  holdsDeskOf(path: string): boolean {
    const desk = rootAbove(dirname(path));
    return desk !== null && this.holds(desk);
  }

  private holds(path: string): boolean {
    return path === this.root || path.startsWith(this.root.endsWith(sep) ? this.root : this.root + sep);
  }
}
