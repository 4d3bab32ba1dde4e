import type { MessageParams } from '#shared/kernel/message.ts';
import type { Translation } from '#shared/kernel/translation.ts';

import type { AuditReport } from '../report/report.ts';
import { countFindings } from '../report/report-sections.ts';
import { sayIndexing } from '../report/say-indexing.ts';
import type { exportTexts } from '../texts/export-texts.data.ts';
import { reportText } from '../texts/report-texts.ts';

export type ReportWord = keyof typeof exportTexts;

/** One of the words around the findings. */
export function word(language: Translation, key: ReportWord, params: MessageParams = {}): string {
  return reportText(language, `export.${key}`, params);
}

/** "Indexable · 3 errors · 7 warnings": the verdict in one line. */
export function verdictLine(report: AuditReport, language: Translation): string {
  return [
    sayIndexing(report, (key, params) => word(language, key, params)),
    word(language, 'errors', { count: countFindings(report, 'error') }),
    word(language, 'warnings', { count: countFindings(report, 'warning') }),
    word(language, 'notices', { count: countFindings(report, 'notice') }),
  ].join(' · ');
}

/** Date and time for people, UTC, so that a report reads the same everywhere; then what the user chose of the checks. */
export function checkedLine(report: AuditReport, language: Translation): string {
  const date = new Intl.DateTimeFormat(language.locale, {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'UTC',
  }).format(new Date(report.checkedAt));
  const { keyword, muted, thresholds } = report;
  const limits = Object.entries(thresholds ?? {}).map(([rule, limit]) => `${rule} ${limit}`);
  return [
    word(language, 'checked', { date: `${date} UTC` }),
    ...(keyword ? [word(language, 'keyword', { keyword })] : []),
    ...(muted ? [word(language, 'muted', { rules: muted.join(', ') })] : []),
    ...(limits.length > 0 ? [word(language, 'limits', { rules: limits.join(', ') })] : []),
  ].join(' · ');
}

export interface FactRow {
  readonly key: ReportWord;
  readonly label: string;
  readonly value: string;
}

/** The facts at a glance as label and value. Unknown values are an en dash. */
export function factRows(report: AuditReport, language: Translation): readonly FactRow[] {
  const { summary } = report;
  const number = new Intl.NumberFormat(language.locale);
  const shown = (value: string | number | null): string =>
    value === null ? '–' : typeof value === 'number' ? number.format(value) : value || '–';
  const row = (key: ReportWord, value: string): FactRow => ({
    key,
    label: word(language, key),
    value,
  });
  return [
    row('pageTitle', shown(summary.title)),
    row('description', shown(summary.description)),
    row('canonical', shown(summary.canonical)),
    row('robots', shown(summary.robots)),
    row('h1', shown(summary.h1)),
    row('lang', shown(summary.lang)),
    row('status', shown(summary.status)),
    row('words', shown(summary.wordCount)),
    row('headings', shown(summary.headingCount)),
    row('links', `${shown(summary.internalLinks)} / ${shown(summary.externalLinks)}`),
    row('images', `${shown(summary.imageCount)} / ${shown(summary.imagesWithoutAlt)}`),
    row('schemaTypes', summary.schemaTypes.join(', ') || '–'),
    row('hreflang', shown(summary.hreflangCount)),
  ];
}
