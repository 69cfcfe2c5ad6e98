/**
 * Speakers' room: who is it. Reads each source phrase again with the whole story at hand: what class it is, which person or
 * body of the story it names, and what "she", "the senator", "the official" or "the company" point back to. Marks nothing
 * new; leaves alone what fits nobody: unresolved stays unresolved.
 */
import type { Attribution, Mention, SourcePhrase } from '../../model';
import { textSpan } from '../../model';
import type { Annotator } from '../annotator';
import { Cast } from './cast';
import { classOf } from './classify';
import { Copy } from './copy';
import { namedAfterLead, namedBeside, namedLater } from './naming';
import { readNounPhrase, type NounPhrase } from './nounPhrase';
import { Resolver, type Antecedent } from './resolve';

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
    const copy = yield* Copy.of(story, facts.identities.mentions, context);
    yield;
    const cast = yield* Cast.gather(copy, facts.identities.people, attributions, context.reuse);
    yield;
    const reader = new Reader(copy, cast, attributions);
    const sources = new Map<number, SourcePhrase>();
    // In the order of the sources, for a phrase can only point back.
    const order = attributions
      .map((attribution, index) => ({ source: attribution.source, index }))
      .filter((entry): entry is { source: SourcePhrase; index: number } => entry.source !== null)
      .sort((a, b) => a.source.start - b.source.start || a.index - b.index);
    for (const [turn, { source, index }] of order.entries()) {
      if (turn % SLICE === SLICE - 1) yield;
      sources.set(index, reader.read(source, index));
    }
    return attributions.map((attribution, index) => {
      const source = sources.get(index);
      return source === undefined ? attribution : { ...attribution, source };
    });
  },
};

/** Walks through the sources of one story in the order of the text. */
class Reader {
  private readonly resolver: Resolver;
  private readonly sourceStarts: ReadonlySet<number>;
  private sentence = 0;

  constructor(
    private readonly copy: Copy,
    cast: Cast,
    private readonly attributions: readonly Attribution[],
  ) {
    this.resolver = new Resolver(copy, cast, attributions);
    this.sourceStarts = new Set(attributions.flatMap(({ source }) => (source === null ? [] : [source.start])));
  }

  read(source: SourcePhrase, index: number): SourcePhrase {
    this.followPronouns(source.start);
    this.resolver.advance(source.start);
    const phrase = readNounPhrase(this.copy, source);
    if (phrase === null) return source;
    const known = this.identify({ ...source, class: classOf(this.copy, phrase, source.class) }, phrase, index);
    this.resolver.advance(source.end);
    if (this.attributions[index]!.wide !== true) {
      const key = known.entity ?? this.resolver.keyAt(source.start) ?? null;
      if (key !== null) this.resolver.spoke(key, source);
    }
    return known;
  }

  private identify(source: SourcePhrase, phrase: NounPhrase, index: number): SourcePhrase {
    if (phrase.name !== null) return { ...source, entity: phrase.name.entity, link: 'name' };
    if (phrase.pronoun !== null) {
      return this.linked(
        source,
        phrase.pronoun === 'who' ? 'relative' : 'pronoun',
        this.resolver.pronoun(phrase.pronoun, source, index),
        index,
      );
    }
    const { kind } = phrase;
    if (kind === 'unknown' || kind === 'name') return source;
    if (kind === 'person' && !phrase.plural) {
      const beside = namedBeside(this.copy, phrase.range);
      if (beside !== null) return named(source, beside, 'apposition');
      const later =
        (phrase.determiner === 'definite' ? null : namedLater(this.copy, phrase)) ?? namedAfterLead(this.copy, phrase);
      if (later !== null) return named(source, later, 'next-sentence');
    }
    return this.linked(source, 'nominal', this.resolver.nominal(phrase, source), index);
  }

  private linked(source: SourcePhrase, link: string, antecedent: Antecedent | null, index: number): SourcePhrase {
    if (antecedent === null) return source;
    this.resolver.echo(antecedent, source, index);
    const { member } = antecedent;
    if (member.entity !== null) {
      // "The minister" of the story is as named as her surname would be; a pronoun stays one.
      const named =
        source.class === 'pronoun' ? source.class : member.kind === 'person' ? 'named-person' : 'named-organization';
      return { ...source, class: named, entity: member.entity, link };
    }
    return { ...source, link, antecedent: textSpan(this.copy.story.text, member.span.start, member.span.end) };
  }

  /** "He keeps a ledger": a pronoun that opens a sentence keeps its person in play although nothing is said. */
  private followPronouns(offset: number): void {
    const { sentences, tokens } = this.copy.story;
    for (; this.sentence < sentences.length; this.sentence++) {
      const { firstToken } = sentences[this.sentence]!;
      const token = tokens[firstToken];
      if (token === undefined) continue;
      if (token.start >= offset) return;
      const word = this.copy.word(firstToken);
      if (!SUBJECT_PRONOUNS.has(word) || this.copy.quotationAt(token.start) >= 0) continue;
      if (this.sourceStarts.has(token.start)) continue;
      this.resolver.advance(token.start);
      const antecedent = this.resolver.pronoun(word, token, -1);
      if (antecedent !== null) this.resolver.echo(antecedent, token, -1);
    }
  }
}

function named(source: SourcePhrase, mention: Mention, link: string): SourcePhrase {
  return { ...source, class: 'named-person', entity: mention.entity, link };
}
