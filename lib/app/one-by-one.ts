import type { SnippetWithPage } from '../snippets/types';

/** What is told of records that are read. */
interface Told {
  /** Called with each stretch before its records come. */
  readonly onStretch?: (stretch: readonly SnippetWithPage[]) => void;
  /** Called for each record as it comes. */
  readonly onRead?: () => void;
}

/** Records one after the other. The next stretch is read while those of the one before are dealt with. */
export async function* oneByOne(
  stretches: AsyncGenerator<readonly SnippetWithPage[]>,
  { onStretch, onRead }: Told,
): AsyncGenerator<SnippetWithPage> {
  const next = () => {
    const reading = stretches.next();
    reading.catch(() => {}); // told to whoever waits for it
    return reading;
  };
  let reading = next();
  try {
    for (;;) {
      const { value, done } = await reading;
      if (done) return;
      reading = next();
      onStretch?.(value);
      for (const record of value) {
        onRead?.();
        yield record;
      }
    }
  } finally {
    await stretches.return(undefined);
  }
}
