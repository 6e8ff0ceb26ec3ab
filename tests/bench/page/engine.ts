import { prepareToRead, readStories } from '../../../lib/app/engine/answer';
import type { ReadStoriesRequest } from '../../../lib/messaging/messages';
import { ok } from '../../../lib/result';

// The background's part of a reading, in a worker: nobody has added cues or names of their own.
Object.assign(globalThis, { chrome: { storage: { local: { get: async () => ({}) } } } });
async function answer(type: string, request: ReadStoriesRequest): Promise<unknown> {
  if (type === 'stories/read') return readStories(request);
  await prepareToRead();
  return ok(null);
}
addEventListener('message', async ({ data }) => {
  const { type, request } = JSON.parse(data);
  postMessage(JSON.stringify(await answer(type, request)));
});
