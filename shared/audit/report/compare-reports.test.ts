import { describe, expect, test } from 'vitest';

import { englishAudit } from '#shared/audit/texts/audit-language.ts';
import { pageFacts } from '#shared/testing/page-facts.ts';

import { auditComparison } from './audit-comparison.ts';
import { compareReports } from './compare-reports.ts';
import type { AuditOutcome, AuditReport } from './report.ts';
import { runAudit } from '../run-audit.ts';

const empty = runAudit(pageFacts(), { language: englishAudit, rules: [] });

function report(score: number | null, outcomes: readonly Partial<AuditOutcome>[]): AuditReport {
  return {
    ...empty,
    score,
    outcomes: outcomes.map((over) => ({
      rule: 'title/missing',
      outcome: 'fail',
      severity: 'error',
      message: 'm',
      details: [],
      ...over,
    })),
  };
}

const kinds = ['new', 'worse', 'better', 'fixed', 'notJudged', 'notChecked'] as const;

const places = (count: number): AuditOutcome['details'] => Array.from({ length: count }, (_, node) => ({ node }));

describe('compareReports', () => {
  test.each<[string, Partial<AuditOutcome>, Partial<AuditOutcome>, (typeof kinds)[number] | null]>([
    ['a passed rule that fails now is new', { outcome: 'pass' }, {}, 'new'],
    ['a failed rule that passes now is fixed', {}, { outcome: 'pass' }, 'fixed'],
    ['a failed rule that does not apply any more is not fixed', {}, { outcome: 'not-applicable' }, 'notJudged'],
    ['fewer places are better', { details: places(3) }, { details: places(1) }, 'better'],
    ['more places are worse', { details: places(1) }, { details: places(3) }, 'worse'],
    [
      'the count beyond the kept places decides',
      { details: places(50), total: 90 },
      { details: places(50), total: 80 },
      'better',
    ],
    ['the same is no change', { details: places(2) }, { details: places(2) }, null],
    ['what could not be checked now is not fixed', {}, { outcome: 'not-checked' }, 'notChecked'],
    ['a rule that broke says nothing', {}, { outcome: 'error' }, 'notChecked'],
    ['what could not be checked before is not new', { outcome: 'not-checked' }, {}, null],
  ])('%s', (_name, before, after, expected) => {
    const comparison = compareReports(report(80, [before]), report(80, [after]));
    const filled = kinds.filter((kind) => comparison[kind].length > 0);
    expect(filled).toEqual(expected === null ? [] : [expected]);
    expect(auditComparison.safeParse(comparison).error).toBeUndefined();
  });

  test('puts errors first and gives the change of the score', () => {
    const after = [
      { rule: 'a/x', severity: 'notice' },
      { rule: 'b/x', severity: 'error' },
    ] as const;
    const before = after.map((outcome) => ({ ...outcome, outcome: 'pass' }) as const);
    const comparison = compareReports(report(90, before), report(70, after));
    expect(comparison.new.map(({ rule }) => rule)).toEqual(['b/x', 'a/x']);
    expect(comparison.scoreChange).toBe(-20);
    expect(compareReports(report(null, []), report(70, [])).scoreChange).toBeNull();
  });
});
