/** Demonstration page: an editor for a story, with its marks, its questions, its ledger and the sourcing report. */
import { EditorState, StateEffect, StateField, type Range } from '@codemirror/state';
import { Decoration, EditorView, hoverTooltip, type DecorationSet } from '@codemirror/view';
import { minimalSetup } from 'codemirror';
import { pageStyle } from '../report/style';
import type { Marks } from '../languageService/marks';
import type { Answer, Question } from './messages';
import type {} from './start';
import sample from '../sample/sample-story.md';

/** What is drawn: names alone at first. */
type Drawn = Pick<Extract<Answer, { marks: Marks }>, 'marks' | 'questions'>;

const setReading = StateEffect.define<Drawn>();

/** Marks as they were last read, moved by what was typed since. */
const marks = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(shown, transaction) {
    for (const effect of transaction.effects) if (effect.is(setReading)) return decorations(effect.value);
    return shown.map(transaction.changes);
  },
  provide: (field) => EditorView.decorations.from(field),
});

function decorations(reading: Drawn): DecorationSet {
  const ranges: Range<Decoration>[] = Object.entries(reading.marks).flatMap(([markClass, spans]) =>
    spans.map(({ start, end }) => Decoration.mark({ class: `mark-${markClass}` }).range(start, end)),
  );
  for (const { start, end, severity } of reading.questions) {
    if (end > start) ranges.push(Decoration.mark({ class: `question question-${severity}` }).range(start, end));
  }
  return Decoration.set(ranges, true);
}

let questions: readonly Question[] = [];

const questionsOnHover = hoverTooltip((_view, position) => {
  const here = questions.filter(({ start, end }) => start <= position && position < end);
  const [first] = here;
  if (first === undefined) return null;
  return {
    pos: first.start,
    end: first.end,
    create() {
      const dom = element('div', 'tooltip');
      for (const { title, message } of here) dom.append(element('strong', '', title), element('p', '', message));
      return { dom };
    },
  };
});

const theme = EditorView.theme({
  '&': { height: '100%', fontSize: '1.05rem' },
  '.cm-scroller': { fontFamily: 'Georgia, serif', lineHeight: '1.6' },
  '.mark-names': { borderBottom: '2px solid var(--named)' },
  '.mark-attributions': { borderBottom: '2px dashed var(--quiet)' },
  '.mark-sources': { background: 'color-mix(in srgb, var(--unnamed) 18%, transparent)' },
  '.mark-figures': { borderBottom: '2px dotted var(--quiet)' },
  '.question': { textDecoration: 'underline wavy var(--unnamed) 1px', textUnderlineOffset: '4px' },
  '.tooltip': { padding: '0.5rem 0.75rem', maxWidth: '26rem', font: '14px/1.4 system-ui, sans-serif' },
});

let version = 0;

function read(text: string): void {
  version += 1;
  reader.postMessage({ version, text });
}

const host = document.querySelector('#story')!;
// In a shadow root the editor's styles are style sheets of their own, which the page's policy lets be; inline ones it would not.
const root = host.attachShadow({ mode: 'open' });
const view = new EditorView({
  root,
  parent: root,
  state: EditorState.create({
    doc: sample,
    extensions: [
      minimalSetup,
      EditorView.lineWrapping,
      EditorView.contentAttributes.of({ 'aria-label': 'Story' }),
      theme,
      marks,
      questionsOnHover,
      EditorView.updateListener.of(({ docChanged, state }) => {
        if (docChanged) read(state.doc.toString());
      }),
    ],
  }),
});

reader.onmessage = ({ data }: MessageEvent<Answer>): void => {
  if (data.version !== version) return;
  if ('error' in data) {
    document.querySelector('#state')!.textContent = data.error;
    return;
  }
  if ('names' in data) {
    draw({ marks: data.names, questions: [] });
    return;
  }
  questions = data.questions;
  draw(data);
  document.querySelector('#state')!.textContent =
    `${data.questions.length} questions. Nothing of the story leaves this page.`;
  show('#questions', data.questions, ({ title, message, words }) => [
    element('strong', '', title),
    element('q', '', words.length > 90 ? `${words.slice(0, 90)} …` : words),
    element('p', '', message),
  ]);
  show('#ledger', data.ledger, ({ who, note, named }) => [
    element('strong', named ? 'named' : 'unnamed', who),
    element('span', '', ` ${note}`),
  ]);
  document.querySelector('#report')!.innerHTML = data.report;
};

function draw(drawn: Drawn): void {
  view.dispatch({ effects: setReading.of(drawn) });
  if (performance.getEntriesByName('first marks').length === 0) performance.mark('first marks');
}

/** Fills a list whose lines lead to their place in the story. */
function show<Line extends { readonly start: number; readonly end: number }>(
  list: string,
  lines: readonly Line[],
  parts: (line: Line) => readonly Node[],
): void {
  document.querySelector(list)!.replaceChildren(
    ...lines.map((line) => {
      const button = element('button', '');
      button.append(...parts(line));
      button.addEventListener('click', () => goTo(line.start, line.end));
      const item = element('li', '');
      item.append(button);
      return item;
    }),
  );
}

function goTo(start: number, end: number): void {
  view.dispatch({
    selection: { anchor: start, head: end },
    effects: EditorView.scrollIntoView(start, { y: 'center' }),
  });
  view.focus();
}

document.querySelector('#report')!.addEventListener('click', (event) => {
  const place = (event.target as Element).closest('[data-place]')?.getAttribute('data-place');
  const [start, end] = (place ?? '').split('-').map(Number);
  if (start === undefined || end === undefined || Number.isNaN(end)) return;
  event.preventDefault();
  goTo(start, end);
});

document.querySelector('#clear')!.addEventListener('click', () => {
  view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: '' } });
  view.focus();
});

function element(name: string, className: string, text = ''): HTMLElement {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.textContent = text;
  return made;
}

const style = new CSSStyleSheet();
style.replaceSync(pageStyle(''));
document.adoptedStyleSheets = [style];
read(sample);
