import { parseHTML } from 'linkedom';

/** A document without layout, as the command line reads it. */
export function documentOf(html: string): Document {
  const whole = /<html|<body/i.test(html) ? html : `<html><body>${html}</body></html>`;
  return parseHTML(`<!doctype html>${whole}`).document;
}
