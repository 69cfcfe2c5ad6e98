/** Which documents are copy, as far as name, kind and place can tell. Pure: `copyDocuments.ts` asks it. */
import { isDocumentName } from '../documents/recognition';
import { recognise, type CarrierName } from '../engine';

/** Bytes: a larger file is no story in any encoding or format. */
export const LARGEST_STORY_FILE = 8_000_000;

/** Bytes: a word processor's document has its pictures in it. */
export const LARGEST_DOCUMENT_FILE = 100_000_000;

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

/** Languages of files that may carry copy and mostly do not: read when somebody asks, and as `isItem` says. */
export const CARRIER_LANGUAGES = [
  ...['html', 'xml', 'json', 'jsonc', 'latex', 'tex', 'restructuredtext', 'asciidoc', 'org'],
] as const;

/** Languages that agencies' items are written in. */
const ITEM_LANGUAGES: ReadonlySet<string> = new Set(['xml', 'json', 'jsonc']);

/** What an agency's item is, by the name of its carrier. */
const ITEMS: ReadonlySet<CarrierName> = new Set(['nitf', 'newsml-g2', 'rss', 'atom', 'ninjs']);

/** Endings of files whose first words tell whether they are items. */
const ITEM_EXTENSIONS: ReadonlySet<string> = new Set(['xml', 'json', 'nitf', 'newsml', 'ninjs', 'rss', 'atom']);

/** Endings of plain text and Markdown, and of news copy. */
const PROSE_EXTENSIONS: ReadonlySet<string> = new Set(['txt', 'text', 'md', 'markdown']);
const NEWS_COPY_EXTENSIONS: ReadonlySet<string> = new Set(['copy', 'story']);

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

/** Mail, subtitles and the like: VS Code takes them for plain text where nothing else knows them. */
const PLAIN_BY_ACCIDENT =
  /\.(?:eml|mbox|msg|srt|vtt|sbv|ass|ssa|rtf|rtfd|fountain|tex|bib|rst|adoc|asciidoc|org|csv|tsv|log|ics|vcf|ini|cfg|conf|env|lock|pem|key|crt|svg|ps|eps)$/i;

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
  if (languageId === 'news-copy') return true;
  if (languageId === 'plaintext' && PLAIN_BY_ACCIDENT.test(path)) return false;
  return !NOT_COPY.test(path.slice(path.lastIndexOf('/') + 1));
}

/**
 * Whether the document is an item of an agency, which a desk reads without being asked.
 * @param head the beginning of its text; asked for only where its language may hold items
 */
export function isItem(facts: DocumentFacts, head: () => string): boolean {
  if (!isReadableScheme(facts) || !ITEM_LANGUAGES.has(facts.languageId) || NOT_COPY_FOLDERS.test(facts.path))
    return false;
  return beginsLikeItem(head());
}

/** Whether a file of a folder is read as copy, by its name; `perhaps` where its first words say so. */
export type FileStanding = 'copy' | 'perhaps' | 'no';

/**
 * What a file is, in a folder of which all copy is read: what the editor reads unasked, word processors' documents, and agencies'
 * items. What programs leave lying about has a dot or Word's "~$" before its name.
 * @param path with forward slashes
 */
export function standingOfFile(path: string): FileStanding {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (/^(?:\.|~\$)/.test(name) || NOT_COPY_FOLDERS.test(path)) return 'no';
  const [, extension = ''] = /\.([^.]+)$/.exec(name.toLowerCase()) ?? [];
  if (ITEM_EXTENSIONS.has(extension)) return 'perhaps';
  if (NEWS_COPY_EXTENSIONS.has(extension) || isDocumentName(name)) return 'copy';
  return PROSE_EXTENSIONS.has(extension) && !NOT_COPY.test(name) ? 'copy' : 'no';
}

/** Whether a folder of this name is left out when a folder's copy is read: tools keep their own things there. */
export function isToolFolder(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules';
}

/** Whether a text is an item of an agency, by how it begins. */
export function beginsLikeItem(text: string): boolean {
  const carrier = recognise(text);
  return carrier !== null && ITEMS.has(carrier);
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
