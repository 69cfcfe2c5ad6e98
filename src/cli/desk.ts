/** Command line: the desk a file lies on: the nearest `.copydesk` folder above it, its house style and what it ignores. */
import { dirname, join, relative, resolve, sep } from 'node:path';
import {
  CONFIG_FILE,
  EMPTY_CONFIG,
  IGNORED_FILE,
  NOTHING_IGNORED,
  readHouseConfig,
  readIgnored,
  resolveHouseStyle,
  type ConfigReading,
  type Ignored,
} from '../config';
import { CHECKS_FOLDER } from '../checklist';
import type { HouseStyle } from '../engine';
import { CARDS_FOLDER } from '../config/deskFiles';
import { Lines } from '../formats/lines';
import { isLeftBehind, joinLeftBehind } from '../languageService/ignoredFile';
import type { Complaints } from './complaints';
import { readDeskCards, type DeskCards } from './deskCards';
import { DeskFiles, isThere, readNamed, type DeskFile } from './deskFiles';
import { STANDARD_INPUT, whyUnreadable } from './inputs';

/** What the reader said on the command line about house style. */
export interface DeskOptions {
  /** Path of a configuration that stands for every file; null looks above each file; false looks nowhere. */
  readonly config: string | null | false;
  /** Profile where no configuration names one. */
  readonly profile: string;
}

export interface Desk {
  readonly houseStyle: HouseStyle;
  readonly ignored: Ignored;
  /** The desk's own cards, or null where it has none. */
  readonly cards: DeskCards | null;
  /** Folder that holds `.copydesk`, or null. */
  readonly root: string | null;
  /** Path of the configuration in force, or null, with its text taken apart. */
  readonly configPath: string | null;
  readonly reading: ConfigReading | null;
  readonly configLines: Lines | null;
}

/** Thrown where `--config` names a file that cannot be read. */
export class UnreadableConfig extends Error {}

/** Finds desks and remembers them by folder; what is wrong with their files is said once. */
export class Desks {
  private readonly byRoot = new Map<string | null, Desk>();

  constructor(
    private readonly options: DeskOptions,
    private readonly complaints: Complaints,
  ) {}

  /** The desk of a file; that of standard input is the working folder's. */
  of(id: string): Desk {
    return this.inFolder(folderOf(id));
  }

  /** The desk of what lies in a folder. */
  inFolder(folder: string): Desk {
    const root = this.options.config === false ? null : rootAbove(folder);
    let desk = this.byRoot.get(root);
    if (desk === undefined) this.byRoot.set(root, (desk = this.open(root)));
    return desk;
  }

  private open(root: string | null): Desk {
    const { config, profile } = this.options;
    const files = root === null ? null : new DeskFiles(root, (unreadable) => this.complaints.refuse(unreadable));
    const file = typeof config === 'string' ? named(config) : (files?.read(CONFIG_FILE) ?? null);
    const configLines = file === null ? null : new Lines(file.text);
    const reading = file === null ? null : readHouseConfig(file.text);
    if (reading !== null) this.sayFaults(file!.path, configLines!, reading);
    return {
      houseStyle: resolveHouseStyle(profile, reading?.config ?? EMPTY_CONFIG),
      ignored: files === null ? NOTHING_IGNORED : this.ignored(files),
      cards: files === null ? null : readDeskCards(root!, files, this.complaints),
      root,
      configPath: file?.path ?? null,
      reading,
      configLines,
    };
  }

  /** A part of the configuration that is not in force is not what was asked for. */
  private sayFaults(path: string, lines: Lines, { diagnostics }: ConfigReading): void {
    const faults = diagnostics.map(({ start, message }) => {
      const { line, column } = lines.at(start);
      return { place: `${path}:${line}:${column}`, message };
    });
    this.complaints.about(faults.map(({ place, message }) => `${place}: ${message}`));
    this.complaints.unusable.push(...faults.map(({ message }) => ({ id: path, error: message })));
  }

  private ignored(files: DeskFiles): Ignored {
    const file = files.read(IGNORED_FILE);
    // A writer moves the file aside before it puts another in its place; one that was stopped there has left it so.
    if (file === null)
      return joinLeftBehind(files.beside(IGNORED_FILE, isLeftBehind).map((name) => files.read(name)?.text ?? null));
    const { ignored, diagnostics } = readIgnored(file.text);
    this.complaints.about(diagnostics.map((message) => `${file.path}: ${message}`));
    // Entries of a newer version are no fault of the file.
    if (ignored.unknown.length === 0)
      this.complaints.unusable.push(...diagnostics.map((error) => ({ id: file.path, error })));
    return ignored;
  }
}

/** The configuration that stands for every file. */
function named(path: string): DeskFile {
  try {
    return { path, text: readNamed(path) };
  } catch (error) {
    throw new UnreadableConfig(`${path}: the configuration could not be read: ${whyUnreadable(error)}`);
  }
}

/** The file's name as `ignored.json` knows it: relative to the desk's root, with forward slashes. */
export function storyName(id: string, root: string): string {
  return relative(root, resolve(id)).split(sep).join('/');
}

function folderOf(id: string): string {
  return id === STANDARD_INPUT ? process.cwd() : dirname(resolve(id));
}

/** The nearest folder from here upwards that holds files of a desk; null where none does. */
export function rootAbove(folder: string): string | null {
  for (let at = folder; ; at = dirname(at)) {
    if ([CONFIG_FILE, IGNORED_FILE, CARDS_FOLDER, CHECKS_FOLDER].some((file) => isThere(join(at, file)))) return at;
    if (dirname(at) === at) return null;
  }
}
