import { type ReactNode, StrictMode, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';

import { localeList } from '#locales/locale-list.ts';
import type { Locale } from '#shared/kernel/locale.ts';
import { defaultSettings, loadSettings, localeOf, type Settings } from '#extension/platform/storage/settings.ts';
import { type Language, LanguageProvider } from '#extension/ui/Language.tsx';
import '#extension/ui/base.css';

import { type LanguagePart, loadLanguage } from './load-language.ts';
import { OpenQuestionNotice } from './OpenQuestionNotice.tsx';
import { StoreFullNotice } from './StoreFullNotice.tsx';
import { useSettings } from './use-settings.ts';

/**
 * Read as soon as the page's script runs, beside whatever else the page reads before its first paint. A page that cannot
 * read them still says that it cannot.
 */
const firstSettings = loadSettings().catch(() => defaultSettings);
const textsAlone = firstSettings.then((settings) => loadLanguage(localeOf(settings), []));

/** Mounts one of our pages, in the user's language and theme. `parts`: what it shows beside its own texts. */
export async function mountSurface(content: ReactNode, parts: readonly LanguagePart[] = []): Promise<void> {
  const root = document.querySelector('#root');
  if (!root) throw new Error('The page has no #root.');
  const settings = await firstSettings;
  const language = parts.length === 0 ? await textsAlone : await loadLanguage(localeOf(settings), parts);
  createRoot(root).render(
    <StrictMode>
      <Surface settings={settings} language={language} parts={parts}>
        {content}
      </Surface>
    </StrictMode>,
  );
}

interface SurfaceProps {
  /** As they were at the start. */
  readonly settings: Settings;
  readonly language: Language;
  readonly parts: readonly LanguagePart[];
  readonly children: ReactNode;
}

function Surface({ settings: first, language: firstLanguage, parts, children }: SurfaceProps): ReactNode {
  const settings = useSettings(first) ?? first;
  const language = useLanguageOf(localeOf(settings), firstLanguage, parts);
  const { locale } = language;
  useEffect(() => {
    document.documentElement.lang = locale;
    document.documentElement.dir = localeList.find(({ tag }) => tag === locale)?.direction ?? 'ltr';
    // From the click to content in the page: read by the end-to-end tests.
    performance.mark('sightline:shown');
  }, [locale]);
  return (
    <LanguageProvider language={language}>
      {children}
      <StoreFullNotice />
      <OpenQuestionNotice />
    </LanguageProvider>
  );
}

/** The language with its texts; the one before while those of another are read. */
function useLanguageOf(locale: Locale, first: Language, parts: readonly LanguagePart[]): Language {
  const [language, setLanguage] = useState(first);
  useEffect(() => {
    let isWanted = true;
    void loadLanguage(locale, parts).then((loaded) => {
      if (isWanted) setLanguage((before) => (before.locale === locale ? before : loaded));
    });
    return () => {
      isWanted = false;
    };
  }, [locale, parts]);
  return language;
}
