/** Training's room (node only, never bundled): `npm run eval -- TASK --corpora DIR [--open]`. The only registration. */
import { runTask, type Task } from './task';

const tasks: Readonly<Record<string, () => Promise<Task>>> = {};

void runTask(tasks, 'npm run eval -- TASK [--corpora DIR] [--open]');
