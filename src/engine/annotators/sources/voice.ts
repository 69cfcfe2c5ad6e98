/**
 * The ledger's room: whether an attribution is a voice at all. It is not where nothing was said ("have yet to say", "would
 * ask"), in a headline, where the phrase is spoken to and does not speak ("a letter to leaders opposing the sale"), or where the
 * words are what somebody else is reported to have said.
 */
import { BE_FORMS } from '../../english/auxiliaries';
import { UNSOURCED_VERBS } from '../../english/reportingVerbs';
import { isAssertive, type Attribution, type ParagraphKind, type SourcePhrase, type Span } from '../../model';
import type { StoryView } from '../../syntax/storyView';
import { endsStep, type Work } from '../../work';
import { readNounPhrase } from '../../syntax/nounPhrase';
import { isOutlet } from './outlets';
import { ADDRESSING_VERBS, BEFORE_SAID_INFINITIVE, CHANTS, NOT_SAID } from './lexicon/statements';
import { wordSet } from '../../english/wordSet';
import type { TokenRange } from '../../syntax/tokenRange';

/** A headline sums up what the body says with its sources. */
const HEADS: ReadonlySet<ParagraphKind> = new Set(['headline', 'heading']);
/** Before a phrase that stands before its verb, these make it somebody who is spoken to or of. */
const OBJECT_PREPOSITIONS = new Set(['to', 'with', 'against', 'about', 'toward', 'towards', 'on', 'across', 'via']);
const RELATIVE = new Set(['who', 'that']);

/** Whether the attribution states something that would have to rest on its source. */
export function statesSomething(view: StoryView, attribution: Attribution): boolean {
  const { cue, cueLemma, paragraph, source } = attribution;
  if (HEADS.has(view.story.paragraphs[paragraph]?.kind ?? 'body') || isSetAsHeadline(view, attribution)) return false;
  if (isToldAsHeadline(view, attribution)) return false;
  if (cue === null) return true;
  if (attribution.stance !== true && cueLemma !== null && UNSOURCED_VERBS.has(cueLemma) && !quotes(view, attribution))
    return false;
  const range = view.range(cue);
  // "have never trusted him": a stance that is denied is a stance.
  if (attribution.stance !== true && isNotSaid(view, source, range) && !isArgued(view, attribution, range))
    return false;
  if (isSilence(view, range.to) || isTold(view, range)) return false;
  // "See also [sources say](https://…)": the words of a link that leads elsewhere.
  if (source !== null && view.story.text[source.start - 1] === '[' && isLabel(view, attribution)) return false;
  if (isSaidToSomebodyInStory(view, range) || isAsked(view, attribution)) return false;
  return source === null || !(isSpokenTo(view, source, range) || isKeptFrom(view, source, range));
}

/** Share of capitals among the longer words from which a line is set as a headline. */
const SET_IN_CAPITALS = 0.85;

/** "Republicans Condemn Governor After Harbour Strike.": a headline that ends in a full stop, seen by the capitals of its words. */
function isSetAsHeadline(view: StoryView, { paragraph, cue, source }: Attribution): boolean {
  const place = source ?? cue;
  const { sentences, paragraphs } = view.story;
  const sentence = place === null ? undefined : view.sentence(view.tokenAt(place.start));
  if (sentence === undefined || sentence !== sentences[0] || paragraph + 1 >= paragraphs.length) return false;
  let capitals = 0;
  let words = 0;
  for (let token = sentence.firstToken; token < sentence.endToken; token++) {
    if (view.word(token).length <= LONG_WORD || !view.isWord(token)) continue;
    words += 1;
    if (view.isCapitalised(token)) capitals += 1;
  }
  return words > LONG_WORD && capitals >= words * SET_IN_CAPITALS;
}

/** Sentences that a story has at least for its first paragraph to be its headline, and those of a headline with its deck. */
const SHORTEST_STORY = 5;
const LONGEST_HEADLINE = 2;

/**
 * "Council members push for port levy.": a headline that ends in a full stop, a paragraph to itself above the story, seen by its present
 * tense and by the articles that it leaves out.
 */
