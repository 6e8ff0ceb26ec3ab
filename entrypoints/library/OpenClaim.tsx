import { Detail } from '../../components/library/Detail';
import type { SnippetWithPage } from '../../lib/snippets/types';
import { correcting } from './dialog-state';
import { edit, restore, trash } from './edit-actions';
import { FORMAT_IDS } from './formats';
import { hits, knownTags } from './index-state';
import { same } from './same-state';
import { active, openById, step } from './selection-state';
import { addressOf, copy, exportIds } from './take-actions';
import { letGo, unsaved } from './unsaved-state';
import { openId } from './view-state';

/** The claim that is open, with all that can be done with it. */
export function OpenClaim({ item }: { item: SnippetWithPage }) {
  const ids = [item.snippet.id];
  return (
    <Detail
      item={item}
      hits={hits.value}
      same={same.value}
      onOpen={openById}
      knownTags={knownTags.value}
      address={addressOf(item)}
      formats={FORMAT_IDS}
      correcting={correcting.value}
      onCorrecting={(open) => {
        correcting.value = open;
      }}
      onEdit={(wanted) => edit(ids, wanted)}
      unsavedNote={unsaved.value.get(item.snippet.id)}
      onForgetNote={() => letGo(ids)}
      onStep={(by) => step(active.value + by)}
      onClose={() => {
        openId.value = null;
      }}
      onTrash={() => trash(ids)}
      onRestore={() => restore(ids)}
      onCopy={() => copy(item)}
      onExport={(format) => exportIds(format, ids)}
    />
  );
}
