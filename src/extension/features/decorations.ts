/**
 * The marks in the text. Decoration types are made once; a class is drawn again only when its ranges changed; in a long
 * file only what is on screen and near it is drawn. Colours are theme colours, and each class has its own shape.
 */
import * as vscode from 'vscode';
import type { Checkable } from '../../checklist';
import type { Span } from '../../engine';
import type { Reading } from '../analysisService';
import { lineRanges, toRange } from '../convert';
import {
  attributionAt,
  distinct,
  DRAWN_CLASSES,
  MARK_CLASSES,
  extentOf,
  heldBack,
  marksOf,
  moveSpans,
  partsOf,
  typedStretch,
  type DrawnClass,
  type Marks,
  type TextChange,
} from '../../languageService/marks';
import type { Services } from '../services';

/** Draws the ranges of one class in one editor, in place of those drawn before. */
export type MarkSetter = (editor: vscode.TextEditor, drawn: DrawnClass, ranges: readonly vscode.Range[]) => void;

/** With more marks of a class than this, only those near the visible part are drawn. */
const MOST_MARKS = 800;
/** Lines above and below the visible part that are drawn too, so that scrolling finds them in place. */
const MARGIN_LINES = 60;

/** UTF-16 code units before and after where somebody types that are near. */
const NEAR = 200;

const color = (name: string): vscode.ThemeColor => new vscode.ThemeColor(`copydesk.${name}`);

const line = (style: string, name: string): vscode.DecorationRenderOptions => ({
  borderStyle: style,
  borderWidth: '0 0 1px 0',
  borderColor: color(name),
  rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
});

/** The shape of each class: solid line, dashed line, bar and background, dotted line, background. */
const APPEARANCE: Readonly<Record<DrawnClass, vscode.DecorationRenderOptions>> = {
  names: line('solid', 'nameBorder'),
  attributions: line('dashed', 'attributionBorder'),
  sources: {
    backgroundColor: color('sourceBackground'),
    borderStyle: 'double',
    borderWidth: '0 0 0 3px',
    borderColor: color('sourceBorder'),
    // Seen in high contrast only, where there is no background to show how far the words go.
    outlineStyle: 'solid',
    outlineWidth: '1px',
    outlineColor: color('sourceOutline'),
    overviewRulerColor: color('sourceBorder'),
    overviewRulerLane: vscode.OverviewRulerLane.Right,
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  },
  figures: line('dotted', 'figureBorder'),
  // Double and thin, and in the colour of what is done: it says that nothing need be done here.
  checked: { ...line('double', 'checkedBorder'), borderWidth: '0 0 3px 0' },
  caret: { backgroundColor: color('caretBackground'), rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed },
};

const NOTHING_DRAWN: Readonly<Record<DrawnClass, readonly vscode.Range[]>> = {
  names: [],
  attributions: [],
  sources: [],
  figures: [],
  caret: [],
  checked: [],
};

/** What an editor shows of one class; null where an edit may have bent it. */
type Drawn = readonly Span[] | null;

export class Decorations implements vscode.Disposable {
  private readonly types: ReadonlyMap<DrawnClass, vscode.TextEditorDecorationType>;
  private readonly drawn = new WeakMap<vscode.TextEditor, Map<DrawnClass, Drawn>>();
  private readonly marks = new WeakMap<Reading, { readonly key: string; readonly marks: Marks }>();
  private readonly ranges = new Map<string, Readonly<Record<DrawnClass, readonly vscode.Range[]>>>();
  private readonly typed = new WeakMap<vscode.TextDocument, Span>();
  private readonly changed = new vscode.EventEmitter<vscode.Uri>();
  private readonly subscriptions: vscode.Disposable;
  /** The marks of a document are drawn anew. */
  readonly onDidMark = this.changed.event;
  private setter: MarkSetter;

