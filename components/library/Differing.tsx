import { ChevronDown } from 'lucide-preact';
import { useEffect, useState } from 'preact/hooks';
import type { Snippet } from '../../lib/snippets/types';
import { ClippedClaim } from '../Claim';
import { familyClass } from '../family-class';
import { Icon } from '../Icon';
import { useWords } from '../words';
import { DifferingList } from './DifferingList';
import { valueWords } from './History';
import { type DifferingShown, type ImportChoices, type InSight, standing } from './import-shown';

/** What the list of those that differ shows, and what it asks for. */
export interface DifferingProps {
  readonly differing: readonly DifferingShown[];
  readonly mine: InSight;
  readonly choices: ImportChoices;
  readonly onChoose: (choices: ImportChoices) => void;
  /** Asked for the claims that are in sight now. */
  readonly onSight: (ids: readonly string[]) => void;
}

/** The records that are here and in the file and not the same, and whose is to stand: of each, or of all. */
export function Differing(props: DifferingProps) {
  const { t } = useWords();
  const [at, setAt] = useState(0);
  const [range, setRange] = useState<readonly [from: number, to: number]>([0, 0]);
  const { differing, choices, onChoose, onSight } = props;
  const one = differing[at];
  useEffect(() => {
    const seen = [...differing.slice(...range), ...differing.slice(at, at + 1)];
    onSight([...new Set(seen.map(({ id }) => id))]);
  }, [differing, range, at, onSight]);
  if (!one) return null;
  return (
    <details class="why" open>
      <summary>
        <Icon of={ChevronDown} />
        {t('import.changed.list', { count: differing.length })}
      </summary>
      {differing.length > 1 && (
        <>
          <ForAll differing={differing} onChoose={onChoose} />
          <DifferingList {...props} active={at} onActive={setAt} onRange={setRange} />
        </>
      )}
      <Claim mine={props.mine.get(one.id)} />
      <Fields changes={one.changes} />
      <p class="row small">
        {(['mine', 'theirs'] as const).map((whose) => (
          <label key={whose} class="row">
            <input
              class="radio"
              type="radio"
              name="whose"
              checked={whose === standing(one, choices)}
              onChange={() => onChoose({ ...choices, [one.id]: whose })}
            />
            {t(whose === 'mine' ? 'import.keep' : 'import.take')}
          </label>
        ))}
        <span class="grow" />
        <span class="faint num" role="status">
          {t('import.of', { count: at + 1, all: differing.length })}
        </span>
      </p>
    </details>
  );
}

/** One choice for all. */
function ForAll({ differing, onChoose }: Pick<DifferingProps, 'differing' | 'onChoose'>) {
  const { t } = useWords();
  const all = (whose: 'mine' | 'theirs') =>
    Object.fromEntries(differing.map(({ id }) => [id, whose] as const));
  return (
    <p class="row small">
      <button type="button" class="btn small btn-line" onClick={() => onChoose(all('theirs'))}>
        {t('import.all.theirs')}
      </button>
      <button type="button" class="btn small btn-line" onClick={() => onChoose(all('mine'))}>
        {t('import.all.mine')}
      </button>
      <button type="button" class="btn small btn-line" onClick={() => onChoose({})}>
        {t('import.all.newer')}
      </button>
    </p>
  );
}

/** The claim as it is here; nothing while it is read. */
function Claim({ mine }: { mine: Snippet | undefined }) {
  return (
    <p class={`claim ${mine ? `rail ${familyClass(mine)}` : ''}`} dir="rtl" lang="ar">
      {mine ? <ClippedClaim snippet={mine} /> : '\u00a0'}
    </p>
  );
}

/** What the reader says of the claim here and in the file, where that differs. */
function Fields({ changes }: Pick<DifferingShown, 'changes'>) {
  const words = useWords();
  const { t } = words;
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
