/** Placeholder. */
export function PicturesStrip() {
  return null;
}
