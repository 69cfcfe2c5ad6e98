/** Command line: the desk a file lies on: the nearest `.copydesk` folder above it, its house style and what it ignores. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import {
  CONFIG_FILE,
  EMPTY_CONFIG,
  IGNORED_FILE,
  NOTHING_IGNORED,
  readHouseConfig,
  readIgnored,
  resolveHouse,
  type ConfigReading,
  type Ignored,
} from '../config';
import { CHECKS_FOLDER } from '../checklist';
import type { House } from '../engine';
import { CARDS_FOLDER, readDeskCards, type DeskCards } from './deskCards';
import { Lines } from '../formats/lines';
import { STANDARD_INPUT } from './inputs';

/** What the reader said on the command line about house style. */
export interface DeskOptions {
  /** Path of a configuration that stands for every file; null looks above each file; false looks nowhere. */
  readonly config: string | null | false;
  /** Profile where no configuration names one. */
  readonly profile: string;
}

export interface Desk {
  readonly house: House;
  readonly ignored: Ignored;
  /** The desk's own cards, or null where it has none. */
  readonly cards: DeskCards | null;
  /** Folder that holds `.copydesk`, or null. */
  readonly root: string | null;
  /** Path of the configuration in force, or null, with its text taken apart. */
  readonly configPath: string | null;
  readonly reading: ConfigReading | null;
}

/** Thrown where `--config` names a file that cannot be read. */
export class UnreadableConfig extends Error {}

/** Finds desks and remembers them by folder; what is wrong with their files is said once. */
export class Desks {
  private readonly byRoot = new Map<string | null, Desk>();

  constructor(
    private readonly options: DeskOptions,
    private readonly complain: (sentence: string) => void,
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
    const given = typeof config === 'string' ? config : null;
    const configPath = given ?? existing(root, CONFIG_FILE);
    const reading = configPath === null ? null : this.readConfig(configPath, given !== null);
    const ignoredPath = existing(root, IGNORED_FILE);
    return {
      house: resolveHouse(profile, reading?.config ?? EMPTY_CONFIG),
      ignored: ignoredPath === null ? NOTHING_IGNORED : this.readIgnored(ignoredPath),
      cards: root === null ? null : readDeskCards(root, this.complain),
      root,
      configPath,
      reading,
    };
  }

  private readConfig(path: string, asked: boolean): ConfigReading | null {
    const text = this.read(path, asked);
    if (text === null) return null;
    const reading = readHouseConfig(text);
    const lines = new Lines(text);
    for (const { start, message } of reading.diagnostics) {
      const { line, column } = lines.at(start);
      this.complain(`${path}:${line}:${column}: ${message}`);
    }
    return reading;
  }

  private readIgnored(path: string): Ignored {
    const text = this.read(path, false);
    if (text === null) return NOTHING_IGNORED;
    const { ignored, diagnostics } = readIgnored(text);
    for (const message of diagnostics) this.complain(`${path}: ${message}`);
    return ignored;
  }

  private read(path: string, asked: boolean): string | null {
    try {
      return readFileSync(path, 'utf8');
    } catch (error) {
      const sentence = `${path}: the configuration could not be read (${(error as NodeJS.ErrnoException).code ?? 'unknown'})`;
      if (asked) throw new UnreadableConfig(sentence);
      this.complain(sentence);
      return null;
    }
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
    if ([CONFIG_FILE, IGNORED_FILE, CARDS_FOLDER, CHECKS_FOLDER].some((file) => existsSync(join(at, file)))) return at;
    if (dirname(at) === at) return null;
  }
}

function existing(root: string | null, file: string): string | null {
  if (root === null) return null;
  const path = join(root, file);
  return existsSync(path) ? path : null;
}