  constructor(private readonly services: Services) {
    this.types = new Map(
      DRAWN_CLASSES.map((drawn) => [drawn, vscode.window.createTextEditorDecorationType(APPEARANCE[drawn])]),
    );
    this.setter = this.draw;
    const { analyses, checklists, questions, settings } = services;
    this.subscriptions = vscode.Disposable.from(
      ...this.types.values(),
      this.changed,
      analyses.onDidRead(({ document }) => {
        if (analyses.isTyping(document)) this.show(document);
      }),
      analyses.onDidSettle(({ document }) => this.typed.delete(document)),
      questions.onDidChange(({ document }) => this.show(document)),
      checklists.onDidChange(({ document }) => this.showChecked(document)),
      analyses.onDidReadNames(({ document }) => this.show(document)),
      analyses.onDidForget((document) => {
        this.show(document);
        this.ranges.delete(document.uri.toString());
      }),
      settings.onDidChange((event) => {
        if (event.affectsConfiguration('copydesk.marks')) this.showAll();
      }),
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => this.follow(document, contentChanges)),
      vscode.window.onDidChangeVisibleTextEditors(() => this.showAll()),
      vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => this.showEditor(textEditor)),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => this.showCaret(textEditor)),
    );
  }

  /** Draws through another hand, so that a test sees what is drawn. */
  setMarkSetter(setter: MarkSetter | undefined): void {
    this.setter = setter ?? this.draw;
    for (const editor of vscode.window.visibleTextEditors) this.drawn.delete(editor);
    this.showAll();
  }

  /** What is drawn in a document now, by class. */
  rangesOf(uri: vscode.Uri): Readonly<Record<DrawnClass, readonly vscode.Range[]>> | undefined {
    return this.ranges.get(uri.toString());
  }

  dispose(): void {
    for (const editor of vscode.window.visibleTextEditors) {
      for (const drawn of DRAWN_CLASSES) this.set(editor, drawn, []);
    }
    this.subscriptions.dispose();
  }

  private readonly draw: MarkSetter = (editor, drawn, ranges) => {
    const pieces = ranges.flatMap((range) => lineRanges(editor.document, range));
    editor.setDecorations(this.types.get(drawn)!, pieces);
  };

  private showAll(): void {
    for (const editor of vscode.window.visibleTextEditors) this.showEditor(editor);
  }

  private show(document: vscode.TextDocument): void {
    for (const editor of vscode.window.visibleTextEditors) if (editor.document === document) this.showEditor(editor);
  }

  private showEditor(editor: vscode.TextEditor): void {
    const { document } = editor;
    const { analyses, settings } = this.services;
    const reading = analyses.upToDate(document) ?? analyses.namesSoFar(document);
    if (reading === undefined) {
      // While the text runs ahead of its reading, VS Code itself moves the marks along with the words.
      if (analyses.latest(document) === undefined) for (const drawn of DRAWN_CLASSES) this.set(editor, drawn, []);
      return;
    }
    const marks = this.marksOf(reading);
    for (const markClass of MARK_CLASSES) {
      if (markClass === 'attributions') continue;
      const shown = settings.showsMarks(markClass, document);
      this.set(editor, markClass, shown ? nearby(editor, marks[markClass]) : []);
    }
    this.showCaret(editor);
    if (!analyses.isTyping(document)) this.showChecked(document);
    this.changed.fire(document.uri);
  }

  private showChecked(document: vscode.TextDocument): void {
    const { analyses, checks, checklists } = this.services;
    const reading = analyses.upToDate(document);
    if (reading === undefined) return;
    const hasMarks = checks.of(document.uri).checks.length > 0;
    const done = (hasMarks ? checklists.of(reading).items : []).filter(
      ({ state, stale }) => state === 'checked' && !stale,
    );
    const spans = distinct(done.flatMap(({ checkable }) => checkedSpans(checkable)));
    for (const editor of vscode.window.visibleTextEditors) {
      if (editor.document === document) this.set(editor, 'checked', nearby(editor, spans));
    }
  }

  /** The attribution at the caret shows its parts; the dashed line runs on from the first to the last and joins them. */
  private showCaret(editor: vscode.TextEditor): void {
    const { document, selection } = editor;
    const { analyses, settings } = this.services;
    const reading = analyses.upToDate(document);
    if (reading === undefined) return;
    if (!settings.showsMarks('attributions', document)) {
      this.set(editor, 'attributions', []);
      this.set(editor, 'caret', []);
      return;
    }
    const marks = this.marksOf(reading).attributions;
    const attribution = attributionAt(reading.analysis, document.offsetAt(selection.active));
    const extent = attribution === undefined ? undefined : extentOf(attribution);
    const joined =
      extent === undefined
        ? marks
        : [...marks.filter(({ start, end }) => end <= extent.start || start >= extent.end), extent].sort(
            (a, b) => a.start - b.start,
          );
    this.set(editor, 'attributions', nearby(editor, joined));
    this.set(editor, 'caret', attribution === undefined ? [] : partsOf(attribution));
  }

  /** Keeps track of where VS Code moves the marks, so that only what differs afterwards is drawn again. */
  private follow(document: vscode.TextDocument, changes: readonly TextChange[]): void {
    let typed = this.typed.get(document);
    for (const change of changes) typed = typedStretch(typed, change);
    if (typed !== undefined) this.typed.set(document, typed);
    for (const editor of vscode.window.visibleTextEditors) {
      const drawn = editor.document === document ? this.drawn.get(editor) : undefined;
      if (drawn === undefined) continue;
      for (const [drawnClass, spans] of drawn) {
        let moved: Drawn = spans;
        let isTouched = false;
        for (const change of changes) {
          if (moved === null) break;
          const after = moveSpans(moved, change);
          moved = after.spans;
          isTouched ||= after.isTouched;
        }
        drawn.set(drawnClass, moved);
        if (isTouched && moved !== null) this.drawNow(editor, drawnClass, moved);
      }
    }
  }

  /** Where somebody types just now. */
  private typedIn(document: vscode.TextDocument): Span | undefined {
    return this.services.analyses.isTyping(document) ? this.typed.get(document) : undefined;
  }

  private marksOf(reading: Reading): Marks {
    const { questions, settings, ignored } = this.services;
    const density = settings.density(reading.document);
    const key = `${density} ${ignored.version}`;
    const kept = this.marks.get(reading);
    if (kept?.key === key) return kept.marks;
    const marks = marksOf(reading.analysis, questions.open(reading), density);
    this.marks.set(reading, { key, marks });
    return marks;
  }

  private set(editor: vscode.TextEditor, drawnClass: DrawnClass, wanted: readonly Span[]): void {
    let drawn = this.drawn.get(editor);
    if (drawn === undefined) this.drawn.set(editor, (drawn = new Map<DrawnClass, Drawn>()));
    const isFirst = !drawn.has(drawnClass);
    const before = isFirst ? [] : drawn.get(drawnClass)!;
    const typed = this.typedIn(editor.document);
    const isHeld = before !== null && !isFirst && typed !== undefined;
    const spans = isHeld ? heldBack(wanted, before, lineOf(editor.document, typed)) : wanted;
    const isDrawn = before !== null && sameSpans(before, spans);
    if (isDrawn && !isFirst) return;
    drawn.set(drawnClass, spans);
    this.drawNow(editor, drawnClass, spans, !isDrawn);
  }

  private drawNow(editor: vscode.TextEditor, drawnClass: DrawnClass, spans: readonly Span[], isNew = true): void {
    const ranges = spans.map((span) => toRange(editor.document, span));
    if (isNew) this.setter(editor, drawnClass, ranges);
    const uri = editor.document.uri.toString();
    this.ranges.set(uri, { ...(this.ranges.get(uri) ?? NOTHING_DRAWN), [drawnClass]: ranges });
  }
}

