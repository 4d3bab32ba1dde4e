import type { Severity } from '#shared/audit/rule.ts';

import type { SitePlace } from '../checks/check.ts';
import type { CrawlReport, ReportedIssue } from '../report/crawl-report.ts';
import { describedBy } from './issue-groups.ts';

/**
 * SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/) for code-scanning tools: one result per finding, its places
 * as locations. What was not checked appears with kind `open`, so that silence is never read as a pass.
 */
export function crawlToSarif(report: CrawlReport): string {
  const ids = [
    ...new Set([...report.issues.map(({ check }) => check), ...report.notChecked.map(({ check }) => check)]),
  ];
  const index = new Map(ids.map((id, at) => [id, at]));
  const log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Sightline', semanticVersion: report.engine.version, rules: ids.map(ruleOf) } },
        invocations: [
          {
            executionSuccessful: report.isComplete && report.startFailure === undefined,
            startTimeUtc: report.startedAt,
            endTimeUtc: report.endedAt,
          },
        ],
        results: [
          ...report.issues.map((issue) => resultOf(issue, index.get(issue.check) ?? 0)),
          ...report.notChecked.map(({ check, reason }) => ({
            ruleId: check,
            ruleIndex: index.get(check) ?? 0,
            kind: 'open',
            level: 'none',
            message: { text: `Not checked: ${reason}.` },
          })),
        ],
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

const levels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', notice: 'note' };

function ruleOf(id: string): object {
  const described = describedBy(id);
  if (!described) return { id };
  const { source, texts } = described;
  return {
    id,
    shortDescription: { text: texts.title },
    fullDescription: { text: texts.why },
    help: { text: texts.fix },
    helpUri: source.url,
  };
}

function resultOf({ check, message, places, severity, count }: ReportedIssue, ruleIndex: number): object {
  return {
    ruleId: check,
    ruleIndex,
    kind: 'fail',
    level: levels[severity],
    message: { text: message },
    occurrenceCount: Math.max(1, count),
    locations: places.slice(0, 1).map(locationOf),
    ...(places.length > 1 && { relatedLocations: places.slice(1).map(locationOf) }),
  };
}

function locationOf({ selector, snippet, target, text, url, value }: SitePlace): object {
  const words = [value, text, target, snippet].filter(Boolean).join(' · ');
  return {
    physicalLocation: { artifactLocation: { uri: url } },
    ...(selector !== undefined && { logicalLocations: [{ fullyQualifiedName: selector, kind: 'element' }] }),
    ...(words && { message: { text: words } }),
  };
}
