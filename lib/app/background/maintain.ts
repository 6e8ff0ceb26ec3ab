import { onAlarm, ringDaily } from '../../platform/alarms';
import { onBegin } from '../../platform/scripts';
import { maintain } from '../maintain';

const DAILY = 'maintain';

/** Looks after the library at installation, whenever the browser starts, and once a day while it is open. */
export function keepMaintained(): void {
  const look = () => {
    void maintain(new Date()).catch(() => {}); // the next time, or opening the library, tries again
  };
  onBegin(() => {
    look();
    void ringDaily(DAILY).catch(() => {});
  });
  onAlarm(DAILY, look);
}