function isToldAsHeadline(view: StoryView, { paragraph, cue, cueLemma }: Attribution): boolean {
  const { sentences, paragraphs } = view.story;
  if (paragraph > 0 || cue === null || paragraphs.length < 2 || sentences.length < SHORTEST_STORY) return false;
  if (sentences[LONGEST_HEADLINE]?.paragraph === 0) return false;
  const verb = view.word(view.range(cue).to - 1);
  const present = verb === cueLemma || (verb.endsWith('s') && verb.startsWith((cueLemma ?? '').slice(0, -1)));
  if (!present) return false;
  for (let token = 0; token < (sentences[1]?.paragraph === 0 ? sentences[1] : sentences[0])!.endToken; token++)
    if (ARTICLES.has(view.word(token)) && view.quotationAt(view.story.tokens[token]!.start) < 0) return false;
  return true;
}

const ARTICLES = new Set(['a', 'an', 'the']);

/** Letters up to which headlines leave a word small; and the words that a headline has at least. */
const LONG_WORD = 4;

/** "“They lied,” recalled a cook": words in quotation marks are stated whatever the verb, unless they are chanted or sung. */
function quotes(view: StoryView, { kind, cueLemma, contents, source }: Attribution): boolean {
  if (cueLemma === null || CHANTS.has(cueLemma)) return false;
  if (kind === 'direct') return true;
  // "One delegate called it “the worst speech of the year”"; "what critics call “the tax”" only repeats a name.
  if (kind !== 'mixed' || cueLemma !== 'call' || source === null) return false;
  if (view.word(view.range(source).from - 1) === 'what') return false;
  return contents.some((content) => quotedWords(view, content) >= VERDICT_WORDS);
}

/** Quoted words from which on a verdict is more than a label. */
const VERDICT_WORDS = 2;

function quotedWords(view: StoryView, content: Span): number {
  const { from, to } = view.range(content);
  let words = 0;
  for (let token = from; token < to; token++)
    if (view.isWord(token) && view.quotationAt(view.story.tokens[token]!.start) >= 0) words += 1;
  return words;
}

/** Verbs whose passive has the hearer for its subject. */
const HEARER_PARTICIPLES = new Set(
  'told urged asked warned advised informed reminded ordered instructed reassured assured notified briefed charged accused expected required allowed forced invited encouraged'.split(
    ' ',
  ),
);

/** "Residents have been urged to stay at home", "they were told that": the subject hears it, and "by" may say from whom. */
function isTold(view: StoryView, { from, to }: TokenRange): boolean {
  let be = false;
  for (let token = from; token < to; token++) {
    // "was asked by a caller why": whoever asks states nothing.
    if (be && HEARER_PARTICIPLES.has(view.word(token)))
      return view.word(token + 1) !== 'by' || view.word(token) === 'asked';
    be ||= BE_FORMS.has(view.word(token));
  }
  return false;
}

/** Words before a link that only point at it. */
const POINTERS = new Set(['see', 'read', 'more', 'also', 'related', 'watch', 'here', 'further']);

function isLabel(view: StoryView, { contents, source }: Attribution): boolean {
  const before = source === null ? '' : view.word(view.range(source).from - 1);
  return contents.length === 0 || POINTERS.has(before);
}

const TELLING = new Set(['told', 'warned', 'advised', 'assured', 'reminded', 'tells', 'warns']);
const HEARERS = new Set(['him', 'her', 'them']);

/** "His wife had warned him", "a doctor told her to rest": said to somebody of the story, who is the one to tell of it. */
function isSaidToSomebodyInStory(view: StoryView, { to }: TokenRange): boolean {
  if (view.word(to) === 'to') return HEARERS.has(view.word(to + 1));
  return TELLING.has(view.word(to - 1)) && HEARERS.has(view.word(to));
}

/** "What do researchers say?", "Will officials admit it?": what is asked is not stated. "Why do critics fear it?" takes it for stated. */
function isAsked(view: StoryView, { source, kind }: Attribution): boolean {
  if (source === null || kind === 'direct') return false;
  const sentence = view.sentence(view.tokenAt(source.start));
  if (sentence === undefined || view.word(sentence.endToken - 1) !== '?') return false;
  const { from } = view.range(source);
  const opens = OPENS_QUESTION.has(view.word(from)) ? from : from - 1;
  return OPENS_QUESTION.has(view.word(opens)) && view.word(opens - 1) !== 'why';
}

