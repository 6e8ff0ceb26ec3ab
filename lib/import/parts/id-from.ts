import { hashText } from '../../snippets/hash';

/** An id in the form of a UUID, version 8, made of a text alone: the same text is always the same id. */
export async function idFrom(text: string): Promise<string> {
  const hex = await hashText(text);
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 3) | 8).toString(16);
  const parts = [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`];
  return [...parts, variant + hex.slice(17, 20), hex.slice(20, 32)].join('-');
}
