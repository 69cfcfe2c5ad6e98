/** Carriers: plain text, which is the copy itself, perhaps under header lines of its own. */
import { readFrontMatter, type FrontMatter } from '../text/frontMatter';
import { readPlainBlocks } from '../text/plainBlocks';
import type { Carried, Carrier } from './carrier';

export const plain: Carrier = {
  *read(text) {
    return readPlain(text, readFrontMatter(text));
  },
};

export function readPlain(text: string, frontMatter: FrontMatter | null): Carried {
  const blocks = readPlainBlocks(text, frontMatter?.end ?? 0);
  return {
    copy: text,
    map: null,
    markup: 'plain',
    blocks,
    frontMatter,
    facts: frontMatter?.facts ?? null,
    warnings: [],
  };
}
