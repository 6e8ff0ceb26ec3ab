import type { ComponentChildren } from 'preact';
import { Logo } from '../../components/Logo';
import { InLanguage, useWords } from '../../components/words';
import { languageOf } from '../../lib/settings/settings';
import { chooseLanguage, settings } from '../shared/settings-state';
import { ReadyStep } from './ReadyStep';
import { SampleStep } from './SampleStep';
import { WhereStep } from './WhereStep';

/** A class by which outlets name parts of their site: the sample alone is the article here, in every language. */
const SITE = 'banner';

/** What a reader sees once Isnad is installed: what it does, where it may run, and how it is used. */
export function Welcome() {
  return (
    <InLanguage language={languageOf(settings.value)} writing={settings.value}>
      <div class="welcome">
        <Hero />
        <Step number={1} id="read" title="welcome.read.title" lead="welcome.read.lead" isSample>
          <SampleStep />
        </Step>
        <Step number={2} id="where" title="welcome.where.title" lead="welcome.where.lead">
          <WhereStep />
        </Step>
        <Step number={3} id="ready" title="welcome.ready.title" lead="welcome.ready.lead">
          <ReadyStep />
        </Step>
      </div>
    </InLanguage>
  );
}

function Hero() {
  const { t, language } = useWords();
  const other = language === 'ar' ? 'en' : 'ar';
  return (
    <header class={`hero ${SITE}`}>
      <Logo />
      <div>
        <h1>{t('welcome.title')}</h1>
        <p>{t('welcome.lead')}</p>
      </div>
      <button type="button" class="btn" lang={other} onClick={() => chooseLanguage(other)}>
        {t(`menu.language.${other}`)}
      </button>
    </header>
  );
}

interface StepProps {
  readonly number: 1 | 2 | 3;
  readonly id: string;
  readonly title: 'welcome.read.title' | 'welcome.where.title' | 'welcome.ready.title';
  readonly lead: 'welcome.read.lead' | 'welcome.where.lead' | 'welcome.ready.lead';
  readonly isSample?: boolean;
  readonly children: ComponentChildren;
}

function Step({ number, id, title, lead, isSample, children }: StepProps) {
  const { t, format } = useWords();
  return (
    <section class={isSample ? 'step' : `step ${SITE}`} aria-labelledby={id}>
      <span class="n" aria-hidden="true">
        {format.number(number)}
      </span>
      <div>
        <h2 id={id}>{t(title)}</h2>
        <p class={`lead ${SITE}`}>{t(lead)}</p>
        {children}
      </div>
    </section>
  );
}
