/** Which stretches of a story get which mark. Pure: spans in, spans out. */
import {
  isAssertive,
  isAboutWholeStory,
  type Analysis,
  type Attribution,
  type Finding,
  type Mention,
  type Span,
} from '../engine';

/** The classes of marks that a reader can switch. */
export const MARK_CLASSES = ['names', 'attributions', 'sources', 'figures'] as const;
export type MarkClass = (typeof MARK_CLASSES)[number];

/** How many mentions of a name are marked. */
export type Density = 'all' | 'firstMention';

/** The classes of marks as they are drawn: those a reader switches, the attribution at the caret, and what is checked. */
export type DrawnClass = MarkClass | 'caret' | 'checked';
export const DRAWN_CLASSES: readonly DrawnClass[] = ['names', 'attributions', 'sources', 'figures', 'caret', 'checked'];

export type Marks = Readonly<Record<MarkClass, readonly Span[]>>;

const FIGURES: ReadonlySet<string> = new Set(['date', 'time', 'duration', 'quantity', 'money', 'percent']);

export function isFigure(mention: Mention): boolean {
  return FIGURES.has(mention.type);
}

/** All marks of a story, each class in the order of the text and without overlaps. */
export function marksOf(analysis: Analysis, questions: readonly Finding[], density: Density): Marks {
  const named = analysis.entities.filter((mention) => !isFigure(mention));
  const sources = questionedSources(analysis, questions);
  return {
    names: distinct(density === 'all' ? named : firstMentions(quiet(named, analysis), analysis)),
    attributions: distinct(stated(analysis).flatMap((attribution) => attributionMarks(attribution, sources))),
    sources: distinct(sources),
    figures: distinct(analysis.entities.filter(isFigure)),
  };
}

/** The attributions that state something: wishes and refusals are in the Analysis, but nobody needs a mark on them. */
export function stated(analysis: Analysis): readonly Attribution[] {
  return analysis.attributions.filter(isAssertive);
}

/** The parts of an attribution, in the order of the text. */
export function partsOf({ source, cue, contents }: Attribution): readonly Span[] {
  const parts: Span[] = [...contents];
  if (source !== null) parts.push(source);
  if (cue !== null) parts.push(cue);
  return parts.sort((a, b) => a.start - b.start);
}

/** From its first part to its last. */
export function extentOf(attribution: Attribution): Span | undefined {
  const parts = partsOf(attribution);
  const first = parts[0];
  return first === undefined ? undefined : { start: first.start, end: Math.max(...parts.map((part) => part.end)) };
}

/** The attribution that the caret stands in: by source or cue before content, the shortest where several hold it. */
export function attributionAt(analysis: Analysis, offset: number): Attribution | undefined {
  const within = (span: Span | null): boolean => span !== null && span.start <= offset && offset <= span.end;
  const all = stated(analysis);
  const direct = all.find(({ source, cue }) => within(source) || within(cue));
  if (direct !== undefined) return direct;
  const length = (attribution: Attribution): number => {
    const extent = extentOf(attribution);
    return extent === undefined ? Infinity : extent.end - extent.start;
  };
  return all.filter(({ contents }) => contents.some(within)).sort((a, b) => length(a) - length(b))[0];
}

/** The places of open sourcing questions, and every other mention of the same source ("the official"). */
function questionedSources({ sources }: Analysis, questions: readonly Finding[]): readonly Span[] {
  const asked = questions.filter((finding) => finding.rule.startsWith('sourcing/') && !isAboutWholeStory(finding));
  const ids = new Set(asked.map(({ data }) => data['source']));
  return [...asked, ...sources.filter(({ id }) => ids.has(id)).flatMap(({ mentions }) => mentions)];
}

/** Words for a people or a following ("Malian", "Republicans") and the agency of a sign-off are names, but nobody looks them up. */
function quiet(mentions: readonly Mention[], { story }: Analysis): readonly Mention[] {
  const signOffs: Span[] = story.paragraphs.filter(({ kind }) => kind === 'sign-off');
  if (story.signOff !== null) signOffs.push(story.signOff);
  return mentions.filter(
    (mention) =>
      mention.type !== 'group' && !signOffs.some(({ start, end }) => start <= mention.start && mention.end <= end),
  );
}

