/** The checklist, pure: everything in a story that a fact-checker would tick off, by kind, in the order of the text. */
import {
  isAssertive,
  covers,
  FIGURE_TYPES,
  superlatives,
  wordsOf,
  type Analysis,
  type Attribution,
  type Mention,
  type Paragraph,
  type ParagraphKind,
  type Span,
  type Story,
  type TextSpan,
} from '../engine';
import { linksOf } from './links';
import { figureValue } from './value';

export const CHECKABLE_KINDS = ['name', 'place', 'figure', 'date', 'quotation', 'superlative', 'link'] as const;
export type CheckableKind = (typeof CHECKABLE_KINDS)[number];

/** One thing to check. */
export interface Checkable extends TextSpan {
  readonly kind: CheckableKind;
  /** The sentence that it stands in; the thing itself where it stands in none (a link of Markdown's notation). */
  readonly sentence: TextSpan;
  /**
   * What the words come to: an ISO date or range ("2012-10-29", "2012-10-01/2012-10-05"), a number with its unit or currency,
   * the full name, who a quotation is from, the address of a link; null where that is not known.
   */
  readonly value: string | null;
  /** Id of the identity or of the figure (`Analysis.entities`), where it is one. */
  readonly entity: string | null;
  /** Who says it, and with what words: the narrowest attribution that states it. */
  readonly attribution: Attribution | null;
  /**
   * Whether it rests on an unnamed source, or stands in a sentence with one: notes on such a thing go into no export unless the
   * reader says so.
   */
  readonly unnamedSource: boolean;
}

type Candidate = Pick<Checkable, keyof TextSpan | 'kind' | 'value' | 'entity'>;

const FIGURES: ReadonlySet<string> = new Set(FIGURE_TYPES);
const DATES: ReadonlySet<string> = new Set(['date', 'time']);
const PLACES: ReadonlySet<string> = new Set(['place', 'facility']);
/** What a nationality, a faith or a party's people are called: words of the language rather than facts of the story. */
const NOT_CHECKED: ReadonlySet<string> = new Set(['group']);

/** Paragraphs that are none of the story's text: bylines, notes to the desk, sign-offs. */
const LEFT_OUT: ReadonlySet<ParagraphKind> = new Set(['slug', 'byline', 'note', 'sign-off', 'front-matter', 'code']);
/** Lines that use the short form of a name; its first mention is the first one below them. */
const SHORT_FORM: ReadonlySet<ParagraphKind> = new Set(['headline', 'heading']);

/** Fewer words between quotation marks are a quotation only where somebody is said to have said them. */
const LEAST_QUOTED_WORDS = 3;

/** Everything that can be checked, in the order of the text; what stands at the same place has the longest first. */
export function checkables(analysis: Analysis): readonly Checkable[] {
  const { story } = analysis;
  const said = new Statements(analysis);
  const unnamed = analysis.sources.filter(({ named }) => !named).flatMap(({ mentions }) => mentions);
  const candidates: Candidate[] = [
    ...names(analysis),
    ...figures(analysis),
    ...quotations(analysis, said),
    ...superlatives(story).map((span) => plain({ ...span, text: wordsOf(story, span) }, 'superlative', null)),
    ...linksOf(story).map((span) => plain(span, 'link', span.text)),
  ];
  return candidates
    .filter(({ kind, start }) => kind === 'link' || !LEFT_OUT.has(paragraphAt(story.paragraphs, start)?.kind ?? 'body'))
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .map((candidate): Checkable => {
      const statement = said.at(candidate);
      const sentence = sentenceOf(story, candidate);
      return {
        ...candidate,
        sentence,
        attribution: statement?.attribution ?? null,
        unnamedSource: statement?.unnamed === true || unnamed.some((mention) => covers(sentence, mention)),
      };
    });
}

/**
 * Of each person, body and place its first mention below the headline, and each further one that gives it another title. The
 * title belongs to what is checked where it stands beside the name.
 */
function names({ story, entities, identities }: Analysis): readonly Candidate[] {
  const roles = entities.flatMap(({ role }) => role ?? []).sort((a, b) => a.start - b.start);
  const isTitle = (span: Span): boolean => (lastStartingBy(roles, span.start)?.end ?? 0) >= span.end;
  return identities.flatMap((identity): readonly Candidate[] => {
    if (NOT_CHECKED.has(identity.type)) return [];
    const mentions = identity.mentions
      .map((index) => entities[index]!)
      .filter((mention) => {
        const kind = paragraphAt(story.paragraphs, mention.start)?.kind ?? 'body';
        return !LEFT_OUT.has(kind) && !isTitle(mention);
      });
    const first =
      mentions.find(({ start }) => !SHORT_FORM.has(paragraphAt(story.paragraphs, start)?.kind ?? 'body')) ??
      mentions[0];
    const titles = new Set<string>();
    const kind: CheckableKind = PLACES.has(identity.type) ? 'place' : 'name';
    return mentions.flatMap((mention): readonly Candidate[] => {
      const span = withTitle(story, mention, entities);
      const title = mention.role?.text.toLowerCase();
      const isNew = title !== undefined && (span.start < mention.start || span.end > mention.end) && !titles.has(title);
      if (title !== undefined) titles.add(title);
      if (mention !== first && !isNew) return [];
      return [{ ...span, kind, value: identity.name, entity: identity.id }];
    });
  });
}

