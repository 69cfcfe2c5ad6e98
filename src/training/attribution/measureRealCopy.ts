/**
 * Training's room (node only, never bundled): attributions against real articles that were marked by hand. "Wholly right" is strict:
 * the same words of source and content as an accepted form, and a cue that shares a character; "by half" is what the stories and
 * PolNeAR are counted by.
 */
import { isAssertive, type Attribution } from '../../engine';
import { agree, Count, outermost, spansOf, type Reader } from './measure';
import type { MarkedAttribution, RealArticle, Stretch } from './realCopy';

export interface RealCopyCounts {
  /** Source, cue and content of one attribution right together. */
  readonly whole: Count;
  /** The same, by half of the characters of source and content. */
  readonly half: Count;
  /** Words of one part right, among the attributions that the engine and the reader have in common. */
  readonly source: Count;
  readonly content: Count;
  readonly faults: readonly Fault[];
}

/** An attribution that was missed, marked in vain, or marked with other words. */
export interface Fault {
  readonly kind: 'missed' | 'in vain' | 'source' | 'content';
  readonly doc: string;
  readonly marked: MarkedAttribution | null;
  readonly found: Attribution | null;
}

type Form = readonly Stretch[];

/** Counts over articles; attributions that state nothing and those inside another's content are left out, as in the corpora. */
export function measureRealCopy(read: Reader, articles: readonly RealArticle[]): RealCopyCounts {
  const counts = { whole: new Count(), half: new Count(), source: new Count(), content: new Count() };
  const faults: Fault[] = [];
  for (const { doc, text, attributions } of articles) {
    const words = wordsOf(text);
    const open = new Set(outermost(read(text).filter(isAssertive)));
    for (const marked of attributions.filter(({ optional }) => optional !== true)) {
      counts.whole.marked++;
      counts.half.marked++;
      const found = partner(marked, open);
      if (found === null) {
        faults.push({ kind: 'missed', doc, marked, found: null });
        continue;
      }
      open.delete(found);
      const source = sourceForms(marked).some((form) => words(form) === words(spansOf(found, 'source')));
      const content = marked.contents.some((form) => words(form) === words(spansOf(found, 'content')));
      const bySource = sourceForms(marked).some((form) => agree(spansOf(found, 'source'), form, 'source'));
      const byContent = marked.contents.some((form) => agree(spansOf(found, 'content'), form, 'content'));
      tally(counts.source, source);
      tally(counts.content, content);
      counts.whole.found++;
      counts.half.found++;
      if (source && content) counts.whole.right++;
      if (bySource && byContent) counts.half.right++;
      if (!source) faults.push({ kind: 'source', doc, marked, found });
      if (!content) faults.push({ kind: 'content', doc, marked, found });
    }
    for (const found of open) {
      if (attributions.some((marked) => marked.optional === true && touches(found, marked))) continue;
      counts.whole.found++;
      counts.half.found++;
      faults.push({ kind: 'in vain', doc, marked: null, found });
    }
  }
  return { ...counts, faults };
}

/** The attribution with the marked cue; without a cue the one whose content is the marked one by half. */
function partner(marked: MarkedAttribution, open: ReadonlySet<Attribution>): Attribution | null {
  for (const one of open) {
    if (marked.cue === null) {
      if (marked.contents.some((form) => agree(spansOf(one, 'content'), form, 'content'))) return one;
    } else if (agree(spansOf(one, 'cue'), [marked.cue], 'cue')) return one;
  }
  return null;
}

/** Whether an attribution is about what an optional mark is about. */
function touches(found: Attribution, marked: MarkedAttribution): boolean {
  if (marked.cue !== null && agree(spansOf(found, 'cue'), [marked.cue], 'cue')) return true;
  return marked.contents.some((form) => agree(spansOf(found, 'content'), form, 'content'));
}

function sourceForms({ source }: MarkedAttribution): Form[] {
  return source.length === 0 ? [[]] : source.map((form) => [form]);
}

function tally(count: Count, right: boolean): void {
  count.marked++;
  count.found++;
  if (right) count.right++;
}

const WORD = /[\p{L}\p{N}]+/gu;
/** Words that join a statement to the copy before it, and the "that" of an indirect one, belong to either side. */
const JOINTS = /^(?:that|and|but|however|meanwhile|still|also|even|so|moreover)$/i;

/** The words that spans cover, as a key: those at the start that only join are left out. */
function wordsOf(text: string): (form: Form) => string {
  const all = [...text.matchAll(WORD)].map((match) => ({ at: match.index, word: match[0] }));
  return (form) => {
    const inside = all.filter(({ at, word }) => form.some(([start, end]) => at < end && start < at + word.length));
    const first = inside.findIndex(({ word }) => !JOINTS.test(word));
    return inside
      .slice(Math.max(0, first))
      .map(({ at }) => at)
      .join(' ');
  };
}
