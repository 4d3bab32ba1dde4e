import { escapeControls } from '#shared/kernel/escape-controls.ts';
import type { AuditDetail, AuditOutcome, AuditReport } from '../report/report.ts';
import { countPlaces, reportSections } from '../report/report-sections.ts';
import type { AuditLanguage } from '../texts/audit-language.ts';
import { checkedLine, factRows, verdictLine, word } from './report-words.ts';

/** Plain text for a terminal or an e-mail: verdict first, then the key facts, then each finding with its first places. */
export function auditToText(report: AuditReport, language: AuditLanguage): string {
  const { findings, fine, needsReview, notChecked, passed } = reportSections(report);
  const lines = [
    `${report.url}`,
    `${word(language, 'score')} ${report.score ?? '–'} · ${verdictLine(report, language)}`,
    `${checkedLine(report, language)} · ${word(language, 'passed')} ${passed.length} · ${word(language, 'notChecked')} ${notChecked.length}`,
    '',
    ...factLines(report, language),
    '',
    ...(findings.length === 0
      ? [word(language, 'noFindings')]
      : findings.flatMap((outcome) => linesOf(language, outcome))),
    ...section(language, 'needsReview', needsReview),
    ...section(language, 'fine', fine),
    ...section(language, 'notChecked', notChecked),
  ];
  return escapeControls(`${lines.join('\n')}\n`);
}

function factLines(report: AuditReport, language: AuditLanguage): string[] {
  const rows = factRows(report, language);
  const width = Math.max(...rows.map(({ label }) => label.length));
  return rows.map(({ label, value }) => `${label.padEnd(width)}  ${value.replaceAll(/\s+/g, ' ').slice(0, 200)}`);
}

const marks = { error: '●', warning: '▲', notice: '■' } as const;
const shownPlaces = 5;
const lineWidth = 100;

function section(
  language: AuditLanguage,
  heading: 'needsReview' | 'fine' | 'notChecked',
  outcomes: readonly AuditOutcome[],
): string[] {
  if (outcomes.length === 0) return [];
  const byMessage = Map.groupBy(outcomes, ({ message }) => message);
  return [
    '',
    word(language, heading),
    ...[...byMessage].flatMap(([message, same]) => [`  ○ ${message} (${same.length})`, ...rulesLines(same)]),
  ];
}

/** Their rules, on as many lines as they take: a missing answer can keep dozens from being checked. */
function rulesLines(outcomes: readonly AuditOutcome[]): string[] {
  const lines: string[] = [];
  for (const { rule } of outcomes) {
    const last = lines.at(-1);
    if (last === undefined || last.length + rule.length + 2 > lineWidth) lines.push(`    ${rule}`);
    else lines[lines.length - 1] = `${last}, ${rule}`;
  }
  return lines;
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
