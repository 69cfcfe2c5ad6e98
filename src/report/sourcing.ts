/**
 * The sourcing report, pure: what a story rests on, counted out. Lengths are words of the copy, since an editor thinks of a story in
 * words; places are UTF-16 spans into its text. A word that two statements hold belongs to the narrower one: in "Okafor said the
 * engineers had warned her" the warning is the engineers'.
 */
import {
  isAssertive,
  wordsOf,
  type Analysis,
  type Attribution,
  type Finding,
  type Paragraph,
  type ParagraphKind,
  type Source,
  type Span,
  type TextSpan,
} from '../engine';
import { groupBySource } from '../languageService/questionGroups';

/** A run of words: `from` up to, not including, `to`, counted from the first word of the story's own copy. */
export interface WordRun {
  readonly from: number;
  readonly to: number;
}

/** One who speaks: a source of the ledger, or nobody (hearsay, a quotation that is given to no one). */
export interface Voice {
  /** Null for what nobody is said to say. */
  readonly source: Source | null;
  readonly named: boolean;
  /** What it says in the story's own copy, in the order of the text; attributions that state nothing are left out. */
  readonly statements: readonly Attribution[];
  /** What of the copy it says, in order. */
  readonly runs: readonly WordRun[];
  /** Words that it says. */
  readonly words: number;
  /** Where it first speaks or is first named. */
  readonly first: TextSpan;
}

/** A paragraph of the story's own copy, with how much of it somebody says. */
export interface ParagraphCover extends WordRun {
  /** As a person counts, from 1. */
  readonly number: number;
  readonly span: Span;
  /** Words that a named source says, that an unnamed one or nobody says; the rest is the story's own word. */
  readonly named: number;
  readonly unnamed: number;
  /** Who speaks in it, in order. */
  readonly voices: readonly Voice[];
}

/** Statements of one source with no other between them. */
export interface Stretch {
  readonly voice: Voice;
  /** First and last paragraph, as a person counts. */
  readonly from: number;
  readonly to: number;
  /** Words said in it. */
  readonly words: number;
  readonly span: Span;
}

export interface SourcingReport {
  /** The headline of the copy; null where it has none. */
  readonly title: string | null;
  readonly storyDate: string | null;
  /** Words of the story's own copy: body, lists, quoted blocks. */
  readonly words: number;
  readonly paragraphs: readonly ParagraphCover[];
  /** Who says most first. */
  readonly voices: readonly Voice[];
  /** Who speaks first, and in which paragraph. */
  readonly firstVoice: { readonly voice: Voice; readonly paragraph: number } | null;
  readonly longestStretch: Stretch | null;
  /** What is still asked, in the order of the text: of each source its gravest question, as in the panel. */
  readonly questions: readonly Finding[];
}

/** The copy itself: headlines, notes to the desk, bylines and sign-offs rest on nobody. */
const COPY: ReadonlySet<ParagraphKind> = new Set(['body', 'list-item', 'block-quote']);

/** @param questions the open questions; those of the Analysis, where none were waved through */
export function sourcingReport(analysis: Analysis, questions: readonly Finding[] = analysis.findings): SourcingReport {
  const { story } = analysis;
  const copy = story.paragraphs.filter(({ kind }) => COPY.has(kind));
  const words = runningWords(analysis, copy);
  const statements = statementsOf(analysis, copy);
  const owners = ownersOf(statements, words);
  const voices = voicesOf(analysis.sources, statements, owners);
  const order = [...voices.values()].sort((a, b) => b.words - a.words || a.first.start - b.first.start);
  const paragraphs = coverOf(copy, words, owners, voices, statements);
  const [first] = statements;
  return {
    title: titleOf(analysis),
    storyDate: analysis.storyDate,
    words: words.length,
    paragraphs,
    voices: order,
    firstVoice: first === undefined ? null : { voice: voices.get(first.source)!, paragraph: first.paragraph },
    longestStretch: longestStretch(statements, owners, voices),
    questions: groupBySource(questions).map(({ first }) => first),
  };
}

/** How many words of the copy a named source says, an unnamed one or nobody says. */
export function coverage({ paragraphs }: SourcingReport): { readonly named: number; readonly unnamed: number } {
  const sum = (of: (cover: ParagraphCover) => number): number =>
    paragraphs.reduce((total, cover) => total + of(cover), 0);
  return { named: sum(({ named }) => named), unnamed: sum(({ unnamed }) => unnamed) };
}

interface Statement {
  readonly attribution: Attribution;
  readonly source: Source | null;
  readonly place: TextSpan;
  /** As a person counts. */
  readonly paragraph: number;
}

function titleOf({ story }: Analysis): string | null {
  const headline = story.paragraphs.find(({ kind }) => kind === 'headline');
  const first = headline && story.sentences[headline.firstSentence];
  if (first !== undefined) return oneLine(wordsOf(story, { start: first.start, end: headline!.end }));
  return story.facts?.headline ?? null;
}

function runningWords({ story }: Analysis, copy: readonly Paragraph[]): readonly Span[] {
  return copy.flatMap(({ firstToken, endToken }) =>
    story.tokens.slice(firstToken, endToken).filter(({ kind }) => kind === 'word' || kind === 'number'),
  );
}

