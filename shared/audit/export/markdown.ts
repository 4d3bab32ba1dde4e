import type { AuditDetail, AuditOutcome, AuditReport } from '../report/report.ts';
import { countPlaces, reportSections } from '../report/report-sections.ts';
import { findRule } from '../rules/rule-list.ts';
import { checkedLine, factRows, verdictLine, word } from './report-words.ts';

/** Markdown for a ticket or a pull request. Page contents are escaped or fenced, so that they can't change the document. */
export function auditToMarkdown(report: AuditReport): string {
  const { findings, needsReview, notChecked, passed } = reportSections(report);
  const parts = [
    `# ${word(report, 'title')}: ${escape(report.url)}`,
    `**${word(report, 'score')} ${report.score ?? '–'}** · ${verdictLine(report)}  \n${checkedLine(report)} · ${word(report, 'madeBy', { version: report.engine.version })}`,
    `## ${word(report, 'findings')}`,
    ...(findings.length === 0 ? [word(report, 'noFindings')] : findings.map((outcome) => findingPart(report, outcome))),
    ...listPart(report, 'needsReview', needsReview),
    ...listPart(report, 'notChecked', notChecked),
    `## ${word(report, 'facts')}`,
    ['| | |', '|---|---|', ...factRows(report).map(({ label, value }) => `| ${label} | ${escape(value)} |`)].join('\n'),
    `## ${word(report, 'passed')} (${passed.length})`,
    passed.map(({ rule }) => `\`${rule}\``).join(', '),
  ];
  return `${parts.join('\n\n')}\n`;
}

function findingPart(report: AuditReport, outcome: AuditOutcome): string {
  const rule = findRule(outcome.rule);
  const rest = countPlaces(outcome) - outcome.details.length;
  return [
    `### ${word(report, outcome.severity)}: ${escape(outcome.message)}`,
    rule ? `${rule.texts.why[report.locale]}\n\n**${word(report, 'fix')}:** ${rule.texts.fix[report.locale]}` : '',
    [
      ...outcome.details.map((detail) => `- ${placeLine(report, detail)}`),
      ...(rest > 0 ? [`- … ${word(report, 'morePlaces', { count: rest })}`] : []),
    ].join('\n'),
    rule
      ? `${word(report, 'source')}: [${escape(rule.source.label)}](${rule.source.url}) · \`${outcome.rule}\``
      : `\`${outcome.rule}\``,
  ]
    .filter(Boolean)
    .join('\n\n');
}

function listPart(
  report: AuditReport,
  heading: 'needsReview' | 'notChecked',
  outcomes: readonly AuditOutcome[],
): string[] {
  if (outcomes.length === 0) return [];
  return [
    `## ${word(report, heading)} (${outcomes.length})`,
    outcomes.map(({ rule, message }) => `- \`${rule}\`: ${escape(message)}`).join('\n'),
  ];
}

function placeLine(report: AuditReport, detail: AuditDetail): string {
  const parts = [
    detail.value && escape(detail.value),
    detail.url && escape(detail.url),
    detail.snippet && code(detail.snippet),
    detail.selector && code(detail.selector),
  ];
  return [...parts.filter(Boolean), ...(detail.in === 'raw' ? [word(report, 'inRaw')] : [])].join(' · ');
}

function escape(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>|#]/g, String.raw`\$&`);
}

/** An inline code span with a fence longer than any run of backticks inside (CommonMark §6.1). */
function code(text: string): string {
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  const pad = text.startsWith('`') || text.endsWith('`') ? ' ' : '';
  return `${fence}${pad}${text.replace(/\s+/g, ' ')}${pad}${fence}`;
}
