import type { Locale } from '#shared/kernel/locale.ts';
import { loadAuditLanguage, loadTranslation } from '#extension/platform/browser/load-texts.ts';
import type { Language } from '#extension/ui/Language.tsx';
import { loadDictionary } from '#extension/ui/messages/load-dictionary.ts';

/** What a surface shows beside its own texts. */
export type LanguagePart = 'audit' | 'alerts' | 'research';

/** One language with what the surface needs of it, and English for what it lacks. */
export async function loadLanguage(locale: Locale, parts: readonly LanguagePart[]): Promise<Language> {
  const [dictionary, ui, audit, alerts, research] = await Promise.all([
    loadDictionary(),
    loadTranslation(locale, 'ui'),
    parts.includes('audit') ? loadAuditLanguage(locale) : undefined,
    parts.includes('alerts') ? loadTranslation(locale, 'alerts') : undefined,
    parts.includes('research') ? loadTranslation(locale, 'research') : undefined,
  ]);
  return { ...ui, dictionary, ...(audit && { audit }), ...(alerts && { alerts }), ...(research && { research }) };
}
