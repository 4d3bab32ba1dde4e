import { crawl } from '#locales/load/crawl.ts';
import { loadAuditLanguage } from '#shared/audit/texts/load-audit-language.ts';
import type { FindingLanguage } from '#shared/crawl/export/finding-words.ts';
import type { Locale } from '#shared/kernel/locale.ts';
import { loadTranslation } from '#shared/kernel/translation.ts';

/** What the findings of a crawl are said in. */
export async function loadFindingLanguage(locale: Locale): Promise<FindingLanguage> {
  return { audit: await loadAuditLanguage(locale), crawl: await loadTranslation(crawl, locale) };
}
