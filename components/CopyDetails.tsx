import { useState } from 'preact/hooks';
import { useWords } from './words';

/** Copies what a report of a fault needs; words of the page go with it only where the reader ticks that. */
export function CopyDetails(props: {
  /** Whether there is a page whose words could go with it. */
  page: boolean;
  onCopy: (withPage: boolean) => void;
}) {
  const { t } = useWords();
  const [withPage, setWithPage] = useState(false);
  return (
    <span class="copy-details">
      {props.page && (
        <label>
          <input
            type="checkbox"
            checked={withPage}
            onChange={({ currentTarget }) => setWithPage(currentTarget.checked)}
          />
          {t('action.with-page-text')}
        </label>
      )}
      <button type="button" class="btn" onClick={() => props.onCopy(props.page && withPage)}>
        {t('action.copy-details')}
      </button>
    </span>
  );
}
