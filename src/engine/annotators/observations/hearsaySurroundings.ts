/**
 * Observations: what the words around hearsay say about its source. The same sentence may name a paper or a person ("The affidavit states
 * that Rand allegedly …"), and a charge says whose accusation it is.
 */
import { CONTRASTING_CONJUNCTIONS, CONDITIONALS } from '../../english/closedClasses';
import type { HearsaySurroundings, Span, Story, TextSpan } from '../../model';
import { sentenceIndexAt, tokensIn } from '../../text/places';

const STATING = new Set(
  `state states stated say says said allege alleges alleged claim claims claimed add adds added note notes noted read reads
  mention mentions mentioned show shows showed argue argues argued report reports reported`.split(/\s+/),
);
const CHARGES = new Set(
  `charged charge charges indicted indictment pleaded plead pleads convicted arraigned prosecuted prosecution prosecutor
  prosecutors`.split(/\s+/),
);
const ARRESTS = new Set('arrest arrested arrests detained court trial jailed sentenced'.split(' '));
/** How many sentences before and after may contain the charge. Set by hand. */
const NEAR = 2;

/** Whether somebody, or a paper, has just stated it: "It states that Rand allegedly hid the money". */
function isStatedBefore(story: Story, place: TextSpan): boolean {
  const sentence = story.sentences[sentenceIndexAt(story, place.start)];
  if (sentence === undefined) return false;
  const before = tokensIn(story, { start: sentence.start, end: place.start });
  // The verb with a subject before it and "that" after it.
  return before.some(
    ({ text }, at) => at > 0 && STATING.has(text.toLowerCase()) && before[at + 1]?.text.toLowerCase() === 'that',
  );
}

/** Whether the sentence, or the one beside it, reports a charge: "was said to have taken the boat … He pleaded guilty". */
function isTellingOfCharge(story: Story, place: TextSpan): boolean {
  return holdsNearby(story, place, CHARGES);
}

function holdsNearby(story: Story, { start }: TextSpan, words: ReadonlySet<string>): boolean {
  const here = sentenceIndexAt(story, start);
  const first = story.sentences[Math.max(0, here - NEAR)];
  const last = story.sentences[Math.min(story.sentences.length - 1, here + NEAR)];
  if (first === undefined || last === undefined) return false;
  return tokensIn(story, { start: first.start, end: last.end }).some(({ text }) => words.has(text.toLowerCase()));
}

/** Whether the sentence, or the one beside it, reports a charge, an arrest or a trial: that says whose accusation it is. */
function isBesideArrest(story: Story, place: TextSpan): boolean {
  return isTellingOfCharge(story, place) || holdsNearby(story, place, ARRESTS);
}

/** "Clinton Camp Reportedly Short of Money": a capital in mid-sentence marks a headline, and the body says who reports it. */
function isHeadlineWord(story: Story, { start, text }: TextSpan): boolean {
  const sentence = story.sentences[sentenceIndexAt(story, start)];
  const first = text.charAt(0);
  return sentence !== undefined && start > sentence.start && first !== first.toLowerCase();
}

const SHARES = new Set(['percent', '%', 'poll', 'survey']);

/** "is seen as able, and 60 percent of voters said": the sentence says who thinks so. */
function isCounted(story: Story, { start }: TextSpan): boolean {
  const sentence = story.sentences[sentenceIndexAt(story, start)];
  if (sentence === undefined) return false;
  const words = tokensIn(story, sentence);
  // "a poll generally described as unfair" is an election.
  const counts = words.some(({ text }) => /\d/.test(text));
  return words.some(({ text }) => (counts || text === '%' || text === 'percent') && SHARES.has(text.toLowerCase()));
}

const ACCUSING = new Set(['accused', 'suspected', 'charged', 'indicted', 'convicted']);
const BEFORE_ACT = new Set(['of', 'for', 'with', 'on']);

