/** Command line: what a desk's own patterns say of a file. In a file of its own, since most desks have none. */
import { basename, dirname, isAbsolute, relative, resolve } from 'node:path';
import picomatch from 'picomatch';
import { decideByPatterns } from '../languageService/documents';
import type { Desk } from './desk';

/**
 * Whether the file is copy; undefined where the patterns say nothing. They count from the folder above `.copydesk`, or from the one
 * of a configuration that lies elsewhere; a file outside it goes by its whole path.
 * @param path absolute, or an address
 */
export function decidedByDesk({ reading, configPath }: Desk, path: string): boolean | undefined {
  const patterns = reading?.config.copy ?? [];
  if (patterns.length === 0 || configPath === null) return undefined;
  const folder = dirname(resolve(configPath));
  const within = relative(basename(folder) === '.copydesk' ? dirname(folder) : folder, path);
  const isWithin = isAbsolute(path) && !isAbsolute(within) && !/^\.\.(?:[\\/]|$)/.test(within);
  const slashed = (isWithin ? within : path).replaceAll('\\', '/');
  return decideByPatterns(patterns, (pattern) => picomatch.isMatch(slashed, pattern, { dot: true }));
}
