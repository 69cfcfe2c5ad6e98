/** Training's room (node only, never bundled): `npm run train -- TASK --corpora DIR [--open]`. The only registration. */
import { runTask, type Task } from './task';

const tasks: Readonly<Record<string, () => Promise<Task>>> = {
  attribution: async () => (await import('./attribution/train')).trainAttribution,
  'parts-of-speech': async () => (await import('./partsOfSpeech/train')).trainPartsOfSpeech,
  sourcing: async () => (await import('./sourcing/train')).trainSourcing,
  fingerprints: async () => (await import('./fingerprint')).writeFingerprints,
  names: async () => (await import('./names/train')).trainNames,
};

void runTask(tasks, 'npm run train -- TASK [--corpora DIR] [--open]');