/** "arrested for allegedly …", "accused of smuggling, allegedly as …": the sentence says already whose accusation it is. */
function isPartOfAccusation(story: Story, place: TextSpan): boolean {
  const sentence = story.sentences[sentenceIndexAt(story, place.start)];
  if (sentence === undefined) return false;
  const before = tokensIn(story, { start: sentence.start, end: place.start }).map(({ text }) => text.toLowerCase());
  // "a batch of allegedly hacked letters" accuses nobody of hacking.
  const act = tokensIn(story, { start: place.end, end: sentence.end })[0]?.text ?? '';
  if (BEFORE_ACT.has(before.at(-1) ?? '') && act.endsWith('ing')) return true;
  return before.some((word, at) => ACCUSING.has(word) && BEFORE_ACT.has(before[at + 1] ?? ''));
}

/** "came under fire", "has come under scrutiny", with no charge behind it ("for the sale"): an event, and not hearsay. */
function isWithoutCharge(story: Story, { start, end, text }: TextSpan): boolean {
  if (!/\bunder\b/.test(text)) return false;
  const sentence = story.sentences[sentenceIndexAt(story, start)];
  if (sentence === undefined) return false;
  const next = tokensIn(story, { start: end, end: sentence.end })[0]?.text.toLowerCase();
  return next !== 'for' || /\bnot\b/.test(text);
}

/** "drew the ire of some traders", "is considered lost, according to Mia Fox": the sentence goes on to say whose view it is. */
function isAttributedAfter(story: Story, { start, end }: TextSpan): boolean {
  const sentence = story.sentences[sentenceIndexAt(story, start)];
  if (sentence === undefined) return false;
  const after = tokensIn(story, { start: end, end: sentence.end }).map(({ text }) => text.toLowerCase());
  if (after[0] === 'of' && ['some', 'many', 'several', 'most'].includes(after[1] ?? '')) return true;
  return after.some((word, at) => word === 'according' && after[at + 1] === 'to');
}

/** "if there are suspicions": hypothetical, and not passed on. */
function isSupposed(story: Story, { start }: TextSpan): boolean {
  const sentence = story.sentences[sentenceIndexAt(story, start)];
  const before = sentence === undefined ? [] : tokensIn(story, { start: sentence.start, end: start });
  return CONDITIONALS.has(before.at(-1)?.text.toLowerCase() ?? '');
}

/**
 * "Li said it was a fault, but there is speculation that", "Orr said so, referring to a job that he is believed to want", "what is widely
 * seen as": inside reported speech, a clause that is the writer's own.
 */
function isOwnClause(story: Story, content: Span, place: Span): boolean {
  const sentence = story.sentences[sentenceIndexAt(story, place.start)];
  if (content.start >= place.start || sentence === undefined || content.start < sentence.start) return false;
  const before = tokensIn(story, { start: content.start, end: place.start });
  if (before.at(-1)?.text.toLowerCase() === 'what') return true;
  // The participle may be part of the hearsay: ", prompting criticism that".
  return tokensIn(story, { start: content.start, end: place.end }).some(({ kind, text }, at, tokens) => {
    if (kind !== 'word' || (at > 0 && !/^[,—–]$/.test(tokens[at - 1]!.text))) return false;
    return /[a-z]ing$/.test(text) || (at > 0 && CONTRASTING_CONJUNCTIONS.has(text.toLowerCase()));
  });
}

/** The observations of a place, each made when it is asked for. */
export class AroundHearsay implements HearsaySurroundings {
  constructor(
    private readonly story: Story,
    private readonly place: TextSpan,
  ) {}

  get isStatedBefore(): boolean {
    return isStatedBefore(this.story, this.place);
  }

  get isTellingOfCharge(): boolean {
    return isTellingOfCharge(this.story, this.place);
  }

  get isBesideArrest(): boolean {
    return isBesideArrest(this.story, this.place);
  }

  get isHeadlineWord(): boolean {
    return isHeadlineWord(this.story, this.place);
  }

  get isCounted(): boolean {
    return isCounted(this.story, this.place);
  }

  get isPartOfAccusation(): boolean {
    return isPartOfAccusation(this.story, this.place);
  }

  get isWithoutCharge(): boolean {
    return isWithoutCharge(this.story, this.place);
  }

  get isAttributedAfter(): boolean {
    return isAttributedAfter(this.story, this.place);
  }

  get isSupposed(): boolean {
    return isSupposed(this.story, this.place);
  }

  isInOwnClause(content: Span): boolean {
    return isOwnClause(this.story, content, this.place);
  }
}
