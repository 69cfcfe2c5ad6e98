/**
 * Documents, pure: Rich Text Format (1.9.1) as copy. Tracked changes are read as accepted, fields show their results, and what a
 * reader is asked to pass over (`\*`) is passed over, unless it is known.
 */
import type { DocumentCopy } from './document';
import { Manuscript } from './manuscript';
import { decodeBytes } from './rtfCodePages';
import { CHARACTERS, LANGUAGES, NOWHERE, STARRED } from './rtfControlWords';
import { RtfEncodings } from './rtfEncodings';
import { Collector, outermostGroup, PLAIN, PLAIN_PARAGRAPH, Sheet, TEXT_OUTLINE, type GroupState } from './rtfGroup';
import { RtfInfo } from './rtfInfo';
import { RtfParagraphs } from './rtfParagraphs';
import { rtfTokens } from './rtfTokens';

export function readRtf(bytes: Uint8Array): DocumentCopy {
  return new RtfReader().read(bytes);
}

/** Groups deeper than any writer nests them are passed over. */
const DEEPEST = 1000;

class RtfReader {
  private readonly manuscript = new Manuscript();
  private readonly paragraphs = new RtfParagraphs(this.manuscript);
  private readonly info = new RtfInfo();
  private readonly encodings = new RtfEncodings(this.manuscript);
  private state: GroupState = outermostGroup(this.paragraphs.story);
  private readonly groups: GroupState[] = [];
  private tooDeep = 0;
  private isStarred = false;
  /** Bytes that are not decoded yet. */
  private bytes: number[] = [];
  private toSkip = 0;
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
    this.paragraphs.endParagraph(this.paragraphs.story, this.state);
    this.paragraphs.endRow();
    manuscript.setFacts(this.info.facts());
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
    const style: GroupState = { ...this.state, inStyleSheet: false, style: 0, outline: TEXT_OUTLINE };
    style.destination = new Collector((name) =>
      this.paragraphs.styles.set(this.state.style, {
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
    if (destination !== null && destination !== outer.destination && destination !== outer.unicodeDestination) {
      if (destination instanceof Sheet) {
        this.paragraphs.endParagraph(destination, this.state);
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
    const encoding = this.encodings.read(name, number ?? 0, state.encoding);
    if (encoding !== null) {
      state.encoding = encoding;
      return true;
    }
    switch (name) {
      case 'u':
        if (number !== null) this.put(String.fromCharCode(number & 0xffff));
        this.toSkip = state.standIns;
        return true;
      case 'uc':
        state.standIns = Math.max(0, number ?? 1);
        return true;
      case 'deflang':
        this.info.language = LANGUAGES.get(number ?? 0);
        return true;
      case 'plain':
        Object.assign(state, PLAIN);
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
        Object.assign(state, PLAIN_PARAGRAPH);
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
        this.info.setYear(number ?? 0);
        return true;
      case 'mo':
        this.info.setMonth(number ?? 0);
        return true;
      case 'dy':
        this.info.setDay(number ?? 0);
        return true;
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
        if (destination instanceof Sheet && !hidden && !deleted) this.paragraphs.endParagraph(destination, this.state);
        return true;
      case 'page':
      case 'column':
        this.put(' ');
        return true;
      case 'nestcell':
        if (destination instanceof Sheet) this.paragraphs.endCellParagraph(destination);
        return true;
      case 'cell':
        if (destination instanceof Sheet) this.paragraphs.endCell(destination);
        return true;
      case 'row':
        this.paragraphs.endRow();
        return true;
      default:
        return false;
    }
  }

  private openDestination(name: string): void {
    const { state, manuscript, paragraphs } = this;
    const { comments } = paragraphs;
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
        collect((words) => this.info.set(name, words));
        break;
      case 'creatim':
      case 'revtim':
        this.info.beginDay(name);
        break;
      case 'printim':
      case 'buptim':
        this.info.beginDay('');
        break;
      case 'listtext':
      case 'pntext':
        if (state.destination !== null) collect((words) => (paragraphs.listText = words.trim()));
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
        state.unicodeDestination = state.destination;
        state.destination = null;
        break;
      case 'ud':
        state.destination = state.unicodeDestination;
        break;
      case 'footnote':
        this.openSheet((text) => {
          sheet.text += `[^${manuscript.footnotes.push(text)}]`;
        });
        break;
      case 'annotation':
        this.openSheet((text) => {
          const comment = comments.take(text);
          if (comment !== null) sheet.comments.push(comment);
        });
        break;
      case 'shptxt':
      case 'dptxbxtext':
        state.destination = state.sheet = new Sheet((paragraph) => sheet.frames.push(paragraph));
        break;
      case 'atnauthor':
        collect((words) => (comments.author = words.trim() || null));
        break;
      case 'atnref':
        collect((words) => (comments.number = words.trim()));
        break;
      case 'atrfstart':
        collect((words) => comments.openAnchor(words.trim()));
        break;
      case 'atrfend':
        collect((words) => comments.closeAnchor(words.trim()));
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

  private flush(): void {
    if (this.bytes.length === 0) return;
    const { bytes } = this;
    this.bytes = [];
    if (this.state.destination !== null) this.put(decodeBytes(bytes, this.state.encoding));
  }

  private put(given: string): void {
    const { destination, hidden, deleted } = this.state;
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
    if (hasWords) this.inHidden = false;
    this.paragraphs.addWords(destination, text, this.state);
  }
}
