import { ArrowUpDown } from 'lucide-preact';
import { SORTS, type View } from '../../lib/search/view';
import { Disclosure } from '../Disclosure';
import { Icon } from '../Icon';
import { useWords } from '../words';

/** What the list is sorted by, and which way. */
export function SortMenu(props: { sort: View['sort']; onSort: (sort: View['sort']) => void }) {
  const { t } = useWords();
  const { by, descending } = props.sort;
  const now = t('sort.now', {
    by: t(`sort.${by}`),
    way: t(descending ? 'sort.down' : 'sort.up'),
  });
  const button = (
    <>
      <Icon of={ArrowUpDown} />
      <span class="sr">{t('sort.label')}:</span> {now}
    </>
  );
  return (
    <Disclosure class="btn small quiet" button={button}>
      {() => (
        <>
          <fieldset>
            <legend>{t('sort.label')}</legend>
            {SORTS.map((sort) => (
              <label key={sort} class="choice">
                <input
                  class="radio"
                  type="radio"
                  name="sort"
                  checked={sort === by}
                  onChange={() => props.onSort({ by: sort, descending: startsDown(sort) })}
                />
                {t(`sort.${sort}`)}
              </label>
            ))}
          </fieldset>
          <fieldset>
            {([false, true] as const).map((down) => (
              <label key={String(down)} class="choice">
                <input
                  class="radio"
                  type="radio"
                  name="way"
                  checked={down === descending}
                  onChange={() => props.onSort({ by, descending: down })}
                />
                {t(down ? 'sort.down' : 'sort.up')}
              </label>
            ))}
          </fieldset>
        </>
      )}
    </Disclosure>
  );
}

/** Days begin with the newest, words with their first letter. */
const startsDown = (by: View['sort']['by']) => by === 'saved' || by === 'published';
