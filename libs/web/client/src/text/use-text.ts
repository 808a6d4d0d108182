import { use, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Dictionary, Say, Text } from './define-text';
import { i18n } from './i18n';
import type { Language } from './language';
import { SpokenContext } from './spoken';

/** The language of the interface, or of the document that it stands in; a component that calls it is drawn again when it changes. */
export function useLanguage(): Language {
  const { i18n: current } = useTranslation();
  return use(SpokenContext) ?? (current.language === 'en' ? 'en' : 'zh');
}

/** Says entries of a dictionary in a given language; for tests and for files that are written out. */
export function sayIn<D extends Dictionary>(text: Text<D>, language: Language): Say<D> {
  const translate = i18n.getFixedT(language, text.namespace);
  return (key, ...[values]) => translate(key, { ...values });
}

/** Says entries of a dictionary in the language of the interface. */
export function useText<D extends Dictionary>(text: Text<D>): Say<D> {
  const language = useLanguage();
  return useMemo(() => sayIn(text, language), [text, language]);
}
