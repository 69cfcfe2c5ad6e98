/** "Show log": what failed, for the curious and for reports. */
import type { Command } from '../services';

export const showLog: Command = {
  id: 'copydesk.showLog',
  run({ log }) {
    log.show(true);
  },
};
