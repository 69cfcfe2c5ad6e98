/** Test support: copy in its carrier, and what an Analysis may never do to a file with markup. */
import assert from 'node:assert/strict';
import type { Analysis, CarrierName, Span } from '../../src/engine';
import { carry } from '../../src/engine/carriers';
import type { Carried } from '../../src/engine/carriers/carrier';
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

/**
 * Checks that no span begins or ends inside markup, and that each has in the file the words that it says it has.
 * @param markup finds the pieces of the file that no span may cut
 */
export function assertOnTheFile(file: string, analysis: Analysis, markup: RegExp): void {
  const pieces = [...file.matchAll(markup)].map(({ index, 0: piece }) => ({
    start: index,
    end: index + piece.length,
    piece,
  }));
  for (const { start, end, text } of shownSpans(analysis)) {
    assert.ok(0 <= start && start <= end && end <= file.length, `${text} at ${start}-${end}`);
    for (const { start: from, end: to, piece } of pieces) {
      for (const edge of [start, end])
        assert.ok(edge <= from || to <= edge, `“${text}” at ${start}-${end} cuts ${piece}`);
    }
  }
}
