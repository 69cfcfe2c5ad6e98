/** Carriers: Markdown, which is read where it stands: its notation is left out of the tokens, not out of the copy. */
import { readFrontMatter, type FrontMatter } from '../text/frontMatter';
import { readMarkdownBlocks } from '../text/markdownBlocks';
import type { Carried, Carrier } from './carrier';

export const markdown: Carrier = {
  *read(text) {
    return readMarkdown(text, readFrontMatter(text));
  },
};

export function readMarkdown(text: string, frontMatter: FrontMatter | null): Carried {
  const blocks = readMarkdownBlocks(text, frontMatter?.end ?? 0);
  const facts = frontMatter?.facts ?? null;
  return { copy: text, map: null, markup: 'markdown', blocks, frontMatter, facts, warnings: [] };
}

/** Front matter, a heading, a fence or a link to somewhere makes it Markdown. */
export function looksLikeMarkdown(text: string, frontMatter: FrontMatter | null): boolean {
  if (frontMatter !== null && /^(?:---|\+\+\+|\{)/.test(text.slice(frontMatter.start, frontMatter.start + 3)))
    return true;
  const from = frontMatter?.end ?? 0;
  const head = text.slice(from, from + 100_000);
  return /^#{1,6} \S|^(?:```|~~~)|^\{\{[<%]|^\{% |\]\((?:https?:|mailto:|\.{0,2}\/|#)/m.test(head);
}
