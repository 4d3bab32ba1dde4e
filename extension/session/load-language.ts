import type { Locale } from '#shared/kernel/locale.ts';
import { loadAuditLanguage, loadTranslation } from '#extension/platform/browser/load-texts.ts';
import type { Language, LoadedPart } from '#extension/ui/Language.tsx';
import { loadDictionary } from '#extension/ui/messages/load-dictionary.ts';

/** What a surface shows beside its own texts. */
export type LanguagePart = 'audit' | LoadedPart;

/** One language with what the surface needs of it, and English for what it lacks. */
export async function loadLanguage(locale: Locale, wanted: readonly LanguagePart[]): Promise<Language> {
  const [dictionary, ui, audit, parts] = await Promise.all([
    loadDictionary(),
    loadTranslation(locale, 'ui'),
    wanted.includes('audit') ? loadAuditLanguage(locale) : undefined,
    Promise.all(
      wanted.flatMap((part) =>
        part === 'audit' ? [] : [loadTranslation(locale, part).then((translation) => [part, translation] as const)],
      ),
    ),
  ]);
  return { ...ui, dictionary, ...(audit && { audit }), parts: Object.fromEntries(parts) };
}
