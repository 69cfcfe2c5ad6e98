/** Carriers: which there are, how one is recognised, and the one way from the text of a file to its copy. */
import type { CarrierName, ParagraphKind, Story, StoryFacts } from '../model';
import { readFrontMatter } from '../text/frontMatter';
import { finish, type Work } from '../work';
import type { Carried, Carrier, CarrierEntry } from './carrier';
import type * as asciiDocModule from './asciiDoc';
import type * as feedsModule from './feeds';
import type * as fountainModule from './fountain';
import type * as htmlModule from './html';
import type * as latexModule from './latex';
import type * as mailModule from './mail';
import { looksLikeMarkdown, markdown, readMarkdown } from './markdown';
import type * as newsmlModule from './newsml';
import type * as ninjsModule from './ninjs';
import type * as nitfModule from './nitf';
import type * as orgModule from './org';
import { plain, readPlain } from './plain';
import { looksLikeMail, looksLikeWire } from './recognition';
import type * as restructuredTextModule from './restructuredText';
import { rootElement } from './rootElement';
import type * as subtitlesModule from './subtitles';
import type * as wireModule from './wire';
import type * as xmlModule from './xml';

/** A module is loaded when it is first asked for: the bundler knows this word, and so does every host of the tests. */
declare const require: (path: string) => unknown;

const beginsWith =
  (...roots: readonly string[]) =>
  (head: string): boolean =>
    roots.includes(rootElement(head) ?? '');

