import { picturesOn } from './dialog-state';
import { answer, whole } from './index-state';
import { Pictures } from './parts';

/** The place of the pictures, which is kept until everything is read: pictures of a part would tell what is not so. */
export function PicturesStrip() {
  const now = answer.value;
  if (!picturesOn.value || !now || whole.value === 0) return null;
  return now.isPartial ? <div class="charts" /> : <Pictures now={now} />;
}
