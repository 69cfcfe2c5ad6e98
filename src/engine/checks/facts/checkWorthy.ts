/**
 * Rule facts/check-worthy: what a fact-checker would look up and nobody is said to have said: figures, superlatives,
 * causes, accusations. Off: it feeds a checklist, not a list of problems.
 */
import type { Facts, Story, TextSpan } from '../../model';
import type { Check, Question } from '../check';
import { isRunningText } from '../places';
import { inMessage, question } from '../question';
import { Coverage } from './coverage';
import { superlatives } from './superlatives';

const FIGURES: ReadonlySet<string> = new Set(['quantity', 'money', 'percent']);
const CAUSES: ReadonlySet<string> = new Set(['caused', 'causes', 'triggered', 'sparked', 'prompted', 'blamed']);

export const checkWorthy: Check = {
  rule: 'facts/check-worthy',
  title: 'Claim to check',
  severity: 'off',
  *run({ story, figures, attributions }: Facts): Iterable<Question> {
    const claims: { place: TextSpan; reason: string }[] = [];
    for (const { type, start, end, text } of figures) {
      if (FIGURES.has(type)) claims.push({ place: { start, end, text }, reason: 'figure' });
    }
    claims.push(...superlatives(story).map((place) => ({ place, reason: 'superlative' })));
    claims.push(...causes(story).map((place) => ({ place, reason: 'cause' })));
    claims.sort((a, b) => a.place.start - b.place.start);
    const coverage = new Coverage(story, attributions);
    for (const { place, reason } of claims) {
      if (!isRunningText(story, place) || coverage.holds(place)) continue;
      yield question(place, { message: `${inMessage(place.text)}: who or what says so?`, reason });
    }
  },
};

function causes({ tokens }: Story): readonly TextSpan[] {
  return tokens.filter(({ kind, text }) => kind === 'word' && CAUSES.has(text.toLowerCase()));
}
