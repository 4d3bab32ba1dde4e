import { describe, expect, test } from 'vitest';

import { englishAudit } from '#shared/audit/texts/audit-language.ts';
import { pageFacts } from '#shared/testing/page-facts.ts';
import { titled } from '#shared/testing/document-with.ts';
import { auditToText } from './export/text.ts';
import { auditReport } from './report/report.ts';
import { auditPreferences, mutedRules, noPreferences, withMuted } from './preferences.ts';
import { runAudit } from './run-audit.ts';

const url = 'https://www.example.com/guides/tea';
const long = 'Green tea and how to brew it in a pot of clay, glass or steel at home';

describe('muted rules', () => {
  const here = withMuted(noPreferences, { rule: 'title/missing', host: 'www.example.com', isMuted: true });

  test.each([
    ['on the same host', here, url, ['title/missing']],
    ['on another host', here, 'https://blog.example.com/', []],
    [
      'everywhere',
      withMuted(noPreferences, { rule: 'title/missing', host: null, isMuted: true }),
      'file:///a.html',
      ['title/missing'],
    ],
    ['heard again', withMuted(here, { rule: 'title/missing', host: 'www.example.com', isMuted: false }), url, []],
    [
      'heard everywhere else only',
      withMuted(here, { rule: 'title/missing', host: null, isMuted: false }),
      url,
      ['title/missing'],
    ],
  ])('%s', (_name, preferences, page, expected) => {
    expect([...mutedRules(preferences, page)]).toEqual(expected);
  });

  test('muting twice is muting once', () => {
    expect(withMuted(here, { rule: 'title/missing', host: 'www.example.com', isMuted: true }).muted).toHaveLength(1);
  });

  test('are not run, not scored, and named in the report', () => {
    const facts = pageFacts({ document: titled() });
    const [loud, silent] = [
      runAudit(facts, { language: englishAudit }),
      runAudit(facts, { language: englishAudit, preferences: here }),
    ];
    expect(loud.outcomes.find(({ rule }) => rule === 'title/missing')?.outcome).toBe('fail');
    expect(silent.outcomes.find(({ rule }) => rule === 'title/missing')).toMatchObject({
      outcome: 'not-applicable',
      message: 'You muted this rule here.',
    });
    expect([loud.muted, silent.muted]).toEqual([undefined, ['title/missing']]);
    expect(silent.score ?? 0).toBeGreaterThan(loud.score ?? 100);
    expect(silent.outcomes).toHaveLength(loud.outcomes.length);
    expect(auditToText(silent, englishAudit)).toContain('muted by the user: title/missing');
    expect(auditToText(loud, englishAudit)).not.toContain('muted');
  });

  test('may name rules that are gone', () => {
    const report = runAudit(pageFacts(), {
      language: englishAudit,
      preferences: withMuted(noPreferences, { rule: 'title/of-old', host: null, isMuted: true }),
    });
    expect(report.muted).toBeUndefined();
  });
});

describe('limits', () => {
  const outcome = (limit: number | undefined): string | undefined =>
    runAudit(pageFacts({ document: titled(long) }), {
      language: englishAudit,
      preferences: { muted: [], thresholds: limit === undefined ? {} : { 'title/too-long': limit } },
    }).outcomes.find(({ rule }) => rule === 'title/too-long')?.outcome;

  test.each([
    ['the rule’s own', undefined, 'pass'],
    ['a lower one', 60, 'fail'],
    ['one below the bounds counts as the lowest', -5, 'fail'],
    ['one above the bounds counts as the highest', 1e9, 'pass'],
  ])('%s', (_name, limit, expected) => {
    expect(outcome(limit)).toBe(expected);
  });

  test('that differ are named in the report, within their bounds', () => {
    const report = runAudit(pageFacts(), {
      language: englishAudit,
      preferences: { muted: [], thresholds: { 'title/too-long': 60, 'content/thin': 200, 'no/such': 3 } },
    });
    expect(auditReport.parse(report).thresholds).toEqual({ 'title/too-long': 60 });
    expect(auditToText(report, englishAudit)).toContain('limits set by the user: title/too-long 60');
  });

  test('are read from what was kept, and refused where that is damaged', () => {
    expect(auditPreferences.safeParse({ muted: [{ rule: 1 }], thresholds: {} }).success).toBe(false);
    expect(auditPreferences.safeParse(noPreferences).success).toBe(true);
  });
});