/** A title stands at most so many characters from the name: ", an ". */
const LONGEST_GAP = 6;

/** The name with its title, where the two stand together and no other name between them. */
function withTitle(story: Story, mention: Mention, entities: readonly Mention[]): TextSpan {
  const { start, end, role } = mention;
  const alone = { start, end, text: wordsOf(story, mention) };
  if (role === undefined) return alone;
  const gap = role.end <= start ? start - role.end : role.start - end;
  if (gap < 0 || gap > LONGEST_GAP) return alone;
  const whole = { start: Math.min(start, role.start), end: Math.max(end, role.end) };
  const others = entities.slice(
    Math.max(0, indexStartingBy(entities, whole.start)),
    indexStartingBy(entities, whole.end) + 1,
  );
  const hasOther = others.some((other) => other !== mention && other.type === 'person' && covers(whole, other));
  return hasOther ? alone : { ...whole, text: wordsOf(story, whole) };
}

function figures({ entities }: Analysis): readonly Candidate[] {
  return entities.flatMap((mention): readonly Candidate[] => {
    if (!FIGURES.has(mention.type)) return [];
    const { start, end, text, type, data, entity } = mention;
    const kind: CheckableKind = DATES.has(type) ? 'date' : 'figure';
    return [{ start, end, text, kind, value: figureValue(type, data ?? {}), entity }];
  });
}

/** Outermost quotations; words in inverted commas that nobody says are none. */
function quotations({ story }: Analysis, said: Statements): readonly Candidate[] {
  return story.quotations.flatMap((quotation): readonly Candidate[] => {
    if (quotation.depth > 0) return [];
    const speaker = said.at(quotation)?.speaker ?? null;
    const isLong = quotation.text.split(/\s+/).length >= LEAST_QUOTED_WORDS;
    return speaker === null && !isLong ? [] : [plain(quotation, 'quotation', speaker)];
  });
}

function plain({ start, end, text }: TextSpan, kind: CheckableKind, value: string | null): Candidate {
  return { start, end, text, kind, value, entity: null };
}

/** What the attributions of a story say, so that many places can be asked about. */
class Statements {
  /** What is said, with the index of who says it, by the start of its paragraph. */
  private readonly contents = new Map<number, { readonly span: Span; readonly index: number }[]>();
  private readonly speakers = new Map<number, { readonly name: string; readonly named: boolean }>();

  constructor(private readonly analysis: Analysis) {
    const { attributions, sources } = analysis;
    attributions.forEach((attribution, index) => {
      if (!isAssertive(attribution)) return;
      const { contents } = attribution;
      for (const span of contents) {
        const { start } = paragraphAt(analysis.story.paragraphs, span.start)!;
        const before = this.contents.get(start);
        if (before === undefined) this.contents.set(start, [{ span, index }]);
        else before.push({ span, index });
      }
    });
    for (const { attributions: indices, descriptor, named } of sources)
      for (const index of indices) this.speakers.set(index, { name: descriptor, named });
  }

  /** The narrowest statement that the span lies in or, for a quotation, that lies in the span. */
  at(
    span: Span,
  ): { readonly attribution: Attribution; readonly speaker: string | null; readonly unnamed: boolean } | undefined {
    let best: { readonly span: Span; readonly index: number } | undefined;
    const paragraph = paragraphAt(this.analysis.story.paragraphs, span.start);
    for (const content of this.contents.get(paragraph?.start ?? -1) ?? []) {
      const within = covers(content.span, span) || covers(span, content.span);
      if (within && (best === undefined || lengthOf(content.span) < lengthOf(best.span))) best = content;
    }
    if (best === undefined) return undefined;
    const speaker = this.speakers.get(best.index);
    return {
      attribution: this.analysis.attributions[best.index]!,
      speaker: speaker?.name ?? null,
      unnamed: speaker?.named === false,
    };
  }
}

function lengthOf({ start, end }: Span): number {
  return end - start;
}

function sentenceOf(story: Story, span: TextSpan): TextSpan {
  const sentence = lastStartingBy(story.sentences, span.start);
  if (sentence === undefined || span.start >= sentence.end)
    return { start: span.start, end: span.end, text: span.text };
  return { start: sentence.start, end: sentence.end, text: wordsOf(story, sentence) };
}

function paragraphAt(paragraphs: readonly Paragraph[], offset: number): Paragraph | undefined {
  return lastStartingBy(paragraphs, offset);
}

function lastStartingBy<Item extends Span>(items: readonly Item[], offset: number): Item | undefined {
  return items[indexStartingBy(items, offset)];
}

/** Index of the last item that starts at or before the offset, found by halves; -1 where none does. */
function indexStartingBy(items: readonly Span[], offset: number): number {
  let low = -1;
  let high = items.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (items[middle]!.start <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
