import browser from 'webextension-polyfill';

/** A day in minutes. */
const DAY = 24 * 60;

/** Sets an alarm that rings every day from now on, in the place of one of the same name. */
export async function ringDaily(name: string): Promise<void> {
  await browser.alarms.create(name, { periodInMinutes: DAY });
}

/** Calls back when the alarm of this name rings; the background is woken for it. */
export function onAlarm(name: string, listener: () => void): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === name) listener();
  });
}
