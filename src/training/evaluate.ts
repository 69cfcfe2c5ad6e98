/** Training's room (node only, never bundled): `npm run eval -- TASK --corpora DIR [--open]`. The only registration. */
import { runTask, type Task } from './task';

const tasks: Readonly<Record<string, () => Promise<Task>>> = {
  'parts-of-speech': async () => (await import('./partsOfSpeech/evaluate')).evaluatePartsOfSpeech,
  names: async () => (await import('./names/evaluate')).evaluateNames,
  speakers: async () => (await import('./sourcing/speakers')).evaluateSpeakers,
  sourcing: async () => (await import('./sourcing/evaluate')).evaluateSourcing,
  cards: async () => (await import('./cards/evaluate')).evaluateCards,
};

void runTask(tasks, 'npm run eval -- TASK [--corpora DIR] [--open]');
