import { escapeControls } from '#shared/kernel/escape-controls.ts';
import { withColon } from '#shared/kernel/with-colon.ts';
import type { AuditDetail, AuditOutcome, AuditReport } from '../report/report.ts';
import { countPlaces, reportSections } from '../report/report-sections.ts';
import { findRule } from '../rules/rule-list.ts';
import { type AuditLanguage, ruleText } from '../texts/audit-language.ts';
import { checkedLine, factRows, verdictLine, word } from './report-words.ts';

/** Markdown for a ticket or a pull request. Page contents are escaped or fenced, so that they can't change the document. */
export function auditToMarkdown(report: AuditReport, language: AuditLanguage): string {
  const { findings, fine, needsReview, notChecked, passed } = reportSections(report);
  const parts = [
    `# ${withColon(escape(report.url), language.locale)} ${word(language, 'title')}`,
    `**${word(language, 'score')} ${report.score ?? '–'}** · ${verdictLine(report, language)}  \n${checkedLine(report, language)} · ${word(language, 'madeBy', { version: report.engine.version })}`,
    `## ${word(language, 'findings')}`,
    ...(findings.length === 0
      ? [word(language, 'noFindings')]
      : findings.map((outcome) => findingPart(language, outcome))),
    ...listPart(language, 'needsReview', needsReview),
    ...listPart(language, 'fine', fine),
    ...listPart(language, 'notChecked', notChecked),
    `## ${word(language, 'facts')}`,
    [
      '| | |',
      '|---|---|',
      ...factRows(report, language).map(({ label, value }) => `| ${label} | ${escape(value)} |`),
    ].join('\n'),
    `## ${word(language, 'passed')} (${passed.length})`,
    passed.map(({ rule }) => `\`${rule}\``).join(', '),
  ];
  return escapeControls(`${parts.join('\n\n')}\n`);
}

function findingPart(language: AuditLanguage, outcome: AuditOutcome): string {
  const rule = findRule(outcome.rule);
  const rest = countPlaces(outcome) - outcome.details.length;
  return [
    `### ${withColon(word(language, outcome.severity), language.locale)} ${escape(outcome.message)}`,
    rule
      ? `${ruleText(rule, 'why', language)}\n\n**${word(language, 'fix')}:** ${ruleText(rule, 'fix', language)}`
      : '',
    [
      ...outcome.details.map((detail) => `- ${placeLine(language, detail)}`),
      ...(rest > 0 ? [`- … ${word(language, 'morePlaces', { count: rest })}`] : []),
    ].join('\n'),
    rule
      ? `${withColon(word(language, 'source'), language.locale)} [${escape(rule.source.label)}](${rule.source.url}) · \`${outcome.rule}\``
      : `\`${outcome.rule}\``,
  ]
    .filter(Boolean)
    .join('\n\n');
}

function listPart(
  language: AuditLanguage,
  heading: 'needsReview' | 'fine' | 'notChecked',
  outcomes: readonly AuditOutcome[],
): string[] {
  if (outcomes.length === 0) return [];
  return [
    `## ${word(language, heading)} (${outcomes.length})`,
    outcomes.map(({ rule, message }) => `- \`${rule}\`: ${escape(message)}`).join('\n'),
  ];
}

function placeLine(language: AuditLanguage, detail: AuditDetail): string {
  const parts = [
    detail.value && escape(detail.value),
    detail.url && escape(detail.url),
    detail.snippet && code(detail.snippet),
    detail.selector && code(detail.selector),
  ];
  return [...parts.filter(Boolean), ...(detail.in === 'raw' ? [word(language, 'inRaw')] : [])].join(' · ');
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
