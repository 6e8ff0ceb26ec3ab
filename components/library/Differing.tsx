import { ChevronDown, ChevronLeft, ChevronRight } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { changesBetween } from '../../lib/corrections/edit';
import { readerValues } from '../../lib/snippets/current';
import { ClippedClaim } from '../Claim';
import { familyClass } from '../family-class';
import { Icon } from '../Icon';
import { useWords } from '../words';
import { valueWords } from './History';
import type { ImportChoices, ImportShown } from './import-shown';

/** The records that are here and in the file and not the same, one at a time, and whose is to stand. */
export function Differing(props: {
  differing: ImportShown['differing'];
  choices: ImportChoices;
  onChoose: (choices: ImportChoices) => void;
}) {
  const { t } = useWords();
  const [at, setAt] = useState(0);
  const { differing, choices } = props;
  const one = differing[at];
  if (!one) return null;
  const chosen = choices[one.mine.id] ?? one.stands;
  return (
    <details class="why" open>
      <summary>
        <Icon of={ChevronDown} />
        {t('import.changed.list', { count: differing.length })}
      </summary>
      <p class={`rail claim ${familyClass(one.mine)}`} dir="rtl" lang="ar">
        <ClippedClaim snippet={one.mine} />
      </p>
      <Fields mine={one.mine} theirs={one.theirs} />
      <p class="row small">
        {(['mine', 'theirs'] as const).map((whose) => (
          <label key={whose} class="row">
            <input
              class="radio"
              type="radio"
              name="whose"
              checked={whose === chosen}
              onChange={() => props.onChoose({ ...choices, [one.mine.id]: whose })}
            />
            {t(whose === 'mine' ? 'import.keep' : 'import.take')}
          </label>
        ))}
        <span class="grow" />
        <button
          type="button"
          class="btn btn-icon"
          aria-label={t('detail.previous')}
          disabled={at === 0}
          onClick={() => setAt(at - 1)}
        >
          <Icon of={ChevronLeft} points />
        </button>
        <span class="faint num" role="status">
          {t('import.of', { count: at + 1, all: differing.length })}
        </span>
        <button
          type="button"
          class="btn btn-icon"
          aria-label={t('detail.next')}
          disabled={at === differing.length - 1}
          onClick={() => setAt(at + 1)}
        >
          <Icon of={ChevronRight} points />
        </button>
      </p>
    </details>
  );
}

/** What the reader says of the claim here and in the file, where that differs. */
function Fields({ mine, theirs }: Pick<ImportShown['differing'][number], 'mine' | 'theirs'>) {
  const words = useWords();
  const { t } = words;
  const changes = changesBetween(readerValues(mine), readerValues(theirs), '');
  return (
    <dl class="diff">
      {changes.map((change) => (
        <div key={change.field}>
          <dt>{t(`change.${change.field}`)}</dt>
          <dd>
            <span class="faint">{t('import.mine')}:</span>{' '}
            <bdi>
              <del>{valueWords(words, change, 'from')}</del>
            </bdi>{' '}
            <span class="faint">{t('import.theirs')}:</span>{' '}
            <bdi>
              <ins>{valueWords(words, change, 'to')}</ins>
            </bdi>
          </dd>
        </div>
      ))}
    </dl>
  );
}