const OPENS_QUESTION = new Set([
  'do',
  'does',
  'did',
  'will',
  'would',
  'can',
  'could',
  'should',
  'are',
  'is',
  'have',
  'has',
]);

/** "Some said nothing; most left." */
function isSilence(view: StoryView, after: number): boolean {
  return (view.word(after) === 'nothing' || view.word(after) === 'little') && !view.isWord(after + 1);
}

/** "have not said", "would say", "have yet to say", "are expected to announce"; but "went on to say". */
function isNotSaid(view: StoryView, source: SourcePhrase | null, { from, to }: TokenRange): boolean {
  for (let token = from - 2; token < to; token++) {
    const word = view.word(token);
    if (NOT_SAID.has(word)) return true;
    if (word !== 'to' || token < from - 1 || token >= to - 1) continue;
    if (!BEFORE_SAID_INFINITIVE.has(view.word(token - 1)) && !isBroughtToSay(view, source, token)) return true;
  }
  return false;
}

const BRINGING = wordSet(
  'led leading leads caused causing causes prompted prompting prompts left leaving leaves moved driven',
);

/** "The vote has led some allies to worry": what brings people to say a thing has them say it. */
function isBroughtToSay(view: StoryView, source: SourcePhrase | null, infinitive: number): boolean {
  if (source === null) return false;
  const { from, to } = view.range(source);
  return to === infinitive && BRINGING.has(view.word(from - 1));
}

const ARGUING = new Set(['argue', 'say', 'contend', 'claim', 'suggest', 'insist', 'maintain', 'object', 'counter']);

/** "Some would argue that the board was late": of nobody in particular "would" is only a way to say that they do. */
function isArgued(view: StoryView, { source, cueLemma }: Attribution, { from, to }: TokenRange): boolean {
  if (source?.class !== 'indefinite' || cueLemma === null || !ARGUING.has(cueLemma)) return false;
  if (view.word(to - 2) !== 'would' || view.word(from - 1) === 'if') return false;
  const sentence = view.sentence(from);
  for (let token = sentence?.firstToken ?? from; token < from; token++) if (view.word(token) === 'if') return false;
  return true;
}

/** Whether the phrase before the verb is the object of another word: "told a woman who suggested", "to leaders opposing". */
function isSpokenTo(view: StoryView, source: SourcePhrase, cue: TokenRange): boolean {
  const range = view.range(source);
  return cue.from >= range.to && isAddressed(view, range);
}

/** Whether the words before the phrase make it somebody addressed or spoken of, not somebody who speaks. */
export function isAddressed(view: StoryView, { from, to }: TokenRange): boolean {
  const before = view.word(from - 1);
  if (ADDRESSING_VERBS.has(before)) return true;
  // "popular with fishermen, who say": the clause is theirs.
  const clause = view.word(to) === ',' ? to + 1 : to;
  if (!OBJECT_PREPOSITIONS.has(before) || RELATIVE.has(view.word(clause))) return false;
  // "With officials unsure of the count," opens a clause of its own.
  const opens = view.opensSentence(from - 1) || view.word(from - 2) === ',';
  return before !== 'with' || !opens;
}

/** Words between a subject and its verb in which "may not let them tell" can still be seen. */
const LONGEST_GAP = 6;

/** "Readers may not let editorials tell them": another verb, said not to be so, stands between subject and cue. */
function isKeptFrom(view: StoryView, source: SourcePhrase, cue: TokenRange): boolean {
  const { to } = view.range(source);
  if (cue.from <= to || cue.from - to > LONGEST_GAP) return false;
  let found = false;
  for (let token = to; token < cue.from; token++) {
    if (!view.isWord(token) || RELATIVE.has(view.word(token))) return false;
    found ||= NOT_SAID.has(view.word(token));
  }
  return found;
}

/** Somebody named, or an organization that is no outlet: what an outlet reports rests on whom it heard. */
function speaksForItself(view: StoryView, source: SourcePhrase): boolean {
  if (source.class === 'named-person' || source.class === 'pronoun') return true;
  const phrase = source.class === 'named-organization' ? readNounPhrase(view, source) : null;
  return phrase !== null && !isOutlet(view, phrase);
}

/** Tokens before a source within which the bracket of its aside opens. */
const ASIDE_REACH = 6;

