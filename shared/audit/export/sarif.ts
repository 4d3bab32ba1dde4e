import type { AuditDetail, AuditOutcome, AuditReport } from '../report/report.ts';
import { reportSections } from '../report/report-sections.ts';
import type { Severity } from '../rule.ts';
import { findRule } from '../rules/rule-list.ts';
import { type AuditLanguage, ruleText } from '../texts/audit-language.ts';

/**
 * SARIF 2.1.0 (OASIS standard, https://docs.oasis-open.org/sarif/sarif/v2.1.0/) for code-scanning tools: one result
 * per place. Rules that could not be checked appear with kind `open`, so that silence is never read as a pass.
 */
export function auditToSarif(report: AuditReport, language: AuditLanguage): string {
  const { findings, fine, needsReview, notChecked } = reportSections(report);
  const mentioned = [...findings, ...fine, ...needsReview, ...notChecked];
  const log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Sightline',
            semanticVersion: report.engine.version,
            rules: mentioned.map((outcome) => ruleOf(language, outcome)),
          },
        },
        invocations: [
          { executionSuccessful: !notChecked.some(({ outcome }) => outcome === 'error'), endTimeUtc: report.checkedAt },
        ],
        artifacts: [{ location: { uri: report.url } }],
        results: mentioned.flatMap((outcome, ruleIndex) => resultsOf(report, outcome, ruleIndex)),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

const levels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', notice: 'note' };

function ruleOf(language: AuditLanguage, outcome: AuditOutcome): object {
  const rule = findRule(outcome.rule);
  if (!rule) return { id: outcome.rule };
  return {
    id: outcome.rule,
    shortDescription: { text: ruleText(rule, 'title', language) },
    fullDescription: { text: ruleText(rule, 'why', language) },
    help: { text: ruleText(rule, 'fix', language) },
    helpUri: rule.source.url,
    defaultConfiguration: { level: levels[rule.severity] },
    properties: { tags: [rule.id.slice(0, rule.id.indexOf('/')), rule.basis] },
  };
}

function resultsOf(report: AuditReport, outcome: AuditOutcome, ruleIndex: number): object[] {
  const base = { ruleId: outcome.rule, ruleIndex, message: { text: outcome.message } };
  if (outcome.outcome === 'not-checked' || outcome.outcome === 'error')
    return [{ ...base, kind: 'open', level: 'none' }];
  const verdict =
    outcome.outcome === 'fail' ? { kind: 'fail', level: levels[outcome.severity] } : { kind: 'review', level: 'none' };
  const places: readonly AuditDetail[] = outcome.details.length > 0 ? outcome.details : [{}];
  return places.map((place) => ({ ...base, ...verdict, locations: [locationOf(report, place)] }));
}

/** Line numbers are unknown for a DOM, so the place is a logical location with the snippet as its message. */
function locationOf(report: AuditReport, { selector, snippet, url, value }: AuditDetail): object {
  const text = [value, url, snippet].filter((part) => part !== undefined).join(' · ');
  return {
    physicalLocation: { artifactLocation: { uri: report.url, index: 0 } },
    ...(selector !== undefined && { logicalLocations: [{ fullyQualifiedName: selector, kind: 'element' }] }),
    ...(text && { message: { text } }),
  };
}
