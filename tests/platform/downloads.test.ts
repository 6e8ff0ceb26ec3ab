// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { downloadFile } from '../../lib/platform/downloads';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

test('a file is handed over under its name, and its address given up afterwards', async () => {
  const clicked: { name: string; address: string }[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    clicked.push({ name: this.download, address: this.href });
  });
  const revoke = vi.spyOn(URL, 'revokeObjectURL');
  downloadFile('isnad.json', new Blob(['{}']));
  expect(clicked).toMatchObject([{ name: 'isnad.json', address: expect.stringMatching(/^blob:/) }]);
  expect(revoke).not.toHaveBeenCalled();
  vi.runAllTimers();
  expect(revoke).toHaveBeenCalledWith(clicked[0]?.address);
});
