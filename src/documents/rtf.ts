/**
 * Documents, pure: Rich Text Format (1.9.1) as copy. Tracked changes are read as accepted, fields show their results, and what a
 * reader is asked to pass over (`\*`) is passed over, unless it is known.
 */
import type { DocumentCopy } from './document';
import { factsOf, Manuscript, tidy, type ManuscriptParagraph, type MarginComment } from './manuscript';
import { decodeBytes, encodingOfPage, encodingOfSet } from './rtfCodePages';
import { rtfTokens } from './rtfTokens';

export function readRtf(bytes: Uint8Array): DocumentCopy {
  return new RtfReader().read(bytes);
}

/** Words that stand for something else than copy: a title, the name of a style. */
class Collector {
  words = '';

  constructor(readonly done: (words: string) => void) {}
}

/** What paragraphs are written on: the story, a note, a comment, a frame. */
class Sheet {
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
interface State {
  /** Where words go; null for nowhere. */
  destination: Sheet | Collector | null;
  /** The sheet round it. */
  sheet: Sheet;
  /** Where words of the group's Unicode form go, while its old form goes nowhere. */
  behindOldForm: Sheet | Collector | null;
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

const TEXT_OUTLINE = 9;
/** Groups deeper than any writer nests them are passed over. */
const DEEPEST = 1000;

const CHARACTERS: ReadonlyMap<string, string> = new Map([
  ...[
    ['emdash', '—'],
    ['endash', '–'],
    ['bullet', '•'],
    ['tab', '\t'],
    ['line', '\n'],
    ['lbr', '\n'],
    ['softline', '\n'],
  ],
  ...[
    ['lquote', '‘'],
    ['rquote', '’'],
    ['ldblquote', '“'],
    ['rdblquote', '”'],
    ['zwj', '\u200d'],
    ['zwnj', '\u200c'],
  ],
  ...[
    ['emspace', ' '],
    ['enspace', ' '],
    ['qmspace', ' '],
    ['~', '\u00a0'],
    ['_', '\u2011'],
    ['{', '{'],
    ['}', '}'],
    ['\\', '\\'],
  ],
] as [string, string][]);

/** Groups without copy that are not marked as such (`\*`). */
const NOWHERE = new Set(
  (
    'colortbl filetbl fonttbl listtable listoverridetable info fldinst objdata nonshppict nonesttables shprslt shpinst ' +
    'sv sn xe tc tcn bkmkstart bkmkend ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn do'
  ).split(' '),
);
/** Groups that are marked as to be passed over, and are read all the same. */
const STARRED = new Set(
  'annotation footnote shppict shpinst do shptxt dptxbxtext ud atnauthor atnref atrfstart atrfend'.split(' '),
);

const LANGUAGES: ReadonlyMap<number, string> = new Map([
  ...[
    [1033, 'en-US'],
    [2057, 'en-GB'],
    [3081, 'en-AU'],
    [4105, 'en-CA'],
  ],
  ...[
    [5129, 'en-NZ'],
    [6153, 'en-IE'],
    [7177, 'en-ZA'],
    [16393, 'en-IN'],
  ],
] as [number, string][]);

class RtfReader {
  private readonly manuscript = new Manuscript();
  private readonly story = new Sheet((paragraph) => this.manuscript.paragraphs.push(paragraph));
  private state: State = {
    ...{ destination: this.story, sheet: this.story, behindOldForm: null, inStyleSheet: false, standIns: 1 },
    ...{ encoding: 'windows-1252', hidden: false, deleted: false, bold: false, size: 12 },
    ...{ style: 0, outline: TEXT_OUTLINE, inTable: false, level: 0 },
  };
  private readonly groups: State[] = [];
  private tooDeep = 0;
  private isStarred = false;
  /** Bytes that are not decoded yet. */
  private bytes: number[] = [];
  private toSkip = 0;
  private documentEncoding = 'windows-1252';
  private readonly fonts = new Map<number, string | null>();
  private font = 0;
  private readonly styles = new Map<number, { readonly name: string; readonly outline: number }>();
  /** The number or the bullet in front of the open paragraph. */
  private listText = '';
  /** The cells of the open row, and the paragraphs of the open cell. */
  private cells: string[] = [];
  private cell: string[] = [];
  private rowComments: MarginComment[] = [];
  private readonly facts = new Map<string, string>();
  private readonly days = new Map<string, string>();
  private day: { key: string; year: number; month: number } = { key: '', year: 0, month: 0 };
  private readonly anchors = new Map<string, { words: string; isOpen: boolean }>();
  private commentAuthor: string | null = null;
  private commentNumber = '';
  private language: string | undefined;
  /** Whether the words before were hidden, so that one passage is counted once. */
  private inHidden = false;

