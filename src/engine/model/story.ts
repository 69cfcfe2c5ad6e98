/** The structure of a piece of copy: what `src/engine/text` reads from the raw text, before any annotator runs. */
import type { Span, TextSpan } from './span';

/** How the copy is written down. */
export type Markup = 'plain' | 'markdown';

/** The formats of files that hold copy; `src/engine/carriers` has a reader for each. */
export const CARRIERS = [
  ...(['plain', 'markdown', 'html', 'nitf', 'newsml-g2', 'rss', 'atom', 'xml', 'ninjs'] as const),
  ...(['srt', 'vtt', 'eml', 'anpa', 'rst', 'asciidoc', 'org', 'latex', 'fountain'] as const),
] as const;
export type CarrierName = (typeof CARRIERS)[number];

/** `address` is a URL, an e-mail address or a handle; `code` is Markdown code. */
export type TokenKind = 'word' | 'number' | 'punctuation' | 'symbol' | 'address';

/**
 * The smallest piece: a word (with inner apostrophes and hyphens split as below), a number, one mark. `text` is the word as it is
 * read: the slice, but for entities, wrong encodings and invisible characters inside ("Smith &amp; Sons" has "&").
 */
export class Token implements TextSpan {
  constructor(
    readonly start: number,
    readonly end: number,
    readonly text: string,
    readonly kind: TokenKind,
    /** Whether white space (or the start of a paragraph) stands before it. */
    readonly spaced: boolean,
  ) {}
}

/** A sentence: tokens `firstToken` up to, not including, `endToken` of `Story.tokens`. */
export class Sentence implements Span {
  constructor(
    readonly start: number,
    readonly end: number,
    readonly firstToken: number,
    readonly endToken: number,
    /** Index into `Story.paragraphs`. */
    readonly paragraph: number,
  ) {}
}

/**
 * What a paragraph is on the page. Everything but `front-matter`, `code`, `markup` and `note` has tokens and sentences;
 * names are marked in all that has tokens, attributions and sourcing only in `body`, `headline`, `list-item`, `block-quote`.
 */
export type ParagraphKind =
  | 'headline' // the story's title line, or a Markdown level-one heading
  | 'heading' // a cross-head inside the story
  | 'slug'
  | 'byline'
  | 'body'
  | 'list-item'
  | 'block-quote'
  | 'table'
  | 'note' // a note to the desk: "EDITOR'S NOTE", "[TK]" on a line of its own, an HTML comment
  | 'sign-off' // "– AP", "-30-", "###"
  | 'front-matter'
  | 'code'
  | 'markup'; // notation of the page on lines of its own: the address of a link, a footnote, a shortcode

export class Paragraph implements Span {
  constructor(
    readonly start: number,
    readonly end: number,
    readonly kind: ParagraphKind,
    /** Index of its first sentence in `Story.sentences`, and the index after its last. */
    readonly firstSentence: number,
    readonly endSentence: number,
    readonly firstToken: number,
    readonly endToken: number,
  ) {}
}

/**
 * The unit of work and of memo: a paragraph, or a run of sentences of at most some 200 words in a longer one.
 * Two units with the same `key` have the same text and the same state at their start, hence the same tokens.
 */
export class Unit implements Span {
  constructor(
    readonly start: number,
    readonly end: number,
    readonly paragraph: number,
    readonly firstSentence: number,
    readonly endSentence: number,
    readonly firstToken: number,
    readonly endToken: number,
    /** Everything that the text layer's reading of this unit depends on. */
    readonly key: string,
  ) {}
}

/**
 * A stretch inside quotation marks. Over several paragraphs each paragraph is one `Quotation`, those after the first with
 * `continued`; only the last one is closed.
 */
