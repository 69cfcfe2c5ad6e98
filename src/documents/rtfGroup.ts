/** Documents, pure: the group of an RTF file that is open: where its words go, and how they are set. */
import type { ManuscriptParagraph, MarginComment } from './manuscript';
import { USUAL_ENCODING } from './rtfEncodings';

/** Takes words that are not copy: a title, the name of a style. */
export class Collector {
  words = '';

  constructor(readonly done: (words: string) => void) {}
}

/** What paragraphs are written on: the story, a note, a comment, a frame. */
export class Sheet {
  text = '';
  /** Whether all words so far are bold, and the size of the smallest, in points. */
  bold = true;
  size: number | null = null;
  comments: MarginComment[] = [];
  /** Paragraphs of frames that hang on the open paragraph. */
  readonly frames: ManuscriptParagraph[] = [];

  constructor(
    readonly add: (paragraph: ManuscriptParagraph) => void,
    readonly done: () => void = () => undefined,
  ) {}
}

/** What a group may change and gives back at its end. */
export interface GroupState {
  /** Where words go; null for nowhere. */
  destination: Sheet | Collector | null;
  /** The sheet round it. */
  sheet: Sheet;
  /** Where words of the group's Unicode form go, while its old form goes nowhere. */
  unicodeDestination: Sheet | Collector | null;
  /** Each group inside is a style of the style sheet. */
  inStyleSheet: boolean;
  /** How many characters after a `\u` stand for it in old readers. */
  standIns: number;
  encoding: string;
  hidden: boolean;
  deleted: boolean;
  bold: boolean;
  /** In points. */
  size: number;
  style: number;
  /** 9 for text. */
  outline: number;
  inTable: boolean;
  /** How deep in a list. */
  level: number;
}

/** The outline level of text that is no heading. */
export const TEXT_OUTLINE = 9;

/** How text is set before anything is said of it. */
export const PLAIN = { hidden: false, deleted: false, bold: false, size: 12 } as const;

/** How a paragraph is set before anything is said of it. */
export const PLAIN_PARAGRAPH = { style: 0, outline: TEXT_OUTLINE, inTable: false, level: 0 } as const;

export function outermostGroup(story: Sheet): GroupState {
  return {
    ...{ destination: story, sheet: story, unicodeDestination: null, inStyleSheet: false, standIns: 1 },
    ...{ encoding: USUAL_ENCODING, ...PLAIN, ...PLAIN_PARAGRAPH },
  };
}
