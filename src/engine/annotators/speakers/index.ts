/**
 * Speakers' room: who is it. Reads each source phrase again with the whole story at hand: what class it is, which person or body of the
 * story it names, and what "she", "the senator", "the official" or "the company" point back to. Marks nothing new; a phrase that fits
 * nobody stays unresolved.
 */
import {
  isAssertive,
  SourcePhrase,
  textSpan,
  type Attribution,
  type Gender,
  type SourceClass,
  type Mention,
  type TextSpan,
  attributionOf,
} from '../../model';
import type { Annotator } from '../annotator';
import { AntecedentCandidates } from './antecedentCandidates';
import { POSTMODIFIER_STARTS } from '../../english/closedClasses';
import { classOf } from '../../syntax/phraseClass';
import { StoryView } from '../../syntax/storyView';
import { namedAfterLead, namedLater } from '../../syntax/namedLater';
import { namedKin } from '../../syntax/namedKin';
import { namedBeside } from '../../syntax/naming';
import { readNounPhrase, type NounPhrase } from '../../syntax/nounPhrase';
import { DefiniteNouns } from './definiteNouns';
import { Pronouns } from './pronouns';
import { DiscourseState, type Antecedent } from './discourseState';

/** Attributions read between two yields. */
const SLICE = 24;
const SUBJECT_PRONOUNS = new Set(['he', 'she']);

export const speakers: Annotator<'attributions'> = {
  name: 'speakers',
  requires: ['story', 'identities', 'attributions'],
  assigns: 'attributions',
  *run(facts, context) {
    const { story, attributions } = facts;
    if (attributions.length === 0) return attributions;
    const view = yield* StoryView.of(story, facts.identities.mentions, context);
    yield;
    const candidates = yield* AntecedentCandidates.gather(view, facts.identities.people, attributions, context.memo);
    yield;
    const genders = new Map(facts.identities.people.map(({ id, gender }) => [id, gender]));
    const reader = new Reader(view, candidates, attributions, genders);
    yield;
    // In the order of the sources, for a phrase can only point back.
    const refined = [...attributions];
    const order = bySource(attributions);
    yield;
    for (let turn = 0; turn < order.length; turn++) {
      const index = order[turn]!;
      if (turn % SLICE === SLICE - 1) yield;
      const attribution = attributions[index]!;
      const { source, cue, contents, paragraph } = attribution;
      refined[index] = attributionOf(attribution, reader.read(source!, index), cue, contents, paragraph);
    }
    return refined;
  },
};

/** Indices of the attributions that have a source, in the order of the sources. */
function bySource(attributions: readonly Attribution[]): readonly number[] {
  const indices: number[] = [];
  for (let index = 0; index < attributions.length; index++)
    if (attributions[index]!.source !== null) indices.push(index);
  return indices.sort((a, b) => attributions[a]!.source!.start - attributions[b]!.source!.start || a - b);
}

/** Walks through the sources of one story in the order of the text. */
class Reader {
  private readonly discourse: DiscourseState;
  private readonly pronouns: Pronouns;
  private readonly definiteNouns: DefiniteNouns;
  private readonly sourceStarts: ReadonlySet<number>;
  private sentence = 0;

  constructor(
    private readonly view: StoryView,
    candidates: AntecedentCandidates,
    private readonly attributions: readonly Attribution[],
    private readonly genders: ReadonlyMap<string, Gender>,
  ) {
    this.discourse = new DiscourseState(view, candidates);
    this.pronouns = new Pronouns(view, this.discourse, attributions);
    this.definiteNouns = new DefiniteNouns(view, this.discourse, attributions);
    const starts = new Set<number>();
    for (const { source } of attributions) if (source !== null) starts.add(source.start);
    this.sourceStarts = starts;
  }

  read(source: SourcePhrase, index: number): SourcePhrase {
    this.followPronouns(source.start);
    this.discourse.advance(source.start);
    const phrase = readNounPhrase(this.view, source);
    if (phrase === null) return source;
    const known = this.identify(source, phrase, index);
    this.discourse.advance(source.end);
    if (isAssertive(this.attributions[index]!)) {
      const key = known.entity ?? this.discourse.keyAt(source.start) ?? null;
      if (key !== null) this.discourse.noteSpeaker(key, source, index);
    }
    return known;
  }

