/** Training's room (node only, never bundled): `npm run eval -- TASK --corpora DIR [--open]`. The only registration. */
import { runTask, type Task } from './task';

const tasks: Readonly<Record<string, () => Promise<Task>>> = {
  attribution: async () => (await import('./attribution/evaluate')).evaluateAttribution,
  'parts-of-speech': async () => (await import('./partsOfSpeech/evaluate')).evaluatePartsOfSpeech,
  names: async () => (await import('./names/evaluate')).evaluateNames,
  identities: async () => (await import('./identities/evaluate')).evaluateIdentities,
  speakers: async () => (await import('./sourcing/speakers')).evaluateSpeakers,
  sourcing: async () => (await import('./sourcing/evaluate')).evaluateSourcing,
  cards: async () => (await import('./cards/evaluate')).evaluateCards,
  figures: async () => (await import('./figures/evaluateFigures')).evaluateFigures,
  text: async () => (await import('./text/evaluateText')).evaluateText,
};

void runTask(tasks, 'npm run eval -- TASK [--corpora DIR] [--open]');
