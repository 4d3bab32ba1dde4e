import { describe, expect, it } from 'vitest';

import { anImage } from '#shared/testing/fact-builders.ts';
import { pageFacts } from '#shared/testing/page-facts.ts';

import type { AuditReport } from './report.ts';
import { runAudit } from '../run-audit.ts';
import { translateReport } from './translate-report.ts';

const facts = pageFacts({ document: { images: [anImage({ alt: null })] }, response: null });
const report = runAudit(facts, { locale: 'en' });

describe('translateReport', () => {
  it('says each finding as an audit in that language does', () => {
    const findings = ({ outcomes }: AuditReport): readonly string[] =>
      outcomes.filter(({ outcome }) => outcome === 'fail' || outcome === 'needs-review').map(({ message }) => message);
    expect(findings(report).length).toBeGreaterThan(0);
    expect(findings(translateReport(report, 'fr'))).toEqual(findings(runAudit(facts, { locale: 'fr' })));
    expect(findings(translateReport(report, 'fr'))).not.toEqual(findings(report));
  });

  it('leaves a report in that language as it is', () => {
    expect(translateReport(report, 'en')).toBe(report);
  });

  it('keeps the words of a report whose values are not known', () => {
    const outcomes = report.outcomes.map(({ params: _params, ...outcome }) => outcome);
    const bare = { ...report, outcomes };
    const translated = translateReport(bare, 'fr').outcomes.find(({ rule }) => rule === 'image/alt-missing');
    expect(translated?.message).toBe(report.outcomes.find(({ rule }) => rule === 'image/alt-missing')?.message);
  });
});
