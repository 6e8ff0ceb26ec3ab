import { messenger } from '../messenger';
import type { CardDrawing } from './card';
import { offeredCardDrawing } from './card-place';

/** What draws cards; its script is asked for first where it is not in the page yet. Null where it does not come. */
export async function fetchCardDrawing(): Promise<CardDrawing | null> {
  const offered = offeredCardDrawing();
  if (offered !== null) return offered;
  await messenger.toBackground('page/run', { script: 'card' });
  return offeredCardDrawing();
}
