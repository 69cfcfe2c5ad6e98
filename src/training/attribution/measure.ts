/** Training's room (node only, never bundled): attributions against the corpora, counted as the published figures are. */
import type { Attribution } from '../../engine';
import { readRows, type TokenRow } from '../corpora';
import { runningText } from '../names/runningText';
import { spansOfLabels } from '../trainingSet';
import { readArticles } from './articles';

export const ROLES = ['source', 'cue', 'content'] as const;
export type Role = (typeof ROLES)[number];
type Pair = readonly [number, number];

/** Whatever finds the attributions of a text. */
export type Reader = (text: string) => readonly Attribution[];

/** Right, found and marked by hand. */
export class Count {
  right = 0;
  found = 0;
  marked = 0;

  /** Adds two sets of things that are equal when their texts are. */
  add(found: ReadonlySet<string>, marked: ReadonlySet<string>): void {
    this.found += found.size;
    this.marked += marked.size;
    for (const one of found) if (marked.has(one)) this.right++;
  }

  get precision(): number {
    return this.found === 0 ? 0 : this.right / this.found;
  }
  get recall(): number {
    return this.marked === 0 ? 0 : this.right / this.marked;
  }
  get f1(): number {
    return this.right === 0 ? 0 : (2 * this.right) / (this.found + this.marked);
  }
}

/** Spans of an attribution by role. */
export function spansOf(attribution: Attribution, role: Role): Pair[] {
  if (role === 'content') return attribution.contents.map(({ start, end }) => [start, end]);
  const span = attribution[role];
  return span === null ? [] : [[span.start, span.end]];
}

/** Without those that lie wholly in another's content: the corpora mark the outer one alone. */
export function outermost(attributions: readonly Attribution[]): Attribution[] {
  const all = (one: Attribution): Pair[] => ROLES.flatMap((role) => spansOf(one, role));
  const inside = (inner: Attribution, outer: Attribution): boolean =>
    all(inner).every(([start, end]) => outer.contents.some((content) => content.start <= start && end <= content.end));
  return attributions.filter(
    (one) => !attributions.some((other) => other !== one && inside(one, other) && !inside(other, one)),
  );
}

const EDGES = /^[\s"“”‘’'«»,.;:!?…–—-]$/;

/** The span without quotation marks, space and end punctuation at its edges. */
function trimmed(text: string, [start, end]: Pair): string {
  let from = start;
  let to = end;
  while (from < to && EDGES.test(text.charAt(from))) from++;
  while (to > from && EDGES.test(text.charAt(to - 1))) to--;
  return `${from},${to}`;
}

export interface ArticleCounts {
  readonly exact: Readonly<Record<Role, Count>>;
  /** By characters shared. */
  readonly overlap: Readonly<Record<Role, Count>>;
  /** Source, cue and content of one attribution right together, by overlap. */
  readonly together: Count;
}

const counts = (): Record<Role, Count> => ({ source: new Count(), cue: new Count(), content: new Count() });

/** Counts over whole articles with character spans. */
export function measureArticles(read: Reader, corpora: string, file: string): ArticleCounts {
  const exact = counts();
  const overlap = counts();
  const together = new Count();
  for (const row of readArticles(corpora, file)) {
    const found = outermost(read(row.text));
    const marked = row.attributions.filter(
      ({ source, cue, content }) => source.length + cue.length + content.length > 0,
    );
    for (const role of ROLES) {
      const ours = found.flatMap((one) => spansOf(one, role));
      const theirs = marked.flatMap((one) => one[role]);
      exact[role].add(
        new Set(ours.map((span) => trimmed(row.text, span))),
        new Set(theirs.map((span) => trimmed(row.text, span))),
      );
      overlap[role].add(characters(ours), characters(theirs));
    }
    together.found += found.length;
    together.marked += marked.length;
    const open = new Set(marked);
    for (const one of found) {
      for (const other of open) {
        if (!ROLES.every((role) => agree(spansOf(one, role), whole(other[role], role), role))) continue;
        open.delete(other);
        together.right++;
        break;
      }
    }
  }
  return { exact, overlap, together };
}

function whole(spans: readonly Pair[], role: Role): Pair[] {
  if (role === 'content' || spans.length === 0) return [...spans];
  return [[spans[0]![0], spans.at(-1)![1]]];
}

/** Half of the characters shared (Dice); of a cue, any. */
export function agree(ours: readonly Pair[], theirs: readonly Pair[], role: Role): boolean {
  if (ours.length === 0 || theirs.length === 0) return ours.length === theirs.length;
  const a = characters(ours);
  const b = characters(theirs);
  let shared = 0;
  for (const one of a) if (b.has(one)) shared++;
  return role === 'cue' ? shared > 0 : (2 * shared) / (a.size + b.size) >= 0.5;
}

function characters(spans: readonly Pair[]): Set<string> {
  const all = new Set<string>();
  for (const [start, end] of spans) for (let at = start; at < end; at++) all.add(String(at));
  return all;
}

/** A paragraph of `cofenet-dev`. */
type LabelledRow = TokenRow & { readonly labels: readonly string[] };

/** Counts over paragraphs of labelled tokens, the form in which figures were published. */
export function measureLabelled(read: Reader, corpora: string, file: string): Record<Role, Count> {
  const exact = counts();
  const documents = new Map<string, LabelledRow[]>();
  for (const row of readRows<LabelledRow>(corpora, `attribution/${file}.jsonl.gz`)) {
    documents.set(row.doc, [...(documents.get(row.doc) ?? []), row]);
  }
  for (const rows of documents.values()) {
    const texts = rows.map(runningText);
    const found = outermost(read(texts.map(({ text }) => text).join('\n\n')));
    let base = 0;
    for (const [index, row] of rows.entries()) {
      const { text, offsets } = texts[index]!;
      const labels = paint(offsets, found, base);
      const form = (role: Role, all: readonly string[]): Set<string> =>
        new Set(spansOfLabels(all).flatMap(({ start, end, type }) => (type === role ? [`${start},${end}`] : [])));
      for (const role of ROLES) exact[role].add(form(role, labels), form(role, row.labels));
      base += text.length + 2;
    }
  }
  return exact;
}

/** The labels that our spans give the row's tokens; sources and cues stand over contents. */
function paint(offsets: readonly Pair[], found: readonly Attribution[], base: number): string[] {
  const labels = offsets.map(() => 'O');
  for (const role of ['content', 'source', 'cue'] as const) {
    for (const [start, end] of found.flatMap((one) => spansOf(one, role))) {
      let first = true;
      offsets.forEach(([from, to], index) => {
        if (base + from >= end || base + to <= start) return;
        labels[index] = `${first ? 'B' : 'I'}-${role}`;
        first = false;
      });
    }
  }
  return labels;
}
