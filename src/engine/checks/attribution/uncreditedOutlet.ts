/**
 * Rule attribution/uncredited-outlet: another outlet's report, and the outlet has no name ("local media reported", "told a local
 * newspaper"). Leaves
 * alone outlets that are named in the phrase, and studies and reports that are no journalism.
 */
import { wordSet } from '../../english/wordSet';
import { OUTLET_NOUNS } from '../../english/organizations';
import { isAssertive, type SourcePhrase } from '../../model';
import { defineCheck, FACTS_A_STEP } from '../check';
import { isQuoted, isRunningText } from '../../text/places';
import { inMessage, question } from '../question';
import { endsStep } from '../../work';

/** Heads that are an outlet by themselves. */
const OUTLETS = wordSet('media press', OUTLET_NOUNS);

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

/** Words before an outlet that the copy has already named, or that is the copy's own. */
const KNOWN = /^(?:the|this|that|its|his|her|our) /i;

export const uncreditedOutlet = defineCheck({
  rule: 'attribution/uncredited-outlet',
  title: 'Another outlet, not named',
  severity: 'hint',
  requires: ['story', 'identities', 'attributions', 'sources'],
  *run({ story, attributions, identities, sources }) {
    const asked = new Set<number>();
    // "Media reports suggest" is asked about as second-hand.
    for (const { sort: kind, mentions } of sources)
      if (kind === 'second-hand') for (const { start } of mentions) asked.add(start);
    for (let index = 0; index < attributions.length; index++) {
      if (endsStep(index, FACTS_A_STEP)) yield undefined;
      const attribution = attributions[index]!;
      const { source, cue, hearer } = attribution;
      if (!isAssertive(attribution) || cue === null) continue;
      for (const outlet of [source, hearer ?? null]) {
        if (outlet === null || !isOutlet(outlet) || KNOWN.test(outlet.text)) continue;
        if (isQuoted(story, outlet) || !isRunningText(story, outlet)) continue;
        const named = identities.mentions.some(
          ({ type, start, end }) => type === 'organization' && start >= outlet.start && end <= outlet.end,
        );
        if (named || asked.has(outlet.start)) continue;
        asked.add(outlet.start);
        yield question(outlet, {
          message: `Which outlet is ${inMessage(outlet.text)}? Another newsroom’s work is credited by name.`,
          reason: 'outlet-without-name',
        });
      }
    }
  },
});

function isOutlet({ headLemma, head, start, text }: SourcePhrase): boolean {
  if (!OUTLETS.has(headLemma) && !WORKS.has(headLemma)) return false;
  // "Popular Website" is a name, or a headline.
  if (head.start > start && /^\p{Lu}/u.test(head.text)) return false;
  return OUTLETS.has(headLemma) || PRESS.test(text.slice(0, head.end - start));
}
