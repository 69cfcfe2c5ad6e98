/** Tests in a real VS Code: every file of the suite, as the extension host starts it. */
import { runMocha } from './runMocha';

export function run(): Promise<void> {
  return runMocha([() => import('./activation.test')]);
}