  private identify(source: SourcePhrase, phrase: NounPhrase, index: number): SourcePhrase {
    const own = classOf(this.view, phrase, source.class);
    if (phrase.name !== null)
      return identified(source, own, this.view.nameAt(source.start + phrase.name.offset).entity, 'name');
    if (phrase.pronoun !== null) {
      const link = phrase.pronoun === 'who' ? 'relative' : 'pronoun';
      // "Democrats blocked the bill because they said", "traders in Harmouth, who say": the sentence itself says who they are.
      if (source.antecedent !== undefined) return identified(source, own, null, link, source.antecedent);
      return this.linked(source, own, link, this.pronouns.resolve(phrase.pronoun, source, index), index);
    }
    const { kind } = phrase;
    if (kind === 'unknown' || kind === 'name') return identified(source, own, null, null);
    if (kind === 'person' && !phrase.plural) {
      const titled = titledIn(this.view, source);
      if (titled !== null) return identified(source, 'named-person', titled.entity, 'name');
      const beside = namedBeside(this.view, phrase.range);
      if (beside !== null) return identified(source, 'named-person', beside.entity, 'apposition');
      const later =
        (phrase.determiner === 'definite' ? null : namedLater(this.view, phrase)) ?? namedAfterLead(this.view, phrase);
      if (later !== null) return identified(source, 'named-person', later.entity, 'next-sentence');
      const kin = namedKin(this.view, phrase, (entity) => this.genders.get(entity) ?? null);
      if (kin !== null) return identified(source, 'named-person', kin.entity, 'nominal');
    }
    return this.linked(source, own, 'nominal', this.definiteNouns.resolve(phrase, source, index), index);
  }

  private linked(
    source: SourcePhrase,
    own: SourceClass,
    link: string,
    antecedent: Antecedent | null,
    index: number,
  ): SourcePhrase {
    if (antecedent === null) {
      const { antecedent: before } = source;
      return identified(source, own, null, before === undefined ? null : link, before);
    }
    this.discourse.noteReference(antecedent, source, index);
    const { candidate } = antecedent;
    if (candidate.entity !== null) {
      // "The minister" whom the story names counts as named, as her surname would; a pronoun remains a pronoun.
      const named = own === 'pronoun' ? own : candidate.kind === 'person' ? 'named-person' : 'named-organization';
      return identified(source, named, candidate.entity, link);
    }
    const { start, end } = candidate;
    return identified(source, own, null, link, textSpan(this.view.story.text, start, end));
  }

  /** "He keeps a ledger": a pronoun that opens a sentence keeps its antecedent salient although nothing is said. */
  private followPronouns(offset: number): void {
    const { sentences, tokens } = this.view.story;
    for (; this.sentence < sentences.length; this.sentence++) {
      const { firstToken } = sentences[this.sentence]!;
      const token = tokens[firstToken];
      if (token === undefined) continue;
      if (token.start >= offset) return;
      const word = this.view.word(firstToken);
      if (!SUBJECT_PRONOUNS.has(word) || this.view.quotationAt(token.start) >= 0) continue;
      if (this.sourceStarts.has(token.start)) continue;
      this.discourse.advance(token.start);
      const antecedent = this.pronouns.resolve(word, token, -1);
      if (antecedent !== null) this.discourse.noteReference(antecedent, token, -1);
    }
  }
}

/** "A spokesman for Ada Orr", "an aide to Ada Orr": they speak for her, and the title is not hers. */
const SERVES = /^(?:an?|one|another)\s|\s(?:for|to|of|with)$/i;

/** "Secretary of State Ada Orr": the person whose title the phrase begins with, whatever the phrase was read as. */
function titledIn(view: StoryView, source: SourcePhrase): Mention | null {
  const named = view
    .mentionsIn(source)
    .filter(
      (mention) =>
        mention.type === 'person' &&
        mention.role?.start === source.start &&
        !SERVES.test(mention.role.text) &&
        !isBeforeItsNoun(view, source, mention),
    );
  return named.length === 1 ? named[0]! : null;
}

/** "one Orr aide", "a top Orr campaign source": the name says whose aide it is, and the noun after it who speaks. */
function isBeforeItsNoun(view: StoryView, source: SourcePhrase, mention: Mention): boolean {
  const end = view.range(source).to;
  for (let token = view.range(mention).to; token < end && view.isWord(token); token++) {
    if (POSTMODIFIER_STARTS.has(view.word(token))) return false;
    if (view.isPersonNoun(view.word(token))) return true;
  }
  return false;
}

/** The phrase with what was found out about it. */
function identified(
  { start, end, text, head, headLemma }: SourcePhrase,
  own: SourceClass,
  entity: string | null,
  link: string | null,
  antecedent?: TextSpan,
): SourcePhrase {
  return new SourcePhrase(start, end, text, own, head, headLemma, entity, link, antecedent);
}
