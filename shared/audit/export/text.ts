import type { AuditDetail, AuditOutcome, AuditReport } from '../report/report.ts';
import { countPlaces, reportSections } from '../report/report-sections.ts';
import { checkedLine, verdictLine, word } from './report-words.ts';

/** Plain text for a terminal or an e-mail: verdict first, then each finding with its first places. */
export function auditToText(report: AuditReport): string {
  const { findings, needsReview, notChecked, passed } = reportSections(report);
  const lines = [
    `${report.url}`,
    `${word(report, 'score')} ${report.score ?? '–'} · ${verdictLine(report)}`,
    `${checkedLine(report)} · ${word(report, 'passed')} ${passed.length} · ${word(report, 'notChecked')} ${notChecked.length}`,
    '',
    ...(findings.length === 0 ? [word(report, 'noFindings')] : findings.flatMap((outcome) => linesOf(report, outcome))),
    ...section(report, 'needsReview', needsReview),
    ...section(report, 'notChecked', notChecked),
  ];
  return `${lines.join('\n')}\n`;
}

const marks = { error: '●', warning: '▲', notice: '■' } as const;
const shownPlaces = 5;

function section(
  report: AuditReport,
  heading: 'needsReview' | 'notChecked',
  outcomes: readonly AuditOutcome[],
): string[] {
  if (outcomes.length === 0) return [];
  const byMessage = Map.groupBy(outcomes, ({ message }) => message);
  return [
    '',
    word(report, heading),
    ...[...byMessage].map(([message, same]) => `  ○ ${message} [${same.map(({ rule }) => rule).join(', ')}]`),
  ];
}

function linesOf(report: AuditReport, outcome: AuditOutcome): string[] {
  const rest = countPlaces(outcome) - shownPlaces;
  return [
    `${marks[outcome.severity]} ${outcome.message} [${outcome.rule}]`,
    ...outcome.details.slice(0, shownPlaces).map((detail) => `    ${placeLine(detail)}`),
    ...(rest > 0 ? [`    … ${word(report, 'morePlaces', { count: rest })}`] : []),
  ];
}

function placeLine({ value, url, snippet, selector }: AuditDetail): string {
  return [value, url, snippet ?? selector]
    .filter((part, index, all) => part !== undefined && all.indexOf(part) === index)
    .join(' · ')
    .replace(/\s+/g, ' ');
}
