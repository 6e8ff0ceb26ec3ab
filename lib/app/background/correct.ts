import type { PageCorrection } from '../../corrections/page-correction';
import type { Sender } from '../../messaging/port';
import { fail, type Result } from '../../result';
import { addressesOf } from '../../snippets/page-id';
import type { PageDetails } from '../../snippets/types';
import { forgetCorrections, keepCorrection } from '../../storage/corrections';
import { corrections } from '../corrections';
import { originOf } from './own';

interface Asked {
  readonly page: PageDetails;
}

/** A page speaks for itself alone, and a private window leaves nothing behind. */
function refusal({ page }: Asked, sender: Sender): Result<never> | null {
  if (sender.isPrivate) return fail('private');
  if (sender.from !== 'page' || originOf(sender.url) === originOf(page.url)) return null;
  return fail('refused', `${sender.url} cannot correct ${page.url}`);
}

/** Keeps what the reader corrected on a page; `refused` for another page, `private` in a private window. */
export async function correct(
  asked: Asked & { readonly correction: PageCorrection },
  sender: Sender,
): Promise<Result<null>> {
  const refused = refusal(asked, sender);
  if (refused !== null) return refused;
  const { page, correction } = asked;
  if (!addressesOf(page).includes(correction.pageId)) return fail('refused', 'of another page');
  return keepCorrection(corrections, correction);
}

/** Forgets it again. */
export async function uncorrect(
  asked: Asked & { readonly ids: readonly string[] },
  sender: Sender,
): Promise<Result<null>> {
  return refusal(asked, sender) ?? forgetCorrections(corrections, asked.page, asked.ids);
}
