/** Command line format `text` of `annotate`: the copy with its marks, for people. */
import { isAssertive, type Analysis, type Finding, type Source } from '../../engine';
import { visible } from '../output';
import type { Format } from '../../formats/format';
import type { Page } from '../output';
import { carets, paint, rows, type Mark, type Row } from './rows';

const STYLE = {
  name: '1;34',
  figure: '36',
  source: '1;35',
  cue: '4',
  content: '3',
  question: '4;33',
  quiet: '2',
} as const;

export function annotatedText(page: Page): Format {
  return {
    begin: () => '',
    one: ({ id, analysis }) =>
      `${[heading(id, analysis), ...copy(analysis, page), ...ledger(analysis)].join('\n')}\n\n`,
    end: () => '',
  };
}

function heading(id: string, analysis: Analysis): string {
  const date = analysis.storyDate === null ? 'story date not known' : `story date ${analysis.storyDate}`;
  return `${visible(id)} (${date})\n`;
}

/** Row by row: the copy, names and figures, who said what, then the questions asked in that row. */
function* copy(analysis: Analysis, page: Page): Generator<string> {
  const { text } = analysis.story;
  const names = apart(
    analysis.entities.map(({ start, end, type }) => ({
      start,
      end,
      label: type,
      style: /^(?:person|organization|place|group|facility|event|product)$/.test(type) ? STYLE.name : STYLE.figure,
    })),
  );
  const said = apart(saidMarks(analysis));
  const asked = apart(
    analysis.findings.map(({ start, end }) => ({ start, end, label: 'question', style: STYLE.question })),
  );
  const layers = [names, said, asked].map((marks) => new InOrder(marks));
  let next = 0;
  for (const row of rows(text, page.width)) {
    const here = layers.map((layer) => layer.touching(row));
    yield paint(text, row, page.colour ? here.flat() : []);
    if (!page.colour) {
      for (const marks of here) {
        const line = carets(text, row, marks);
        if (line !== '') yield line;
      }
    }
    for (
      ;
      next < analysis.findings.length && analysis.findings[next]!.start < Math.max(row.end, row.start + 1);
      next += 1
    ) {
      yield question(analysis.findings[next]!, page);
    }
  }
}

/** Marks in order, none over another, handed out row by row: each row looks only at those that can touch it. */
class InOrder {
  private first = 0;

  constructor(private readonly marks: readonly Mark[]) {}

  /** @param row after every row asked for before. */
  touching({ start, end }: Row): readonly Mark[] {
    while (this.first < this.marks.length && this.marks[this.first]!.end <= start) this.first += 1;
    let last = this.first;
    while (last < this.marks.length && this.marks[last]!.start < end) last += 1;
    return this.marks.slice(this.first, last);
  }
}

function saidMarks(analysis: Analysis): Mark[] {
  const marks: Mark[] = [];
  for (const { source, cue, contents } of analysis.attributions.filter(isAssertive)) {
    if (source) marks.push({ start: source.start, end: source.end, label: 'source', style: STYLE.source });
    if (cue) marks.push({ start: cue.start, end: cue.end, label: 'cue', style: STYLE.cue });
    for (const { start, end } of contents) marks.push({ start, end, label: 'content', style: STYLE.content });
  }
  return marks;
}

/** In the order of the text, none over another: of two that overlap the first stays. */
function apart(marks: readonly Mark[]): Mark[] {
  const sorted = [...marks].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Mark[] = [];
  let end = 0;
  for (const mark of sorted) {
    if (mark.start < end) continue;
    kept.push(mark);
    end = mark.end;
  }
  return kept;
}

function question({ rule, severity, message }: Finding, page: Page): string {
  const line = `  ? ${visible(message)} (${severity}, ${rule})`;
  return page.colour ? `\u{1B}[33m${line}\u{1B}[0m` : line;
}

function ledger({ sources }: Analysis): string[] {
  if (sources.length === 0) return ['', 'No sources.'];
  const unnamed = sources.filter((source) => !source.named).length;
  return ['', `Sources: ${sources.length}, of which ${unnamed} unnamed`, ...sources.map(ledgerLine)];
}

function ledgerLine({ id, descriptor, class: kind, named, reasonGiven, attributions }: Source): string {
  const statements = attributions.length === 1 ? '1 statement' : `${attributions.length} statements`;
  const reason = named ? '' : reasonGiven ? ', reason given' : ', no reason given';
  return `  ${id.padEnd(4)} ${visible(descriptor === '' ? '(no words of its own)' : descriptor)}: ${kind}, ${statements}${reason}`;
}
