/**
 * Format `csv`: the checker's sheet, a line for each thing to check and for each open question, in the order of the copy. RFC 4180
 * with a byte-order mark, without which Excel takes UTF-8 for another encoding.
 */
import { checkables, pairChecks, type ChecklistItem } from '../checklist';
import { reporterRequest } from '../config';
import { isAssertive, wordsOf, type Analysis, type Attribution, type Finding, type TextSpan } from '../engine';
import type { Analyzed, Format } from './format';
import { Lines } from './lines';

/** What the sheet says, then what its checker writes down. */
const SHEET_COLUMNS = [
  ...['id', 'line', 'column', 'sentence', 'text', 'kind', 'severity', 'source', 'cue', 'value', 'query'],
  ...['state', 'note', 'evidence', 'checked by', 'checked on'],
] as const;

const BYTE_ORDER_MARK = '\uFEFF';

export function checkersSheet(): Format {
  return {
    begin: () => BYTE_ORDER_MARK + rowOf(SHEET_COLUMNS),
    one: (analyzed) =>
      linesOf(analyzed)
        .map((line) => rowOf(cellsOf(analyzed, line)))
        .join(''),
    end: () => '',
  };
}

/** A line of the sheet; null for what it has not. */
interface SheetLine {
  readonly span: TextSpan;
  readonly line: number;
  readonly column: number;
  readonly sentence: string;
  readonly kind: string;
  readonly severity: string | null;
  readonly attribution: Attribution | null;
  readonly value: string | null;
  readonly query: string | null;
  /** What was found, in the order of the columns; empty where nobody has looked. */
  readonly found: readonly string[];
}

function linesOf({ analysis, checklist }: Analyzed): readonly SheetLine[] {
  const lines = new Lines(analysis.story.text);
  const place = (span: TextSpan) => ({ span, ...lines.at(span.start) });
  return [
    ...(checklist?.items ?? untouched(analysis)).map((item) => ({ ...place(item.checkable), ...thing(item) })),
    ...analysis.findings.map((finding) => ({ ...place(finding), ...question(finding, analysis) })),
  ].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

function untouched(analysis: Analysis): readonly ChecklistItem[] {
  return pairChecks(checkables(analysis), [], analysis.story.text).items;
}

function thing({ checkable, check, state, stale }: ChecklistItem) {
  const { sentence, kind, attribution, value } = checkable;
  const found =
    check === null
      ? []
      : [stale ? `${state}, changed since` : state, check.note, check.evidence, check.by, check.modified.slice(0, 10)];
  return { sentence: sentence.text, kind, severity: null, attribution, value, query: null, found };
}

function question(finding: Finding, { story, attributions }: Analysis) {
  const sentence = story.sentences.find(({ start, end }) => start <= finding.start && finding.start < end);
  const touches = ({ source, cue }: Attribution): boolean =>
    [source, cue].some((span) => span !== null && span.start < finding.end && finding.start < span.end);
  return {
    sentence: sentence === undefined ? finding.text : wordsOf(story, sentence),
    kind: finding.rule,
    severity: finding.severity,
    attribution: attributions.find((attribution) => isAssertive(attribution) && touches(attribution)) ?? null,
    value: null,
    query: reporterRequest(finding),
    found: [],
  };
}

function cellsOf(
  { id, analysis }: Analyzed,
  { span, line, column, sentence, kind, severity, attribution, value, query, found }: SheetLine,
) {
  const read = (place: TextSpan | null): string | null => (place === null ? null : wordsOf(analysis.story, place));
  const said = [
    ...[id, line, column, sentence, read(span), kind, severity],
    ...[read(attribution?.source ?? null), read(attribution?.cue ?? null), value, query, ...found],
  ];
  return SHEET_COLUMNS.map((_, index) => said[index] ?? '');
}

function rowOf(cells: readonly (string | number)[]): string {
  return `${cells.map((cell) => (typeof cell === 'number' ? cell : quoted(harmless(oneLine(cell))))).join(',')}\r\n`;
}

/**
 * A spreadsheet runs a cell that begins with one of these as a formula, also in their full-width forms; and where the sheet is
 * split at semicolons, as in many countries, it does so after each of those.
 */
const FORMULA = /^[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/;

function harmless(cell: string): string {
  const pieces = cell.split(';').map((piece, index) => {
    const inner = index === 0 ? piece : piece.replace(/^[\s"]+/, '');
    return FORMULA.test(inner) ? `${piece.slice(0, piece.length - inner.length)}'${inner}` : piece;
  });
  return pieces.join(';');
}

/** One line a cell: a break or a tab in a cell is lost by some spreadsheets, and taken for the next cell by others. */
function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}

function quoted(cell: string): string {
  return /[",;\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
