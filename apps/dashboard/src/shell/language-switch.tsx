import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { type Language, addressNow, languageTag, languageValues, useSettings, useText } from '@wanchuang/web-client';
import { dropParameters } from './keep-parameters';
import { shellText } from './shell.text';

/** Each language in its own words. */
const words: Readonly<Record<Language, { readonly short: string; readonly name: string }>> = {
  zh: { short: '中', name: '中文' },
  en: { short: 'EN', name: 'English' },
};

/** Sets the language, for this browser; the address does not speak of it any more. */
export function LanguageSwitch(): ReactNode {
  const say = useText(shellText);
  const { language, setLanguage } = useSettings();
  const navigate = useNavigate();
  const choose = (chosen: Language): void => {
    setLanguage(chosen);
    const { pathname, search } = addressNow();
    void navigate(pathname + dropParameters(search, ['lang']), { replace: true, preventScrollReset: true });
  };
  return (
    <div className="s-language" role="group" aria-label={say('language')}>
      {languageValues.map((one) => (
        <button
          key={one}
          type="button"
          lang={languageTag[one]}
          title={words[one].name}
          aria-pressed={one === language}
          onClick={() => choose(one)}
        >
          {words[one].short}
        </button>
      ))}
    </div>
  );
}
