/**
 * Carriers: maps an Analysis of the copy back to the file. Each of its spans, wherever it is, becomes the range of the file where its words
 * stand; `text` remains the words as they are read. What the carrier has put in, such as the colon after a speaker, stands nowhere in
 * the file: no span is empty, so it is left out of lists, and where the model allows it, it is null or missing.
 */
import {
  Token,
  type Analysis,
  type Attribution,
  type CopyMap,
  type Dateline,
  type Finding,
  type Fix,
  type Mention,
  type Source,
  type SourcePhrase,
  type Span,
  type Story,
} from '../model';
import { mapped } from '../lists';
import { endsStep, type Work } from '../work';
import type { Carried } from './carrier';
import { fileEndOf, fileStartOf, toFile } from './copyMap';

/** Objects placed between two yields, and tokens, which hold nothing. */
const OBJECTS_A_STEP = 200;
const TOKENS_A_STEP = 2_000;

/** @param file the text of the file that carried the copy */
export function* placeOnFile(
  analysis: Analysis,
  file: string,
  { map, escape = (words) => words }: Pick<Carried, 'escape'> & { readonly map: CopyMap },
): Work<Analysis> {
  const placer = new Placer(map, escape);
  const story = { ...(yield* placer.placeAll(analysis.story)), text: file, map };
  const placed = yield* placer.placeAll({ ...analysis, story });
  return { ...placed, story };
}

/** Fields of a span that the model allows to be null, and those that it allows to be missing. */
const NULLABLE: ReadonlySet<string> = new Set<keyof Attribution | keyof Source | keyof Dateline | keyof Story>([
  ...(['source', 'cue', 'closeness', 'anonymityMarker', 'reason'] as const),
  ...(['region', 'agency', 'day', 'slug', 'byline', 'dateline', 'signOff'] as const),
]);
const OPTIONAL: ReadonlySet<string> = new Set<keyof Attribution | keyof Source | keyof SourcePhrase | keyof Mention>([
  ...(['hearer', 'declinedComment', 'asked', 'antecedent', 'role'] as const),
]);

const MAPS = 64;

class Placer {
  /**
   * What has been mapped already: an object that is referred to twice stays one. Kept in many maps, by where the object starts, since
   * growing one of some hundred thousand would take a frame.
   */
  private readonly known = Array.from({ length: MAPS }, () => new Map<object, object>());
  private readonly longFixes = new Map<Fix, readonly (Fix['edits'][number] | null)[]>();

  constructor(
    private readonly map: CopyMap,
    private readonly escape: (words: string) => string,
  ) {}

  /** The record with each of its fields placed; lists item by item, so that a host can stop between two. */
  *placeAll<T extends object>(record: T): Work<T> {
    const placed: Record<string, unknown> = {};
    for (const [key, value] of Object.entries(record) as [string, unknown][]) {
      if (!Array.isArray(value)) {
        placed[key] = key === 'story' ? value : this.isNowhere(value) && NULLABLE.has(key) ? null : this.place(value);
        continue;
      }
      const items: unknown[] = [];
      for (let at = 0; at < value.length; at++) {
        yield* this.placeLong(value[at] as unknown);
        if (!this.isNowhere(value[at])) items.push(this.place(value[at] as unknown));
        const step = value[at] instanceof Token ? TOKENS_A_STEP : OBJECTS_A_STEP;
        if (at % step === step - 1) yield;
      }
      this.knownLike(value).set(value, items);
      placed[key] = items;
    }
    return placed as T;
  }

  /** Long lists inside an object, such as the mentions of a source that speaks throughout. */
  private *placeLong(value: unknown): Work<void> {
    if (typeof value !== 'object' || value === null || value instanceof Token) return;
    // One fix may change a mark in ten thousand places.
    if ('fixes' in value)
      for (const fix of (value as Finding).fixes)
        if (fix.edits.length > OBJECTS_A_STEP)
          this.longFixes.set(fix, yield* mapped(fix.edits, (edit) => this.edit(edit)));
    for (const field of Object.values(value) as unknown[]) {
      if (!Array.isArray(field) || field.length <= OBJECTS_A_STEP || typeof field[0] === 'number') continue;
      for (let at = 0; at < field.length; at++) {
        this.place(field[at] as unknown);
        if (endsStep(at, OBJECTS_A_STEP)) yield;
      }
    }
  }

