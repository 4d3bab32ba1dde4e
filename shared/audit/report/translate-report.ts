import { formatMessage, type Locale } from '#shared/kernel/message.ts';

import type { AuditOutcome, AuditReport } from './report.ts';
import { findRule } from '../rules/rule-list.ts';

/**
 * The report with its findings in another language. Reasons why something was not checked stay as they were written:
 * a report keeps their words, not what they were made of.
 */
export function translateReport(report: AuditReport, locale: Locale): AuditReport {
  if (report.locale === locale) return report;
  return { ...report, outcomes: report.outcomes.map((outcome) => translateOutcome(outcome, locale)) };
}

function translateOutcome(outcome: AuditOutcome, locale: Locale): AuditOutcome {
  const isFinding = outcome.outcome === 'fail' || outcome.outcome === 'needs-review';
  const rule = isFinding ? findRule(outcome.rule) : undefined;
  if (!rule) return outcome;
  try {
    return { ...outcome, message: formatMessage(rule.texts.found, locale, outcome.params ?? {}) };
  } catch {
    // A report of another version may lack a value that the text now wants: its own words stand.
    return outcome;
  }
}
