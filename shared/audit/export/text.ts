import type { AuditDetail, AuditOutcome, AuditReport } from '../report/report.ts';
import { countPlaces, reportSections } from '../report/report-sections.ts';
import type { AuditLanguage } from '../texts/audit-language.ts';
import { checkedLine, verdictLine, word } from './report-words.ts';

/** Plain text for a terminal or an e-mail: verdict first, then each finding with its first places. */
export function auditToText(report: AuditReport, language: AuditLanguage): string {
  const { findings, needsReview, notChecked, passed } = reportSections(report);
  const lines = [
    `${report.url}`,
    `${word(language, 'score')} ${report.score ?? '–'} · ${verdictLine(report, language)}`,
    `${checkedLine(report, language)} · ${word(language, 'passed')} ${passed.length} · ${word(language, 'notChecked')} ${notChecked.length}`,
    '',
    ...(findings.length === 0
      ? [word(language, 'noFindings')]
      : findings.flatMap((outcome) => linesOf(language, outcome))),
    ...section(language, 'needsReview', needsReview),
    ...section(language, 'notChecked', notChecked),
  ];
  return `${lines.join('\n')}\n`;
}

const marks = { error: '●', warning: '▲', notice: '■' } as const;
const shownPlaces = 5;

function section(
  language: AuditLanguage,
  heading: 'needsReview' | 'notChecked',
  outcomes: readonly AuditOutcome[],
): string[] {
  if (outcomes.length === 0) return [];
  const byMessage = Map.groupBy(outcomes, ({ message }) => message);
  return [
    '',
    word(language, heading),
    ...[...byMessage].map(([message, same]) => `  ○ ${message} [${same.map(({ rule }) => rule).join(', ')}]`),
  ];
}

function linesOf(language: AuditLanguage, outcome: AuditOutcome): string[] {
  const rest = countPlaces(outcome) - shownPlaces;
  return [
    `${marks[outcome.severity]} ${outcome.message} [${outcome.rule}]`,
    ...outcome.details.slice(0, shownPlaces).map((detail) => `    ${placeLine(detail)}`),
    ...(rest > 0 ? [`    … ${word(language, 'morePlaces', { count: rest })}`] : []),
  ];
}

function placeLine({ value, url, snippet, selector }: AuditDetail): string {
  return [value, url, snippet ?? selector]
    .filter((part, index, all) => part !== undefined && all.indexOf(part) === index)
    .join(' · ')
    .replace(/\s+/g, ' ');
}
