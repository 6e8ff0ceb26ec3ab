import { onInstall } from '../../platform/scripts';
import { openOwnPage } from '../../platform/tabs';

/** Shows what Isnad does, and asks where it may run, once it is installed; never after an update. */
export function keepWelcoming(): void {
  onInstall(() => void openOwnPage('/welcome.html').catch(() => {}));
}
