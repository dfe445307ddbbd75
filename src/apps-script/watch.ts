import type { WatchService } from '../services/jobs';

export const watch: WatchService = {
  milliseconds: () => Date.now(),
  pause: (milliseconds) => {
    Utilities.sleep(milliseconds);
  },
};
