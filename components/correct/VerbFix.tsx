import { CATEGORIES, type Category } from '../../lib/core/types';
import { Choice } from '../Choice';
import { useWords } from '../words';

/** What the verb does, one of the sixteen, and whether it is negated. */
export function VerbFix(props: {
  category: Category;
  negated: boolean;
  onChange: (values: { category: Category; negated: boolean }) => void;
}) {
  const { t } = useWords();
  const { category, negated, onChange } = props;
  return (
    <div class="fix">
      <Choice
        label={t('correct.category')}
        value={category}
        options={CATEGORIES.map((value) => ({ value, name: t(`category.${value}`) }))}
        onChoose={(chosen) => onChange({ category: chosen, negated })}
      />
      <label class="choice">
        <input
          class="check"
          type="checkbox"
          checked={negated}
          onChange={(event) => onChange({ category, negated: event.currentTarget.checked })}
        />
        {t('correct.negated')}
      </label>
    </div>
  );
}
