/** Tests in a real VS Code: the short suite for a folder that is not trusted, as the extension host starts it. */
import { runMocha } from './runMocha';

export function run(): Promise<void> {
  return runMocha([() => import('./restricted.test')]);
}