/** The line in which somebody types; of a very long one, what stands near. */
function lineOf(document: vscode.TextDocument, { start, end }: Span): Span {
  const first = document.offsetAt(document.lineAt(document.positionAt(start).line).range.start);
  const last = document.offsetAt(document.lineAt(document.positionAt(end).line).range.end);
  return { start: Math.max(first, start - NEAR), end: Math.min(last, end + NEAR) };
}

/** What shows that a thing is checked; of a quotation its marks alone, for a line under all of it would not be quiet. */
function checkedSpans({ kind, start, end }: Checkable): readonly Span[] {
  if (kind !== 'quotation' || end - start < 3) return [{ start, end }];
  return [
    { start, end: start + 1 },
    { start: end - 1, end },
  ];
}

function sameSpans(a: readonly Span[], b: readonly Span[]): boolean {
  return (
    a.length === b.length && a.every(({ start, end }, index) => start === b[index]!.start && end === b[index]!.end)
  );
}

/** All spans where they are few; in a long file those on screen and near it. */
function nearby(editor: vscode.TextEditor, spans: readonly Span[]): readonly Span[] {
  if (spans.length <= MOST_MARKS) return spans;
  const visible = visibleSpans(editor);
  return spans.filter((span) => isNear(span, visible));
}

function visibleSpans(editor: vscode.TextEditor): readonly Span[] {
  const { document } = editor;
  return editor.visibleRanges.map(({ start, end }) => ({
    start: document.offsetAt(new vscode.Position(Math.max(0, start.line - MARGIN_LINES), 0)),
    end: document.offsetAt(document.lineAt(Math.min(document.lineCount - 1, end.line + MARGIN_LINES)).range.end),
  }));
}

function isNear(span: Span, visible: readonly Span[]): boolean {
  return visible.some(({ start, end }) => span.start <= end && span.end >= start);
}
