/** Tests in a real VS Code: every file of the suite, as the extension host starts it. */
import { runMocha } from './runMocha';

export function run(): Promise<void> {
  return runMocha([
    () => import('./activation.test'),
    () => import('./commands.test'),
    () => import('./desk.test'),
    () => import('./documents.test'),
    () => import('./marks.test'),
    () => import('./hovers.test'),
    () => import('./questions.test'),
    () => import('./questionSteps.test'),
    () => import('./checks.test'),
    () => import('./panel.test'),
    () => import('./report.test'),
    () => import('./folder.test'),
    () => import('./palette.test'),
    () => import('./assistantTools.test'),
    () => import('./compare.test'),
    () => import('./responsiveness.test'),
    // Last: afterwards nothing of the extension is left.
    () => import('./disposal.test'),
  ]);
}
