/** Which documents are copy, as far as name, kind and place can tell. Pure: `analysisService.ts` asks it. */

/** A longer document (UTF-16 code units) is read only when asked for: more than any story, about 350,000 words. */
export const LONGEST_COPY = 2_000_000;

/** What is known of a document before it is read. */
export interface DocumentFacts {
  readonly scheme: string;
  readonly languageId: string;
  /** Path with forward slashes. */
  readonly path: string;
  /** Whether the scheme's file system can be written to; undefined when VS Code does not say. */
  readonly writable: boolean | undefined;
}

export const COPY_LANGUAGES = ['news-copy', 'plaintext', 'markdown'] as const;

/** Schemes whose documents are a person's own files. */
const OWN_SCHEMES: ReadonlySet<string> = new Set(['file', 'untitled', 'vscode-remote']);

/** Schemes of VS Code's own inputs, outputs and old versions: never copy, even where they could be written to. */
const FOREIGN_SCHEMES: ReadonlySet<string> = new Set([
  'git',
  'gitfs',
  'review',
  'pr',
  'comment',
  'output',
  'walkThrough',
  'walkThroughSnippet',
  'search-editor',
  'interactive',
  'repl',
  'debug',
  'copydesk-rule',
  'copydesk-card',
]);

/** Files that are plain text or Markdown and yet nobody's story. */
const NOT_COPY =
  /^(?:readme|licen[cs]e|copying|notice|changelog|contributing|code_of_conduct|security|third_party_notices|cmakelists|robots)(?:[.-][^/]*)?$|^requirements[^/]*\.txt$/i;

const NOT_COPY_FOLDERS = /(?:^|\/)(?:node_modules|\.copydesk|\.git)\//;

/** Where VS Code in the browser keeps what the extension writes for itself: the sample story. */
const OWN_STORAGE = /\/globalStorage\/copydesk\.copydesk\/sample\//;

/** Whether an extension may say something about documents of this scheme at all. */
export function isReadableScheme({ scheme, path, writable }: DocumentFacts): boolean {
  if (scheme === 'vscode-userdata' && OWN_STORAGE.test(path)) return true;
  if (FOREIGN_SCHEMES.has(scheme)) return false;
  if (scheme.startsWith('vscode-') && scheme !== 'vscode-remote' && scheme !== 'vscode-vfs') return false;
  if (scheme.startsWith('chat-')) return false;
  return OWN_SCHEMES.has(scheme) || writable === true;
}

/** Whether the document is read without being asked: a story's kind of file, and none that only looks like one. */
export function looksLikeCopy(facts: DocumentFacts): boolean {
  if (!isReadableScheme(facts)) return false;
  return (COPY_LANGUAGES as readonly string[]).includes(facts.languageId) && isNamedLikeCopy(facts);
}

/** Whether nothing in the document's name says that it is no story. */
export function isNamedLikeCopy({ path, languageId }: Pick<DocumentFacts, 'path' | 'languageId'>): boolean {
  if (NOT_COPY_FOLDERS.test(path)) return false;
  return languageId === 'news-copy' || !NOT_COPY.test(path.slice(path.lastIndexOf('/') + 1));
}

/**
 * What a list of patterns says of a document; undefined where it says nothing.
 * @param patterns one that starts with `!` says what is not copy, and stands before the others
 * @param matches whether the document matches a pattern
 */
export function decideByPatterns(
  patterns: readonly string[],
  matches: (pattern: string) => boolean,
): boolean | undefined {
  if (patterns.some((pattern) => pattern.startsWith('!') && matches(pattern.slice(1)))) return false;
  return patterns.some((pattern) => !pattern.startsWith('!') && matches(pattern)) ? true : undefined;
}
