import { signal } from '@preact/signals';
import {
  type AllowFailure,
  allowAllSites,
  allowNewsSites,
  allowSite,
} from '../../lib/app/sites/allow';
import { chooseWhere, type Where } from '../../lib/app/sites/choose';
import { type Grants, listGrants, takeBack, watchGrants } from '../../lib/app/sites/grants';
import { turnOff, turnOn } from '../../lib/app/sites/off';
import { failureWords } from '../../lib/i18n/engine-words';
import type { Result } from '../../lib/result';
import type { Country } from '../../lib/sites/news';
import { currentWords } from './settings-state';

/** Everything that is granted, as it is now. */
export const grants = signal<Grants>({ all: [], news: new Map(), sites: [] });

/** What became of the last thing that was asked for; announced. */
export const notice = signal('');

async function readGrants(): Promise<void> {
  grants.value = await listGrants();
}

/** Reads what is granted, and follows its changes. */
export async function startGrants(): Promise<void> {
  watchGrants(() => void readGrants());
  await readGrants();
}

async function tell(answer: Promise<Result<null, AllowFailure>>): Promise<void> {
  const { t } = currentWords();
  const done = await answer;
  notice.value = done.ok
    ? t('options.done.allowed')
    : failureWords(currentWords(), done.error.code);
  await readGrants();
}

/** Allows a site by itself; call it in answer to a click. */
export const allowOne = (site: string): Promise<void> => tell(allowSite(site));

/** Allows the news sites of some countries, of all without a choice; call it in answer to a click. */
export const allowNews = (countries?: readonly Country[]): Promise<void> =>
  tell(allowNewsSites(countries));

/** Allows all sites; call it in answer to a click. */
export const allowAll = (): Promise<void> => tell(allowAllSites());

/** Makes it so that Isnad runs there; call it in answer to a click. */
export async function choose(where: Where): Promise<void> {
  const { t } = currentWords();
  const done = await chooseWhere(where);
  notice.value = done.ok
    ? t(`welcome.where.${where}.done`)
    : failureWords(currentWords(), done.error.code);
  await readGrants();
}

/** Takes grants back. */
export async function giveBack(origins: readonly string[]): Promise<void> {
  await takeBack(origins);
  notice.value = currentWords().t('options.done.taken-back');
  await readGrants();
}

/** Keeps a site off. */
export async function keepOff(site: string): Promise<void> {
  await turnOff(site);
  notice.value = currentWords().t('options.done.off', { site });
}

/** Lets a site be read again. */
export async function letOn(site: string): Promise<void> {
  await turnOn(site);
  notice.value = currentWords().t('options.done.on', { site });
}
