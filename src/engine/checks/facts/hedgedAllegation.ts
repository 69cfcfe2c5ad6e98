/**
 * Rule facts/hedged-allegation: "may have been involved" about somebody named, with no source. Leaves alone what somebody
 * said or wrote, questions, and hedges about anything but wrongdoing ("may have been tired").
 */
import { defineCheck } from '../check';
import { inMessage, question } from '../question';
import { Coverage } from './coverage';

export const hedgedAllegation = defineCheck({
  rule: 'facts/hedged-allegation',
  title: 'Accusation with a “may” and no source',
  severity: 'information',
  requires: ['story', 'attributions', 'observations'],
  *run({ story, attributions, observations }) {
    let coverage: Coverage | undefined;
    for (const deed of observations.hedgedDeeds()) {
      if (deed === undefined) {
        yield undefined;
        continue;
      }
      const { place, accused, isQuestion } = deed;
      coverage ??= new Coverage(story, attributions);
      if (coverage.holds(place) || accused === null || isQuestion) continue;
      yield question(place, {
        message: `Who says that ${inMessage(accused.text)} ${inMessage(place.text)}?`,
        reason: 'hedge-without-source',
        data: { name: accused.text },
        related: [{ start: accused.start, end: accused.end, text: accused.text, message: 'who is accused' }],
      });
    }
  },
});
