import type { AuditOutcome, AuditReport } from './report.ts';
import { findRule } from '../rules/rule-list.ts';
import { type AuditLanguage, ruleText } from '../texts/audit-language.ts';
import { reasonText, reportText } from '../texts/report-texts.ts';

/** The report in another language. What another version wrote and this one has no text for stays as it was. */
export function translateReport(report: AuditReport, language: AuditLanguage): AuditReport {
  if (report.locale === language.locale) return report;
  const outcomes = report.outcomes.map((outcome) => ({ ...outcome, message: messageOf(outcome, language) }));
  return { ...report, locale: language.locale, outcomes };
}

function messageOf({ rule: id, outcome, message, params = {}, reason }: AuditOutcome, language: AuditLanguage): string {
  try {
    if (outcome === 'fail' || outcome === 'needs-review') {
      const rule = findRule(id);
      return rule ? ruleText(rule, 'found', language, params) : message;
    }
    if (reason !== undefined) return reasonText(language, reason, params) ?? message;
    const isPlain = outcome === 'pass' || outcome === 'not-applicable';
    // Reports of before 2026-12 keep no ids of reasons: a rule out of scope can't be told from one that has nothing to say.
    return isPlain && Object.keys(params).length === 0 ? reportText(language, `outcome.${outcome}`) : message;
  } catch {
    // A report of another version may lack a value that the text now wants: its own words stand.
    return message;
  }
}
