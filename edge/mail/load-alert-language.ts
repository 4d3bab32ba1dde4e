import { alerts } from '#locales/load/alerts.ts';
import { blocks } from '#locales/load/blocks.ts';
import type { Locale } from '#shared/kernel/locale.ts';
import { loadTranslation, type Translation } from '#shared/kernel/translation.ts';

/** What alerts and events are said with: their sentences, and the names of SERP features. */
export async function loadAlertLanguage(locale: Locale): Promise<Translation> {
  const [sentences, names] = await Promise.all([loadTranslation(alerts, locale), loadTranslation(blocks, locale)]);
  return { locale, texts: { ...sentences.texts, ...names.texts } };
}
