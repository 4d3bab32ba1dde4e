import { type ReactNode, StrictMode, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';

import type { Locale } from '#shared/kernel/message.ts';
import { loadSettings, localeOf, type Settings } from '#extension/platform/storage/settings.ts';
import { type Language, LanguageProvider } from '#extension/ui/Language.tsx';
import { loadDictionary } from '#extension/ui/messages/load-dictionary.ts';

import { useSettings } from './use-settings.ts';

interface FirstLook {
  readonly settings: Settings;
  readonly language: Language;
}

/** Read as soon as the page's script runs, beside whatever else the page reads before its first paint. */
const firstLook = loadFirstLook();

/** Mounts one of our pages, in the user's language and theme. */
export async function mountSurface(content: ReactNode): Promise<void> {
  const root = document.querySelector('#root');
  if (!root) throw new Error('The page has no #root.');
  const first = await firstLook;
  createRoot(root).render(
    <StrictMode>
      <Surface first={first}>{content}</Surface>
    </StrictMode>,
  );
}

async function loadFirstLook(): Promise<FirstLook> {
  const settings = await loadSettings();
  const locale = localeOf(settings);
  return { settings, language: { locale, dictionary: await loadDictionary(locale) } };
}

interface SurfaceProps {
  readonly first: FirstLook;
  readonly children: ReactNode;
}

function Surface({ first, children }: SurfaceProps): ReactNode {
  const settings = useSettings(first.settings) ?? first.settings;
  const language = useLanguage(localeOf(settings), first.language);
  const { locale } = language;
  useEffect(() => {
    document.documentElement.lang = locale;
    // From the click to content in the page: read by the end-to-end tests.
    performance.mark('sightline:shown');
  }, [locale]);
  return <LanguageProvider language={language}>{children}</LanguageProvider>;
}

/** The language with its texts; the one before while those of another are read. */
function useLanguage(locale: Locale, first: Language): Language {
  const [language, setLanguage] = useState(first);
  useEffect(() => {
    let isWanted = true;
    void loadDictionary(locale).then((dictionary) => {
      if (isWanted) setLanguage((before) => (before.locale === locale ? before : { locale, dictionary }));
    });
    return () => {
      isWanted = false;
    };
  }, [locale]);
  return language;
}
