import type { Result } from '../result';
import { type Emptying, type EmptyingCode, emptyTrash as emptyIn } from '../storage/empty-trash';
import { library } from './library';
import { sweepUntilClean } from './sweep';

/** Empties the trash by hand, which nothing takes back but a copy. From pages of the extension alone. */
export async function emptyTrash(follow: Emptying): Promise<Result<number, EmptyingCode>> {
  const emptied = await emptyIn(library, follow);
  if (!emptied.ok) void sweepUntilClean();
  return emptied;
}
