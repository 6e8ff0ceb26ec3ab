import { onBegin } from '../../platform/scripts';
import { maintain } from '../maintain';

/** Looks after the library at installation and whenever the browser starts. */
export function maintainAtStart(): void {
  onBegin(() => {
    void maintain(new Date()).catch(() => {}); // the next start, or opening the library, tries again
  });
}
