/**
 * Rule sourcing/no-source: hearsay with no source at all: "it is believed", "is understood to", "reportedly". "Allegedly" is
 * only a hint: courts use it properly. Leaves alone hearsay inside somebody's quotation or reported words, in headlines,
 * beside a charge, and a passive with its agent ("is believed by police to"). Reuters sources every statement.
 */
import { isAssertive, type Attribution, type Facts, type TextSpan } from '../../model';
import { overlaps } from '../../model';
import type { Check, Question } from '../check';
import { isQuoted, isRunningText } from '../places';
import { inMessage, question } from '../question';
import {
  isBesideArrest,
  isCounted,
  isHeadlineWord,
  isPartOfAccusation,
  isStatedBefore,
  isSupposed,
  isTellingOfCharge,
  isToldBehind,
  isWithoutCharge,
} from './hearsaySurroundings';

/** "is considered to be" is a judgement of the writer's, and "is known to" is none of hearsay; "is commonly known" is. */
const NO_HEARSAY = new Set(['consider', 'know', 'tip']);
const WIDELY = /\b(?:widely|commonly|generally|broadly)\b/;
const TOLD_IN_COURT = new Set(['say', 'allege']);
const LEGAL = new Set(['allege', 'allegedly', 'alleged']);

export const noSource: Check = {
  rule: 'sourcing/no-source',
  title: 'Hearsay without a source',
  severity: 'information',
  *run(facts: Facts): Iterable<Question | undefined> {
    const { story, attributions } = facts;
    const hearsay = attributions.filter(
      (said) =>
        said.hearsay === true &&
        !(said.reason === 'hearsay-passive' && NO_HEARSAY.has(said.cueLemma ?? '') && !isWidely(said)) &&
        isAssertive(said) &&
        said.source === null,
    );
    for (const said of hearsay) {
      const place = said.cue;
      if (place === null || isQuoted(story, place) || !isRunningText(story, place)) continue;
      if (isHeadlineWord(story, place) || isStatedBefore(story, place)) continue;
      if (isWithoutCharge(story, place) || isToldBehind(story, place) || isSupposed(story, place)) continue;
      if (LEGAL.has(place.text.toLowerCase()) && isPartOfAccusation(story, place)) continue;
      yield undefined;
      if (isSourcedElsewhere(said, place, attributions)) continue;
      if (said.reason === 'hearsay-held' && isCounted(story, place)) continue;
      if (said.reason === 'hearsay-blame' && isBesideArrest(story, place)) continue;
      // "was said to have taken the boat", beside the charge: the court has said so.
      if (place.text.includes(' ') && TOLD_IN_COURT.has(said.cueLemma ?? '') && isTellingOfCharge(story, place))
        continue;
      const legal = LEGAL.has(said.cueLemma ?? '') || LEGAL.has(place.text.toLowerCase());
      yield question(place, {
        message: `${inMessage(place.text)}: the copy does not say by whom. ${legal ? 'Who alleges it, and where?' : 'Who says so?'}`,
        reason: legal ? 'allegation' : 'hearsay',
        data: { reasonGiven: false, sort: 'none' },
        ...(legal && { severity: 'hint' as const }),
      });
    }
  },
};

function isWidely({ cue, cueLemma }: Attribution): boolean {
  return cueLemma === 'know' && cue !== null && WIDELY.test(cue.text);
}

/** Hearsay words inside what somebody is said to say have a source: the one who says it. */
function isSourcedElsewhere(said: Attribution, place: TextSpan, attributions: readonly Attribution[]): boolean {
  return attributions.some(
    (other) =>
      other !== said &&
      other.source !== null &&
      isAssertive(other) &&
      other.contents.some((content) => overlaps(content, place)),
  );
}
