/** Documents, pure: what stands in the paragraphs of an .odt file: spans of text, notes, comments, frames. */
import type { Manuscript, MarginComment } from './manuscript';
import type { OdtSetting, OdtStyles } from './odtStyles';
import { OpenParagraph } from './openParagraph';
import { childOf, findElement, textOf, type XmlElement } from './xmlTree';

export class OdtInline {
  private paragraph = new OpenParagraph();
  /** The words that a comment stands on, by its name; a comment on a place ends where it begins. */
  private readonly anchors = new Map<string, { comment: MarginComment; words: string }>();
  private inNote = false;

  /** @param wordsOf the words of the paragraphs in a note or a comment */
  constructor(
    private readonly manuscript: Manuscript,
    private readonly styles: OdtStyles,
    private readonly wordsOf: (element: XmlElement) => string,
  ) {}

  /** Reads the words of a paragraph, set as `setting` says where nothing in it says otherwise. */
  readParagraph(element: XmlElement, setting: OdtSetting): OpenParagraph {
    this.paragraph = new OpenParagraph();
    this.readInline(element, setting);
    for (const anchor of this.anchors.values()) anchor.words += ' ';
    return this.paragraph;
  }

  /** What hangs on the paragraph that was read last and has not been read yet. */
  get frames(): XmlElement[] {
    return this.paragraph.frames;
  }

  private readInline(parent: XmlElement, setting: OdtSetting): void {
    for (const child of parent.children) {
      if (typeof child === 'string') this.add(child.replace(/[ \t\r\n]+/g, ' '), setting);
      else this.readPiece(child, setting);
    }
  }

  private readPiece(element: XmlElement, setting: OdtSetting): void {
    const { attributes } = element;
    switch (element.name) {
      case 'text:span': {
        const own = this.styles.setting(attributes.get('text:style-name'), 'text');
        if (own.hidden) this.hide(element);
        else
          this.readInline(element, { hidden: false, bold: own.bold || setting.bold, size: own.size ?? setting.size });
        break;
      }
      case 'text:s':
        this.add(' '.repeat(Math.min(80, Number(attributes.get('text:c') ?? 1) || 1)), setting);
        break;
      case 'text:tab':
        this.add('\t', setting);
        break;
      case 'text:line-break':
        this.add('\n', setting);
        break;
      case 'text:note':
        this.note(childOf(element, 'text:note-body'));
        break;
      case 'office:annotation':
        this.remark(element);
        break;
      case 'office:annotation-end':
        this.endRemark(attributes.get('office:name') ?? '');
        break;
      case 'text:hidden-text':
        if (attributes.get('text:is-hidden') === 'false') this.readInline(element, setting);
        else this.manuscript.leaveOut('hidden');
        break;
      case 'text:ruby':
        this.readInline(childOf(element, 'text:ruby-base') ?? element, setting);
        break;
      case 'draw:frame':
      case 'draw:custom-shape':
      case 'draw:g':
        this.readFrame(element);
        break;
      case 'text:placeholder':
      case 'text:change':
      case 'text:hidden-paragraph':
      case 'office:event-listeners':
        break;
      default:
        // Fields, links and marks of all kinds show what stands in them.
        this.readInline(element, setting);
    }
  }

  private hide(element: XmlElement): void {
    if (textOf(element).trim() !== '') this.manuscript.leaveOut('hidden');
  }

  private add(text: string, { bold, size }: OdtSetting): void {
    const { paragraph } = this;
    paragraph.text += text;
    for (const anchor of this.anchors.values()) anchor.words += text;
    if (text.trim() === '') return;
    paragraph.bold &&= bold;
    if (size !== null) paragraph.size = Math.min(paragraph.size ?? size, size);
  }

  readFrame(element: XmlElement): void {
    const box = element.name === 'draw:custom-shape' ? element : findElement(element, 'draw:text-box');
    if (box !== undefined) this.paragraph.frames.push(box);
    else if (findElement(element, 'draw:image') !== undefined) this.manuscript.leaveOut('picture');
    else this.manuscript.leaveOut('embedded');
  }

  private note(body: XmlElement | undefined): void {
    if (body === undefined || this.inNote) return;
    this.inNote = true;
    const at = this.manuscript.footnotes.push(this.aside(body));
    this.inNote = false;
    this.paragraph.text += `[^${at}]`;
  }

  /** The words of a note or a comment, on a sheet of their own. */
  private aside(element: XmlElement): string {
    const outer = this.paragraph;
    const words = this.wordsOf(element);
    this.paragraph = outer;
    return words;
  }

  private remark(element: XmlElement): void {
    if (element.attributes.get('loext:resolved') === 'true') {
      this.manuscript.leaveOut('settled');
      return;
    }
    if (this.inNote) return;
    this.inNote = true;
    const text = this.aside(element);
    this.inNote = false;
    if (text === '') return;
    const comment: MarginComment = { author: textOf(childOf(element, 'dc:creator')).trim() || null, on: '', text };
    const name = element.attributes.get('office:name');
    if (name !== undefined) this.anchors.set(name, { comment, words: '' });
    this.paragraph.comments.push(comment);
  }

  /** What a comment stands on is known at its end, maybe some paragraphs below. */
  private endRemark(name: string): void {
    const anchor = this.anchors.get(name);
    this.anchors.delete(name);
    if (anchor !== undefined) anchor.comment.on = anchor.words;
  }
}
