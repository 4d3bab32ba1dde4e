import type { PageFacts } from '#shared/audit/facts/facts.ts';
import { type AuditReport, auditReport } from '#shared/audit/report/report.ts';
import { runAudit } from '#shared/audit/run-audit.ts';
import { loadAuditLanguage } from '#extension/platform/browser/load-texts.ts';
import { loadAuditPreferences } from '#extension/platform/storage/audit-preferences.ts';
import { loadPageKeyword } from '#extension/platform/storage/page-keywords.ts';
import { loadSettings, localeOf } from '#extension/platform/storage/settings.ts';

/**
 * The report of these facts, in the user's language, with the user's limits and without muted rules. Facts come from a
 * page we don't control, by way of our own script: the report's schema holds what is kept and sent to its limits.
 */
export async function judgeAudit(facts: PageFacts): Promise<AuditReport> {
  const [settings, preferences, keyword] = await Promise.all([
    loadSettings(),
    loadAuditPreferences(),
    loadPageKeyword(facts.url),
  ]);
  const language = await loadAuditLanguage(localeOf(settings));
  return auditReport.parse(runAudit(facts, { language, preferences, ...(keyword && { keyword }) }));
}
