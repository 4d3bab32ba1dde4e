import type { AuditDetail, AuditOutcome, AuditReport } from '../report.ts';
import { countPlaces, reportSections } from '../report-sections.ts';
import { findRule } from '../rules/rule-list.ts';

/**
 * One row per place (one for a finding without places), RFC 4180 with a byte order mark so that spreadsheets read
 * UTF-8. Values that a spreadsheet would run as a formula are prefixed by an apostrophe. `rule` keeps the rows of one rule.
 */
export function auditToCsv(report: AuditReport, rule?: string): string {
  const { findings, needsReview, notChecked } = reportSections(report);
  const wanted = [...findings, ...needsReview, ...notChecked].filter(
    (each) => rule === undefined || each.rule === rule,
  );
  const rows = wanted.flatMap((outcome) => rowsOf(report, outcome));
  return `\ufeff${[header, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
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

function rowsOf(report: AuditReport, outcome: AuditOutcome): string[][] {
  const rule = findRule(outcome.rule);
  const places: readonly AuditDetail[] = outcome.details.length > 0 ? outcome.details : [{}];
  return places.map((place) => [
    report.url,
    report.checkedAt,
    outcome.rule,
    rule?.texts.title[report.locale] ?? '',
    outcome.outcome,
    outcome.severity,
    outcome.message,
    place.selector ?? '',
    place.snippet ?? '',
    place.url ?? '',
    place.value ?? '',
    String(countPlaces(outcome)),
    outcome.outcome === 'fail' ? (rule?.texts.fix[report.locale] ?? '') : '',
    rule?.source.url ?? '',
  ]);
}

function cell(value: string): string {
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
