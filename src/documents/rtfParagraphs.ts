/**
 * Documents, pure: what the words of an RTF file become: paragraphs with their roles, list items, rows of a table, each with the
 * comments on it. Which words are copy is decided in `rtf.ts`.
 */
import { tidy, type Manuscript, type ManuscriptParagraph, type MarginComment } from './manuscript';
import { RtfComments } from './rtfComments';
import { Sheet, TEXT_OUTLINE, type GroupState } from './rtfGroup';

export class RtfParagraphs {
  readonly story = new Sheet((paragraph) => this.manuscript.paragraphs.push(paragraph));
  readonly comments = new RtfComments();
  /** Paragraph styles by number. */
  readonly styles = new Map<number, { readonly name: string; readonly outline: number }>();
  /** The number or the bullet in front of the open paragraph. */
  listText = '';
  /** The cells of the open row, and the paragraphs of the open cell. */
  private cells: string[] = [];
  private cell: string[] = [];
  private rowComments: MarginComment[] = [];

  constructor(private readonly manuscript: Manuscript) {}

  /** Adds words, of whose setting only size and weight count. */
  addWords(sheet: Sheet, text: string, { bold, size }: GroupState): void {
    sheet.text += text;
    this.comments.addToAnchors(text);
    if (text.trim() === '') return;
    sheet.bold &&= bold;
    sheet.size = Math.min(sheet.size ?? size, size);
  }

  endParagraph(sheet: Sheet, state: GroupState): void {
    if (state.inTable && sheet === this.story) {
      this.endCellParagraph(sheet);
      return;
    }
    this.endRow();
    const { bold, size, comments } = sheet;
    const text = this.takeText(sheet);
    const role = this.role(state);
    this.listText = '';
    sheet.comments = [];
    const isCredit = this.manuscript.takeCredit(this.styles.get(state.style)?.name ?? '', text);
    if (!isCredit && (text !== '' || comments.length > 0)) sheet.add({ ...role, text, bold, size, comments });
    sheet.frames.splice(0).forEach(sheet.add);
  }

  endCellParagraph(sheet: Sheet): void {
    const text = this.takeText(sheet);
    if (text !== '') this.cell.push(text);
    this.cell.push(...sheet.frames.splice(0).map((paragraph) => paragraph.text));
    this.rowComments.push(...sheet.comments);
    sheet.comments = [];
    this.listText = '';
  }

  endCell(sheet: Sheet): void {
    this.endCellParagraph(sheet);
    this.cells.push(this.cell.join(' '));
    this.cell = [];
  }

  endRow(): void {
    if (this.cell.length > 0) this.cells.push(this.cell.join(' '));
    if (this.cells.length > 0) this.manuscript.addRow(this.cells, this.rowComments);
    this.cells = [];
    this.cell = [];
    this.rowComments = [];
  }

  private takeText(sheet: Sheet): string {
    const text = tidy(sheet.text);
    this.comments.addToAnchors(' ');
    sheet.text = '';
    sheet.bold = true;
    sheet.size = null;
    return text;
  }

  private role(state: GroupState): Pick<ManuscriptParagraph, 'role' | 'level' | 'number'> {
    const { listText } = this;
    const style = this.styles.get(state.style);
    const name = style?.name ?? '';
    if (name === 'title') return { role: 'heading', level: 0 };
    const outline = Math.min(state.outline, style?.outline ?? TEXT_OUTLINE);
    const named = /^heading (\d)$/.exec(name);
    if (outline < TEXT_OUTLINE) return { role: 'heading', level: outline + 1 };
    if (named !== null) return { role: 'heading', level: Number(named[1]) };
    if (/^(?:quote|intense quote|block text|quotations)$/.test(name)) return { role: 'block-quote', level: 0 };
    if (listText === '') return { role: 'body', level: 0 };
    const number = /^\(?(\d{1,4})[.)]?$/.exec(listText);
    const { level } = state;
    return number === null ? { role: 'bullet', level } : { role: 'numbered', level, number: Number(number[1]) };
  }
}
