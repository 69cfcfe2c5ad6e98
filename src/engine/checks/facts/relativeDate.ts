/**
 * Rule facts/relative-date: a day or time that hangs on when the story was written ("Monday", "last month"): says which day is meant or,
 * where the story has no date, that nobody can tell. Off by default: the hover shows it.
 */
import { writeDate } from '../../knowledge';
import type { Figure } from '../../model';
import { defineCheck, FACTS_A_STEP } from '../check';
import { inMessage, question } from '../question';
import { endsStep } from '../../work';

const RELATIVE =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|tonight|yesterday|tomorrow|ago|(?:this|last|next|past|previous|coming) \S+)\b/i;

export const relativeDate = defineCheck({
  rule: 'facts/relative-date',
  title: 'Date relative to the story’s own',
  severity: 'off',
  requires: ['figures'],
  *run({ figures }, { storyDate }) {
    for (let index = 0; index < figures.length; index++) {
      if (endsStep(index, FACTS_A_STEP)) yield undefined;
      const figure = figures[index]!;
      if (figure.type !== 'date' || !RELATIVE.test(figure.text)) continue;
      const { date, dateEnd } = figure.data;
      if (storyDate !== null && date === undefined) continue;
      yield question(figure, {
        message: storyDate === null ? undated(figure) : resolved(figure, date!, dateEnd),
        reason: storyDate === null ? 'no-story-date' : 'resolved',
        data: { ...(date !== undefined && { date }), ...(dateEnd !== undefined && { dateEnd }) },
      });
    }
  },
});

function undated({ text }: Figure): string {
  return `Which day is ${inMessage(text)}? The story has no date.`;
}

function resolved({ text }: Figure, date: string, dateEnd: string | undefined): string {
  return `${inMessage(text)} comes to ${writeDate(date)}${dateEnd === undefined ? '' : ` to ${writeDate(dateEnd)}`}. Is that meant?`;
}
