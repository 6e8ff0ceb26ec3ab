import { picturesOn } from './dialog-state';
import { pictured, whole } from './index-state';
import { Pictures } from './parts';

/** The place of the pictures, which is kept until everything is read: pictures of a part would tell what is not so. */
export function PicturesStrip() {
  if (!picturesOn.value || whole.value === 0) return null;
  const now = pictured.value;
  return now && !now.isPartial ? <Pictures now={now} /> : <div class="charts" />;
}