  read(file: Uint8Array): DocumentCopy {
    const { manuscript } = this;
    for (const token of rtfTokens(file)) {
      if (token.kind === 'open') this.open();
      else if (token.kind === 'close') this.close();
      else if (this.tooDeep > 0) continue;
      else if (token.kind === 'byte') this.byte(token.number);
      else if (token.kind === 'word') this.word(token.name, token.number);
      else if (token.kind === 'symbol') this.symbol(token.name);
    }
    if (this.groups.length > 0) manuscript.faults.push('The file ends early; what there is of it was read.');
    while (this.groups.length > 0) this.close();
    this.flush();
    this.endParagraph(this.story);
    this.endRow();
    const properties = factsOf({
      headline: this.facts.get('title'),
      byline: this.facts.get('author'),
      date: this.days.get('revtim') ?? this.days.get('creatim'),
      language: this.language,
    });
    manuscript.setFacts(properties);
    return manuscript.toCopy('rtf');
  }

  private open(): void {
    if (this.groups.length >= DEEPEST) {
      this.tooDeep++;
      return;
    }
    this.flush();
    this.toSkip = 0;
    this.isStarred = false;
    this.groups.push({ ...this.state });
    if (!this.state.inStyleSheet) return;
    const style: State = { ...this.state, inStyleSheet: false, style: 0, outline: TEXT_OUTLINE };
    style.destination = new Collector((name) =>
      this.styles.set(this.state.style, {
        name: name.split(';')[0]!.trim().toLowerCase(),
        outline: this.state.outline,
      }),
    );
    this.state = style;
  }

  private close(): void {
    if (this.tooDeep > 0) {
      this.tooDeep--;
      return;
    }
    this.flush();
    this.toSkip = 0;
    const outer = this.groups.pop();
    if (outer === undefined) return;
    const { destination } = this.state;
    if (destination !== null && destination !== outer.destination && destination !== outer.behindOldForm) {
      if (destination instanceof Sheet) {
        this.endParagraph(destination);
        destination.done();
      } else destination.done(destination.words);
    }
    this.state = outer;
  }

  private byte(byte: number): void {
    if (this.toSkip > 0) this.toSkip--;
    else this.bytes.push(byte);
  }

  private symbol(name: string): void {
    if (name === '*') {
      this.isStarred = true;
      return;
    }
    const character = CHARACTERS.get(name);
    if (character !== undefined) this.character(character);
  }

  private character(character: string): void {
    if (this.toSkip > 0) {
      this.toSkip--;
      return;
    }
    this.flush();
    this.put(character);
  }

  private word(name: string, number: number | null): void {
    const isStarred = this.isStarred;
    this.isStarred = false;
    const character = CHARACTERS.get(name);
    if (character !== undefined) {
      this.character(character);
      return;
    }
    this.flush();
    this.toSkip = 0;
    if (isStarred && !STARRED.has(name)) this.state.destination = null;
    else if (this.setting(name, number) || this.paragraphWord(name)) return;
    else this.openDestination(name);
  }