/** What is said in the copy, in the order in which a reader comes to it. */
function statementsOf(analysis: Analysis, copy: readonly Paragraph[]): readonly Statement[] {
  const { attributions, sources } = analysis;
  const sourceOf = new Map<number, Source>();
  for (const source of sources) for (const index of source.attributions) sourceOf.set(index, source);
  return attributions
    .flatMap((attribution, index): readonly Statement[] => {
      if (!isAssertive(attribution)) return [];
      const { source, cue, contents } = attribution;
      const place = source ?? cue ?? contents[0];
      if (place === undefined) return [];
      const number = numberAt(copy, (contents[0] ?? place).start);
      return number === 0 ? [] : [{ attribution, source: sourceOf.get(index) ?? null, place, paragraph: number }];
    })
    .sort((a, b) => startOf(a.attribution) - startOf(b.attribution));
}

function startOf({ source, cue, contents }: Attribution): number {
  return Math.min(...[source, cue, contents[0]].flatMap((span) => span?.start ?? []));
}

/** The statement that each word belongs to; undefined for the story's own words. */
function ownersOf(statements: readonly Statement[], words: readonly Span[]): readonly (Statement | undefined)[] {
  const owners: (Statement | undefined)[] = new Array<undefined>(words.length).fill(undefined);
  const contents = statements
    .flatMap((statement) => statement.attribution.contents.map((span) => ({ statement, span })))
    .sort((a, b) => b.span.end - b.span.start - (a.span.end - a.span.start));
  // The narrowest is laid down last.
  for (const { statement, span } of contents) {
    for (let index = firstFrom(words, span.start); index < words.length && words[index]!.start < span.end; index += 1)
      owners[index] = statement;
  }
  return owners;
}

function voicesOf(
  sources: readonly Source[],
  statements: readonly Statement[],
  owners: readonly (Statement | undefined)[],
): ReadonlyMap<Source | null, Voice> {
  const runs = new Map<Source | null, WordRun[]>();
  for (let from = 0; from < owners.length;) {
    const owner = owners[from];
    let to = from + 1;
    while (
      to < owners.length &&
      owners[to]?.source === owner?.source &&
      (owners[to] === undefined) === (owner === undefined)
    )
      to += 1;
    if (owner !== undefined) put(runs, owner.source, { from, to });
    from = to;
  }
  // Also one who speaks in the headline only.
  const said = new Map<Source | null, Statement[]>(sources.map((source) => [source, []]));
  for (const statement of statements) put(said, statement.source, statement);
  return new Map(
    [...said].flatMap(([source, own]): readonly [Source | null, Voice][] => {
      const ownRuns = runs.get(source) ?? [];
      const first = source?.mentions[0] ?? own[0]?.place;
      if (first === undefined) return [];
      const voice: Voice = {
        source,
        named: source?.named ?? false,
        statements: own.map(({ attribution }) => attribution),
        runs: ownRuns,
        words: ownRuns.reduce((total, { from, to }) => total + to - from, 0),
        first,
      };
      return [[source, voice]];
    }),
  );
}

function coverOf(
  copy: readonly Paragraph[],
  words: readonly Span[],
  owners: readonly (Statement | undefined)[],
  voices: ReadonlyMap<Source | null, Voice>,
  statements: readonly Statement[],
): readonly ParagraphCover[] {
  return copy.map((paragraph, index): ParagraphCover => {
    const from = firstFrom(words, paragraph.start);
    const to = firstFrom(words, paragraph.end);
    const own = owners.slice(from, to).filter((owner) => owner !== undefined);
    const named = own.filter(({ source }) => source?.named === true).length;
    const speakers = new Set(statements.filter((said) => said.paragraph === index + 1).map(({ source }) => source));
    return {
      ...{ number: index + 1, span: { start: paragraph.start, end: paragraph.end }, from, to, named },
      unnamed: own.length - named,
      voices: [...speakers].map((source) => voices.get(source)!),
    };
  });
}

/** Of what nobody says no stretch is made: two such sentences need not come from one mouth. */
function longestStretch(
  statements: readonly Statement[],
  owners: readonly (Statement | undefined)[],
  voices: ReadonlyMap<Source | null, Voice>,
): Stretch | null {
  const length = new Map<Statement, number>();
  for (const owner of owners) if (owner !== undefined) length.set(owner, (length.get(owner) ?? 0) + 1);
  let longest: Stretch | null = null;
  for (let from = 0; from < statements.length;) {
    const { source } = statements[from]!;
    let to = from + 1;
    while (to < statements.length && statements[to]!.source === source) to += 1;
    const run = statements.slice(from, to);
    const said = run.reduce((total, statement) => total + (length.get(statement) ?? 0), 0);
    if (source !== null && said > (longest?.words ?? 0)) {
      const ends = run.flatMap(({ attribution }) => [attribution.source, attribution.cue, ...attribution.contents]);
      longest = {
        voice: voices.get(source)!,
        from: run[0]!.paragraph,
        to: run.at(-1)!.paragraph,
        words: said,
        span: {
          start: Math.min(...run.map(({ attribution }) => startOf(attribution))),
          end: Math.max(...ends.flatMap((span) => span?.end ?? [])),
        },
      };
    }
    from = to;
  }
  return longest;
}

/** Number of the paragraph of copy that holds the offset; 0 where none does. */
function numberAt(copy: readonly Paragraph[], offset: number): number {
  return copy.findIndex(({ start, end }) => start <= offset && offset < end) + 1;
}

/** Index of the first word that starts at or after the offset. */
function firstFrom(words: readonly Span[], offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function put<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else values.push(value);
}
