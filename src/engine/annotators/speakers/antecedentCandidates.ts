/**
 * Speakers' room: the antecedent candidates of a story, in the order of the text: every person and organization that a later
 * "she", "the official" or "the company" can mean. Named ones come from the identities, unnamed ones from noun phrases with a person's
 * noun.
 */
import type { Attribution, Identity, Mention, Gender } from '../../model';
import type { MemoRun } from '../../memo';
import type { StoryView } from '../../syntax/storyView';
import { genderOfWords } from '../../syntax/gender';
import { readNounPhrase, type NounPhrase } from '../../syntax/nounPhrase';
import { UnitCandidateReader, type UnitCandidate, type UnitRange } from './unitCandidates';
import { titleFit } from './titles';
import { mapped } from '../../lists';
import { endsStep, type Work } from '../../work';

/**
 * One mention of somebody that a later phrase can point back to. Offsets, tokens, sentences and attributions count from the story's first.
 * There are hundreds after each keystroke, so what a unit says of them is looked up in place and not copied.
 */
export class AntecedentCandidate {
  constructor(
    private readonly inUnit: UnitCandidate,
    private readonly range: UnitRange,
    /** Id of the identity; null for the unnamed. */
    readonly entity: string | null,
    /** For unnamed people: the phrase as it was read. */
    readonly phrase: NounPhrase | null,
    readonly gender: Gender,
    /** The person's titles anywhere in the story, each as its words in lower case; shared by all mentions of one person. */
    readonly titles: readonly (readonly string[])[],
  ) {}

  get kind(): UnitCandidate['kind'] {
    return this.inUnit.kind;
  }

  get start(): number {
    return this.inUnit.start + this.range.unit.start;
  }

  get end(): number {
    return this.inUnit.end + this.range.unit.start;
  }

  get sentence(): number {
    return this.inUnit.sentence + this.range.unit.firstSentence;
  }

  get lemma(): string {
    return this.phrase === null ? '' : this.phrase.lemma;
  }

  get plural(): boolean {
    return this.phrase !== null && this.phrase.plural;
  }

  /** Stands inside somebody's quotation. */
  get quoted(): boolean {
    return this.inUnit.quoted;
  }

  get subject(): boolean {
    return this.inUnit.subject;
  }

  get oblique(): boolean {
    return this.inUnit.oblique;
  }

  /** The attribution whose source it is, or -1. */
  get attribution(): number {
    return this.inUnit.attribution < 0 ? -1 : this.inUnit.attribution + this.range.firstAttribution;
  }

  /** The words of the name or the phrase itself, in lower case. */
  get words(): readonly string[] {
    return this.inUnit.words;
  }

  get apposition(): readonly string[] {
    return this.inUnit.apposition;
  }
}

/** Abbreviated titles, and the nouns by which copy refers to their bearers later. */
const TITLE_NOUNS: Readonly<Record<string, readonly string[]>> = {
  'sen.': ['senator', 'lawmaker'],
  'rep.': ['representative', 'lawmaker', 'congressman', 'congresswoman'],
  'gov.': ['governor'],
  'gen.': ['general', 'officer', 'commander'],
  'col.': ['colonel', 'officer'],
  'maj.': ['major', 'officer'],
  'capt.': ['captain', 'officer'],
  'lt.': ['lieutenant', 'officer'],
  'sgt.': ['sergeant', 'officer'],
  'dr.': ['doctor', 'physician'],
  dr: ['doctor', 'physician'],
  'prof.': ['professor'],
  'rev.': ['pastor', 'priest'],
  senator: ['lawmaker'],
  congressman: ['lawmaker'],
  congresswoman: ['lawmaker'],
  mp: ['lawmaker', 'parliamentarian'],
  // "who is a member of parliament"
  parliament: ['lawmaker', 'legislator', 'mp', 'parliamentarian'],
  congress: ['lawmaker', 'legislator', 'congressman', 'congresswoman'],
  undersecretary: ['official'],
  ambassador: ['diplomat', 'envoy'],
};

/** For each noun, the titles whose bearers it can refer to. */
const HYPERNYM_TITLES: ReadonlyMap<string, ReadonlySet<string>> = invert(TITLE_NOUNS);

function invert(nouns: Readonly<Record<string, readonly string[]>>): Map<string, Set<string>> {
  const titles = new Map<string, Set<string>>();
  for (const [title, called] of Object.entries(nouns)) {
    for (const noun of called) titles.set(noun, (titles.get(noun) ?? new Set()).add(title));
  }
  return titles;
}

const NO_TITLES: readonly (readonly string[])[] = [];
/** Identities met, and units whose candidates are listed, between two yields. */
const IDENTITIES_A_STEP = 64;
const UNITS_A_STEP = 50;

export class AntecedentCandidates {
  private constructor(readonly all: readonly AntecedentCandidate[]) {}

