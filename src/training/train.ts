/** Training's room (node only, never bundled): `npm run train -- TASK --corpora DIR [--open]`. The only registration. */
import { runTask, type Task } from './task';

const tasks: Readonly<Record<string, () => Promise<Task>>> = {};

void runTask(tasks, 'npm run train -- TASK [--corpora DIR] [--open]');
