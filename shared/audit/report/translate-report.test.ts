import { describe, expect, it } from 'vitest';

import { englishAudit } from '#shared/audit/texts/audit-language.ts';
import { loadAuditLanguage } from '#shared/audit/texts/load-audit-language.ts';
import { anImage } from '#shared/testing/fact-builders.ts';
import { pageFacts } from '#shared/testing/page-facts.ts';

import { runAudit } from '../run-audit.ts';
import type { AuditOutcome } from './report.ts';
import { translateReport } from './translate-report.ts';

const french = await loadAuditLanguage('fr');
const facts = pageFacts({ document: { images: [anImage({ alt: null })] }, response: null, robotsTxt: null });
const report = runAudit(facts, { language: englishAudit });

describe('translateReport', () => {
  it('says everything as an audit in that language does, findings and reasons alike', () => {
    expect(translateReport(report, french)).toEqual(runAudit(facts, { language: french }));
    expect(translateReport(translateReport(report, french), englishAudit)).toEqual(report);
    expect(report.outcomes.some(({ reason }) => reason === 'unavailable-here')).toBe(true);
  });

  it('leaves a report in that language as it is', () => {
    expect(translateReport(report, englishAudit)).toBe(report);
  });

  it('keeps the words of a finding whose values are not known', () => {
    const outcomes = report.outcomes.map(({ params: _params, ...outcome }) => outcome);
    const translated = translateReport({ ...report, outcomes }, french);
    const messageIn = ({ outcomes: all }: typeof report) =>
      all.find(({ rule }) => rule === 'image/alt-missing')?.message;
    expect(messageIn(translated)).toBe(messageIn(report));
  });

  it('keeps the words of a reason and of a rule that only another version knows', () => {
    const outcome = (changes: Pick<AuditOutcome, 'rule' | 'outcome'> & { reason?: string }): AuditOutcome => ({
      severity: 'notice',
      details: [],
      message: 'As written',
      ...changes,
    });
    const outcomes = [
      outcome({ rule: 'title/missing', outcome: 'not-checked', reason: 'of-tomorrow' }),
      outcome({ rule: 'title/of-tomorrow', outcome: 'fail' }),
      outcome({ rule: 'title/missing', outcome: 'not-checked' }),
    ];
    const translated = translateReport({ ...report, outcomes }, french);
    expect(translated.outcomes.map(({ message }) => message)).toEqual(['As written', 'As written', 'As written']);
  });
});
