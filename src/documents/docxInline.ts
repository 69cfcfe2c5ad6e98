/**
 * Documents, pure: what stands in the paragraphs of a .docx file: runs of text, fields by their results, notes, comments. What was
 * inserted or moved to a place is read, what was deleted or moved away is not.
 */
import { chosenOf, framesIn, mathOf, symbolOf } from './docxMarkup';
import { isOn, type DocxStyles, type RunSetting } from './docxStyles';
import { tidy, type Manuscript } from './manuscript';
import { OpenParagraph } from './openParagraph';
import { childOf, childrenOf, elementsOf, textOf, type XmlElement } from './xmlTree';

/** A comment as the file keeps it, apart from the text. */
interface Remark {
  readonly author: string | null;
  readonly text: string;
  readonly settled: boolean;
}

/** The parts of the file beside the text; null where there is none. */
export interface DocxAside {
  readonly footnotes: XmlElement | null;
  readonly endnotes: XmlElement | null;
  readonly comments: XmlElement | null;
  /** Which comments are settled. */
  readonly commentsExtended: XmlElement | null;
}

export class DocxInline {
  private readonly footnotes: ReadonlyMap<string, XmlElement>;
  private readonly endnotes: ReadonlyMap<string, XmlElement>;
  private readonly remarks = new Map<string, Remark>();
  /** Where in the open paragraph a comment's words began, by its number; a paragraph's end starts them anew. */
  private readonly anchors = new Map<string, { text: string }>();
  /** Nested fields: true while the instruction is read, false in the result. */
  private readonly fields: boolean[] = [];
  private paragraph = new OpenParagraph();
  /** Whether the run before was hidden, so that one passage is counted once. */
  private inHidden = false;
  private inNote = false;

  constructor(
    private readonly manuscript: Manuscript,
    private readonly styles: DocxStyles,
    aside: DocxAside,
  ) {
    this.footnotes = notesOf(aside.footnotes, 'w:footnote');
    this.endnotes = notesOf(aside.endnotes, 'w:endnote');
    this.readRemarks(aside.comments, aside.commentsExtended);
  }

  /** Whether words wait for the end of their paragraph. */
  get hasOpenText(): boolean {
    return this.paragraph.text !== '';
  }

  /** Ends the open paragraph and hands it on. */
  take(): OpenParagraph {
    const { paragraph } = this;
    this.paragraph = new OpenParagraph();
    for (const anchor of this.anchors.values()) anchor.text += ' ';
    return paragraph;
  }

  /** Adds what stands in `parent` to the open paragraph, whose own properties are `properties`. */
  read(parent: XmlElement, properties: XmlElement | undefined): void {
    for (const element of elementsOf(parent)) {
      switch (element.name) {
        case 'w:r':
          this.readRun(element, properties);
          break;
        case 'w:ins':
        case 'w:moveTo':
          this.manuscript.tracked = true;
          this.read(element, properties);
          break;
        case 'w:del':
        case 'w:moveFrom':
          this.manuscript.tracked = true;
          this.keepFields(element);
          break;
        case 'w:sdt':
          // What asks to be filled in ("Click here to enter text") is not the writer's.
          if (childOf(childOf(element, 'w:sdtPr'), 'w:showingPlcHdr') === undefined)
            this.read(childOf(element, 'w:sdtContent') ?? element, properties);
          break;
        case 'w:hyperlink':
        case 'w:fldSimple':
        case 'w:smartTag':
        case 'w:customXml':
        case 'w:dir':
        case 'w:bdo':
          this.read(element, properties);
          break;
        case 'mc:AlternateContent': {
          const chosen = chosenOf(element);
          if (chosen !== undefined) this.read(chosen, properties);
          break;
        }
        case 'w:commentRangeStart':
          this.anchors.set(element.attributes.get('w:id') ?? '', { text: '' });
          break;
        case 'm:oMath':
        case 'm:oMathPara':
          this.add(mathOf(element), {});
          break;
        default:
      }
    }
  }

  /** Deleted text may hold the begin or end of a field that goes on after it. */
  private keepFields(element: XmlElement): void {
    for (const run of childrenOf(element, 'w:r'))
      for (const mark of childrenOf(run, 'w:fldChar')) this.readField(mark.attributes.get('w:fldCharType'));
  }

  private readField(type: string | undefined): void {
    if (type === 'begin') this.fields.push(true);
    else if (type === 'separate' && this.fields.length > 0) this.fields[this.fields.length - 1] = false;
    else if (type === 'end') this.fields.pop();
  }

  private readRun(run: XmlElement, paragraphProperties: XmlElement | undefined): void {
    const setting = this.styles.run(childOf(run, 'w:rPr'), paragraphProperties);
    const hidden = setting.hidden === true;
    for (const element of elementsOf(run)) {
      if (element.name === 'w:fldChar') this.readField(element.attributes.get('w:fldCharType'));
      else if (element.name === 'w:commentReference') this.remark(element.attributes.get('w:id') ?? '');
      else if (this.fields.includes(true)) continue;
      else if (!hidden) this.readPiece(element, setting);
      else if (textOf(element).trim() !== '' && !this.inHidden) {
        this.inHidden = true;
        this.manuscript.leaveOut('hidden');
      }
    }
    if (!hidden && textOf(run).trim() !== '') this.inHidden = false;
  }

