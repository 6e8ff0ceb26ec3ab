import { type ComponentChildren, createContext } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import type { Writing } from '../lib/i18n/format';
import type { Language } from '../lib/i18n/language';
import { type Translator, translator } from '../lib/i18n/translator';

const Words = createContext<Translator>(translator('ar'));

/** Everything inside speaks this language, and writes numbers and days so. */
export function InLanguage(props: {
  language: Language;
  writing?: Writing;
  children: ComponentChildren;
}) {
  const { language, writing } = props;
  const words = useMemo(
    () => translator(language, writing),
    [language, writing?.digits, writing?.calendar, writing?.months],
  );
  return <Words.Provider value={words}>{props.children}</Words.Provider>;
}

/** The interface's words in the language around a component; Arabic where none is set. */
export function useWords(): Translator {
  return useContext(Words);
}
