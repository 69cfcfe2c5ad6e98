/**
 * The checklist, pure: the file of a story's marks, one annotation a line, in the order of their ids, so that Git merges what two
 * people marked by taking all lines of both. A mark is never taken out, only set back to "to do": so of two lines with one id the
 * later one is right, and any number of versions of the file can be laid over one another, in any order.
 */
import { fromAnnotation, toAnnotation } from './annotation';
import type { Check } from './check';

export interface CheckFile {
  /** In the order of their ids, one for each. */
  readonly checks: readonly Check[];
  /** Lines with other annotations, or with marks of a newer form: kept as they stand. */
  readonly others: readonly string[];
  /** Lines that are no JSON object: nothing can be made of them. */
  readonly damaged: readonly string[];
}

export const NO_CHECKS: CheckFile = { checks: [], others: [], damaged: [] };

/** What Git leaves between two versions of the same lines; it holds nothing itself. */
const CONFLICT_MARKER = /^(?:<{7}|={7}|>{7}|\|{7})(?: |$)/;

/** Reads the file. Never throws. */
export function readChecks(text: string): CheckFile {
  const checks: Check[] = [];
  const others: string[] = [];
  const damaged: string[] = [];
  for (const line of text.replace(/^\uFEFF/, '').split(/\r?\n/)) {
    if (line.trim() === '' || CONFLICT_MARKER.test(line)) continue;
    const value = parse(line);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      damaged.push(line);
      continue;
    }
    const check = fromAnnotation(value);
    if (check === null) others.push(line);
    else checks.push(check);
  }
  return { checks: latest(checks), others: distinct(others), damaged: distinct(damaged) };
}

/**
 * The text of the file.
 * @param source address of the story as the annotations give it; `storyAddress` makes it
 */
export function writeChecks({ checks, others }: CheckFile, source: string): string {
  const lines = latest(checks).map((check) => ({ id: check.id, line: JSON.stringify(toAnnotation(check, source)) }));
  for (const line of others) lines.push({ id: idOf(line), line });
  lines.sort((a, b) => compare(a.id, b.id) || compare(a.line, b.line));
  return lines.map(({ line }) => `${line}\n`).join('');
}

/** Lays versions of the file over one another: of each mark the latest stands. */
export function mergeChecks(...files: readonly CheckFile[]): CheckFile {
  return {
    checks: latest(files.flatMap(({ checks }) => checks)),
    others: distinct(files.flatMap(({ others }) => others)),
    damaged: distinct(files.flatMap(({ damaged }) => damaged)),
  };
}

/** Whether two versions of the file say the same, wherever the story lies. */
export function sameChecks(one: CheckFile, other: CheckFile): boolean {
  const said = ({ checks, others }: CheckFile): string => JSON.stringify([checks.map(saidBy), others]);
  return said(one) === said(other);
}

/** What a mark says, without the form in which it was read. */
function saidBy({ original: _original, ...said }: Check): string {
  return JSON.stringify(said);
}

/** Of the marks with one id the latest; where two are of one moment, the same one on every machine. */
function latest(checks: readonly Check[]): readonly Check[] {
  const byId = new Map<string, Check>();
  for (const check of checks) {
    const other = byId.get(check.id);
    if (other === undefined || isLater(check, other)) byId.set(check.id, check);
  }
  return [...byId.values()].sort((a, b) => compare(a.id, b.id));
}

export function isLater(check: Check, other: Check): boolean {
  const by = Date.parse(check.modified) - Date.parse(other.modified);
  if (by !== 0) return by > 0;
  const differs = compare(saidBy(check), saidBy(other));
  return differs !== 0 ? differs > 0 : compare(JSON.stringify(check), JSON.stringify(other)) > 0;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function distinct(lines: readonly string[]): readonly string[] {
  return [...new Set(lines)].sort(compare);
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line) as unknown;
  } catch {
    return undefined;
  }
}

function idOf(line: string): string {
  const id = (parse(line) as { id?: unknown } | undefined)?.id;
  return typeof id === 'string' ? id : '';
}
