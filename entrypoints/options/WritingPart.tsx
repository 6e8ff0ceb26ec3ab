import { Radios } from '../../components/Radios';
import { useWords } from '../../components/words';
import { formatsOf, type MONTH_NAMES, type Writing } from '../../lib/i18n/format';
import {
  CALENDARS,
  DIGIT_CHOICES,
  LANGUAGE_CHOICES,
  MONTH_CHOICES,
} from '../../lib/settings/settings';
import { settings } from '../shared/settings-state';
import { choose } from './options-state';

/** Two months whose names differ from country to country. */
const EXAMPLES = ['2026-01', '2026-08'] as const;

/** Language, digits, calendar and names of months, with today as it is written then. */
export function WritingPart() {
  const { t, format, language } = useWords();
  const { digits, calendar, months } = settings.value;
  const today = new Date();
  const written = (some: Partial<Writing>) =>
    formatsOf(language, { digits, calendar, months, ...some });
  const dayIn = (some: Partial<Writing>) => written(some).day(today.toISOString(), new Date(0));
  return (
    <section aria-labelledby="writing">
      <h2 id="writing">{t('options.writing')}</h2>
      <p>{t('options.writing.how', { day: format.day(today.toISOString(), new Date(0)) })}</p>
      <div class="block pair">
        <Radios
          legend={t('options.language')}
          value={settings.value.language}
          options={LANGUAGE_CHOICES.map((value) => ({
            value,
            name: t(`menu.language.${value}`),
            lang: value === 'auto' ? undefined : value,
          }))}
          onChoose={(value) => choose({ language: value })}
        />
        <Radios
          legend={t('options.digits')}
          value={digits}
          options={DIGIT_CHOICES.map((value) => ({
            value,
            name: t(`options.digits.${value}`),
            note: written({ digits: value }).number(1234567),
          }))}
          onChoose={(value) => choose({ digits: value })}
        />
        <Radios
          legend={t('options.calendar')}
          value={calendar}
          options={CALENDARS.map((value) => ({
            value,
            name: t(`options.calendar.${value}`),
            note: dayIn({ calendar: value }),
          }))}
          onChoose={(value) => choose({ calendar: value })}
        />
        {language === 'ar' && (
          <Radios
            legend={t('options.months')}
            value={months}
            options={MONTH_CHOICES.map((value) => ({
              value,
              name: value === 'auto' ? t('options.months.auto') : monthsOf(value),
            }))}
            onChoose={(value) => choose({ months: value })}
          />
        )}
      </div>
    </section>
  );
}

/** A few names by which a reader knows their own. */
function monthsOf(months: (typeof MONTH_NAMES)[number]): string {
  const { month, list } = formatsOf('ar', { digits: 'arab', calendar: 'gregory', months });
  return list(EXAMPLES.map((example) => month(example).replace(/\s*\p{Nd}+$/u, '')));
}
