/**
 * Documents, pure: OpenDocument text (.odt, ISO/IEC 26300) as copy. What tracked changes deleted is kept there apart from the text,
 * so the text reads as if all were accepted.
 */
import { DocumentFault, type DocumentCopy } from './document';
import { factsOf, Manuscript, tidy, type Cell, type ManuscriptParagraph, type MarginComment } from './manuscript';
import { OdtInline } from './odtInline';
import { OdtStyles } from './odtStyles';
import { childOf, childrenOf, elementsOf, findElement, readXml, textOf, type XmlElement } from './xmlTree';
import type { ZipArchive } from './zip';

const OASIS = 'urn:oasis:names:tc:opendocument:xmlns:';
const PREFIXES = new Map([
  ...['office', 'text', 'style', 'table', 'meta', 'manifest'].map((name): [string, string] => [
    `${OASIS}${name}:1.0`,
    name,
  ]),
  [`${OASIS}drawing:1.0`, 'draw'],
  [`${OASIS}xsl-fo-compatible:1.0`, 'fo'],
  ['http://purl.org/dc/elements/1.1/', 'dc'],
  ['urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0', 'loext'],
]);

export function isOdt(archive: ZipArchive): boolean {
  return archive.names.includes('content.xml');
}

/** @throws DocumentFault where there is no text to read, or it is locked. */
export function readOdt(archive: ZipArchive): DocumentCopy {
  return new OdtReader(archive).read();
}

/** A list round the paragraphs that are read. */
class OpenList {
  /** The number of the item that is read. */
  number = 0;
  /** Whether the item has shown its number or bullet: a second paragraph of it has none. */
  shown = false;

  constructor(
    readonly style: string | undefined,
    readonly level: number,
    readonly bulleted: boolean,
  ) {}
}

class OdtReader {
  private readonly manuscript = new Manuscript();
  private readonly content: XmlElement;
  private readonly styles: OdtStyles;
  private readonly inline: OdtInline;

  constructor(private readonly archive: ZipArchive) {
    const manifest = this.part('META-INF/manifest.xml') ?? undefined;
    if (findElement(manifest, 'manifest:encryption-data') !== undefined)
      throw new DocumentFault('It is locked with a password; save a copy without one.');
    const content = this.part('content.xml');
    if (content === null) throw new DocumentFault('It is damaged: no text was found in it.');
    this.content = content;
    this.styles = new OdtStyles(this.part('styles.xml') ?? undefined, content);
    this.inline = new OdtInline(this.manuscript, this.styles, (element) => this.plainText(element));
  }

  read(): DocumentCopy {
    const { manuscript } = this;
    const text = childOf(childOf(this.content, 'office:body'), 'office:text');
    if (text === undefined) throw new DocumentFault('It is an OpenDocument file, but no document of text.');
    this.readBlocks(text, null, null);
    const meta = childOf(this.part('meta.xml') ?? undefined, 'office:meta');
    const say = (property: string): string => textOf(childOf(meta, property));
    const properties = factsOf({
      headline: say('dc:title'),
      byline: say('meta:initial-creator') || say('dc:creator'),
      date: say('dc:date') || say('meta:creation-date'),
      language: say('dc:language') || this.styles.language,
    });
    manuscript.setFacts(properties);
    if (this.styles.hasHeaders) manuscript.leaveOut('header');
    return manuscript.toCopy('odt');
  }

  private part(name: string): XmlElement | null {
    const bytes = this.archive.part(name);
    if (bytes === null) return null;
    const { root, fault } = readXml(bytes, PREFIXES);
    if (fault !== null) this.manuscript.sayBroken(name, fault);
    return root;
  }

  private readBlocks(parent: XmlElement, list: OpenList | null, cell: Cell | null): void {
    for (const element of elementsOf(parent)) {
      switch (element.name) {
        case 'text:p':
        case 'text:h':
          this.readParagraph(element, list, cell);
          break;
        case 'text:list':
          this.readList(element, list, cell);
          break;
        case 'table:table':
          this.readTable(element, cell);
          break;
        case 'text:section':
          if (this.styles.isHiddenSection(element)) this.manuscript.leaveOut('hidden');
          else this.readBlocks(element, list, cell);
          break;
        case 'text:tracked-changes':
          this.manuscript.tracked ||= elementsOf(element).length > 0;
          break;
        case 'draw:frame':
          this.inline.readFrame(element);
          this.readFrames(cell);
          break;
        case 'text:numbered-paragraph':
          this.readBlocks(element, list, cell);
          break;
        default:
      }
    }
  }

