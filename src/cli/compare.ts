/** Command `copydesk compare`: what has changed between two drafts that the reader leans on. */
import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { compareDrafts } from '../compare';
import type { Analyzed } from '../formats/format';
import { changesJson } from '../formats/changesJson';
import { changesMarkdown } from '../formats/changesMarkdown';
import { changesText } from './formats/changesText';
import { GitRefusal, readAtRevision } from './git';
import { NOT_UTF8 } from '../documents/encodings';
import { STANDARD_INPUT, copyOf, readInputs, type Copy } from './inputs';
import { EXIT } from './output';
import { Session, type SharedOptions, type Surroundings } from './session';

export const COMPARE_FORMATS = ['text', 'json', 'markdown'] as const;
export type CompareFormat = (typeof COMPARE_FORMATS)[number];

export interface CompareOptions extends SharedOptions {
  readonly format: CompareFormat;
}

/** A draft that was read, with the file whose desk it is read for. */
interface GivenDraft {
  readonly copy: Copy;
  readonly path: string;
}

/**
 * @param old a file, `-`, or `REV:path` of the Git repository round the other draft
 * @param now the same
 * @returns the exit code: 1 where something has changed
 */
export async function compare(
  old: string,
  now: string,
  options: CompareOptions,
  surroundings: Surroundings,
): Promise<number> {
  const { output } = surroundings;
  const drafts: GivenDraft[] = [];
  for (const [given, other] of [[old, now] as const, [now, old] as const]) {
    const draft = await readDraft(given, other, surroundings);
    if (typeof draft !== 'string') drafts.push(draft);
    else output.complain(`${given}: ${draft}`);
  }
  const [before, after] = drafts;
  if (before === undefined || after === undefined) return EXIT.badInput;
  const session = new Session(surroundings, options);
  const read = ({ copy, path }: GivenDraft): Analyzed => {
    const analyzed = session.analyzeVersion(copy, path);
    for (const sentence of [...analyzed.warnings, ...analyzed.analysis.warnings])
      output.complain(`${copy.id}: ${sentence}`);
    return analyzed;
  };
  const [first, second] = [read(before), read(after)];
  const changes = compareDrafts(first.analysis, second.analysis);
  const compared = { old: first, new: second, changes };
  switch (options.format) {
    case 'text':
      await output.write(changesText(compared, output));
      break;
    case 'json':
      await output.write(changesJson(compared));
      break;
    case 'markdown':
      await output.write(changesMarkdown(compared));
      break;
  }
  return changes.length > 0 ? EXIT.findings : EXIT.done;
}

/** Reads a draft, or says in a sentence why it cannot be read. */
async function readDraft(given: string, other: string, { standardInput }: Surroundings): Promise<GivenDraft | string> {
  let draft: GivenDraft;
  if (isAtRevision(given)) {
    const folder = isAtRevision(other) || other === STANDARD_INPUT ? process.cwd() : dirname(resolve(other));
    try {
      const { path, bytes } = await readAtRevision(given, folder);
      const copy = await copyOf(given, bytes);
      if ('error' in copy) return copy.error;
      draft = { copy, path };
    } catch (error) {
      if (error instanceof GitRefusal) return error.message;
      throw error;
    }
  } else {
    const { value } = await readInputs([given], standardInput).next();
    if (value === undefined || 'error' in value) return value?.error ?? 'it could not be read';
    draft = { copy: value, path: given };
  }
  // Words that are half read would be told of as changed.
  if (draft.copy.warnings.includes(NOT_UTF8) || draft.copy.text.includes('\0'))
    return 'it is in another encoding than UTF-8; save it as UTF-8 and compare again';
  return draft;
}

/** Whether a draft is given as `REV:path`: no file has that name, and no drive of Windows. */
function isAtRevision(given: string): boolean {
  return given.includes(':') && !existsSync(given) && !/^[A-Z]:[\\/]/i.test(given);
}