  /** Words that change how what follows is read; whether `name` is one. */
  private setting(name: string, number: number | null): boolean {
    const { state } = this;
    const isOn = number !== 0;
    switch (name) {
      case 'u':
        if (number !== null) this.put(String.fromCharCode(number & 0xffff));
        this.toSkip = state.standIns;
        return true;
      case 'uc':
        state.standIns = Math.max(0, number ?? 1);
        return true;
      case 'f':
        this.font = number ?? 0;
        state.encoding = this.fonts.get(this.font) ?? this.documentEncoding;
        return true;
      case 'fcharset':
        this.fonts.set(this.font, encodingOfSet(number ?? 0));
        return true;
      case 'cpg':
        this.fonts.set(this.font, this.encoding(number ?? 0));
        return true;
      case 'ansicpg':
        this.documentEncoding = state.encoding = this.encoding(number ?? 0);
        return true;
      case 'mac':
        this.documentEncoding = state.encoding = 'macintosh';
        return true;
      case 'pc':
      case 'pca':
        this.documentEncoding = state.encoding = this.encoding(name === 'pc' ? 437 : 850);
        return true;
      case 'deflang':
        this.language = LANGUAGES.get(number ?? 0);
        return true;
      case 'plain':
        Object.assign(state, { hidden: false, deleted: false, bold: false, size: 12 });
        return true;
      case 'v':
        state.hidden = isOn;
        return true;
      case 'deleted':
      case 'mvf':
        state.deleted = isOn;
        this.manuscript.tracked = true;
        return true;
      case 'revised':
      case 'mvt':
        this.manuscript.tracked = true;
        return true;
      case 'b':
        state.bold = isOn;
        return true;
      case 'fs':
        state.size = (number ?? 24) / 2;
        return true;
      case 'pard':
        Object.assign(state, { style: 0, outline: TEXT_OUTLINE, inTable: false, level: 0 });
        return true;
      case 's':
        state.style = number ?? 0;
        return true;
      case 'outlinelevel':
        state.outline = number ?? TEXT_OUTLINE;
        return true;
      case 'intbl':
        state.inTable = isOn;
        return true;
      case 'ilvl':
        state.level = Math.min(8, Math.max(0, number ?? 0));
        return true;
      case 'yr':
        this.day.year = number ?? 0;
        return true;
      case 'mo':
        this.day.month = number ?? 0;
        return true;
      case 'dy': {
        const { key, year, month } = this.day;
        const padded = [month, number ?? 0].map((value) => String(value).padStart(2, '0')).join('-');
        if (key !== '' && year > 1900) this.days.set(key, `${year}-${padded}`);
        return true;
      }
      default:
        return false;
    }
  }

  /** Words that end a paragraph, a cell or a row; whether `name` is one. */
  private paragraphWord(name: string): boolean {
    const { destination, hidden, deleted } = this.state;
    switch (name) {
      case 'par':
      case 'sect':
        // Where its end is deleted or hidden, the next paragraph goes on where this one stops.
        if (destination instanceof Sheet && !hidden && !deleted) this.endParagraph(destination);
        return true;
      case 'page':
      case 'column':
        this.put(' ');
        return true;
      case 'nestcell':
        if (destination instanceof Sheet) this.endCellParagraph(destination);
        return true;
      case 'cell':
        if (destination instanceof Sheet) {
          this.endCellParagraph(destination);
          this.cells.push(this.cell.join(' '));
          this.cell = [];
        }
        return true;
      case 'row':
        this.endRow();
        return true;
      default:
        return false;
    }
  }

  private openDestination(name: string): void {
    const { state, manuscript } = this;
    const { sheet } = state;
    const collect = (done: (words: string) => void): void => {
      state.destination = new Collector(done);
    };
    switch (name) {
      case 'stylesheet':
        state.destination = null;
        state.inStyleSheet = true;
        break;
      case 'title':
      case 'author':
        collect((words) => this.facts.set(name, words));
        break;
      case 'creatim':
      case 'revtim':
        this.day = { key: name, year: 0, month: 0 };
        break;
      case 'printim':
      case 'buptim':
        this.day = { key: '', year: 0, month: 0 };
        break;
      case 'listtext':
      case 'pntext':
        if (state.destination !== null) collect((words) => (this.listText = words.trim()));
        break;
      case 'header':
      case 'headerl':
      case 'headerr':
      case 'headerf':
      case 'footer':
      case 'footerl':
      case 'footerr':
      case 'footerf':
        collect((words) => words.trim() !== '' && manuscript.leaveOut('header'));
        break;
      case 'pict':
        if (state.destination instanceof Sheet) manuscript.leaveOut('picture');
        state.destination = null;
        break;
      case 'object':
        manuscript.leaveOut('embedded');
        break;
      case 'upr':
        state.behindOldForm = state.destination;
        state.destination = null;
        break;
      case 'ud':
        state.destination = state.behindOldForm;
        break;
      case 'footnote':
        this.openSheet((text) => {
          sheet.text += `[^${manuscript.footnotes.push(text)}]`;
        });
        break;
      case 'annotation':
        this.openSheet((text) => {
          const on = this.anchors.get(this.commentNumber)?.words ?? '';
          if (text !== '') sheet.comments.push({ author: this.commentAuthor, on, text });
          this.commentAuthor = null;
          this.commentNumber = '';
        });
        break;
      case 'shptxt':
      case 'dptxbxtext':
        state.destination = state.sheet = new Sheet((paragraph) => sheet.frames.push(paragraph));
        break;
      case 'atnauthor':
        collect((words) => (this.commentAuthor = words.trim() || null));
        break;
      case 'atnref':
        collect((words) => (this.commentNumber = words.trim()));
        break;
      case 'atrfstart':
        collect((words) => this.anchors.set(words.trim(), { words: '', isOpen: true }));
        break;
      case 'atrfend':
        collect((words) => {
          const anchor = this.anchors.get(words.trim());
          if (anchor !== undefined) anchor.isOpen = false;
        });
        break;
      default:
        if (NOWHERE.has(name)) state.destination = null;
    }
  }

