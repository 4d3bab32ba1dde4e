import { type ReactNode, StrictMode, useEffect } from 'react';
import { createRoot } from 'react-dom/client';

import { localeOf } from '#extension/platform/settings.ts';
import { LanguageProvider } from '#extension/ui/Language.tsx';

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
  const locale = settings ? localeOf(settings) : undefined;
  useEffect(() => {
    if (!locale) return;
    document.documentElement.lang = locale;
    // From the click to content in the page: read by the end-to-end tests.
    performance.mark('sightline:shown');
  }, [locale]);
  return locale ? <LanguageProvider locale={locale}>{children}</LanguageProvider> : null;
}
