/** How long a file's address stays valid after the click, in milliseconds: the browser reads it meanwhile. */
const KEPT = 60_000;

/**
 * Hands a file to the reader by a link that is clicked at once: it needs no permission and keeps the name.
 * Works in pages of the extension alone.
 */
export function downloadFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT);
}