  private readPiece(element: XmlElement, setting: RunSetting): void {
    switch (element.name) {
      case 'w:t':
        this.add(textOf(element).replace(/[\r\n]+/g, ' '), setting);
        break;
      case 'w:tab':
      case 'w:ptab':
        this.add('\t', setting);
        break;
      case 'w:br':
        // The break of a page or a column is none of a line.
        this.add(/page|column/.test(element.attributes.get('w:type') ?? '') ? ' ' : '\n', setting);
        break;
      case 'w:cr':
        this.add('\n', setting);
        break;
      case 'w:noBreakHyphen':
        this.add('\u2011', setting);
        break;
      case 'w:sym':
        this.add(symbolOf(element), setting);
        break;
      case 'w:footnoteReference':
        this.note(this.footnotes.get(element.attributes.get('w:id') ?? ''));
        break;
      case 'w:endnoteReference':
        this.note(this.endnotes.get(element.attributes.get('w:id') ?? ''));
        break;
      case 'w:ruby':
        for (const run of childrenOf(childOf(element, 'w:rubyBase'), 'w:r'))
          for (const piece of elementsOf(run)) this.readPiece(piece, setting);
        break;
      case 'mc:AlternateContent': {
        for (const piece of elementsOf(chosenOf(element))) this.readPiece(piece, setting);
        break;
      }
      case 'w:drawing':
      case 'w:pict':
      case 'w:object': {
        const frames = framesIn(element);
        if (frames.length > 0) for (const frame of frames) this.paragraph.frames.push(frame);
        else this.manuscript.leaveOut(element.name === 'w:object' ? 'embedded' : 'picture');
        break;
      }
      default:
    }
  }

  private add(text: string, { bold = false, size }: RunSetting): void {
    const { paragraph } = this;
    paragraph.text += text;
    for (const anchor of this.anchors.values()) anchor.text += text;
    if (text.trim() === '') return;
    paragraph.bold &&= bold;
    if (size !== undefined) paragraph.size = Math.min(paragraph.size ?? size, size);
  }

  /** The words of a comment or a note: its paragraphs read as any other, on a sheet of their own. */
  private plainText(element: XmlElement): string {
    const outer = this.paragraph;
    const outerFields = this.fields.splice(0);
    const paragraphs = element.name === 'w:p' ? [element] : childrenOf(element, 'w:p');
    const text = paragraphs
      .map((paragraph) => {
        this.paragraph = new OpenParagraph();
        this.read(paragraph, childOf(paragraph, 'w:pPr'));
        return tidy(this.paragraph.text);
      })
      .filter((line) => line !== '')
      .join(' ');
    this.paragraph = outer;
    this.fields.splice(0, this.fields.length, ...outerFields);
    return text;
  }

  private readRemarks(comments: XmlElement | null, extended: XmlElement | null): void {
    const settled = new Set(
      childrenOf(extended ?? undefined, 'w15:commentEx')
        .filter(({ attributes }) => isOn(attributes.get('w15:done'), false))
        .map(({ attributes }) => attributes.get('w15:paraId')),
    );
    for (const comment of childrenOf(comments ?? undefined, 'w:comment')) {
      const paragraphs = childrenOf(comment, 'w:p');
      // The last paragraph's number is the comment's in the list of those that are settled.
      const paraId = paragraphs[paragraphs.length - 1]?.attributes.get('w14:paraId');
      this.remarks.set(comment.attributes.get('w:id') ?? '', {
        author: comment.attributes.get('w:author')?.trim() || null,
        text: paragraphs.map((paragraph) => this.plainText(paragraph)).join(' '),
        settled: paraId !== undefined && settled.has(paraId),
      });
    }
  }

  private note(note: XmlElement | undefined): void {
    // A note has no notes of its own.
    if (note === undefined || this.inNote) return;
    this.inNote = true;
    const at = this.manuscript.footnotes.push(this.plainText(note));
    this.inNote = false;
    this.paragraph.text += `[^${at}]`;
  }

  private remark(id: string): void {
    const remark = this.remarks.get(id);
    const on = this.anchors.get(id)?.text ?? '';
    this.anchors.delete(id);
    if (remark === undefined) return;
    if (remark.settled) this.manuscript.leaveOut('settled');
    else if (remark.text !== '') this.paragraph.comments.push({ author: remark.author, on, text: remark.text });
  }
}

/** Notes by number, without the lines that separate them from the text. */
function notesOf(part: XmlElement | null, name: string): Map<string, XmlElement> {
  return new Map(
    childrenOf(part ?? undefined, name)
      .filter(({ attributes }) => !/separator|continuation/i.test(attributes.get('w:type') ?? ''))
      .map((note) => [note.attributes.get('w:id') ?? '', note]),
  );
}
