import type { Backup } from '../../lib/app/backups/make';
import { currentWords } from './settings-state';
import { say } from './toast-state';

/** Says what became of a copy that the reader asked for. @param made null where there was nothing to copy, or one was being made */
export function sayCopied(made: Pick<Backup, 'withoutCorrections'> | null): void {
  const { t } = currentWords();
  if (made === null) say(t('backups.nothing'));
  else say(t(made.withoutCorrections ? 'backups.made.uncorrected' : 'backups.made'));
}