  /** A sheet whose paragraphs become one text, for a note or a comment. */
  private openSheet(done: (text: string) => void): void {
    const lines: string[] = [];
    const sheet = new Sheet(
      ({ text }) => lines.push(text),
      () => done(lines.join(' ')),
    );
    Object.assign(this.state, { destination: sheet, sheet, inTable: false });
  }

  private encoding(page: number): string {
    const encoding = encodingOfPage(page);
    if (encoding !== null) return encoding;
    const sentence = `Its code page ${page} is not known; letters with accents may be wrong.`;
    if (page > 0 && !this.manuscript.faults.includes(sentence)) this.manuscript.faults.push(sentence);
    return 'windows-1252';
  }

  private flush(): void {
    if (this.bytes.length === 0) return;
    const { bytes } = this;
    this.bytes = [];
    if (this.state.destination !== null) this.put(decodeBytes(bytes, this.state.encoding));
  }

  private put(given: string): void {
    const { destination, hidden, deleted, bold, size } = this.state;
    if (destination === null) return;
    // Letters of picture fonts.
    const text = given.replace(/[\ue000-\uf8ff]/g, '');
    if (destination instanceof Collector) {
      destination.words += text;
      return;
    }
    if (deleted) return;
    const hasWords = text.trim() !== '';
    if (hidden) {
      if (hasWords && !this.inHidden) this.manuscript.leaveOut('hidden');
      this.inHidden ||= hasWords;
      return;
    }
    destination.text += text;
    for (const anchor of this.anchors.values()) if (anchor.isOpen) anchor.words += text;
    if (!hasWords) return;
    this.inHidden = false;
    destination.bold &&= bold;
    destination.size = Math.min(destination.size ?? size, size);
  }

  private endParagraph(sheet: Sheet): void {
    if (this.state.inTable && sheet === this.story) {
      this.endCellParagraph(sheet);
      return;
    }
    this.endRow();
    const { bold, size, comments } = sheet;
    const text = this.takeText(sheet);
    const role = this.role();
    this.listText = '';
    sheet.comments = [];
    const isCredit = this.manuscript.takeCredit(this.styles.get(this.state.style)?.name ?? '', text);
    if (!isCredit && (text !== '' || comments.length > 0)) sheet.add({ ...role, text, bold, size, comments });
    sheet.frames.splice(0).forEach(sheet.add);
  }

  private endCellParagraph(sheet: Sheet): void {
    const text = this.takeText(sheet);
    if (text !== '') this.cell.push(text);
    this.cell.push(...sheet.frames.splice(0).map((paragraph) => paragraph.text));
    this.rowComments.push(...sheet.comments);
    sheet.comments = [];
    this.listText = '';
  }

  private endRow(): void {
    if (this.cell.length > 0) this.cells.push(this.cell.join(' '));
    if (this.cells.length > 0) this.manuscript.addRow(this.cells, this.rowComments);
    this.cells = [];
    this.cell = [];
    this.rowComments = [];
  }

  private takeText(sheet: Sheet): string {
    const text = tidy(sheet.text);
    for (const anchor of this.anchors.values()) if (anchor.isOpen) anchor.words += ' ';
    sheet.text = '';
    sheet.bold = true;
    sheet.size = null;
    return text;
  }

  private role(): Pick<ManuscriptParagraph, 'role' | 'level' | 'number'> {
    const { state, listText } = this;
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
