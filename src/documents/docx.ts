/**
 * Documents, pure: Word's .docx (Office Open XML, ECMA-376 part 1) as copy. Tracked changes are read as accepted: what was
 * inserted or moved to a place stands, what was deleted or moved away does not, and a paragraph whose end was deleted runs on into
 * the next.
 */
import { DocumentFault, type DocumentCopy } from './document';
import { DocxStyles, isOn, type Numbering, type RunSetting } from './docxStyles';
import { factsOf, Manuscript, tidy, type Cell, type ManuscriptParagraph, type MarginComment } from './manuscript';
import { OpenParagraph } from './openParagraph';
import { childOf, childrenOf, elementsOf, readXml, textOf, type XmlElement } from './xmlTree';
import type { ZipArchive } from './zip';

const WORD = [
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'http://purl.oclc.org/ooxml/wordprocessingml/main',
];
const PREFIXES = new Map([
  ...WORD.map((uri): [string, string] => [uri, 'w']),
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc'],
  ['http://schemas.microsoft.com/office/word/2010/wordml', 'w14'],
  ['http://schemas.microsoft.com/office/word/2012/wordml', 'w15'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/math', 'm'],
  ['http://purl.oclc.org/ooxml/officeDocument/math', 'm'],
  ['http://purl.org/dc/elements/1.1/', 'dc'],
  ['http://purl.org/dc/terms/', 'dcterms'],
]);

export function isDocx(archive: ZipArchive): boolean {
  return archive.names.some((name) => /^word\/document\d*\.xml$/.test(name));
}

/** @throws DocumentFault where there is no text to read. */
export function readDocx(archive: ZipArchive): DocumentCopy {
  return new DocxReader(archive).read();
}

interface Remark {
  readonly author: string | null;
  readonly text: string;
  readonly settled: boolean;
}

class DocxReader {
  private readonly manuscript = new Manuscript();
  private readonly styles: DocxStyles;
  private readonly footnotes: ReadonlyMap<string, XmlElement>;
  private readonly endnotes: ReadonlyMap<string, XmlElement>;
  private readonly remarks: ReadonlyMap<string, Remark>;
  /** Where in the open paragraph a comment's words began, by its number; a paragraph's end starts them anew. */
  private readonly anchors = new Map<string, { text: string }>();
  /** Nested fields: true while the instruction is read, false in the result. */
  private readonly fields: boolean[] = [];
  private readonly counters = new Map<string, number[]>();
  private paragraph = new OpenParagraph();
  /** Whether the run before was hidden, so that one passage is counted once. */
  private inHidden = false;
  private inNote = false;

  constructor(private readonly archive: ZipArchive) {
    this.styles = new DocxStyles(this.part('word/styles.xml'), this.part('word/numbering.xml'));
    this.footnotes = this.readNotes('word/footnotes.xml', 'w:footnote');
    this.endnotes = this.readNotes('word/endnotes.xml', 'w:endnote');
    this.remarks = this.readRemarks();
  }

  read(): DocumentCopy {
    const { archive, manuscript } = this;
    const name = archive.names.find((part) => /^word\/document\d*\.xml$/.test(part))!;
    const body = childOf(this.part(name) ?? undefined, 'w:body');
    if (body === undefined) throw new DocumentFault('It is damaged: no text was found in it.');
    this.readBlocks(body, null);
    this.flush(null);
    const core = this.part('docProps/core.xml') ?? undefined;
    const say = (property: string): string => textOf(childOf(core, property));
    const properties = factsOf({
      headline: say('dc:title'),
      byline: say('dc:creator'),
      date: say('dcterms:modified') || say('dcterms:created'),
      language: say('dc:language') || this.styles.language,
    });
    manuscript.setFacts(properties);
    if (archive.names.some((part) => /^word\/(?:header|footer)\d*\.xml$/.test(part) && this.hasText(part)))
      manuscript.leaveOut('header');
    return manuscript.toCopy('docx');
  }

  private part(name: string): XmlElement | null {
    const bytes = this.archive.part(name);
    if (bytes === null) return null;
    const { root, fault } = readXml(bytes, PREFIXES);
    if (fault !== null) this.manuscript.sayBroken(name, fault);
    return root;
  }

  private hasText(name: string): boolean {
    const bytes = this.archive.part(name);
    return bytes !== null && /\p{L}/u.test(textOf(readXml(bytes, PREFIXES).root ?? undefined));
  }

  private readRemarks(): Map<string, Remark> {
    const settled = new Set(
      childrenOf(this.part('word/commentsExtended.xml') ?? undefined, 'w15:commentEx')
        .filter(({ attributes }) => isOn(attributes.get('w15:done'), false))
        .map(({ attributes }) => attributes.get('w15:paraId')),
    );
    const remarks = new Map<string, Remark>();
    for (const comment of childrenOf(this.part('word/comments.xml') ?? undefined, 'w:comment')) {
      const paragraphs = childrenOf(comment, 'w:p');
      // The last paragraph's number is the comment's in the list of those that are settled.
      const paraId = paragraphs[paragraphs.length - 1]?.attributes.get('w14:paraId');
      remarks.set(comment.attributes.get('w:id') ?? '', {
        author: comment.attributes.get('w:author')?.trim() || null,
        text: paragraphs.map((paragraph) => this.plainText(paragraph)).join(' '),
        settled: paraId !== undefined && settled.has(paraId),
      });
    }
    return remarks;
  }

  private readNotes(part: string, name: string): Map<string, XmlElement> {
    return new Map(
      childrenOf(this.part(part) ?? undefined, name)
        .filter(({ attributes }) => !/separator|continuation/i.test(attributes.get('w:type') ?? ''))
        .map((note) => [note.attributes.get('w:id') ?? '', note]),
    );
  }

  /** The words of a comment or a note: its paragraphs read as any other, on a sheet of their own. */
  private plainText(element: XmlElement): string {
    const outer = this.paragraph;
    const outerFields = this.fields.splice(0);
    const paragraphs = element.name === 'w:p' ? [element] : childrenOf(element, 'w:p');
    const text = paragraphs
      .map((paragraph) => {
        this.paragraph = new OpenParagraph();
        this.readInline(paragraph, childOf(paragraph, 'w:pPr'));
        return tidy(this.paragraph.text);
      })
      .filter((line) => line !== '')
      .join(' ');
    this.paragraph = outer;
    this.fields.splice(0, this.fields.length, ...outerFields);
    return text;
  }

  /** @param cell takes the paragraphs of a table's cell instead of the manuscript. */
  private readBlocks(parent: XmlElement, cell: Cell | null): void {
    for (const element of elementsOf(parent)) {
      switch (element.name) {
        case 'w:p':
          this.readParagraph(element, cell);
          break;
        case 'w:tbl':
          this.readTable(element, cell);
          break;
        case 'w:sdt':
          this.readBlocks(childOf(element, 'w:sdtContent') ?? element, cell);
          break;
        case 'w:altChunk':
          this.manuscript.leaveOut('embedded');
          break;
        case 'mc:AlternateContent': {
          const chosen = chosenOf(element);
          if (chosen !== undefined) this.readBlocks(chosen, cell);
          break;
        }
        case 'w:del':
        case 'w:moveFrom':
          this.manuscript.tracked = true;
          break;
        case 'w:ins':
        case 'w:moveTo':
          this.manuscript.tracked = true;
          this.readBlocks(element, cell);
          break;
        case 'w:customXml':
        case 'w:smartTag':
          this.readBlocks(element, cell);
          break;
        default:
      }
    }
  }

  private readParagraph(element: XmlElement, cell: Cell | null): void {
    const properties = childOf(element, 'w:pPr');
    const mark = childOf(properties, 'w:rPr');
    this.readInline(element, properties);
    const endGone = childOf(mark, 'w:del') ?? childOf(mark, 'w:moveFrom');
    if (endGone !== undefined || childOf(mark, 'w:ins') !== undefined) this.manuscript.tracked = true;
    // Its end was deleted: the next paragraph goes on where this one stops.
    if (endGone !== undefined) return;
    this.close(properties, cell);
  }

  /** Ends a paragraph whose own end was deleted, where nothing follows that it could run on into. */
  private flush(cell: Cell | null): void {
    if (this.paragraph.text !== '') this.close(undefined, cell);
  }

  private close(properties: XmlElement | undefined, cell: Cell | null): void {
    const { paragraph, manuscript, styles } = this;
    this.paragraph = new OpenParagraph();
    for (const anchor of this.anchors.values()) anchor.text += ' ';
    const text = tidy(paragraph.text);
    if (cell !== null) {
      if (text !== '') cell.paragraphs.push(text);
      cell.comments.push(...paragraph.comments);
    } else if (text !== '' || paragraph.comments.length > 0) {
      const style = styles.paragraph(properties);
      if (manuscript.takeCredit(style.name, text)) return;
      manuscript.paragraphs.push({
        ...this.roleOf(style.name, style.outline, style.numbering),
        text,
        bold: paragraph.bold,
        size: paragraph.size,
        comments: paragraph.comments,
      });
    }
    for (const frame of paragraph.frames) this.readBlocks(frame, cell);
  }

  private roleOf(
    name: string,
    outline: number | null,
    numbering: Numbering | null,
  ): Pick<ManuscriptParagraph, 'role' | 'level' | 'number'> {
    if (name === 'title') return { role: 'heading', level: 0 };
    if (outline !== null) return { role: 'heading', level: outline + 1 };
    if (/quote$|^quotations$|^block text$/.test(name)) return { role: 'block-quote', level: 0 };
    if (numbering === null) return { role: 'body', level: 0 };
    const { list, level } = numbering;
    if (this.styles.isBulleted(numbering)) return { role: 'bullet', level };
    const counters = this.counters.get(list) ?? [];
    this.counters.set(list, counters);
    counters[level] = (counters[level] ?? 0) + 1;
    counters.length = level + 1;
    return { role: 'numbered', level, number: counters[level] };
  }

  private readTable(table: XmlElement, outer: Cell | null): void {
    this.flush(outer);
    for (const row of inside(table, 'w:tr')) {
      if (childOf(childOf(row, 'w:trPr'), 'w:del') !== undefined) {
        this.manuscript.tracked = true;
        continue;
      }
      const texts: string[] = [];
      const comments: MarginComment[] = [];
      for (const element of inside(row, 'w:tc')) {
        if (childOf(childOf(element, 'w:tcPr'), 'w:cellDel') !== undefined) continue;
        const cell: Cell = { paragraphs: [], comments };
        this.readBlocks(element, cell);
        this.flush(cell);
        texts.push(cell.paragraphs.join(' '));
      }
      if (outer !== null) {
        outer.paragraphs.push(...texts.filter((text) => text !== ''));
        outer.comments.push(...comments);
      } else this.manuscript.addRow(texts, comments);
    }
  }

  private readInline(parent: XmlElement, properties: XmlElement | undefined): void {
    for (const element of elementsOf(parent)) {
      switch (element.name) {
        case 'w:r':
          this.readRun(element, properties);
          break;
        case 'w:ins':
        case 'w:moveTo':
          this.manuscript.tracked = true;
          this.readInline(element, properties);
          break;
        case 'w:del':
        case 'w:moveFrom':
          this.manuscript.tracked = true;
          this.keepFields(element);
          break;
        case 'w:sdt':
          // What asks to be filled in ("Click here to enter text") is not the writer's.
          if (childOf(childOf(element, 'w:sdtPr'), 'w:showingPlcHdr') === undefined)
            this.readInline(childOf(element, 'w:sdtContent') ?? element, properties);
          break;
        case 'w:hyperlink':
        case 'w:fldSimple':
        case 'w:smartTag':
        case 'w:customXml':
        case 'w:dir':
        case 'w:bdo':
          this.readInline(element, properties);
          break;
        case 'mc:AlternateContent': {
          const chosen = chosenOf(element);
          if (chosen !== undefined) this.readInline(chosen, properties);
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

  /** Deleted text may hold the begin or end of a field that goes on behind it. */
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

/** The rows of a table or the cells of a row, also those in content controls and in insertions. */
function inside(parent: XmlElement, name: string): XmlElement[] {
  return elementsOf(parent).flatMap((child) =>
    child.name === name ? [child] : /^w:(?:sdt|sdtContent|customXml|ins)$/.test(child.name) ? inside(child, name) : [],
  );
}

/** One of the forms that stand for one thing: the one for readers that know nothing new, unless only the other has words in it. */
function chosenOf(alternates: XmlElement): XmlElement | undefined {
  const fallback = childOf(alternates, 'mc:Fallback');
  const choice = childOf(alternates, 'mc:Choice');
  const isEmpty = elementsOf(fallback).length === 0;
  const isPicture = fallback !== undefined && framesIn(fallback).length === 0 && choice !== undefined;
  return isEmpty || (isPicture && framesIn(choice).length > 0) ? choice : fallback;
}

/** The text boxes in a drawing, also those of a group, each once. */
function framesIn(element: XmlElement): readonly XmlElement[] {
  if (element.name === FRAME) return [element];
  return elementsOf(element.name === 'mc:AlternateContent' ? chosenOf(element) : element).flatMap(framesIn);
}

const FRAME = 'w:txbxContent';

function mathOf(element: XmlElement): string {
  if (element.name === 'm:t') return textOf(element);
  return elementsOf(element).map(mathOf).join('');
}

/** A character by its number in a font; those of picture fonts are signs, and none of them is copy. */
function symbolOf(element: XmlElement): string {
  const code = Number.parseInt(element.attributes.get('w:char') ?? '', 16);
  return Number.isNaN(code) || (code >= 0xe000 && code <= 0xf8ff) ? '' : String.fromCharCode(code);
}
