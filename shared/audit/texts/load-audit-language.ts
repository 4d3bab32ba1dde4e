import { report } from '#locales/load/report.ts';
import { rules as allRules } from '#locales/load/rules.ts';
import type { Locale } from '#shared/kernel/locale.ts';
import { asSet, loadTranslation } from '#shared/kernel/translation.ts';

import type { AuditLanguage, RuleTranslations } from './audit-language.ts';

type RuleLoaders = Readonly<Partial<Record<Locale, () => Promise<RuleTranslations>>>>;
const ruleLoaders: RuleLoaders = allRules;

/** For Node and Workers; the extension reads the same files out of its package. */
export async function loadAuditLanguage(locale: Locale): Promise<AuditLanguage> {
  const rules = Object.entries((await ruleLoaders[locale]?.()) ?? {});
  return {
    ...(await loadTranslation(report, locale)),
    rules: Object.fromEntries(rules.map(([id, texts]) => [id, asSet(texts, locale)])),
  };
}
