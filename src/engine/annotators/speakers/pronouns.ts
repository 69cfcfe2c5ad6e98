/**
 * Speakers' room: what "she", "it" or "who" points back to. A pronoun is weighed against the cast by distance, part in the sentence,
 * quotation turns and gender. What fits nobody stays unresolved.
 */
import type { Attribution, Span, Gender } from '../../model';
import type { Member } from './cast';
import type { StoryView } from '../../syntax/storyView';
import type { Antecedent, Trace, Walk } from './walk';

/** Sentences further back than this are out of a pronoun's reach. */
const PRONOUN_REACH = 9;
/** Traces looked at for one pronoun: keeps the walk linear in a text that is all names. */
const MOST_TRACES = 60;

const WEIGHTS = {
  sentence: -0.7,
  paragraph: 0.5,
  subject: 1.5,
  source: 0.7,
  lastSpeaker: 3,
  earlierSpeaker: 1.2,
  oblique: -1.5,
  quoted: -4,
  ownContent: -2.5,
  gender: 1,
  wrongNumber: -2,
} as const;

const PEOPLE_PRONOUNS: Readonly<Record<string, Gender>> = { he: 'male', him: 'male', she: 'female', her: 'female' };

export class Pronouns {
  constructor(
    private readonly view: StoryView,
    private readonly walk: Walk,
    private readonly attributions: readonly Attribution[],
  ) {}

  /** Who the pronoun at `span` is, or null. `attribution` is the one whose source it is, or -1. */
  resolve(word: string, span: Span, attribution: number): Antecedent | null {
    if (word === 'who') return this.relative(span);
    const fits = this.pronounTest(word);
    if (fits === null) return null;
    const here = this.view.tokenAt(span.start);
    const sentence = this.view.sentenceIndex(here);
    const paragraph = this.view.story.sentences[sentence]?.paragraph ?? -1;
    const quoted = this.view.quotationAt(span.start) >= 0;
    const contents = this.attributions[attribution]?.contents ?? [];
    const between = this.subjectsSince(this.walk.lastSpeaker?.start ?? -1, paragraph);
    let best: Trace | null = null;
    let bestScore = 0;
    for (let at = this.walk.traces.length - 1, seen = 0; at >= 0 && seen < MOST_TRACES; at--, seen++) {
      const trace = this.walk.traces[at]!;
      if (sentence - trace.place.sentence > PRONOUN_REACH) break;
      if (trace.place.start >= span.start) continue;
      if (isPassing(trace, sentence)) continue;
      const fit = fits(trace.member);
      if (fit === null) continue;
      let score = fit + WEIGHTS.sentence * (sentence - trace.place.sentence);
      if (this.walk.paragraphOf(trace.place) === paragraph) score += WEIGHTS.paragraph;
      if (trace.place.subject) score += WEIGHTS.subject;
      if (trace.place.attribution >= 0) score += WEIGHTS.source;
      if (trace.place.oblique) score += WEIGHTS.oblique;
      if (trace.place.quoted && !quoted) score += WEIGHTS.quoted;
      if (isWithin(trace.place.start, contents)) score += WEIGHTS.ownContent;
      if (this.walk.lastSpeaker !== null && trace.key === this.walk.lastSpeaker.key) {
        const near = paragraph - this.walk.lastSpeaker.paragraph <= 1 && hasNoOther(between, trace.key);
        score += near ? WEIGHTS.lastSpeaker : WEIGHTS.earlierSpeaker;
      }
      if (best !== null && score <= bestScore) continue;
      best = trace;
      bestScore = score;
    }
    if (best === null) return null;
    const { member } = best;
    const gender = PEOPLE_PRONOUNS[word];
    if (gender !== undefined && gender !== null && !member.plural && this.walk.genderOf(member) === null)
      this.walk.learnGender(best.key, gender);
    return { key: best.key, member };
  }

  /** "the official, who said": the phrase right before the relative pronoun. */
  private relative(span: Span): Antecedent | null {
    const token = this.view.tokenAt(span.start);
    const before = this.view.word(token - 1) === ',' ? token - 1 : token;
    const end = this.view.story.tokens[before - 1]?.end;
    for (let at = this.walk.traces.length - 1, first = this.walk.furthest(); at >= first; at--) {
      const trace = this.walk.traces[at]!;
      if (trace.place.start >= span.start) continue;
      if (trace.place.sentence !== this.view.sentenceIndex(token)) return null;
      if (trace.member.end === end || trace.place.end === end) return { key: trace.key, member: trace.member };
    }
    return null;
  }

  /** How well a member of the cast fits the pronoun; null where it cannot be meant. */
  private pronounTest(word: string): ((member: Member) => number | null) | null {
    if (word in PEOPLE_PRONOUNS) {
      const gender = PEOPLE_PRONOUNS[word]!;
      return (member) => {
        if (member.kind === 'body' || member.plural) return null;
        const own = this.walk.genderOf(member);
        if (own !== null && own !== gender) return null;
        return own === gender ? WEIGHTS.gender : 0;
      };
    }
    if (word === 'it' || word === 'itself') return (member) => (member.kind === 'body' && !member.plural ? 0 : null);
    if (word === 'they' || word === 'them') {
      return (member) => (member.plural ? WEIGHTS.gender : WEIGHTS.wrongNumber + (member.kind === 'body' ? 1 : 0));
    }
    return null;
  }

  /** Keys of the people who opened a clause outside quotation marks after `start`, in this paragraph. */
  private subjectsSince(start: number, paragraph: number): string[] {
    const keys: string[] = [];
    for (let at = this.walk.traces.length - 1; at >= 0 && this.walk.traces[at]!.place.start > start; at--) {
      const trace = this.walk.traces[at]!;
      if (this.walk.paragraphOf(trace.place) !== paragraph) break;
      if (trace.place.subject && !trace.place.quoted && trace.member.kind !== 'body') keys.push(trace.key);
    }
    return keys;
  }
}

function isWithin(offset: number, spans: readonly Span[]): boolean {
  for (const { start, end } of spans) if (start <= offset && offset < end) return true;
  return false;
}

function hasNoOther(keys: readonly string[], key: string): boolean {
  for (const other of keys) if (other !== key) return false;
  return true;
}

/**
 * Somebody unnamed who says nothing ("a child", "to a young woman") is meant by a pronoun only as the subject of its sentence or
 * of the one before: "An accountant described the transfers. She said".
 */
function isPassing({ member, place }: Trace, sentence: number): boolean {
  if (member.kind !== 'unnamed' || member.attribution >= 0) return false;
  return !place.subject || place.oblique || sentence - member.sentence > 1;
}
