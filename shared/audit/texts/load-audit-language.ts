import { report } from '#locales/load/report.ts';
import { rules } from '#locales/load/rules.ts';
import type { Locale } from '#shared/kernel/locale.ts';
import { loadTranslation } from '#shared/kernel/translation.ts';

import type { AuditLanguage, RuleTranslations } from './audit-language.ts';

type RuleLoaders = Readonly<Partial<Record<Locale, () => Promise<RuleTranslations>>>>;
const ruleLoaders: RuleLoaders = rules;

/** For Node and Workers; the extension reads the same files out of its package. */
export async function loadAuditLanguage(locale: Locale): Promise<AuditLanguage> {
  return { ...(await loadTranslation(report, locale)), rules: (await ruleLoaders[locale]?.()) ?? {} };
}