export class Quotation implements TextSpan {
  constructor(
    readonly start: number,
    readonly end: number,
    /** With its marks. */
    readonly text: string,
    /** What stands between the marks. */
    readonly inner: Span,
    readonly mark: 'double' | 'single',
    /** 0 for the outermost. */
    readonly depth: number,
    /** False where the closing mark is missing in this paragraph. */
    readonly closed: boolean,
    /** True where it goes on from the paragraph before (an opening mark on each paragraph of a long quotation). */
    readonly continued: boolean,
    readonly paragraph: number,
  ) {}
}

/** "ALGIERS, Algeria (AP) —": the whole line head, its place and, where given, country, agency and day. */
export interface Dateline extends TextSpan {
  readonly city: TextSpan;
  /** Country, state or region after the city. */
  readonly region: TextSpan | null;
  readonly agency: TextSpan | null;
  /** "Oct. 29" or "Monday", where the dateline has one. */
  readonly day: TextSpan | null;
}

export interface Byline extends TextSpan {
  readonly names: readonly TextSpan[];
}

/** What the file itself says of the story: front matter, header lines, or the metadata of an agency's item. */
export interface StoryFacts {
  readonly headline: string | null;
  readonly byline: string | null;
  readonly slug: string | null;
  /** ISO date `YYYY-MM-DD` where it could be read. */
  readonly date: string | null;
  /** BCP 47 tag ("en-GB") as given. */
  readonly language: string | null;
}

/**
 * Copy that was read out of markup, and where it stands in the file. The stretches of the copy follow one another, in the copy as in
 * the file; a stretch as long here as there stands there word for word, any other stands for its range as a whole ("&amp;" for "&"),
 * and what was put between paragraphs stands for an empty one.
 */
export interface CopyMap {
  readonly copy: string;
  /** Where each stretch starts in the copy. */
  readonly starts: Int32Array;
  /** Where it starts and ends in the file. */
  readonly fileStarts: Int32Array;
  readonly fileEnds: Int32Array;
}

/** The copy, taken apart. Arrays are in the order of the text; indices point into one another. */
export interface Story {
  /** The text that all spans count in: the file's own, or, where the file has none to point into, the copy. */
  readonly text: string;
  /** What carries the copy. */
  readonly carrier: CarrierName;
  /** Where the copy stands in `text`; null where it is the text as it stands. */
  readonly map: CopyMap | null;
  /** How the copy itself is written down. */
  readonly markup: Markup;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly paragraphs: readonly Paragraph[];
  readonly units: readonly Unit[];
  readonly quotations: readonly Quotation[];
  /** Opening quotation marks that never close, though nothing continues them. */
  readonly unclosedQuotations: readonly TextSpan[];
  /** Closing quotation marks of quotations that never opened. */
  readonly unopenedQuotations: readonly TextSpan[];
  /** What is not copy: Markdown code, link targets, front matter, HTML comments. No mark touches these. */
  readonly excluded: readonly Span[];
  /** Null where the file says nothing about the story. */
  readonly facts: StoryFacts | null;
  readonly slug: TextSpan | null;
  readonly byline: Byline | null;
  readonly dateline: Dateline | null;
  readonly signOff: TextSpan | null;
  /** Words in the copy itself that say when it was written ("2012-10-29" on a date line, or in the dateline), as an ISO date. */
  readonly writtenDate: string | null;
  /** Places in the raw text that are damage: zero-width or bidirectional controls, doubled words, mixed quotation marks, wrong encodings, labels of links. */
  readonly damage: readonly Damage[];
  /** "TK", "[CQ]", "XXX", comments to the desk. */
  readonly deskNotes: readonly TextSpan[];
}

export interface Damage extends TextSpan {
  readonly kind:
    | 'zero-width'
    | 'bidirectional'
    | 'doubled-word'
    | 'mixed-quotation-marks'
    | 'replacement-character'
    | 'wrong-encoding'
    | 'link-label';
  /** What should be there instead. */
  readonly replacement: string;
}

/** A story without its words: only the places of things in it, for checks, which judge facts and read no text. */
export type StoryFrame = Omit<Story, 'text' | 'tokens'>;
