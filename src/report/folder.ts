/**
 * The sourcing of a folder, pure: each story in one line, and who speaks in several. A fold: a story goes in, its line comes out, and
 * nothing of it is kept but who spoke, so a folder of any size takes no more memory than one of some thousand stories.
 */
import type { Identity } from '../engine';
import { nameKey } from '../engine/knowledge';
import { shares, voiceName } from './sentences';
import type { SourcingReport } from './sourcing';

/** What a story rests on, in a line. */
export interface StoryLine {
  /** The story's path from the folder, with forward slashes. */
  readonly id: string;
  readonly title: string | null;
  readonly storyDate: string | null;
  readonly words: number;
  /** Sources. */
  readonly named: number;
  readonly unnamed: number;
  /** Per cent of the words that named sources say, and that unnamed ones or nobody say. */
  readonly namedShare: number;
  readonly unnamedShare: number;
  /** Who speaks first; null where nobody does. */
  readonly firstVoice: { readonly name: string; readonly named: boolean } | null;
  /** Open questions, and how many of them are errors or warnings. */
  readonly questions: number;
  readonly grave: number;
}

/** A person or body that speaks in stories of the folder. Two of the same name count as one. */
export interface FolderVoice {
  /** The longest form of the name that stood in one of the stories. */
  readonly name: string;
  readonly type: Identity['type'];
  readonly stories: number;
  readonly statements: number;
  readonly words: number;
  /** Ids of the first stories in which it speaks. */
  readonly in: readonly string[];
}

export interface FolderTotals {
  readonly stories: number;
  readonly words: number;
  /** Stories in which somebody is named as a source. */
  readonly withNamed: number;
  /** Stories in which nobody is. */
  readonly withoutNamed: number;
  readonly questions: number;
}

/** How many stories are listed with a person. */
const MOST_LISTED = 20;

/** People and bodies that are kept: more than speak in some tens of thousands of stories. */
const MOST_VOICES = 50_000;

type OpenVoice = { -readonly [Key in keyof FolderVoice]: FolderVoice[Key] } & { in: string[] };

export class FolderSourcing {
  private readonly speakers = new Map<string, OpenVoice>();
  private sums = { stories: 0, words: 0, withNamed: 0, withoutNamed: 0, questions: 0 };

  /** @param mostVoices how many people and bodies are kept; of those who speak in one story only, the first go first */
  constructor(private readonly mostVoices = MOST_VOICES) {}

  /**
   * Takes a story in.
   * @param identities those of the story that the report is about
   */
  add(id: string, report: SourcingReport, identities: readonly Identity[]): StoryLine {
    const line = storyLine(id, report);
    this.sums = {
      stories: this.sums.stories + 1,
      words: this.sums.words + line.words,
      withNamed: this.sums.withNamed + (line.named > 0 ? 1 : 0),
      withoutNamed: this.sums.withoutNamed + (line.named > 0 ? 0 : 1),
      questions: this.sums.questions + line.questions,
    };
    this.addVoices(id, report, identities);
    return line;
  }

  get totals(): FolderTotals {
    return this.sums;
  }

  /** Who speaks in at least two stories, in most first. */
  get acrossStories(): readonly FolderVoice[] {
    return [...this.speakers.values()]
      .filter(({ stories }) => stories > 1)
      .sort((a, b) => b.stories - a.stories || b.words - a.words || (a.name < b.name ? -1 : 1));
  }

  private addVoices(id: string, { voices }: SourcingReport, identities: readonly Identity[]): void {
    const byId = new Map(identities.map((identity) => [identity.id, identity]));
    const heard = new Set<string>();
    for (const { source, named, words, statements } of voices) {
      const identity = named && source?.entity != null ? byId.get(source.entity) : undefined;
      const key = identity && keyOf(identity);
      if (identity === undefined || key === undefined || statements.length === 0) continue;
      const { name, type } = identity;
      const known = this.speakers.get(key) ?? { name, type, stories: 0, statements: 0, words: 0, in: [] };
      if (name.length > known.name.length) known.name = name;
      known.statements += statements.length;
      known.words += words;
      if (!heard.has(key)) {
        known.stories += 1;
        if (known.in.length < MOST_LISTED) known.in.push(id);
      }
      heard.add(key);
      this.speakers.set(key, known);
    }
    if (this.speakers.size > this.mostVoices) this.forgetSome();
  }

  private forgetSome(): void {
    const target = Math.floor(this.mostVoices / 2);
    for (const [key, { stories }] of this.speakers) {
      if (this.speakers.size <= target) return;
      if (stories === 1) this.speakers.delete(key);
    }
  }
}

/** The same in every story: the card, else the full name; a surname alone may be anybody's. */
function keyOf({ card, type, name, fullName }: Identity): string | undefined {
  if (card !== null) return `card ${card}`;
  return type === 'person' && !fullName ? undefined : `${type} ${nameKey(name)}`;
}

function storyLine(id: string, report: SourcingReport): StoryLine {
  const sources = report.voices.filter(({ source }) => source !== null);
  const named = sources.filter((voice) => voice.named).length;
  const { named: namedShare, unnamed: unnamedShare } = shares(report);
  const first = report.firstVoice?.voice;
  return {
    id,
    title: report.title,
    storyDate: report.storyDate,
    words: report.words,
    named,
    unnamed: sources.length - named,
    namedShare,
    unnamedShare,
    firstVoice: first === undefined ? null : { name: voiceName(first), named: first.named },
    questions: report.questions.length,
    grave: report.questions.filter(({ severity }) => severity === 'error' || severity === 'warning').length,
  };
}

/** What the lines can be sorted by. */
export const SORTS = ['story', 'date', 'words', 'named', 'unnamed', 'attributed', 'voice', 'questions'] as const;
export type Sort = (typeof SORTS)[number];

export interface Order {
  readonly by: Sort;
  readonly descending: boolean;
}

/** The order in which a column is first sorted: numbers from the largest, words from A. */
export function firstOrder(by: Sort): Order {
  return { by, descending: by !== 'story' && by !== 'voice' };
}

/** The lines in an order; what is equal stays in the order of the paths, and what is missing comes last. */
export function sorted(lines: readonly StoryLine[], { by, descending }: Order): readonly StoryLine[] {
  const value = VALUES[by];
  const sign = descending ? -1 : 1;
  return [...lines].sort((a, b) => {
    const [one, other] = [value(a), value(b)];
    if (one === null || other === null) return Number(one === null) - Number(other === null) || compare(a.id, b.id);
    return sign * compare(one, other) || compare(a.id, b.id);
  });
}

const VALUES: Readonly<Record<Sort, (line: StoryLine) => string | number | null>> = {
  story: ({ id }) => id,
  date: ({ storyDate }) => storyDate,
  words: ({ words }) => words,
  named: ({ named }) => named,
  unnamed: ({ unnamed }) => unnamed,
  attributed: ({ namedShare, unnamedShare }) => namedShare + unnamedShare,
  voice: ({ firstVoice }) => firstVoice?.name ?? null,
  // Of as many questions the graver ones come first.
  questions: ({ questions, grave }) => questions + grave / 1e6,
};

const WORDS = new Intl.Collator('en', { numeric: true });

function compare(one: string | number, other: string | number): number {
  return typeof one === 'string' ? WORDS.compare(one, String(other)) : one - Number(other);
}
