import { KindShape } from '../../components/KindBadge';
import { Radios } from '../../components/Radios';
import { useWords } from '../../components/words';
import { CATEGORIES, type Category, KINDS } from '../../lib/core/types';
import { FAMILIES, familyOf } from '../../lib/snippets/display';
import { settings } from '../shared/settings-state';
import { choose } from './options-state';

/** From this confidence on an attribution is marked: everything, what the card calls medium, what it calls high. */
const LEAST = { all: 0, medium: 0.5, high: 0.8 } as const;
const LEVELS = ['all', 'medium', 'high'] as const;

const categoriesOf = (family: (typeof FAMILIES)[number]): readonly Category[] =>
  CATEGORIES.filter((category) => familyOf({ category, negated: false }) === family);

/** What is hidden, with one value or without it. */
const hidden = <Value,>(list: readonly Value[], value: Value, isHidden: boolean) => [
  ...list.filter((one) => one !== value),
  ...(isHidden ? [value] : []),
];

/** What is marked: by what the verb does, by the sort of source, and by how sure it is. */
export function MarkedPart() {
  const { t } = useWords();
  const { leastConfidence } = settings.value;
  const level = LEVELS.findLast((one) => LEAST[one] <= leastConfidence) ?? 'all';
  return (
    <section aria-labelledby="marked">
      <h2 id="marked">{t('options.marked')}</h2>
      <p>{t('options.marked.how')}</p>
      <section class="block">
        <h3>{t('facet.family')}</h3>
        <div class="families">
          {FAMILIES.filter((family) => family !== 'withheld').map((family) => (
            <Family key={family} family={family} />
          ))}
        </div>
      </section>
      <section class="block">
        <fieldset class="grid">
          <legend>{t('facet.kind')}</legend>
          {KINDS.map((kind) => (
            <label key={kind} class="choice">
              <input
                class="check"
                type="checkbox"
                checked={!settings.value.hiddenKinds.includes(kind)}
                onChange={({ currentTarget: { checked } }) =>
                  choose(({ hiddenKinds }) => ({
                    hiddenKinds: hidden(hiddenKinds, kind, !checked),
                  }))
                }
              />
              <KindShape kind={kind} />
              {t(`kind.${kind}`)}
            </label>
          ))}
        </fieldset>
      </section>
      <section class="block">
        <Radios
          legend={t('options.sure')}
          value={level}
          options={LEVELS.map((value) => ({
            value,
            name: t(`options.sure.${value}`),
            note: t(`options.sure.${value}.note`),
          }))}
          onChoose={(value) => choose({ leastConfidence: LEAST[value] })}
        />
      </section>
    </section>
  );
}

function Family({ family }: { family: Exclude<(typeof FAMILIES)[number], 'withheld'> }) {
  const { t } = useWords();
  return (
    <fieldset>
      <legend class={`f-${family}`}>
        <span class="lined">{t(`family.${family}`)}</span>
      </legend>
      {categoriesOf(family).map((category) => (
        <label key={category} class="choice">
          <input
            class="check"
            type="checkbox"
            checked={!settings.value.hiddenCategories.includes(category)}
            onChange={({ currentTarget: { checked } }) =>
              choose(({ hiddenCategories }) => ({
                hiddenCategories: hidden(hiddenCategories, category, !checked),
              }))
            }
          />
          {t(`category.${category}`)}
        </label>
      ))}
    </fieldset>
  );
}
