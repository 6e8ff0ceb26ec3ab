/** Copies by the browser's old command, which plain-http pages have too; the page is not told and nothing is selected. */
function copyByCommand(document: Document, text: string): boolean {
  let copied = false;
  const listening = new AbortController();
  const options = { capture: true, signal: listening.signal };
  // Without a selection the command is there only for pages that say they have something to copy.
  const claim = (event: Event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const give = (event: ClipboardEvent) => {
    claim(event);
    event.clipboardData?.setData('text/plain', text);
    copied = event.clipboardData !== null;
  };
  document.addEventListener('beforecopy', claim, options);
  document.addEventListener('copy', give, options);
  document.execCommand('copy');
  listening.abort();
  return copied;
}

/** Puts a text on the clipboard, in answer to something that the reader did; whether that worked. */
export async function copyToClipboard(document: Document, text: string): Promise<boolean> {
  try {
    const { clipboard } = document.defaultView?.navigator ?? {};
    if (clipboard === undefined) return copyByCommand(document, text);
    await clipboard.writeText(text);
    return true;
  } catch {
    return copyByCommand(document, text);
  }
}
