/**
 * Rule attribution/uncredited-outlet: another outlet's report, and the outlet has no name ("local media reported"). Leaves
 * alone outlets that are named in the phrase, and studies and reports that are no journalism.
 */
import type { Facts, SourcePhrase } from '../../model';
import type { Check, Question } from '../check';
import { isQuoted, isRunningText } from '../places';
import { inMessage, question } from '../question';

/** Heads that are an outlet by themselves. */
const OUTLETS: ReadonlySet<string> = new Set([
  'media',
  'newspaper',
  'broadcaster',
  'tabloid',
  'daily',
  'outlet',
  'station',
  'channel',
  'website',
  'press',
]);

/** Heads that are an outlet's work when a word for the press stands before them ("media reports"). */
const WORKS: ReadonlySet<string> = new Set([
  'report',
  'account',
  'outlet',
  'agency',
  'organization',
  'organisation',
  'site',
]);
const PRESS = /\b(?:media|news|newspaper|press|television|TV|radio)\s+\S+$/i;

/** Words before an outlet that the copy has named already, or that is its own. */
const KNOWN = /^(?:the|this|that|its|his|her|our) /i;

export const uncreditedOutlet: Check = {
  rule: 'attribution/uncredited-outlet',
  title: 'Another outlet, not named',
  severity: 'hint',
  *run({ story, attributions, identities }: Facts): Iterable<Question> {
    const asked = new Set<number>();
    for (let index = 0; index < attributions.length; index++) {
      const { source, cue, wide } = attributions[index]!;
      if (source === null || wide === true || !isOutlet(source) || KNOWN.test(source.text)) continue;
      if (isQuoted(story, source) || !isRunningText(story, source) || cue === null) continue;
      const named = identities.mentions.some(
        ({ type, start, end }) => type === 'organization' && start >= source.start && end <= source.end,
      );
      if (named || asked.has(source.start)) continue;
      asked.add(source.start);
      yield question(source, {
        message: `Which outlet is ${inMessage(source.text)}? Another newsroom’s work is credited by name.`,
        reason: 'outlet-without-name',
      });
    }
  },
};

function isOutlet({ headLemma, head, start, text }: SourcePhrase): boolean {
  if (!OUTLETS.has(headLemma) && !WORKS.has(headLemma)) return false;
  // "Popular Website" is a name, or a headline.
  if (head.start > start && /^\p{Lu}/u.test(head.text)) return false;
  return OUTLETS.has(headLemma) || PRESS.test(text.slice(0, head.end - start));
}
