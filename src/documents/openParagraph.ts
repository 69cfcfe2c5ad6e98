/** Documents, pure: a paragraph of a .docx or .odt while it is read. */
import type { MarginComment } from './manuscript';
import type { XmlElement } from './xmlTree';

export class OpenParagraph {
  text = '';
  bold = true;
  size: number | null = null;
  readonly comments: MarginComment[] = [];
  /** What stands in frames that hang on this paragraph: it comes after it. */
  readonly frames: XmlElement[] = [];
}
