/** Language server: adds to the desk's `ignored.json` what a reader waves through; the file is written whole or not at all. */
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { randomUUID } from 'node:crypto';
import { IGNORED_FILE, NOTHING_IGNORED, addIgnore, readIgnored, writeIgnored, type IgnoreEntry } from '../../config';
import { DeskFiles } from '../deskFiles';

/** The entry that a client hands back from a code action; null where it is none. */
export function ignoreEntryOf(value: unknown): IgnoreEntry | null {
  const { ignored } = readIgnored(JSON.stringify({ ignored: [value] }));
  return ignored.entries[0] ?? null;
}

/**
 * Writes the entry down, with the time.
 * @param root folder that holds `.copydesk`, or will
 * @throws a sentence for people where the file stands but cannot be read or written: it is left as it is then
 */
export function ignoreIn(root: string, entry: IgnoreEntry): void {
  const path = join(root, IGNORED_FILE);
  const files = new DeskFiles(root, ({ id, error }) => {
    throw new Error(`${id}: ${error}`);
  });
  const text = files.read(IGNORED_FILE)?.text ?? '';
  const { ignored, diagnostics } = readIgnored(text);
  if (ignored === NOTHING_IGNORED && diagnostics.length > 0) throw new Error(`${path}: ${diagnostics.join(' ')}`);
  const at = new Date().toISOString();
  mkdirSync(dirname(path), { recursive: true });
  const draft = `${path}.${randomUUID()}.tmp`;
  try {
    writeFileSync(draft, writeIgnored(addIgnore(ignored, { ...entry, at })));
    renameSync(draft, path);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}
