/**
 * Rule sourcing/anonymous-first: the first voice that a reader hears is unnamed. Leaves alone texts with one voice only, and
 * stories that open with a spokesperson or a document.
 */
import { defineCheck } from '../check';
import { askAbout, HIDDEN_KINDS, unnamedSources } from './aboutSource';

/** With fewer sources a story has one voice only. Set by hand. */
const LEAST_SOURCES = 2;

export const anonymousFirst = defineCheck({
  rule: 'sourcing/anonymous-first',
  title: 'Unnamed voice first',
  severity: 'hint',
  requires: ['sources'],
  *run(facts) {
    const [first] = facts.sources;
    if (first === undefined || facts.sources.length < LEAST_SOURCES || !facts.sources.some(({ named }) => named))
      return;
    if (!unnamedSources(facts, ...HIDDEN_KINDS, 'vague').includes(first)) return;
    yield askAbout(first, {
      message: 'The first voice of the story is unnamed. Could somebody with a name come first?',
      reason: 'first-voice-unnamed',
    });
  },
});
