import browser from 'webextension-polyfill';

/** The pictures of the toolbar button: the sign, without its lower line, in outline, and in dotted outline. */
export const BUTTON_SIGNS = ['on', 'nothing', 'off', 'closed'] as const;
export type ButtonSign = (typeof BUTTON_SIGNS)[number];

/** How the toolbar button of a tab is to look. */
export interface Button {
  readonly sign: ButtonSign;
  /** A few characters on it; none where empty. */
  readonly badge: string;
  /** What it is called. */
  readonly title: string;
}

const PREFIX = { on: '', nothing: 'nothing-', off: 'off-', closed: 'closed-' } as const;

/** Shows the toolbar button so for one tab, until that shows another page. */
export async function showButton(tabId: number, { sign, badge, title }: Button): Promise<void> {
  const path = {
    16: `/icon/${PREFIX[sign]}16.png`,
    32: `/icon/${PREFIX[sign]}32.png`,
  };
  await Promise.all([
    browser.action.setIcon({ tabId, path }),
    browser.action.setTitle({ tabId, title }),
    browser.action.setBadgeText({ tabId, text: badge }),
  ]);
}
