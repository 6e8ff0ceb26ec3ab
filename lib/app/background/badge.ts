import { translator } from '../../i18n/translator';
import type { BackgroundMessages } from '../../messaging/messages';
import type { Sender } from '../../messaging/port';
import { type ButtonSign, showButton } from '../../platform/badge';
import { ok, type Result } from '../../result';
import { languageOf } from '../../settings/settings';
import { loadSettings } from '../settings';

/** The most that fits on the toolbar button. */
const MOST = 999;

type Counted = BackgroundMessages['page/count']['request'];

/** On and something found, on and nothing found, marks off here, and not read at all. */
function signOf({ count, left = false }: Counted): ButtonSign {
  if (left) return 'closed';
  if (count === null) return 'off';
  return count > 0 ? 'on' : 'nothing';
}

/** Shows on the toolbar button how things stand with the sending tab. */
export async function countOnBadge(
  request: Counted,
  { tabId }: Pick<Sender, 'tabId'>,
): Promise<Result<null>> {
  if (tabId !== null) await showSign(tabId, request);
  return ok(null);
}

/** Shows on the toolbar button how things stand with a tab: by its sign, a count, and its name. */
export async function showSign(tabId: number, request: Counted): Promise<void> {
  const settings = await loadSettings();
  const { t } = translator(languageOf(settings), settings);
  const { count, isOther = false } = request;
  const sign = signOf(request);
  const named = sign === 'nothing' && isOther ? 'other' : sign;
  await showButton(tabId, {
    sign,
    badge: count ? String(Math.min(count, MOST)) : '',
    title: named === 'on' ? t('button.on', { count: count ?? 0 }) : t(`button.${named}`),
  });
}
