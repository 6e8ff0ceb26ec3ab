import { afterEach, expect, test, vi } from 'vitest';
import { runInPage } from '../../lib/app/background/run';
import { fetchEngine } from '../../lib/app/engine/engine';
import { runPageScript } from '../../lib/platform/scripts';

vi.mock('../../lib/platform/scripts');
vi.mock('../../lib/app/engine/engine');

const PAGE = { from: 'page', tabId: 1, url: 'https://news.example/a', isPrivate: false } as const;
const run = (script: 'article' | 'card') => runInPage({ script }, PAGE as never);

afterEach(() => vi.resetAllMocks());

test('a page that may not be read is told so, whatever the engine does', async () => {
  vi.mocked(runPageScript).mockRejectedValue(new Error('no access'));
  vi.mocked(fetchEngine).mockRejectedValue(new Error('no engine'));
  expect(await run('article')).toMatchObject({ ok: false, error: { code: 'not-allowed' } });
});

test('a page that may be read is not told otherwise where the engine alone cannot be had', async () => {
  vi.mocked(fetchEngine).mockRejectedValue(new Error('no engine'));
  await expect(run('article')).rejects.toThrow('no engine');
  expect(runPageScript).toHaveBeenCalledWith(1, 'article');
});

test('what draws needs no engine', async () => {
  expect(await run('card')).toMatchObject({ ok: true });
  expect(fetchEngine).not.toHaveBeenCalled();
});
