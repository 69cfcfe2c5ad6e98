/**
 * Documents, pure: Word's .docx (Office Open XML, ECMA-376 part 1) as copy. Tracked changes are read as accepted: what was
 * inserted or moved to a place stands, what was deleted or moved away does not, and a paragraph whose end was deleted runs on into
 * the next.
 */
import { DocumentFault, type DocumentCopy } from './document';
import { DocxInline } from './docxInline';
import { chosenOf, inside, PREFIXES } from './docxMarkup';
import { DocxStyles, type Numbering } from './docxStyles';
import { factsOf, Manuscript, tidy, type Cell, type ManuscriptParagraph, type MarginComment } from './manuscript';
import { childOf, elementsOf, readXml, textOf, type XmlElement } from './xmlTree';
import type { ZipArchive } from './zip';

export function isDocx(archive: ZipArchive): boolean {
  return archive.names.some((name) => /^word\/document\d*\.xml$/.test(name));
}

/** @throws DocumentFault where there is no text to read. */
export function readDocx(archive: ZipArchive): DocumentCopy {
  return new DocxReader(archive).read();
}

class DocxReader {
  private readonly manuscript = new Manuscript();
  private readonly styles: DocxStyles;
  private readonly inline: DocxInline;
  private readonly counters = new Map<string, number[]>();

  constructor(private readonly archive: ZipArchive) {
    this.styles = new DocxStyles(this.part('word/styles.xml'), this.part('word/numbering.xml'));
    this.inline = new DocxInline(this.manuscript, this.styles, {
      footnotes: this.part('word/footnotes.xml'),
      endnotes: this.part('word/endnotes.xml'),
      comments: this.part('word/comments.xml'),
      commentsExtended: this.part('word/commentsExtended.xml'),
    });
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
    this.inline.read(element, properties);
    const endGone = childOf(mark, 'w:del') ?? childOf(mark, 'w:moveFrom');
    if (endGone !== undefined || childOf(mark, 'w:ins') !== undefined) this.manuscript.tracked = true;
    // Its end was deleted: the next paragraph goes on where this one stops.
    if (endGone !== undefined) return;
    this.close(properties, cell);
  }

  /** Ends a paragraph whose own end was deleted, where nothing follows that it could run on into. */
  private flush(cell: Cell | null): void {
    if (this.inline.hasOpenText) this.close(undefined, cell);
  }

  private close(properties: XmlElement | undefined, cell: Cell | null): void {
    const { manuscript, styles } = this;
    const paragraph = this.inline.take();
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
}
