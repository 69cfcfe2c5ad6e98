/** Test support: copy in its carrier, and what an Analysis may never do to a file with markup. */
import assert from 'node:assert/strict';
import type { Analysis, CarrierName, Span } from '../../src/engine';
import { carry } from '../../src/engine/carriers';
import type { Carried } from '../../src/engine/carriers/carrier';
import { isVerbatim } from '../../src/engine/carriers/copyMap';
import { finish } from '../../src/engine/work';

/** What a carrier makes of a file. */
export function carriedBy(carrier: CarrierName | 'auto', text: string): Carried & { readonly carrier: CarrierName } {
  return finish(carry(text, carrier));
}

/** The paragraphs of a file with their kinds, one a line: "headline: Port to close". */
export function paragraphsOf(carrier: CarrierName | 'auto', text: string): string[] {
  const { copy, blocks } = carriedBy(carrier, text);
  return blocks.map(({ start, end, kind }) => `${kind}: ${copy.slice(start, end)}`);
}

/**
 * How copy fails to lead back to its file, one line each: paragraphs that leave it, stretches out of order, words that are not those
 * of the file.
 */
export function mapFaults(text: string, { copy, map, blocks, frontMatter }: Carried): string[] {
  const faults: string[] = [];
  let last = 0;
  for (const { start, end, kind } of blocks) {
    if (start < last || end < start || end > copy.length)
      faults.push(`${kind} ${start}-${end} after ${last} of ${copy.length}`);
    last = end;
  }
  if (frontMatter !== null && !(frontMatter.start <= frontMatter.end && frontMatter.end <= copy.length))
    faults.push('front matter');
  if (map === null) return faults;
  if (map.copy !== copy) faults.push('the map is of another copy');
  let [from, file] = [-1, 0];
  for (const [at, start] of map.starts.entries()) {
    const [fileStart, fileEnd] = [map.fileStarts[at]!, map.fileEnds[at]!];
    const stretch = copy.slice(start, map.starts[at + 1] ?? copy.length);
    if (start <= from || fileStart < file || fileEnd < fileStart || fileEnd > text.length)
      faults.push(`stretch ${at}: ${start} at ${fileStart}-${fileEnd} of ${text.length}`);
    // An entity or a space may be as long as what it stands for.
    const raw = text.slice(fileStart, fileEnd);
    const isPlain = isVerbatim(map, at) && stretch.length > 1 && /^[\w ,.]+$/.test(stretch);
    if (isPlain && raw.replace(/\s/g, ' ') !== stretch)
      faults.push(`stretch ${at} is ${JSON.stringify(stretch)} and not ${JSON.stringify(raw)}`);
    [from, file] = [start, fileEnd];
  }
  return faults;
}

/** Every span that an Analysis shows, with its words. */
export function shownSpans(analysis: Analysis): (Span & { readonly text: string })[] {
  const { entities, attributions, findings, sources, story } = analysis;
  const spans: ((Span & { readonly text: string }) | null | undefined)[] = [
    ...entities,
    ...entities.map(({ role }) => role),
    ...attributions.flatMap(({ source, cue, contents }) => [source, cue, ...contents]),
    ...findings,
    ...findings.flatMap(({ related }) => related),
    ...sources.flatMap(({ mentions }) => mentions),
    ...story.quotations,
    ...story.damage,
  ];
  return spans.filter((span) => span !== null && span !== undefined);
}

/** Paths of the spans with words, of any kind, that are empty: the contract has none. Tokens are counted by index, and stay. */
export function emptySpans(value: unknown, path = 'analysis', seen = new Set<object>()): string[] {
  if (typeof value !== 'object' || value === null || 'spaced' in value || seen.has(value)) return [];
  seen.add(value);
  const { start, end, text } = value as Record<string, unknown>;
  const isEmpty = typeof text === 'string' && typeof start === 'number' && start === end;
  const below = Object.entries(value).flatMap(([key, field]) => emptySpans(field, `${path}.${key}`, seen));
  return isEmpty ? [path, ...below] : below;
}

/**
 * Checks that no span is empty, or begins or ends inside markup, and that each has in the file the words that it says it has.
 * @param markup finds the pieces of the file that no span may cut
 */
export function assertOnTheFile(file: string, analysis: Analysis, markup: RegExp): void {
  const pieces = [...file.matchAll(markup)].map(({ index, 0: piece }) => ({
    start: index,
    end: index + piece.length,
    piece,
  }));
  assert.deepEqual(emptySpans(analysis), []);
  for (const { start, end, text } of shownSpans(analysis)) {
    assert.ok(0 <= start && start < end && end <= file.length, `${text} at ${start}-${end}`);
    for (const { start: from, end: to, piece } of pieces) {
      for (const edge of [start, end])
        assert.ok(edge <= from || to <= edge, `“${text}” at ${start}-${end} cuts ${piece}`);
    }
  }
}