/** All of them; of those that look at a text, the first that recognises it reads it. */
const ENTRIES: readonly CarrierEntry[] = [
  {
    name: 'html',
    languages: ['html'],
    extensions: ['html', 'htm', 'xhtml', 'xht'],
    recognises: (head) => /^\s*<!-- wp:/.test(head) || /^html$/i.test(rootElement(head) ?? '') || isHtmlDocument(head),
    reader: () => (require('./html') as typeof htmlModule).html,
  },
  {
    name: 'nitf',
    languages: [],
    extensions: ['nitf'],
    recognises: beginsWith('nitf'),
    reader: () => (require('./nitf') as typeof nitfModule).nitf,
  },
  {
    name: 'newsml-g2',
    languages: [],
    extensions: ['newsml'],
    recognises: beginsWith('newsItem', 'newsMessage', 'contentSet'),
    reader: () => (require('./newsml') as typeof newsmlModule).newsml,
  },
  {
    name: 'rss',
    languages: [],
    extensions: ['rss'],
    recognises: beginsWith('rss', 'RDF'),
    reader: () => (require('./feeds') as typeof feedsModule).rss,
  },
  {
    name: 'atom',
    languages: [],
    extensions: ['atom'],
    recognises: beginsWith('feed', 'entry'),
    reader: () => (require('./feeds') as typeof feedsModule).atom,
  },
  {
    name: 'xml',
    languages: ['xml'],
    extensions: ['xml'],
    recognises: (head) => /^\s*<\?xml\s/.test(head),
    reader: () => (require('./xml') as typeof xmlModule).xml,
  },
  {
    name: 'ninjs',
    languages: ['json', 'jsonc'],
    extensions: ['ninjs', 'json'],
    recognises: (head) =>
      /^\s*[[{]\s*["{]/.test(head) && /"(?:headlines?(?:_\w+)?|body_\w+|bodies|versioncreated)"\s*:/i.test(head),
    reader: () => (require('./ninjs') as typeof ninjsModule).ninjs,
  },
  {
    name: 'vtt',
    languages: ['webvtt', 'vtt'],
    extensions: ['vtt'],
    recognises: (head) => /^\uFEFF?WEBVTT(?:[ \t\r\n]|$)/.test(head),
    reader: subtitlesReader,
  },
  {
    name: 'srt',
    languages: ['subrip', 'srt'],
    extensions: ['srt'],
    recognises: (head) => /^\uFEFF?\d{1,4}\r?\n\d\d:\d\d:\d\d,\d{3} --> \d\d:/.test(head),
    reader: subtitlesReader,
  },
  {
    name: 'eml',
    languages: ['eml', 'mail', 'rfc822'],
    extensions: ['eml'],
    recognises: looksLikeMail,
    reader: () => (require('./mail') as typeof mailModule).mail,
  },
  {
    name: 'anpa',
    languages: [],
    extensions: ['anpa', 'iptc', 'iptc7901', 'wire'],
    recognises: looksLikeWire,
    reader: () => (require('./wire') as typeof wireModule).wire,
  },
  {
    name: 'rst',
    languages: ['restructuredtext', 'rst'],
    extensions: ['rst', 'rest'],
    reader: () => (require('./restructuredText') as typeof restructuredTextModule).restructuredText,
  },
  {
    name: 'asciidoc',
    languages: ['asciidoc'],
    extensions: ['adoc', 'asciidoc', 'asc'],
    reader: () => (require('./asciiDoc') as typeof asciiDocModule).asciiDoc,
  },
  {
    name: 'org',
    languages: ['org'],
    extensions: ['org'],
    reader: () => (require('./org') as typeof orgModule).org,
  },
  {
    name: 'latex',
    languages: ['latex', 'tex'],
    extensions: ['tex', 'latex', 'ltx'],
    reader: () => (require('./latex') as typeof latexModule).latex,
  },
  {
    name: 'fountain',
    languages: ['fountain'],
    extensions: ['fountain', 'spmd'],
    reader: () => (require('./fountain') as typeof fountainModule).fountain,
  },
  { name: 'markdown', languages: ['markdown'], extensions: ['md', 'markdown'], reader: () => markdown },
  { name: 'plain', languages: ['plaintext', 'news-copy'], extensions: ['txt', 'copy', 'story'], reader: () => plain },
];

/** Both forms of subtitles have one reader. */
function subtitlesReader(): Carrier {
  return (require('./subtitles') as typeof subtitlesModule).subtitles;
}

/** Carriers whose files differ only in how they begin: a file that says no more than "XML" may be any of them. */
const FAMILIES: ReadonlySet<CarrierName> = new Set(['xml']);

function isHtmlDocument(head: string): boolean {
  return /^\s*<!doctype html\b/i.test(head);
}

/** How much of a text is looked at to recognise it, in UTF-16 code units. */
const HEAD = 2_000;

/** Copy, with the carrier it came in. */
type CarriedBy = Carried & { readonly carrier: CarrierName };

/** Takes the copy out of the text of a file. `auto` works out the format from the text. */
export function* carry(text: string, as: CarrierName | 'auto'): Work<CarriedBy> {
  const head = text.slice(0, HEAD);
  const recognised =
    as === 'auto' || FAMILIES.has(as) ? ENTRIES.find(({ recognises }) => recognises?.(head) === true) : undefined;
  const entry = recognised ?? ENTRIES.find(({ name }) => name === as);
  return entry === undefined ? readProse(text) : { ...(yield* entry.reader().read(text)), carrier: entry.name };
}

/** Copy for a host that shows it apart from its file. */
export interface CopyRead {
  readonly paragraphs: readonly { readonly kind: ParagraphKind; readonly text: string }[];
  readonly facts: StoryFacts | null;
  /** Sentences about how it was read. */
  readonly warnings: readonly string[];
}

/** The copy of a text, paragraph by paragraph. */
export function copyIn(text: string, as: CarrierName | 'auto'): CopyRead {
  const { copy, blocks, facts, warnings } = finish(carry(text, as));
  const paragraphs = blocks.map(({ kind, start, end }) => ({ kind, text: copy.slice(start, end) }));
  return { paragraphs, facts, warnings };
}

/** Plain text or Markdown, whichever it looks like. */
function readProse(text: string): CarriedBy {
  const frontMatter = readFrontMatter(text);
  return looksLikeMarkdown(text, frontMatter)
    ? { ...readMarkdown(text, frontMatter), carrier: 'markdown' }
    : { ...readPlain(text, frontMatter), carrier: 'plain' };
}

/** How words are written into the file of a story: in the escapes of its carrier. */
export function escapeOf({ text, carrier, map }: Pick<Story, 'text' | 'carrier' | 'map'>): (words: string) => string {
  const { escape } = map === null ? {} : finish(carry(text, carrier));
  return escape ?? ((words) => words);
}

/** The carrier that the beginning of a text points to; null where it may be any prose. */
export function recognise(text: string): CarrierName | null {
  const head = text.slice(0, HEAD);
  return ENTRIES.find(({ recognises }) => recognises?.(head) === true)?.name ?? null;
}

/** What is known of a file before it is read. */
export interface FileFacts {
  /** VS Code's language id. */
  readonly language?: string;
  /** Path or name. */
  readonly path?: string;
}

/** The carrier that a file's language and name point to; `auto` where its text has to say. */
export function carrierOf({ language, path }: FileFacts): CarrierName | 'auto' {
  const extension = path === undefined ? undefined : /\.([^./\\]+)$/.exec(path)?.[1]?.toLowerCase();
  const byLanguage = ENTRIES.find(({ languages }) => language !== undefined && languages.includes(language));
  const byExtension = ENTRIES.find(({ extensions }) => extension !== undefined && extensions.includes(extension));
  // VS Code calls a file "plaintext" when it knows no language for it.
  const entry = language === 'plaintext' ? (byExtension ?? byLanguage) : (byLanguage ?? byExtension);
  // Plain text may be Markdown under another name.
  return entry === undefined || entry.name === 'plain' ? 'auto' : entry.name;
}
