import { writeCsv } from '#shared/kernel/csv.ts';

import type { AuditDetail, AuditOutcome, AuditReport } from '../report/report.ts';
import { countPlaces, reportSections } from '../report/report-sections.ts';
import { findRule } from '../rules/rule-list.ts';
import { type AuditLanguage, ruleText } from '../texts/audit-language.ts';

/**
 * One row per place (one for a finding without places). `rule` keeps the rows of one rule.
 */
export function auditToCsv(report: AuditReport, language: AuditLanguage, rule?: string): string {
  const { findings, fine, needsReview, notChecked } = reportSections(report);
  const wanted = [...findings, ...fine, ...needsReview, ...notChecked].filter(
    (each) => rule === undefined || each.rule === rule,
  );
  const rows = wanted.flatMap((outcome) => rowsOf(report, language, outcome));
  return writeCsv([header, ...rows]);
}

const header = [
  'page',
  'checked_at',
  'rule',
  'title',
  'outcome',
  'severity',
  'message',
  'place_selector',
  'place_snippet',
  'place_url',
  'place_value',
  'places_found',
  'how_to_fix',
  'source',
];

function rowsOf(report: AuditReport, language: AuditLanguage, outcome: AuditOutcome): string[][] {
  const rule = findRule(outcome.rule);
  const places: readonly AuditDetail[] = outcome.details.length > 0 ? outcome.details : [{}];
  return places.map((place) => [
    report.url,
    report.checkedAt,
    outcome.rule,
    rule ? ruleText(rule, 'title', language) : '',
    outcome.outcome,
    outcome.severity,
    outcome.message,
    place.selector ?? '',
    place.snippet ?? '',
    place.url ?? '',
    place.value ?? '',
    String(countPlaces(outcome)),
    outcome.outcome === 'fail' ? (rule ? ruleText(rule, 'fix', language) : '') : '',
    rule?.source.url ?? '',
  ]);
}
