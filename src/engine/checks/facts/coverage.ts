/** Checks: which parts of the copy are attributed to somebody. */
import { isAssertive, overlaps, type Attribution, type Span, type StoryFrame } from '../../model';
import { isQuoted, joinSpans, lastStartingBy, sentenceIndexAt } from '../../text/places';

/** The attributed part of a story, laid out once so that many places can be asked about. */
export class Coverage {
  /** What is said, in order, joined where it overlaps. */
  private readonly said: readonly Span[];
  /** Sentences with a cue and its speaker; hearsay has none. */
  private readonly cued: ReadonlySet<number>;

  constructor(
    private readonly story: StoryFrame,
    attributions: readonly Attribution[],
  ) {
    const stated = attributions.filter(isAssertive);
    this.said = joinSpans(stated.flatMap(({ contents }) => contents));
    this.cued = new Set(
      stated.flatMap(({ cue, hearsay }) =>
        cue === null || hearsay === true ? [] : [sentenceIndexAt(story, cue.start)],
      ),
    );
  }

  /** Whether the words are part of an attributed statement: in a content, a quotation, or a sentence with a cue of its own. */
  holds(span: Span): boolean {
    if (this.cued.has(sentenceIndexAt(this.story, span.start)) || isQuoted(this.story, span)) return true;
    const last = this.said[lastStartingBy(this.said, span.end - 1)];
    return last !== undefined && overlaps(last, span);
  }
}
