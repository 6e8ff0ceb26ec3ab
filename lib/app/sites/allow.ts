import { requestOrigins } from '../../platform/permissions';
import { fail, ok, type Result } from '../../result';
import { type Country, newsOrigins } from '../../sites/news';
import { ALL_SITES, patternOf } from '../../sites/pattern';
import { isUnder } from '../../sites/under';
import { changeSettings, loadSettings } from '../settings';

/** `declined`: the reader said no to the browser. */
export type AllowFailure = 'declined' | (string & {});

/** Asks the browser, which asks the reader: at once, since it does so in answer to a click alone. */
async function ask(origins: readonly string[]): Promise<Result<null, AllowFailure>> {
  try {
    return (await requestOrigins(origins)) ? ok(null) : fail('declined');
  } catch (error) {
    return fail('internal', String(error));
  }
}

/**
 * Lets Isnad read a site and what lies under it, from now on; a site that was off is on again. Call it at once in
 * answer to a click.
 * @param site host without `www.`
 */
export async function allowSite(site: string): Promise<Result<null, AllowFailure>> {
  const asking = ask([patternOf(site)]);
  // Kept while the browser asks: its window may close the one that this runs in.
  const isKnown = (await loadSettings()).wholeSites.includes(site);
  if (!isKnown)
    await changeSettings(({ wholeSites }) => ({ wholeSites: [...new Set([...wholeSites, site])] }));
  const answer = await asking;
  if (!answer.ok) {
    if (!isKnown)
      await changeSettings(({ wholeSites }) => ({
        wholeSites: wholeSites.filter((one) => one !== site),
      }));
    return answer;
  }
  const staysOff = (off: string) => !isUnder(site, off);
  if (!(await loadSettings()).offSites.every(staysOff))
    await changeSettings(({ offSites }) => ({ offSites: offSites.filter(staysOff) }));
  return answer;
}

/** Lets Isnad read the Arabic news sites of some countries, of all without a choice. Call it at once in answer to a click. */
export function allowNewsSites(
  countries?: readonly Country[],
): Promise<Result<null, AllowFailure>> {
  return ask(newsOrigins(countries));
}

/** Lets Isnad read every site but those that are off. Call it at once in answer to a click. */
export function allowAllSites(): Promise<Result<null, AllowFailure>> {
  return ask([ALL_SITES]);
}
