import { type ComponentChildren, createContext } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import type { Language } from '../lib/i18n/language';
import { type Translator, translator } from '../lib/i18n/translator';

const Words = createContext<Translator>(translator('ar'));

/** Everything inside speaks this language. */
export function InLanguage(props: { language: Language; children: ComponentChildren }) {
  const words = useMemo(() => translator(props.language), [props.language]);
  return <Words.Provider value={words}>{props.children}</Words.Provider>;
}

/** The interface's words in the language around a component; Arabic where none is set. */
export function useWords(): Translator {
  return useContext(Words);
}