/** A headline has the short form and is no place to read marks: the first mention is the first one below it. */
function firstMentions(mentions: readonly Mention[], { story }: Analysis): readonly Mention[] {
  const headlines = story.paragraphs.filter(({ kind }) => kind === 'headline' || kind === 'slug');
  const inHeadline = ({ start }: Mention): boolean =>
    headlines.some((headline) => headline.start <= start && start < headline.end);
  const first = new Map<string, Mention>();
  for (const mention of mentions) {
    const before = first.get(mention.entity);
    if (before === undefined || (inHeadline(before) && !inHeadline(mention))) first.set(mention.entity, mention);
  }
  return [...first.values()];
}

/**
 * Source and cue, joined where nothing but space or a comma lies between. Where a question marks the source, its own
 * background and squiggle say enough: the line stands under the cue alone.
 */
function attributionMarks({ source, cue }: Attribution, asked: readonly Span[]): readonly Span[] {
  const questioned = source !== null && asked.some((span) => span.start < source.end && source.start < span.end);
  const parts = [questioned ? null : source, cue].filter((part) => part !== null).sort((a, b) => a.start - b.start);
  const [first, second] = parts;
  if (first === undefined || second === undefined) return parts;
  return second.start - first.end <= 2 ? [{ start: first.start, end: Math.max(first.end, second.end) }] : parts;
}

/** In the order of the text; of two that overlap the earlier and longer one stays. */
export function distinct(spans: readonly Span[]): readonly Span[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
  const result: Span[] = [];
  let end = -1;
  for (const span of sorted) {
    if (span.start < end) continue;
    result.push({ start: span.start, end: span.end });
    end = span.end;
  }
  return result;
}

/** A change of the text as VS Code reports it. */
export interface TextChange {
  readonly rangeOffset: number;
  readonly rangeLength: number;
  readonly text: string;
}

/** Where drawn spans lie after a change. */
export interface MovedSpans {
  /** Null where the change cuts off a part of one, so that all have to be drawn anew. */
  readonly spans: readonly Span[] | null;
  /** Whether the change touches the edge of one: an edit of the workspace right after a mark makes it grow over the new words. */
  readonly isTouched: boolean;
}

/** Where spans lie after a change: what is put in at the edge of one stays outside it, what is put inside belongs to it. */
export function moveSpans(spans: readonly Span[], { rangeOffset, rangeLength, text }: TextChange): MovedSpans {
  const end = rangeOffset + rangeLength;
  const by = text.length - rangeLength;
  const moved: Span[] = [];
  let isTouched = false;
  for (const span of spans) {
    if (span.end === rangeOffset || span.start === end) isTouched = true;
    if (span.end <= rangeOffset) moved.push(span);
    else if (span.start >= end) moved.push({ start: span.start + by, end: span.end + by });
    else if (span.start < rangeOffset && end < span.end) moved.push({ start: span.start, end: span.end + by });
    else return { spans: null, isTouched };
  }
  return { spans: moved, isTouched };
}

/** The stretch in which somebody types, from the first to the last of the changed places, after one more change. */
export function typedStretch(before: Span | undefined, { rangeOffset, rangeLength, text }: TextChange): Span {
  const changed = { start: rangeOffset, end: rangeOffset + text.length };
  if (before === undefined) return changed;
  const by = text.length - rangeLength;
  const move = (offset: number): number =>
    offset >= rangeOffset + rangeLength ? offset + by : Math.min(offset, rangeOffset);
  return {
    start: Math.min(move(before.start), changed.start),
    end: Math.max(move(before.end), changed.end),
  };
}

/** The spans of a new reading, but those of the one before where somebody types: what a word half typed may be is not shown. */
export function heldBack(fresh: readonly Span[], before: readonly Span[], typed: Span): readonly Span[] {
  const isThere = ({ start, end }: Span): boolean => start <= typed.end && typed.start <= end;
  return distinct([...fresh.filter((span) => !isThere(span)), ...before.filter(isThere)]);
}
