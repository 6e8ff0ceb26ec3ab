import type { SnippetWithPage } from '../snippets/types';

/** The same records, each told as it is read. */
export async function* counting(
  records: AsyncIterable<SnippetWithPage>,
  onRead: (record: SnippetWithPage) => void,
): AsyncGenerator<SnippetWithPage> {
  for await (const record of records) {
    onRead(record);
    yield record;
  }
}
