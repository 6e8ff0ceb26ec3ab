import { Undo2 } from 'lucide-preact';
import { Fragment } from 'preact';
import type { Translator } from '../../lib/i18n/translator';
import { originalValues } from '../../lib/snippets/current';
import { plainText } from '../../lib/snippets/names';
import type { Correction, Snippet } from '../../lib/snippets/types';
import { Icon } from '../Icon';
import { useWords } from '../words';

const FIELDS = ['source', 'kind', 'category', 'negated', 'content'] as const;

/** What the reader corrected, the machine's reading struck through, and the way back to it. */
export function HandNote(props: { snippet: Snippet; onReset: () => void }) {
  const words = useWords();
  const { t, format } = words;
  const fields = FIELDS.filter((field) => props.snippet.corrected[field] !== undefined);
  if (fields.length === 0) return null;
  return (
    <div class="hand-note">
      <span>
        {t('correct.yours', {
          fields: format.list(fields.map((field) => t(`correct.field.${field}`))),
        })}{' '}
        {fields.map((field, at) => (
          <Fragment key={field}>
            {at > 0 && ' · '}
            <s>
              <bdi>{foundWords(words, props.snippet, field)}</bdi>
            </s>
          </Fragment>
        ))}
      </span>
      <button type="button" class="btn" onClick={props.onReset}>
        <Icon of={Undo2} points />
        {t('correct.reset')}
      </button>
    </div>
  );
}

/** What was found, in words. */
function foundWords({ t }: Translator, snippet: Snippet, field: keyof Correction): string {
  const { source, kind, category, negated, content } = originalValues(snippet);
  switch (field) {
    case 'source':
      return source === null ? t('source.unstated') : plainText(source);
    case 'kind':
      return t(`kind.${kind}`);
    case 'category':
      return t(`category.${category}`);
    case 'negated':
      return t(negated ? 'family.withheld' : 'correct.plain');
    default:
      return plainText(content.map(({ text }) => text).join(' … '));
  }
}
