/** Test support: `check`, the only caller of the engine in tests. Copy in, marks out, compared with the marks written in the copy. */
import assert from 'node:assert/strict';
import { isAssertive, FIGURE_TYPES, NAME_TYPES, type Analysis, type AnalyzeOptions } from '../../src/engine';
import { engine } from './engine';
import { readMarked, writeMarked, type Mark } from './markedCopy';

/** Every type of name; to say that copy holds none: `check('May came early.', { kinds: NAMES })`. */
export const NAMES: readonly string[] = NAME_TYPES;
export const FIGURES: readonly string[] = FIGURE_TYPES;
export const ATTRIBUTIONS: readonly string[] = ['source', 'cue', 'content'];
/** Every finding of the sourcing rules; any prefix of rule names that ends in "/" works the same way. */
export const SOURCING: readonly string[] = ['sourcing/'];

export interface CheckOptions extends AnalyzeOptions {
  /** Kinds compared beside those that the copy marks: labels, or prefixes of rules that end in "/". */
  readonly kinds?: readonly string[];
  /** Attributions that state nothing ("wants") are compared as well. */
  readonly nonAssertive?: boolean;
}

/**
 * Reads the copy and compares what the engine marks with what is marked in it, of the kinds marked or asked for. Returns the
 * Analysis for whatever else a test wants to know.
 */
export function check(marked: string, options: CheckOptions = {}): Analysis {
  const { kinds = [], nonAssertive = false, ...analyzeOptions } = options;
  const { text, marks } = readMarked(marked);
  const analysis = engine().analyze(text, analyzeOptions);
  assert.deepEqual(analysis.failures, [], 'no annotator fails');
  const compared = [...new Set([...marks.map((mark) => mark.label), ...kinds])];
  if (compared.length === 0) return analysis;
  const isCompared = (label: string): boolean =>
    compared.some((kind) => kind === label || (kind.endsWith('/') && label.startsWith(kind)));
  const found = marksOf(analysis, nonAssertive).filter((mark) => isCompared(mark.label));
  const expected = writeMarked(text, marks);
  const actual = writeMarked(text, found);
  if (expected !== actual) {
    throw new assert.AssertionError({
      message: [`The marks differ (${compared.join(', ')})`, ...differences(text, marks, found)].join('\n  '),
      actual,
      expected,
      operator: 'check',
    });
  }
  return analysis;
}

/** Defines one test for each row, named by its copy: the tables of finds and of what is left alone. */
export function checkEach(
  rows: readonly (string | readonly [string, CheckOptions])[],
  options: CheckOptions = {},
): void {
  for (const row of rows) {
    const [marked, own] = typeof row === 'string' ? [row, {}] : row;
    it(marked.replace(/\s+/g, ' '), () => {
      check(marked, { ...options, ...own });
    });
  }
}

/** Of copy in which nobody says anything most rules ask nothing: it is no news. */
const SOMEBODY_SPEAKS = 'The river rose for days, said Ola Berg, who lives beside the mill.\n\n';

/** A test for each row, which stands below a sentence in which somebody speaks. */
export function checkBelowSpeech(rows: readonly string[], options: CheckOptions = {}): void {
  checkEach(
    rows.map((row) => SOMEBODY_SPEAKS + row),
    options,
  );
}

/** All marks of an Analysis, with the labels that marked copy uses. */
export function marksOf(analysis: Analysis, nonAssertive = false): Mark[] {
  const marks: Mark[] = analysis.entities.map(({ start, end, type }) => ({ start, end, label: type }));
  for (const attribution of analysis.attributions) {
    if (!isAssertive(attribution) && !nonAssertive) continue;
    const { source, cue, contents } = attribution;
    if (source !== null) marks.push({ start: source.start, end: source.end, label: 'source' });
    if (cue !== null) marks.push({ start: cue.start, end: cue.end, label: 'cue' });
    for (const content of contents) marks.push({ start: content.start, end: content.end, label: 'content' });
  }
  for (const { start, end, rule } of analysis.findings) marks.push({ start, end, label: rule });
  return marks;
}

function differences(text: string, expected: readonly Mark[], found: readonly Mark[]): string[] {
  const say = (sign: string, mark: Mark): string =>
    `${sign} ${mark.label} ${JSON.stringify(text.slice(mark.start, mark.end))} at ${mark.start}`;
  const missing = (from: readonly Mark[], others: readonly Mark[]): Mark[] =>
    from.filter((a) => !others.some((b) => a.start === b.start && a.end === b.end && a.label === b.label));
  return [
    ...missing(expected, found).map((mark) => say('- not found:', mark)),
    ...missing(found, expected).map((mark) => say('+ not expected:', mark)),
  ];
}
