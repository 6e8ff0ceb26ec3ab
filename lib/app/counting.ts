import type { SnippetWithPage } from '../snippets/types';

/** The same records, each told as it is read. */
export async function* counting(
  records: AsyncIterable<SnippetWithPage>,
  onRead: () => void,
): AsyncGenerator<SnippetWithPage> {
  for await (const record of records) {
    onRead();
    yield record;
  }
}