  place<T>(value: T): T {
    if (typeof value !== 'object' || value === null) return value;
    if (value instanceof Token) return this.token(value) as T;
    // Numbers in a list are indices, of names or sentences.
    if (Array.isArray(value) && typeof value[0] === 'number') return value;
    const placed = this.knownLike(value);
    const known = placed.get(value);
    if (known !== undefined) return known as T;
    const made = Array.isArray(value) ? this.listOf(value) : this.copyOf(value);
    placed.set(value, made);
    return made as T;
  }

  private knownLike(value: object): Map<object, object> {
    const one: unknown = Array.isArray(value) ? (value[0] ?? value) : value;
    const start =
      typeof one === 'object' && one !== null && 'start' in one && typeof one.start === 'number' ? one.start : 0;
    return this.known[start % MAPS]!;
  }

  private listOf(list: readonly unknown[]): readonly unknown[] {
    return list.filter((each) => !this.isNowhere(each)).map((each) => this.place(each));
  }

  /** Whether these are words that are not in the file. Tokens and sentences are counted by index, and stay. */
  private isNowhere(value: unknown): boolean {
    if (typeof value !== 'object' || value === null || value instanceof Token) return false;
    if (!('text' in value && 'start' in value && 'end' in value)) return false;
    const { start, end } = toFile(this.map, value as Span);
    return start === end;
  }

  /** A token stands in one list only. */
  private token(token: Token): Token {
    const { start, end } = toFile(this.map, token);
    return new Token(start, end, token.text, token.kind, token.spaced);
  }

  private copyOf(value: object): object {
    const made = Object.create(Object.getPrototypeOf(value) as object | null) as Record<string, unknown>;
    for (const [key, field] of Object.entries(value)) {
      if (this.isNowhere(field) && (NULLABLE.has(key) || OPTIONAL.has(key))) {
        if (NULLABLE.has(key)) made[key] = null;
      } else if (key === 'data') made[key] = field;
      else if (key === 'fixes') made[key] = this.fixes(value as Finding);
      else made[key] = this.place(field);
    }
    // Without a cue there is no lemma of one.
    if (made['cue'] === null) made['cueLemma'] = null;
    if (typeof made['start'] === 'number' && typeof made['end'] === 'number')
      Object.assign(made, toFile(this.map, value as Span));
    return made;
  }

  /** The fixes that leave all markup as it is. */
  private fixes({ fixes }: Finding): readonly Fix[] {
    return fixes.flatMap((fix) => {
      const edits = this.longFixes.get(fix) ?? fix.edits.map((edit) => this.edit(edit));
      return edits.includes(null) ? [] : [{ ...fix, edits: edits.filter((edit) => edit !== null) }];
    });
  }

  /** An edit of no more words than have to change; null where there is markup among them. */
  private edit({ start, end, replacement }: Fix['edits'][number]): Fix['edits'][number] | null {
    const { map } = this;
    const words = map.copy.slice(start, end);
    const shorter = Math.min(words.length, replacement.length);
    let head = 0;
    while (head < shorter && words[head] === replacement[head]) head++;
    let tail = 0;
    while (tail < shorter - head && words.at(-1 - tail) === replacement.at(-1 - tail)) tail++;
    const from = start + head;
    const to = end - tail;
    for (let at = from + 1; at < to; at++) if (fileEndOf(map, at) !== fileStartOf(map, at)) return null;
    const span =
      from < to ? toFile(map, { start: from, end: to }) : { start: fileEndOf(map, from), end: fileEndOf(map, from) };
    return { ...span, replacement: this.escape(replacement.slice(head, replacement.length - tail)) };
  }
}
