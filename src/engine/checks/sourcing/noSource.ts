/**
 * Rule sourcing/no-source: hearsay with no source at all: "it is believed", "is understood to", "reportedly". "Allegedly" is
 * only a hint: courts use it properly. Leaves alone hearsay inside somebody's quotation or reported words, in headlines,
 * beside a charge, and a passive with its agent ("is believed by police to"). Reuters sources every statement.
 */
import { isAssertive, overlaps, type Attribution, type HearsaySurroundings, type Span } from '../../model';
import type { Work } from '../../work';
import { defineCheck } from '../check';
import { isQuoted, isRunningText } from '../../text/places';
import { inMessage, question } from '../question';

/** "is considered to be" is the writer's judgement, and "is known to" is not hearsay; "is commonly known" is. */
const NO_HEARSAY = new Set(['consider', 'know', 'tip']);
const WIDELY = /\b(?:widely|commonly|generally|broadly)\b/;
const TOLD_IN_COURT = new Set(['say', 'allege']);
const LEGAL = new Set(['allege', 'allegedly', 'alleged']);

export const noSource = defineCheck({
  rule: 'sourcing/no-source',
  title: 'Hearsay without a source',
  severity: 'information',
  requires: ['story', 'attributions', 'observations'],
  *run({ story, attributions, observations }) {
    const hearsay = attributions.filter(
      (said) =>
        said.hearsay === true &&
        !(said.reason === 'hearsay-passive' && NO_HEARSAY.has(said.cueLemma ?? '') && !isWidely(said)) &&
        isAssertive(said) &&
        said.source === null,
    );
    if (hearsay.length === 0) return;
    const told = yield* ToldWords.of(attributions);
    for (const said of hearsay) {
      const place = said.cue;
      if (place === null || isQuoted(story, place) || !isRunningText(story, place)) continue;
      const around = observations.aroundHearsay(place);
      if (around.isHeadlineWord || around.isStatedBefore) continue;
      if (around.isWithoutCharge || around.isAttributedAfter || around.isSupposed) continue;
      if (LEGAL.has(place.text.toLowerCase()) && around.isPartOfAccusation) continue;
      yield undefined;
      if (told.isInWordsOfOther(said, place, around)) continue;
      if (said.reason === 'hearsay-held' && around.isCounted) continue;
      if (said.reason === 'hearsay-blame' && around.isBesideArrest) continue;
      // "was said to have taken the boat", beside the charge: the court has said so.
      if (place.text.includes(' ') && TOLD_IN_COURT.has(said.cueLemma ?? '') && around.isTellingOfCharge) continue;
      const legal = LEGAL.has(said.cueLemma ?? '') || LEGAL.has(place.text.toLowerCase());
      yield question(place, {
        message: `${inMessage(place.text)}: the copy does not say by whom. ${legal ? 'Who alleges it, and where?' : 'Who says so?'}`,
        reason: legal ? 'allegation' : 'hearsay',
        data: { reasonGiven: false, sort: 'none' },
        ...(legal && { severity: 'hint' as const }),
      });
    }
  },
});

function isWidely({ cue, cueLemma }: Attribution): boolean {
  return cueLemma === 'know' && cue !== null && WIDELY.test(cue.text);
}

/** Contents gathered between two yields. */
const CONTENTS_A_STEP = 1_000;

/** Whose words each place of a story is in: hearsay words inside reported speech have a source, the speaker. */
class ToldWords {
  private constructor(
    /** The contents of attributions with a source, by where they start. */
    private readonly contents: readonly { readonly span: Span; readonly said: Attribution }[],
    /** For each the furthest end up to and with it: contents may lie in one another. */
    private readonly furthest: Int32Array,
  ) {}

  static *of(attributions: readonly Attribution[]): Work<ToldWords> {
    const contents: { readonly span: Span; readonly said: Attribution }[] = [];
    for (const said of attributions) {
      if (said.source === null || !isAssertive(said)) continue;
      for (const span of said.contents) {
        // They come nearly in order: each finds its place a few steps back.
        let at = contents.length;
        for (; at > 0 && contents[at - 1]!.span.start > span.start; at--) contents[at] = contents[at - 1]!;
        contents[at] = { span, said };
        if (contents.length % CONTENTS_A_STEP === 0) yield;
      }
    }
    const furthest = new Int32Array(contents.length);
    for (let at = 0, end = 0; at < contents.length; at++) furthest[at] = end = Math.max(end, contents[at]!.span.end);
    return new ToldWords(contents, furthest);
  }

  isInWordsOfOther(own: Attribution, place: Span, around: HearsaySurroundings): boolean {
    let low = 0;
    let high = this.contents.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.contents[middle]!.span.start < place.end) low = middle + 1;
      else high = middle;
    }
    for (let at = low - 1; at >= 0 && this.furthest[at]! > place.start; at--) {
      const { span, said } = this.contents[at]!;
      if (said !== own && overlaps(span, place) && !around.isInOwnClause(span)) return true;
    }
    return false;
  }
}
