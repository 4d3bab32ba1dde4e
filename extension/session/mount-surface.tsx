import { type ReactNode, StrictMode, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';

import type { Locale } from '#shared/kernel/message.ts';
import { localeOf } from '#extension/platform/settings.ts';
import { type Language, LanguageProvider } from '#extension/ui/Language.tsx';
import { loadDictionary } from '#extension/ui/messages/load-dictionary.ts';

import { useSettings } from './use-settings.ts';

/** Mounts one of our pages, in the user's language and theme. */
export function mountSurface(content: ReactNode): void {
  const root = document.querySelector('#root');
  if (!root) throw new Error('The page has no #root.');
  createRoot(root).render(
    <StrictMode>
      <Surface>{content}</Surface>
    </StrictMode>,
  );
}

function Surface({ children }: { readonly children: ReactNode }): ReactNode {
  const settings = useSettings();
  const language = useLanguage(settings ? localeOf(settings) : undefined);
  const locale = language?.locale;
  useEffect(() => {
    if (!locale) return;
    document.documentElement.lang = locale;
    // From the click to content in the page: read by the end-to-end tests.
    performance.mark('sightline:shown');
  }, [locale]);
  return language ? <LanguageProvider language={language}>{children}</LanguageProvider> : null;
}

/** The language with its texts; the one before while those of another are read. */
function useLanguage(locale: Locale | undefined): Language | undefined {
  const [language, setLanguage] = useState<Language>();
  useEffect(() => {
    let isWanted = true;
    if (locale) {
      void loadDictionary(locale).then((dictionary) => {
        if (isWanted) setLanguage({ locale, dictionary });
      });
    }
    return () => {
      isWanted = false;
    };
  }, [locale]);
  return language;
}
