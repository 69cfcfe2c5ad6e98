/**
 * Rule names/unnamed-office: an office-holder with no name ("Mali's prime minister"). Leaves alone an office whose holder
 * the story names anywhere, and one inside somebody's quotation.
 */
import { writeDate } from '../../knowledge';
import { defineCheck } from '../check';
import { isQuoted, isRunningText } from '../../text/places';
import { inMessage, question } from '../question';

export const unnamedOffice = defineCheck({
  rule: 'names/unnamed-office',
  title: 'Office-holder with no name',
  severity: 'hint',
  requires: ['story', 'identities'],
  *run({ story, identities }, { knowledge, storyDate }) {
    const asked = new Set<string>();
    for (const description of identities.descriptions) {
      const { card: id, office, text } = description;
      if (!office || asked.has(id) || identities.people.some(({ card }) => card === id)) continue;
      if (!isRunningText(story, description) || isQuoted(story, description)) continue;
      const name = knowledge.card(id)?.name;
      if (name === undefined) continue;
      asked.add(id);
      const when = storyDate === null ? 'by the cards' : `on ${writeDate(storyDate)}`;
      yield question(description, {
        message: `${inMessage(text)} has no name here; ${when} probably ${name}. Would the reader want it?`,
        reason: 'office-without-name',
        data: { card: id, suggestion: name, certainty: description.certainty },
      });
    }
  },
});
