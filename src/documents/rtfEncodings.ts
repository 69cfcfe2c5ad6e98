/** Documents, pure: which encoding the bytes of an RTF file are in: the document's, unless the font has one of its own. */
import type { Manuscript } from './manuscript';
import { encodingOfPage, encodingOfSet } from './rtfCodePages';

/** What is assumed of files that say nothing, and of code pages that nobody knows. */
export const USUAL_ENCODING = 'windows-1252';

export class RtfEncodings {
  private ofDocument = USUAL_ENCODING;
  /** The encoding of each font; null where the document's applies. */
  private readonly fonts = new Map<number, string | null>();
  private font = 0;

  constructor(private readonly manuscript: Manuscript) {}

  /**
   * Takes in a control word.
   * @param encoding what applies before it
   * @returns what applies after it; null where the word is not about encodings
   */
  read(name: string, number: number, encoding: string): string | null {
    switch (name) {
      case 'f':
        this.font = number;
        return this.fonts.get(number) ?? this.ofDocument;
      case 'fcharset':
        this.fonts.set(this.font, encodingOfSet(number));
        return encoding;
      case 'cpg':
        this.fonts.set(this.font, this.ofPage(number));
        return encoding;
      case 'ansicpg':
        return (this.ofDocument = this.ofPage(number));
      case 'mac':
        return (this.ofDocument = 'macintosh');
      case 'pc':
        return (this.ofDocument = this.ofPage(437));
      case 'pca':
        return (this.ofDocument = this.ofPage(850));
      default:
        return null;
    }
  }

  private ofPage(page: number): string {
    const encoding = encodingOfPage(page);
    if (encoding !== null) return encoding;
    const sentence = `Its code page ${page} is not known; letters with accents may be wrong.`;
    if (page > 0 && !this.manuscript.faults.includes(sentence)) this.manuscript.faults.push(sentence);
    return USUAL_ENCODING;
  }
}
