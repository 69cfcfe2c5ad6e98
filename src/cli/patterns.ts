/** Command line: what a desk's own patterns say of a file. In a file of its own, since most desks have none. */
import picomatch from 'picomatch';
import { decideByPatterns } from '../languageService/documents';

/**
 * Whether the file is copy; undefined where the patterns say nothing.
 * @param path absolute, or an address
 */
export function decidedByDesk(patterns: readonly string[], path: string): boolean | undefined {
  const slashed = path.replaceAll('\\', '/');
  return decideByPatterns(patterns, (pattern) => picomatch.isMatch(slashed, pattern, { dot: true }));
}
