/** All words that a document shows, those in its frames of the same site too. */
export function shownText(document: Document): string {
  const frames = [...document.querySelectorAll<HTMLIFrameElement>('iframe, frame')];
  const inner = frames.map(({ contentDocument }) => contentDocument && shownText(contentDocument));
  return [document.body?.innerText, ...inner].join(' ').replace(/\s+/g, ' ');
}
