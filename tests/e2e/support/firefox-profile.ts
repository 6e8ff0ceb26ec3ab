import type { ChildProcess } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

/** Everything goes through a proxy on loopback, loopback too. */
const proxied = (port: number) => ({
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': port,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': port,
  'network.proxy.allow_hijacking_localhost': true,
  'network.proxy.no_proxies_on': '',
});

/** The preferences of a profile for tests, as the text of its `user.js`. */
export function preferences(geckoId: string, uuid: string, proxy: number | undefined): string {
  const values = {
    'marionette.port': 0,
    'remote.prefs.recommended': true,
    'extensions.webextensions.uuids': JSON.stringify({ [geckoId]: uuid }),
    'network.dns.localDomains': 'news.test,other.test',
    // What an extension asks for in answer to a click is granted without a window that nobody could click.
    'extensions.webextOptionalPermissionPrompts': false,
    'browser.shell.checkDefaultBrowser': false,
    ...(proxy === undefined ? {} : proxied(proxy)),
  };
  return Object.entries(values)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`)
    .join('\n');
}

/** Waits for a file that Firefox writes when it is ready, or for Firefox to end. */
export async function contentsOf(file: string, process: ChildProcess): Promise<string> {
  const deadline = Date.now() + 60_000;
  while (Date.now() < deadline && process.exitCode === null) {
    if (existsSync(file) && readFileSync(file, 'utf8') !== '') return readFileSync(file, 'utf8');
    await pause(50);
  }
  throw new Error('Firefox did not start');
}
