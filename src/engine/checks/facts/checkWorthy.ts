/**
 * Rule facts/check-worthy: claims that a fact-checker would look up and that are attributed to nobody: figures, superlatives, causes,
 * accusations. Off by default: it feeds a checklist, not a list of problems.
 */
import type { TextSpan } from '../../model';
import { defineCheck } from '../check';
import { isRunningText } from '../../text/places';
import { inMessage, question } from '../question';
import { Coverage } from './coverage';

const FIGURES: ReadonlySet<string> = new Set(['quantity', 'money', 'percent']);

export const checkWorthy = defineCheck({
  rule: 'facts/check-worthy',
  title: 'Claim to check',
  severity: 'off',
  requires: ['story', 'figures', 'attributions', 'observations'],
  *run({ story, figures, attributions, observations }) {
    const claims: { place: TextSpan; reason: string }[] = [];
    for (const { type, start, end, text } of figures) {
      if (FIGURES.has(type)) claims.push({ place: { start, end, text }, reason: 'figure' });
    }
    claims.push(...observations.superlatives().map((place) => ({ place, reason: 'superlative' })));
    claims.push(...observations.causes().map((place) => ({ place, reason: 'cause' })));
    claims.sort((a, b) => a.place.start - b.place.start);
    const coverage = new Coverage(story, attributions);
    for (const { place, reason } of claims) {
      if (!isRunningText(story, place) || coverage.holds(place)) continue;
      yield question(place, { message: `${inMessage(place.text)}: who or what says so?`, reason });
    }
  },
});
