/** Training's room (node only, never bundled): attributions against whole stories that were marked by hand. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isAssertive, type Analysis, type Attribution, type Engine } from '../../engine';
import { isWhoIsMeant } from '../whoIsMeant';
import { agree, Count, spansOf } from './measure';

type Pair = readonly [number, number];
interface GoldSpan {
  readonly start: number;
  readonly end: number;
  readonly alsoAccept?: readonly Pair[];
}
interface GoldStory {
  readonly date?: string;
  readonly entities: readonly (GoldSpan & { readonly entity: string | null })[];
  readonly attributions: readonly {
    readonly source: (GoldSpan & { readonly class: string }) | null;
    readonly cue: GoldSpan | null;
    readonly contents: readonly GoldSpan[];
    readonly kind: string;
    /** Id of the entity that the source is. */
    readonly resolved?: string | null;
    readonly alsoKinds?: readonly string[];
    readonly alsoClasses?: readonly string[];
    readonly optional?: boolean;
  }[];
}

export interface StoryCounts {
  /** Source and contents by half of their characters, cue by any. */
  readonly together: Count;
  /** Of those right together. */
  readonly kind: Count;
  readonly sourceClass: Count;
  /** Pronoun sources whose antecedent is right. */
  readonly pronouns: Count;
}

/** Counts over the stories of a folder; null where it holds none. */
export function measureStories(engine: Engine, folder: string): StoryCounts | null {
  const counts: StoryCounts = {
    together: new Count(),
    kind: new Count(),
    sourceClass: new Count(),
    pronouns: new Count(),
  };
  const names = readdirSync(folder).filter((name) => name.endsWith('.gold.json'));
  if (names.length === 0) return null;
  const files = readdirSync(folder);
  for (const name of names) {
    const base = name.slice(0, -'.gold.json'.length);
    const file = files.find((one) => one === `${base}.txt` || one === `${base}.md`);
    if (file === undefined) continue;
    const gold = JSON.parse(readFileSync(join(folder, name), 'utf8')) as GoldStory;
    const analysis = engine.analyze(readFileSync(join(folder, file), 'utf8'), { storyDate: gold.date ?? null });
    countStory(analysis, gold, counts);
  }
  return counts;
}

function countStory(analysis: Analysis, gold: GoldStory, counts: StoryCounts): void {
  const open = new Set(analysis.attributions.filter(isAssertive));
  for (const marked of [...gold.attributions].sort(
    (a, b) => Number(a.optional ?? false) - Number(b.optional ?? false),
  )) {
    const found = [...open].find((one) => fits(one, marked));
    if (found !== undefined) open.delete(found);
    if (marked.optional === true) continue;
    counts.together.marked++;
    if (found === undefined) continue;
    counts.together.right++;
    counts.together.found++;
    tally(counts.kind, [marked.kind, ...(marked.alsoKinds ?? [])].includes(found.kind));
    if (marked.source === null || found.source === null) continue;
    tally(counts.sourceClass, [marked.source.class, ...(marked.alsoClasses ?? [])].includes(found.source.class));
    const { resolved } = marked;
    if (marked.source.class === 'pronoun' && typeof resolved === 'string') {
      tally(counts.pronouns, isWhoIsMeant(analysis, gold, found.source, resolved));
    }
  }
  counts.together.found += open.size;
}

function tally(count: Count, right: boolean): void {
  count.marked++;
  count.found++;
  if (right) count.right++;
}

function fits(found: Attribution, marked: GoldStory['attributions'][number]): boolean {
  const forms = (span: GoldSpan | null): Pair[][] =>
    span === null ? [[]] : [[span.start, span.end] as const, ...(span.alsoAccept ?? [])].map((form) => [form]);
  if (!forms(marked.source).some((form) => agree(spansOf(found, 'source'), form, 'source'))) return false;
  if (!forms(marked.cue).some((form) => agree(spansOf(found, 'cue'), form, 'cue'))) return false;
  const contents = marked.contents.map(({ start, end }): Pair => [start, end]);
  return agree(spansOf(found, 'content'), contents, 'content');
}