/** Attributions looked at between two yields. */
const ATTRIBUTIONS_A_STEP = 2_000;

interface Content {
  readonly span: Span;
  readonly of: Attribution;
}

/** What people who are named or known are reported to have said, laid out so that each source is held against a few of them. */
export class Reports {
  /** Contents with their attributions, in the order of the text. */
  private readonly contents: readonly Content[];
  /** The furthest end of the contents up to each. */
  private readonly reach: readonly number[];
  /** Attributions with a cue, in the order of their cues. */
  private readonly cued: readonly Cued[];

  private constructor(
    private readonly view: StoryView,
    contents: Content[],
    cued: Cued[],
  ) {
    this.contents = contents.sort((one, other) => one.span.start - other.span.start);
    this.cued = cued.sort((one, other) => one.cue.start - other.cue.start);
    let furthest = 0;
    this.reach = this.contents.map(({ span }) => (furthest = Math.max(furthest, span.end)));
  }

  static *of(view: StoryView, all: readonly Attribution[]): Work<Reports> {
    const contents: Content[] = [];
    const cued: Cued[] = [];
    for (let index = 0; index < all.length; index++) {
      if (endsStep(index, ATTRIBUTIONS_A_STEP)) yield;
      const of = all[index]!;
      if (!isAssertive(of) || of.source === null || !speaksForItself(view, of.source)) continue;
      for (const span of of.contents) contents.push({ span, of });
      if (of.cue !== null) cued.push({ cue: of.cue, of });
    }
    yield;
    return new Reports(view, contents, cued);
  }

  /**
   * Whether the source is part of what somebody else, named or known, is reported to have said: "Oda Brun said critics had told
   * her". Whom an outlet cites is the outlet's own source and stays one.
   */
  hold(attribution: Attribution): boolean {
    const { source, cueLemma } = attribution;
    if (source === null || cueLemma === 'cite' || cueLemma === 'accord' || this.isInBrackets(source)) return false;
    return this.contain(attribution, source) || this.endSentenceOf(attribution, source);
  }

  /** "They keep a list (some lobbyists said they know it), said Anna Doyle": what stands in brackets is the writer's own aside. */
  private isInBrackets(source: Span): boolean {
    const token = this.view.tokenAt(source.start);
    for (let at = token - 1; at >= Math.max(0, token - ASIDE_REACH); at--) {
      if (this.view.word(at) === '(') return true;
      if (this.view.word(at) === ')' || this.view.isStop(at)) return false;
    }
    return false;
  }

  private contain(attribution: Attribution, source: Span): boolean {
    const { contents, reach } = this;
    let at = contents.length;
    for (let low = 0; low < at;) {
      const middle = (low + at) >> 1;
      if (contents[middle]!.span.start <= source.start) low = middle + 1;
      else at = middle;
    }
    for (at--; at >= 0 && reach[at]! >= source.end; at--) {
      const { span, of } = contents[at]!;
      if (span.end >= source.end && of !== attribution) return true;
    }
    return false;
  }

  private endSentenceOf(attribution: Attribution, source: Span): boolean {
    if (attribution.kind === 'direct' || attribution.kind === 'mixed') return false;
    const sentence = this.view.sentence(this.view.tokenAt(source.start));
    if (sentence === undefined) return false;
    const { cued } = this;
    let at = cued.length;
    for (let low = 0; low < at;) {
      const middle = (low + at) >> 1;
      if (cued[middle]!.cue.start < sentence.start) low = middle + 1;
      else at = middle;
    }
    for (; at < cued.length && cued[at]!.cue.start < sentence.end; at++) {
      const { of } = cued[at]!;
      if (of !== attribution && endsSentenceOf(attribution, of)) return true;
    }
    return false;
  }
}

interface Cued {
  readonly cue: Span;
  readonly of: Attribution;
}

/** "Officials felt safe with the plan, said Oda Brun", in one sentence: how they felt is what she says. */
function endsSentenceOf({ contents }: Attribution, other: Attribution): boolean {
  const last = contents.at(-1);
  if (last === undefined || other.cue === null || other.source === null) return false;
  const behind = other.cue.start >= last.end && other.source.start >= last.end && other.kind !== 'direct';
  return behind && other.contents.every(({ end }) => end <= other.cue!.start);
}
