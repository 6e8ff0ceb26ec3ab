import { messenger } from '../messenger';
import type { Drawings } from './drawing';
import { offeredDrawing } from './drawing-place';

const fetchDrawing = async <What extends keyof Drawings>(what: What) => {
  const offered = offeredDrawing(what);
  if (offered !== null) return offered;
  await messenger.toBackground('page/run', { script: what });
  return offeredDrawing(what);
};

/** Asks the background for the scripts that draw, where they are not in the page yet. */
export const FETCHED_DRAWINGS: Drawings = {
  card: () => fetchDrawing('card'),
  forms: () => fetchDrawing('forms'),
};
