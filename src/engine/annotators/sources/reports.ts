/** The ledger's room: what people who are named or known are reported to have said, and which unnamed sources are only part of it. */
import { isAssertive, type Attribution, type SourcePhrase, type Span } from '../../model';
import type { StoryView } from '../../syntax/storyView';
import { endsStep, type Work } from '../../work';
import { readNounPhrase } from '../../syntax/nounPhrase';
import { isOutlet } from './outlets';

/** Somebody named, or an organization that is no outlet: what an outlet reports rests on its own sources. */
function speaksForItself(view: StoryView, source: SourcePhrase): boolean {
  if (source.class === 'named-person' || source.class === 'pronoun') return true;
  const phrase = source.class === 'named-organization' ? readNounPhrase(view, source) : null;
  return phrase !== null && !isOutlet(view, phrase);
}

/** How many tokens before a source the bracket of its aside may open. Set by hand. */
const ASIDE_REACH = 6;

/** Attributions looked at between two yields. */
const ATTRIBUTIONS_A_STEP = 2_000;

interface Content {
  readonly span: Span;
  readonly of: Attribution;
}

/** What people who are named or known are reported to have said, laid out so that each source is compared with a few of them only. */
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

  /** "They keep a list (some lobbyists said they know it), said Anna Doyle": a remark in brackets is the writer's own. */
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
  const follows = other.cue.start >= last.end && other.source.start >= last.end && other.kind !== 'direct';
  return follows && other.contents.every(({ end }) => end <= other.cue!.start);
}