  private readParagraph(element: XmlElement, list: OpenList | null, cell: Cell | null): void {
    const setting = this.styles.setting(element.attributes.get('text:style-name'), 'paragraph');
    const sign = findElement(element, 'text:hidden-paragraph');
    if (setting.hidden || (sign !== undefined && sign.attributes.get('text:is-hidden') !== 'false')) {
      if (textOf(element).trim() !== '') this.manuscript.leaveOut('hidden');
      return;
    }
    const { text: words, bold, size, comments } = this.inline.readParagraph(element, setting);
    const text = tidy(words);
    if (cell !== null) {
      if (text !== '') cell.paragraphs.push(text);
      cell.comments.push(...comments);
    } else if (text !== '' || comments.length > 0) {
      const names = this.styles.names(element.attributes.get('text:style-name'));
      if (names.some((name) => this.manuscript.takeCredit(name.toLowerCase(), text))) return;
      const role = this.roleOf(element, names, list);
      this.manuscript.paragraphs.push({ ...role, text, bold, size, comments });
    }
    this.readFrames(cell);
  }

  /** What stands in frames comes after the paragraph that they hang on. */
  private readFrames(cell: Cell | null): void {
    const { frames } = this.inline;
    for (let frame = frames.shift(); frame !== undefined; frame = frames.shift()) this.readBlocks(frame, null, cell);
  }

  private roleOf(
    element: XmlElement,
    names: readonly string[],
    list: OpenList | null,
  ): Pick<ManuscriptParagraph, 'role' | 'level' | 'number'> {
    if (names.includes('Title')) return { role: 'heading', level: 0 };
    if (element.name === 'text:h') {
      const level = Number(element.attributes.get('text:outline-level') ?? 1);
      return { role: 'heading', level: Number.isInteger(level) && level > 0 ? Math.min(9, level) : 1 };
    }
    if (names.some((name) => /^(?:Quotations|Quote|Block_20_Text|Intense_20_Quote)$/.test(name)))
      return { role: 'block-quote', level: 0 };
    if (list === null || list.shown) return { role: 'body', level: 0 };
    list.shown = true;
    const { level, number } = list;
    return list.bulleted ? { role: 'bullet', level } : { role: 'numbered', level, number };
  }

  private readList(element: XmlElement, outer: OpenList | null, cell: Cell | null): void {
    const style = element.attributes.get('text:style-name') ?? outer?.style;
    const level = outer === null ? 0 : Math.min(8, outer.level + 1);
    const list = new OpenList(style, level, this.styles.isBulleted(style, level));
    for (const item of elementsOf(element)) {
      if (item.name === 'text:list-item') {
        const start = Number(item.attributes.get('text:start-value') ?? Number.NaN);
        list.number = Number.isInteger(start) ? start : list.number + 1;
        list.shown = false;
      } else if (item.name !== 'text:list-header') continue;
      else list.shown = true;
      this.readBlocks(item, list, cell);
    }
  }

  private readTable(table: XmlElement, outer: Cell | null): void {
    for (const row of rowsOf(table)) {
      const comments: MarginComment[] = [];
      const texts: string[] = [];
      for (const element of childrenOf(row, 'table:table-cell')) {
        const cell: Cell = { paragraphs: [], comments };
        this.readBlocks(element, null, cell);
        texts.push(cell.paragraphs.join(' '));
      }
      if (outer === null) this.manuscript.addRow(texts, comments);
      else {
        outer.paragraphs.push(...texts.filter((text) => text !== ''));
        outer.comments.push(...comments);
      }
    }
  }

  /** The words of a note or a comment. */
  private plainText(element: XmlElement): string {
    const cell: Cell = { paragraphs: [], comments: [] };
    this.readBlocks(element, null, cell);
    return cell.paragraphs.join(' ');
  }
}

function rowsOf(table: XmlElement): XmlElement[] {
  return elementsOf(table).flatMap((child) =>
    child.name === 'table:table-row'
      ? [child]
      : /^table:table-(?:header-rows|rows|row-group)$/.test(child.name)
        ? rowsOf(child)
        : [],
  );
}
