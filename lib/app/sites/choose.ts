import type { Result } from '../../result';
import { ok } from '../../result';
import { type AllowFailure, allowAllSites, allowNewsSites } from './allow';
import { type Grants, listGrants, takeBack } from './grants';

/** Where Isnad may run: nowhere by itself, on sites chosen one by one, on the Arabic news sites, everywhere. */
export const WHERE = ['ask', 'chosen', 'news', 'all'] as const;

/** One of these choices. */
export type Where = (typeof WHERE)[number];

/** Which of the choices what is granted amounts to: the widest. */
export function whereOf({ all, news, sites }: Grants): Where {
  if (all.length > 0) return 'all';
  if (news.size > 0) return 'news';
  return sites.length > 0 ? 'chosen' : 'ask';
}

/**
 * Makes a choice so: asks the browser for what it needs, and gives back what goes beyond it. Sites that were allowed
 * one by one stay until the reader wants to be asked everywhere. Call it at once in answer to a click.
 */
export async function chooseWhere(where: Where): Promise<Result<null, AllowFailure>> {
  const allowed = where === 'news' || where === 'all' ? await allow(where) : ok(null);
  if (!allowed.ok) return allowed;
  const { all, news, sites } = await listGrants();
  const beyond = [
    ...(where === 'all' ? [] : all),
    ...(where === 'all' || where === 'news'
      ? []
      : [...news.values()].flat().flatMap(({ origins }) => origins)),
    ...(where === 'ask' ? sites.flatMap(({ origins }) => origins) : []),
  ];
  if (beyond.length > 0) await takeBack(beyond);
  return allowed;
}

const allow = (where: 'news' | 'all') => (where === 'all' ? allowAllSites() : allowNewsSites());
