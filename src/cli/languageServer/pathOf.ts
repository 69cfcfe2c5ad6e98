/** Language server: files by their address. */
import { fileURLToPath } from 'node:url';

/** The path of a file's address; null for what is no file. */
export function pathOf(uri: string): string | null {
  try {
    return fileURLToPath(uri);
  } catch {
    return null;
  }
}