  /** Gathers the candidates of a story, in the order of the text. */
  static *gather(
    view: StoryView,
    identities: readonly Identity[],
    attributions: readonly Attribution[],
    memo: MemoRun,
  ): Work<AntecedentCandidates> {
    const people = yield* knownPeople(identities);
    const ranges = yield* rangesOf(view, attributions);
    yield;
    const reader = new UnitCandidateReader(view, attributions);
    yield;
    const inUnits = yield* memo.perUnit(
      'speakers.candidates',
      view.story.units,
      (_, index) => reader.read(ranges[index]!),
      (_, index) => [view.inputs, view.surroundings.seen[index]!, sourcesIn(ranges[index]!, attributions)],
    );
    const candidates: AntecedentCandidate[] = [];
    for (let index = 0; index < ranges.length; index++) {
      if (endsStep(index, UNITS_A_STEP)) yield;
      for (const inUnit of inUnits[index]!) candidates.push(candidateOf(inUnit, ranges[index]!, view, people));
    }
    return new AntecedentCandidates(candidates);
  }
}

/** The names and attributions of each unit. Attributions come unit by unit, each with its words in its unit. */
function* rangesOf(view: StoryView, attributions: readonly Attribution[]): Work<readonly UnitRange[]> {
  const { units } = view.story;
  const { firstNames } = view.surroundings;
  let endAttribution = 0;
  return yield* mapped(units, (unit, index) => {
    const firstAttribution = endAttribution;
    const end = units[index + 1]?.start ?? Infinity;
    for (; endAttribution < attributions.length; endAttribution++) {
      const { source, cue, contents } = attributions[endAttribution]!;
      if ((source ?? cue ?? contents[0]!).start >= end) break;
    }
    const [firstName, endName] = [firstNames[index]!, firstNames[index + 1]!];
    return { index, unit, firstName, endName, firstAttribution, endAttribution };
  });
}

/** Where in the unit the sources of its attributions stand. */
function sourcesIn(
  { unit, firstAttribution, endAttribution }: UnitRange,
  attributions: readonly Attribution[],
): unknown[] {
  const seen: unknown[] = [];
  for (let at = firstAttribution; at < endAttribution; at++) {
    const { source } = attributions[at]!;
    if (source === null) seen.push(null);
    else seen.push(source.start - unit.start, source.end - unit.start);
  }
  return seen;
}

/** What the story says of one person over all mentions. */
interface KnownPerson {
  readonly gender: Gender;
  readonly titles: readonly (readonly string[])[];
}

/** The people about whom the story says anything, by the ids of their identities. */
function* knownPeople(identities: readonly Identity[]): Work<ReadonlyMap<string, KnownPerson>> {
  const people = new Map<string, KnownPerson>();
  for (let index = 0; index < identities.length; index++) {
    if (endsStep(index, IDENTITIES_A_STEP)) yield;
    const { id, type, gender, roles } = identities[index]!;
    if (type !== 'person' && gender === null && roles.length === 0) continue;
    // Somebody named throughout a long item may have the same title a thousand times.
    const titles = roles.length === 0 ? NO_TITLES : [...new Set(roles.map(({ text }) => text))].map(wordsOf);
    people.set(id, { gender: gender ?? (titles.length === 0 ? null : genderOfWords(titles.flat())), titles });
  }
  return people;
}

function candidateOf(
  inUnit: UnitCandidate,
  range: UnitRange,
  view: StoryView,
  people: ReadonlyMap<string, KnownPerson>,
): AntecedentCandidate {
  const { kind, start, end, name } = inUnit;
  const by = range.unit.start;
  if (name < 0) {
    const phrase = readNounPhrase(view, { start: start + by, end: end + by });
    return new AntecedentCandidate(inUnit, range, null, phrase, inUnit.gender, NO_TITLES);
  }
  const mention = view.mentions[range.firstName + name]!;
  if (kind !== 'person') return new AntecedentCandidate(inUnit, range, mention.entity, null, inUnit.gender, NO_TITLES);
  const known = people.get(mention.entity);
  return new AntecedentCandidate(
    inUnit,
    range,
    mention.entity,
    null,
    genderOf(mention, known),
    known?.titles ?? NO_TITLES,
  );
}

function wordsOf(text: string): string[] {
  const lower = text.toLowerCase();
  // Nearly all titles are ASCII, and an expression over all letters takes a new process four milliseconds to make ready.
  return lower.split(/[^\0-\x7f]/.test(lower) ? /[^\p{L}.-]+/u : /[^a-z.-]+/);
}

/** The gender known of the person, else that of the title at this mention. */
function genderOf({ role }: Mention, known: KnownPerson | undefined): Gender {
  return known?.gender ?? (role === undefined ? null : genderOfWords(wordsOf(role.text)));
}

/** How well the noun fits what the copy itself calls the person, in a title or beside the name: as `titleFit`. */
export function calledFit(
  { titles, apposition }: AntecedentCandidate,
  lemma: string,
  modifiers: readonly string[],
): number {
  return bestFit(titles, apposition, new Set([lemma]), modifiers);
}

/** The same for a title to whose bearer a noun of other words can refer ("Sen." and "the lawmaker"). */
export function widerFit(
  { titles, apposition }: AntecedentCandidate,
  lemma: string,
  modifiers: readonly string[],
): number {
  const nouns = HYPERNYM_TITLES.get(lemma);
  return nouns === undefined ? 0 : bestFit(titles, apposition, nouns, modifiers);
}

function bestFit(
  titles: readonly (readonly string[])[],
  apposition: readonly string[],
  nouns: ReadonlySet<string>,
  modifiers: readonly string[],
): number {
  let best = titleFit(apposition, nouns, modifiers);
  for (const title of titles) best = Math.max(best, titleFit(title, nouns, modifiers));
  return best;
}
