/** Language server: which documents are copy, and by which desk each is read. */
import { dirname, join } from 'node:path';
import { LONGEST_COPY, isNamedLikeCopy } from '../../languageService/documents';
import { storyName, type DeskOptions } from '../desk';
import type { DeskKnowledge } from '../deskKnowledge';
import { decidedByDesk } from '../patterns';
import { LiveDesks } from './liveDesks';
import type { OpenDocument } from './openDocument';
import { pathOf } from './pathOf';
import type { Reading, Wishes } from './readings';

export class StoryDesks {
  /** Folders that are open in the client. */
  folders: readonly string[] = [];
  private readonly desks: LiveDesks;

  constructor(
    private readonly options: DeskOptions,
    private readonly knowledge: () => DeskKnowledge,
    private readonly complain: (sentence: string) => void,
  ) {
    this.desks = new LiveDesks(options, complain);
  }

  /** Looks at the desks' files again. @returns whether any of them came, went or was written. */
  refresh(): boolean {
    return this.desks.refresh();
  }

  /** What a document is read by; null where it is not copy. */
  wishesOf(document: OpenDocument): Wishes | null {
    const { uri, languageId, text } = document;
    const path = pathOf(uri);
    const folder = path === null ? (this.folders[0] ?? process.cwd()) : dirname(path);
    const desk = this.desks.of(folder);
    const slashed = (path ?? uri).replaceAll('\\', '/');
    const decided = decidedByDesk(desk, path ?? uri);
    if (!(decided ?? isNamedLikeCopy({ path: slashed, languageId }))) return null;
    if (text.length > LONGEST_COPY) {
      this.complain(`${uri} is longer than ${LONGEST_COPY / 1_000_000} million characters and is not read.`);
      return null;
    }
    // What is ignored in a folder that has no desk yet is written down by the name that the story will have there.
    const root = desk.root ?? this.workspaceFolderOf(path);
    return {
      desk,
      knowledge: this.knowledge().of(desk),
      story: path === null || root === null ? uri : storyName(path, root),
    };
  }

  /** The folder whose `ignored.json` is written to; null for a loose file. */
  ignoreRoot({ document, wishes }: Reading): string | null {
    if (this.options.config === false) return null;
    return wishes.desk.root ?? this.workspaceFolderOf(pathOf(document.uri));
  }

  private workspaceFolderOf(path: string | null): string | null {
    if (path === null) return this.folders[0] ?? null;
    return this.folders.find((folder) => path.startsWith(join(folder, '/'))) ?? null;
  }
}
