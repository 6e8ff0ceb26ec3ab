import { readStories } from '../../../lib/app/engine/answer';

// The background's part of a reading, in a worker: nobody has added cues or names of their own.
Object.assign(globalThis, { chrome: { storage: { local: { get: async () => ({}) } } } });
addEventListener('message', async ({ data }) => {
  const { request } = JSON.parse(data);
  postMessage(JSON.stringify(await readStories(request)));
});
